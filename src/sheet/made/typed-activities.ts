/** Makes Planned activities of titles that people typed into empty cells of the Grid tab. */
import {AREA_TITLES} from '../../domain/area';
import {type Month, monthName} from '../../domain/month';
import {carryOut} from '../carry-out';
import {changeWords} from '../change-words';
import {idsFor} from '../given-ids';
import {ownTable} from '../own-table';
import {ACTIVITIES} from '../schema';
import type {Session} from '../session';
import type {Typed} from './grid-tab';

/**
 * One save for all of them, noted in the Log like any other.
 *
 * @param session the one in which the tab was read and will be drawn anew, so that no other run finds the
 *   same titles in between
 */
export function addTypedActivities(
  session: Session,
  month: Month,
  typed: readonly Typed[],
): void {
  const {workbook} = session;
  const {now, random} = workbook.runtime;
  const next = idsFor(session, ACTIVITIES, ownTable(workbook, ACTIVITIES));
  const added = typed.map(({area, title, objectiveId}) => ({
    id: next(),
    before: null,
    after: {
      month,
      area: AREA_TITLES[area],
      activity: title,
      objectiveIds: objectiveId,
      status: 'Planned',
    },
  }));
  carryOut(session, {
    operation: `grid-${now()}-${Math.floor(random() * 1e9)}`,
    schema: ACTIVITIES,
    plan: () => added,
    what: changes =>
      changes.length === 1
        ? changeWords(ownTable(workbook, ACTIVITIES), changes, month)
        : `Added ${changes.length} activities typed into the Grid tab, ${monthName(month)}.`,
  });
}
