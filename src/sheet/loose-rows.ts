/** Rows without an id that a write destroyed: nothing but what they held tells them. */
import type {CellWrite} from './cell-writes';
import {type OwnTable, cellsOf, idIndex, idOf, sameCells} from './own-table';
import {holds} from './row-change';
import {type Row, cellAt, columnIndex} from './table';

/**
 * Rows without an id over which we wrote, put back where one of our places has nothing but what is left of one:
 * a cell at least that we did not write.
 */
export function looseRows(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const places = placesWithoutId(after, writes);
  return lostLoose(before, after).flatMap(then => {
    const [place, second] = places.filter(row => {
      const left = (after.table.values[row - 1] ?? []).flatMap((cell, index) =>
        writes.some(write => write.row === row && write.index === index)
          ? []
          : [[cell, then.cells[index] ?? ''] as const],
      );
      return (
        left.some(([cell]) => cell !== '') &&
        left.every(([cell, was]) => holds(cell, was))
      );
    });
    return place && !second ? wholeRow(before, after, then, place, '') : [];
  });
}

/** Whether one may have been, and nothing tells where it stood. */
export const lacksLoose = (
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): boolean =>
  placesWithoutId(after, writes).length > 0 &&
  lostLoose(before, after).length > 0;

/** What was written again as it stood, in a row without an id, took nothing from it. */
const placesWithoutId = (
  own: OwnTable,
  writes: readonly CellWrite[],
): readonly number[] => {
  const rows = writes.flatMap(({id, row}) => (id === '' ? [] : [row]));
  return [...new Set(rows)].filter(
    row => (own.table.values[row - 1]?.[idIndex(own)] ?? '') === '',
  );
};

/** Rows that held something but no id, and are not there any more. */
function lostLoose(before: OwnTable, after: OwnTable): readonly Row[] {
  const isLoose = (own: OwnTable) => (row: Row) => idOf(own, row) === '';
  const standing = after.table.rows.filter(isLoose(after));
  return before.table.rows
    .filter(isLoose(before))
    .filter(row =>
      standing.every(
        now => !sameCells(cellsOf(before, row), cellsOf(after, now)),
      ),
    );
}

/** The same where there are fewer than before, so that one was not just changed. */
export function fewerLoose(before: OwnTable, after: OwnTable): readonly Row[] {
  const count = (own: OwnTable) =>
    own.table.rows.filter(row => idOf(own, row) === '').length;
  return count(after) < count(before) ? lostLoose(before, after) : [];
}

/** All that our columns held in a row, to be written where it belongs. */
export function wholeRow(
  before: OwnTable,
  after: OwnTable,
  then: Row,
  row: number,
  id: string,
): readonly CellWrite[] {
  return after.tab.schema.columns.flatMap(({key}) => {
    const index = columnIndex(after.table, key);
    const value = cellAt(before.table, then, key);
    return index < 0 ? [] : [{row, index, id, key, value}];
  });
}
