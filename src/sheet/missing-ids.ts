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
  const rowOf = (id: string) => onlyRow(before, id)?.row ?? Infinity;
  // The last row could have been moved under ours, with none below it to tell.
  const within = lost.map(rowOf).filter(row => row <= last);
  const emptied = emptiedAmong(after, within);
  return lost.filter(id => !emptied.has(rowOf(id)));
}

/** Cells that people cut out and paste elsewhere take their format along; those that they empty keep it. */
function emptiedAmong(
  own: OwnTable,
  rows: readonly number[],
): ReadonlySet<number> {
  const filled = new Set(own.table.rows.map(({row}) => row));
  const blank = rows.filter(row => !filled.has(row));
  if (blank.length === 0) return new Set();
  const first = Math.min(...blank);
  const count = Math.max(...blank) - first + 1;
  const formats = own.sheet
    .getRange(first, idIndex(own) + 1, count, 1)
    .getNumberFormats();
  return new Set(blank.filter(row => formats[row - first]?.[0] === '@'));
}
