/** Results: what the school measures, whether it moves, and what leads to it. */
import {useState} from 'preact/hooks';
import type {ReportView} from '../../contract/report';
import type {ResultsView as View} from '../../contract/results';
import type {ChainActivities, ChainIndicator} from '../../domain/results/chain';
import {call} from '../call';
import {indicatorGroups} from '../indicator-groups';
import {Standing} from '../parts/indicator-card';
import {Loaded} from '../parts/loaded';
import {AREA_TITLES} from '../words/area';
import {STATUSES} from '../words/choices';
import {monthTitle} from '../words/date';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import * as words from '../words/report-results';
import * as resultWords from '../words/results';
import {Definitions} from './definitions';
import {ReadingsChart} from './readings-chart';
import {resultLines, resultTable} from './result-table';
import {TakeOut} from './take-out';

/** @param report says which month the report is of: another one is looked up anew */
export function ResultsView({report}: {readonly report: ReportView}) {
  return (
    <Loaded load={() => call('loadResults')} again={report}>
      {view => (
        <>
          <div class="content">
            <p>{words.intro(view.from, view.to)}</p>
            {view.indicators.length === 0 ? (
              <p class="empty">{resultWords.NONE}</p>
            ) : (
              <Chain view={view} />
            )}
            <Without view={view} />
            <Definitions lines={words.DEFINITIONS} />
          </div>
          <TakeOut
            table={() => resultTable(view)}
            text={() => resultLines(view)}
          />
        </>
      )}
    </Loaded>
  );
}

function Chain({view}: {readonly view: View}) {
  return (
    <>
      {indicatorGroups(view.indicators).map(({result, sites}) => (
        <section key={result}>
          <h2 dir="auto">{result || resultWords.WITHOUT_RESULT}</h2>
          {sites.map(({siteResult, indicators}) => (
            <div key={siteResult}>
              {siteResult !== '' && <h3 dir="auto">{siteResult}</h3>}
              {indicators.map(indicator => (
                <Indicator
                  key={indicator.name}
                  view={view}
                  indicator={indicator}
                />
              ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Indicator({
  view,
  indicator,
}: {
  readonly view: View;
  readonly indicator: ChainIndicator;
}) {
  const {name, unit, source, baseline, target, activities} = indicator;
  return (
    <article class="indicator">
      <div>
        <h4 dir="auto">{name}</h4>
        <p>
          <Standing indicator={indicator} />
        </p>
        <p dir="auto">
          {resultWords.way(baseline, target, unit)}
          {source !== '' && <small> {source}</small>}
        </p>
        <p>
          {resultWords.activities(activities.count)}
          {activities.count > 0 && words.share(activities)}
        </p>
        {indicator.standards.length > 0 && (
          <p>
            {words.STANDARDS} {words.standards(indicator.standards)}
          </p>
        )}
      </div>
      <ReadingsChart indicator={indicator} />
      {activities.count > 0 && (
        <details>
          <summary>{words.SHOW_CHAIN}</summary>
          <Activities view={view} activities={activities} />
        </details>
      )}
    </article>
  );
}

/** Each with what it supports, the latest months first. */
function Activities({
  view,
  activities: {shown, count},
}: {
  readonly view: View;
  readonly activities: ChainActivities;
}) {
  return (
    <ul class="cells">
      {shown.map((activity, index) => (
        <li key={index}>
          <p>
            <strong dir="auto">{activity.activity || words.NO_NAME}</strong>{' '}
            <small>
              {dotted(
                monthTitle(activity.month),
                AREA_TITLES[activity.area],
                STATUSES[activity.status],
              )}
            </small>
          </p>
          {activity.objectiveIds.length === 0 ? (
            <p class="empty">{words.NO_OBJECTIVE}</p>
          ) : (
            <ul class="served">
              {activity.objectiveIds.map(id => (
                <Objective key={id} view={view} id={id} />
              ))}
            </ul>
          )}
        </li>
      ))}
      {shown.length < count && <li>{words.andMore(count - shown.length)}</li>}
    </ul>
  );
}

function Objective({view, id}: {readonly view: View; readonly id: string}) {
  const objective = view.objectives[id];
  if (objective === undefined) return null;
  return (
    <li dir="auto">
      {objective.objective || objective.codes.join(', ')}{' '}
      <small>
        {dotted(
          gradesTitle(objective.grades),
          objective.teacher,
          objective.codes.join(', '),
        )}
      </small>
    </li>
  );
}

/** What is not tied together yet, either way. */
function Without({view}: {readonly view: View}) {
  const {indicators, without, unknown} = view;
  const [isOpen, setOpen] = useState(false);
  const idle = indicators.filter(({activities}) => activities.count === 0);
  return (
    <section>
      <h2>{words.LOOSE_ENDS}</h2>
      <p>
        {idle.length === 0
          ? indicators.length > 0 && words.ALL_SERVED
          : words.idle(idle.map(({name}) => name))}
      </p>
      {unknown.map(({name, activities, meant}) => (
        <p key={name} dir="auto">
          {words.NOT_IN_RESULTS}{' '}
          {resultWords.unknownName(name, activities, meant)}
        </p>
      ))}
      <p>{words.without(without.count)}</p>
      {without.count > 0 && (
        <details
          open={isOpen}
          onToggle={event => setOpen(event.currentTarget.open)}
        >
          <summary>{words.SHOW_THEM}</summary>
          {isOpen && <Activities view={view} activities={without} />}
        </details>
      )}
    </section>
  );
}
