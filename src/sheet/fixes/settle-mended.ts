/** What to do with a change of rows that no id names, where its run was cut off: finish it, or drop it. */
import {type CellWrite, checkTargets, makeRoom, writeAll} from '../cell-writes';
import type {Ending, Operation} from '../journal';
import {type OwnTable, sameTableNow} from '../own-table';
import {type LoggedChange, isWithheld, wholeCells} from '../row-change';
import type {Workbook} from '../workbook';
import {tableFor} from './mend';
import {schemaNamed} from './mend-back';
import {type Progress, progressOf} from './progress';

export interface Settling {
  readonly ending: Ending;
  /** Whether a part of it was written only now. */
  readonly isFinished: boolean;
}

/** @param workbook whose tables show what is written, and nothing else. @throws UserError where it may not be finished */
export function settleRows(workbook: Workbook, operation: Operation): Settling {
  const own = tableFor(workbook, schemaNamed(operation));
  const changes = operation.changes();
  const progress = progressOf(own, changes);
  const isAll = (state: Progress['state']) =>
    progress.every(each => each.state === state);
  if (isAll('after')) return {ending: 'Done', isFinished: false};
  if (isAll('before')) return {ending: 'Not saved', isFinished: false};
  const isKnown = changes.every(({after}) => wholeCells(after) !== null);
  if (!isKnown || progress.some(({state}) => state === 'unclear'))
    return {ending: 'Cut off', isFinished: false};
  const writes = restOf(own, changes, progress);
  checkTargets(own, writes);
  makeRoom(own.sheet, writes);
  writeAll(own, writes);
  SpreadsheetApp.flush();
  const now = progressOf(sameTableNow(workbook, own), changes);
  const isDone = now.every(({state}) => state === 'after');
  return {ending: isDone ? 'Done' : 'Cut off', isFinished: isDone};
}

/** The cells that are not as they shall be; rows that are to be added follow the last one. */
function restOf(
  own: OwnTable,
  changes: readonly LoggedChange[],
  progress: readonly Progress[],
): readonly CellWrite[] {
  let next = own.lastRow + 1;
  return changes.flatMap(({after}, at) => {
    const {state, row} = progress[at]!;
    if (state === 'after') return [];
    const place = row?.row ?? next++;
    return Object.entries(after ?? {}).flatMap(([key, value]) => {
      const index = own.table.indexes[key] ?? -1;
      return index < 0 || isWithheld(value)
        ? []
        : [{row: place, index, id: '', key, value}];
    });
  });
}
