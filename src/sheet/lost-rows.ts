/** Rows and ids that a write destroyed, because rows had moved between reading and writing. */
import type {Cell} from '../domain/cell';
import type {CellWrite} from './cell-writes';
import {
  cellsBefore,
  hasMoved,
  haveColumnsMoved,
  headersOf,
  oneOf,
} from './hit-cells';
import {
  type OwnTable,
  cellsOf,
  idIndex,
  idOf,
  onlyRow,
  sameCells,
} from './own-table';
import {fewerLoose, wholeRow} from './loose-rows';
import {type Added, deletedRows, hiddenIds, lostIds} from './missing-ids';
import {type RowChange, holds} from './row-change';
import {type Row, cellAt, columnIndex} from './table';

/**
 * Rows that stood where ours were added, because rows had moved between reading and writing.
 *
 * A row that is missing was either deleted by a person, and then the sheet has become shorter by it unless
 * rows were inserted too, or it stood under one of ours. What is left around ours tells which it was.
 */
export function lostRows(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
  added: Added | null,
): readonly CellWrite[] {
  if (added === null) return [];
  const ours = writes.filter(({row}) => row >= added.firstRow);
  const isInPlace = ours.some(({id}) => onlyRow(after, id) !== undefined);
  const lost = hiddenIds(before, after, added);
  const loose = fewerLoose(before, after);
  const deleted = deletedRows(after, added);
  if (!isInPlace || lost.length + loose.length <= deleted) return [];
  const left = new Set([
    ...lost.flatMap(id => onlyRow(before, id) ?? []),
    ...loose,
  ]);
  return [...new Set(ours.map(({id}) => id))].flatMap(id => {
    const row = onlyRow(after, id);
    const under = row && rowUnder(before, after, row, [...left]);
    if (!under) return [];
    left.delete(under);
    return wholeRow(before, after, under, row.row, idOf(before, under));
  });
}

/** Whether more ids are missing than rows can have been deleted: some of them stood where ours were added. */
export const lacksRows = (
  before: OwnTable,
  after: OwnTable,
  added: Added | null,
): boolean =>
  added !== null &&
  hiddenIds(before, after, added).length > deletedRows(after, added);

/**
 * Cells of ours in rows that are nobody's: rows of none of the ids there were, in which all that our columns
 * hold was written by us. They are blanked.
 */
export function strayCells(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const {schema} = after.tab;
  const isOurs = oneOf(writes);
  const known = new Set([...before.byId.keys(), ...changes.map(({id}) => id)]);
  const loose = before.table.rows.filter(row => idOf(before, row) === '');
  const wasLoose = (row: Row) =>
    loose.some(
      then =>
        then.row === row.row ||
        sameCells(cellsOf(before, then), cellsOf(after, row)),
    );
  return after.table.rows.flatMap(row => {
    const id = idOf(after, row);
    if (id === '' ? wasLoose(row) : known.has(id)) return [];
    const cells = schema.columns.flatMap(({key}) => {
      const value = cellAt(after.table, row, key);
      const index = columnIndex(after.table, key);
      return value === '' ? [] : [{row: row.row, index, id, key, value}];
    });
    return cells.every(({value}) => isOurs(value))
      ? cells.map(cell => ({...cell, value: ''}))
      : [];
  });
}

/** Ids of rows that are added, where they came into another column: nobody else can have written them. */
export function strayIds(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
): readonly CellWrite[] {
  const own = idIndex(after);
  const isNew = (cell: Cell) =>
    changes.some(({id}) => id === cell && !before.byId.has(id));
  return after.table.values.flatMap((cells, at) =>
    cells.flatMap((cell, index) =>
      index !== own && isNew(cell)
        ? [{row: at + 1, index, id: '', key: '', value: ''}]
        : [],
    ),
  );
}

/** Missing ids at the rows that all else tells, where exactly one such row has none or another's. */
export function idsByContent(
  before: OwnTable,
  after: OwnTable,
): readonly CellWrite[] {
  const key = after.idKey;
  const index = idIndex(after);
  if (index < 0) return [];
  return lostIds(before, after).flatMap(id => {
    const then = onlyRow(before, id);
    const cells = then ? cellsOf(before, then) : {};
    if (Object.keys(cells).length === 0) return [];
    const [found, second] = after.table.rows.filter(row => {
      const known = onlyRow(before, idOf(after, row));
      return (
        sameCells(cells, cellsOf(after, row)) &&
        !(known && sameCells(cells, cellsOf(before, known)))
      );
    });
    return found && !second
      ? [{row: found.row, index, id, key, value: id}]
      : [];
  });
}

