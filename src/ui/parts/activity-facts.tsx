/** An activity for people who can only read. */
import type {ActivityRow} from '../../contract/rows';
import {howItWent} from '../delivery';
import {objectiveRow} from '../lookup';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import * as words from '../words/activity';
import {STATUSES} from '../words/choices';
import {whenWords} from '../words/date';
import {went} from '../words/delivered';
import {dotted} from '../words/joined';
import {formatWhole, totalWords} from '../words/minutes';
import {FlagLine} from './flag-line';
import {ObjectiveCard} from './objective-card';
import {Page} from './page';

export function ActivityFacts(props: Screen & {readonly row: ActivityRow}) {
  const {row, state} = props;
  const facts: readonly (readonly [string, string])[] = [
    [words.AREA, AREA_TITLES[row.area]],
    [words.WHY, row.why],
    [words.PARTNER, row.partner],
    [words.LEAD, row.lead],
    [words.WHEN, whenWords(row.when, row.startDate, row.endDate)],
    [
      words.SESSIONS,
      totalWords(formatWhole(row.sessions), formatWhole(row.minutesPerSession)),
    ],
    [
      words.STATUS,
      dotted(
        STATUSES[row.status],
        row.status === 'Delivered' ? went(howItWent(row)) : '',
      ),
    ],
    [words.INDICATORS, row.indicators],
    [words.NOTES, row.notes],
  ];
  return (
    <Page {...props} title={row.activity}>
      {row.objectiveIds.map(id => {
        const objective = objectiveRow(state.view, id);
        return objective && <ObjectiveCard key={id} row={objective} />;
      })}
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <FlagLine view={state.view} id={row.id} />
    </Page>
  );
}
