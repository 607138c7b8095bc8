/** At once after saving: who already supports each objective, and what last month brought her class. */
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Payback, PaybackActivity} from '../../domain/payback';
import type {MonthView} from '../../contract/month';
import {activity as activityOf, objective} from '../lookup';
import {AREA_TITLES} from '../words/area';
import {whenWords} from '../words/date';
import {dotted} from '../words/joined';
import * as words from '../words/payback';

/** Of other classes' activities only the first are shown. */
const NEAR = 3;

export function PaybackCard({
  payback,
  view,
}: {
  readonly payback: Payback;
  readonly view: MonthView;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus();
    scrollTo(0, 0);
  }, [payback]);
  // One that was taken back or removed since is told of no more.
  const standing = payback.objectives.flatMap(({id, activities}) => {
    const row = objective(view, id);
    return row ? [{row, activities}] : [];
  });
  if (standing.length === 0) return null;
  return (
    <section class="notice">
      <h2 tabIndex={-1} ref={title}>
        {words.TITLE}
      </h2>
      {payback.lastMonth && <p>{words.lastMonth(payback.lastMonth)}</p>}
      <ul>
        {standing.map(({row, activities}) => (
          <li key={row.id}>
            <strong>{row.objective || row.standards}</strong>
            <Support activities={activities} view={view} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Support({
  activities,
  view,
}: {
  readonly activities: readonly PaybackActivity[];
  readonly view: MonthView;
}) {
  const linked = activities.filter(({isLinked}) => isLinked);
  const near = activities.filter(({isLinked}) => !isLinked);
  return (
    <>
      {linked.length === 0 && <p class="hint">{words.NONE}</p>}
      <Activities activities={linked} view={view} />
      {near.length > 0 && <p class="hint">{words.NEAR}</p>}
      <Activities activities={near.slice(0, NEAR)} view={view} />
      {near.length > NEAR && (
        <p class="hint">{words.more(near.length - NEAR)}</p>
      )}
    </>
  );
}

function Activities({
  activities,
  view,
}: {
  readonly activities: readonly PaybackActivity[];
  readonly view: MonthView;
}) {
  if (activities.length === 0) return null;
  return (
    <ul class="support">
      {activities.map(({id, area, activity, partner, when}) => {
        const row = id === null ? undefined : activityOf(view, id);
        const days = row ? whenWords(when, row.startDate, row.endDate) : when;
        return (
          <li key={id ?? activity}>
            {AREA_TITLES[area]}: {dotted(activity, days, partner)}
          </li>
        );
      })}
    </ul>
  );
}