/**
 * Missing ids of rows that were to be emptied, so that nothing is left to know them by but their places: these
 * tell as long as no other row and no column has moved, and none was deleted.
 */
export function idsByPlace(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
): readonly CellWrite[] {
  const key = after.idKey;
  const index = idIndex(after);
  const lost = changes.filter(change => isEmptied(after, change));
  const isOther = (id: string) => lost.every(change => change.id !== id);
  if (lost.length === 0 || isShorter(before, after)) return [];
  if (hasMoved(before, after, isOther)) return [];
  return lost.flatMap(({id}) => {
    const row = onlyRow(before, id)?.row;
    const isBlankNow = after.table.rows.every(each => each.row !== row);
    return row && isBlankNow ? [{row, index, id, key, value: id}] : [];
  });
}

/** Whether the row of a removal can't be told by its id. */
const isEmptied = ({byId}: OwnTable, {id, before, after}: RowChange) =>
  after === null && before !== null && !byId.has(id);

const isShorter = (before: OwnTable, after: OwnTable) =>
  after.sheet.getMaxRows() < before.tab.height;

/**
 * Whether a row has lost its id by us: one is missing, and some row has none of its own; or it is that of a row
 * which we emptied, so that it can't be told, and nobody has deleted a row.
 */
export function lacksIds(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
  writes: readonly CellWrite[],
): boolean {
  const lost = lostIds(before, after);
  if (lost.length === 0) return false;
  const isUntold = changes.some(change => isEmptied(after, change));
  if (isUntold && !isShorter(before, after)) return true;
  if (!mayHaveHitIds(before, after, writes)) return false;
  const known = new Set([...before.byId.keys(), ...changes.map(({id}) => id)]);
  const seen = new Set<string>();
  const without = after.table.rows.filter(row => {
    const id = idOf(after, row);
    const isOwn = known.has(id) && !seen.has(id);
    seen.add(id);
    return !isOwn;
  });
  return (
    without.length > before.table.rows.filter(row => !idOf(before, row)).length
  );
}

/**
 * Whether something was written where ids stand, or may have been, since headers moved; who pastes a row over
 * another takes that one's id away, too.
 */
const mayHaveHitIds = (
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): boolean =>
  haveColumnsMoved(before, after) ||
  writes.some(({index}) => index === idIndex(after));

/**
 * Which of the lost rows stood where one of ours stands now: the columns of the school still hold what they
 * held, or the row above is the same. With nothing to tell by, the last one, which is the nearest.
 */
function rowUnder(
  before: OwnTable,
  after: OwnTable,
  ours: Row,
  lost: readonly Row[],
): Row | undefined {
  const above = idAbove(after, ours);
  const [best] = lost
    .map(row => ({
      row,
      likeness:
        likenessBeside(before, after, row, ours) +
        (above !== null && idAbove(before, row) === above ? 1 : 0),
    }))
    // One without an id may have been emptied by a person, too.
    .filter(({row, likeness}) => likeness >= (idOf(before, row) ? 0 : BESIDE))
    .reverse()
    .sort((one, other) => other.likeness - one.likeness);
  return best?.row;
}

function idAbove(own: OwnTable, {row}: Row): string | null {
  const above = own.table.rows.filter(each => each.row < row).pop();
  return above ? idOf(own, above) : null;
}

const BESIDE = 2;

/** 2 where the columns of the school beside it agree, -2 where they do not, 0 where there are none. */
function likenessBeside(
  before: OwnTable,
  after: OwnTable,
  then: Row,
  now: Row,
): number {
  const cellThen = cellsBefore(before, after);
  const owned = new Set(Object.values<number>(after.table.indexes));
  const pairs = headersOf(after).flatMap((header, index) =>
    header === '' || owned.has(index)
      ? []
      : [[cellThen(then, index), now.cells[index] ?? ''] as const],
  );
  if (pairs.every(([was, is]) => was === '' && is === '')) return 0;
  return pairs.every(([was, is]) => holds(is, was)) ? BESIDE : -BESIDE;
}
