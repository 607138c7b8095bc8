/** Ids that are missing after a write: of rows that people deleted or emptied, or that ours came over. */
import {hasMoved} from './hit-cells';
import {type OwnTable, idIndex, onlyRow} from './own-table';

/** Rows that are added below the last one. */
export interface Added {
  readonly firstRow: number;
  /** How many rows the sheet had when they were written. */
  readonly height: number;
}

export function lostIds(before: OwnTable, after: OwnTable): readonly string[] {
  return [...before.byId.keys()].filter(id => !after.byId.has(id));
}

export const deletedRows = ({sheet}: OwnTable, {height}: Added): number =>
  Math.max(0, height - sheet.getMaxRows());

/** Those that are missing, without those of rows that people emptied where they stood. */
export function hiddenIds(
  before: OwnTable,
  after: OwnTable,
  {height}: Added,
): readonly string[] {
  const lost = lostIds(before, after);
  const isLeft = (id: string) => !lost.includes(id);
  const isStill =
    lost.length > 0 &&
    after.sheet.getMaxRows() === height &&
    !hasMoved(before, after, isLeft);
  if (!isStill) return lost;
  const left = [...before.byId].filter(([id]) => isLeft(id));
  const last = Math.max(0, ...left.map(([, rows]) => rows[0]?.row ?? 0));
  return lost.filter(id => {
    const row = onlyRow(before, id)?.row;
    // The last row could have been moved under ours, with none below it to tell.
    return !row || row > last || !isEmptiedAt(after, row);
  });
}

/** Cells that people cut out and paste elsewhere take their format along; those that they empty keep it. */
const isEmptiedAt = (own: OwnTable, row: number) =>
  own.table.rows.every(each => each.row !== row) &&
  own.sheet.getRange(row, idIndex(own) + 1).getNumberFormat() === '@';
