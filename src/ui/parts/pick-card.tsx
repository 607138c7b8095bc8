/** One activity of the smallest set: whether to take it, when and with whom, what it closes. */
import type {MonthView} from '../../contract/month';
import type {GapName, Pick} from '../../domain/smallest-set/answer';
import {objectiveRow} from '../lookup';
import {AREA_TITLES} from '../words/area';
import {isThere as there} from '../words/copy';
import {whenWords} from '../words/date';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import * as words from '../words/smallest-set';
import {translated} from '../words/translated';

export function PickCard({
  view,
  pick,
  isThere,
  isKept,
  onToggle,
}: {
  readonly view: MonthView;
  readonly pick: Pick;
  /** Whether the month has it by now. */
  readonly isThere: boolean;
  readonly isKept: boolean;
  readonly onToggle: () => void;
}) {
  const {startDate, endDate, when} = pick;
  const days = whenWords('', startDate, endDate);
  const isToldByDay = /\d/.test(when);
  return (
    <li class="card">
      {isThere ? (
        <>
          <strong>{pick.activity}</strong>
          <span>{there(view.month)}</span>
        </>
      ) : (
        <label class="choice">
          <input type="checkbox" checked={isKept} onChange={onToggle} />
          <strong>{pick.activity}</strong>
        </label>
      )}
      <span>{dotted(AREA_TITLES[pick.area], pick.partner)}</span>
      <span>
        {dotted(
          words.courseWords(pick.sessions, pick.minutesPerSession),
          isToldByDay ? '' : days,
          when,
        )}
      </span>
      <small>{translated(pick.reason)}</small>
      <GapList
        view={view}
        title={words.closesTitle(pick.closes.length)}
        gaps={pick.closes}
      />
    </li>
  );
}

/** Gaps to unfold, each with its objective, class and area. */
export function GapList({
  view,
  title,
  gaps,
}: {
  readonly view: MonthView;
  readonly title: string;
  readonly gaps: readonly GapName[];
}) {
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {gaps.map(({objectiveId, area}, index) => {
          const row = objectiveId && objectiveRow(view, objectiveId);
          if (!row) return <li key={index}>{words.GAP_WITHOUT_ID}</li>;
          return (
            <li key={index}>
              {dotted(
                row.objective || row.standards.join(', '),
                gradesTitle(row.grades),
                row.teacher,
                AREA_TITLES[area],
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
