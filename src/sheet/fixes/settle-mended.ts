/** What to do with a change of rows that no id names, where its run was cut off: finish it, or drop it. */
import {type CellWrite, checkTargets, makeRoom, writeAll} from '../cell-writes';
import type {Ending, Operation} from '../journal';
import {lookUntil} from '../look-until';
import {type OwnTable, sameTableNow} from '../own-table';
import {type RowChange, wholeCells} from '../row-change';
import type {Row} from '../table';
import type {Workbook} from '../workbook';
import {isThere, putBack} from './attempt';
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
  const whole = wholeChanges(changes);
  if (whole === null || progress.some(({state}) => state === 'unclear'))
    return {ending: 'Cut off', isFinished: false};
  const rows = rowsOf(own, progress);
  const writes = restOf(own, whole, progress, rows);
  checkTargets(own, writes);
  const attempt = {own, rows, writes, changes: whole};
  // Where this fails, it stands open in the Log, and is gone on with when the planner next opens.
  makeRoom(own.sheet, writes);
  writeAll(own, writes);
  SpreadsheetApp.flush();
  const now = lookUntil(
    () => sameTableNow(workbook, own),
    seen => isThere(attempt, seen),
  );
  if (isThere(attempt, now)) return {ending: 'Done', isFinished: true};
  const {isBack} = putBack(workbook, attempt, now);
  return {ending: isBack ? 'Not saved' : 'Cut off', isFinished: false};
}

/** Null where some text was not logged, so that it can be written neither way. */
function wholeChanges(
  changes: ReturnType<Operation['changes']>,
): readonly RowChange[] | null {
  const whole = changes.flatMap(({id, ...sides}) => {
    const [before, after] = [wholeCells(sides.before), wholeCells(sides.after)];
    return before && after ? [{id, before, after}] : [];
  });
  return whole.length === changes.length ? whole : null;
}

/** Where each change belongs; rows that are to be added follow the last one. */
function rowsOf(own: OwnTable, progress: readonly Progress[]): readonly Row[] {
  let next = own.lastRow + 1;
  return progress.map(
    ({state, row}) =>
      row ?? {row: state === 'after' ? own.lastRow : next++, cells: []},
  );
}

/** The cells that are not as they shall be. */
function restOf(
  own: OwnTable,
  changes: readonly RowChange[],
  progress: readonly Progress[],
  rows: readonly Row[],
): readonly CellWrite[] {
  return changes.flatMap(({after}, at) =>
    progress[at]!.state === 'after'
      ? []
      : Object.entries(after ?? {}).flatMap(([key, value]) => {
          const index = own.table.indexes[key] ?? -1;
          const {row} = rows[at]!;
          return index < 0 ? [] : [{row, index, id: '', key, value}];
        }),
  );
}
