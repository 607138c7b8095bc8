/** Makes Planned activities of titles that people typed into empty cells of the Grid tab. */
import {AREA_TITLES} from '../../domain/area';
import {type Month, monthName} from '../../domain/month';
import {carryOut} from '../carry-out';
import {changeWords} from '../change-words';
import {idsFor} from '../given-ids';
import {type OwnTable, ownTable} from '../own-table';
import {type Cells, holds} from '../row-change';
import {ACTIVITIES} from '../schema';
import type {Session} from '../session';
import {cellAt} from '../table';
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
  const own = ownTable(workbook, ACTIVITIES);
  const next = idsFor(session, ACTIVITIES, own);
  const added = typed
    .map(({area, title, objectiveId}) => ({
      month,
      area: AREA_TITLES[area],
      activity: title,
      objectiveIds: objectiveId,
      status: 'Planned',
    }))
    .filter(cells => !stands(own, cells))
    .map(after => ({id: next(), before: null, after}));
  if (added.length === 0) return;
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

/** Whether an earlier run took it over, and was cut off before it drew the tab. */
const stands = ({table}: OwnTable, cells: Cells) =>
  table.rows.some(row =>
    Object.entries(cells).every(([key, cell]) =>
      holds(cellAt(table, row, key), cell),
    ),
  );
