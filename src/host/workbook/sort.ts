/** Sorting a range by columns: values, looks and notes go along; rules, heights and metadata stay. */
import type {Book} from './book';
import type {CellData} from './data';
import type {Rect} from '../protocol';
import {type Scalar, isError} from '../formula/values';
import {applyFilter} from './filter';
import {copiedContents} from './writing';
import {overlap} from './rect';
import {Refusal} from './refusal';

/** `column` as the sheet counts it. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

const collator = new Intl.Collator('en', {sensitivity: 'accent'});

/** @throws Refusal where cells are merged in it */
export function sortRange(
  book: Book,
  rect: Rect,
  keys: readonly SortKey[],
): void {
  const sheet = book.sheet(rect.sheet);
  if (sheet.merges.some(merge => merge.rows > 1 && overlap(merge, rect)))
    throw new Refusal(
      "You can't perform a sort on a range with vertical merges.",
    );
  for (const {column} of keys)
    if (column < rect.column || column >= rect.column + rect.columns)
      throw new Refusal('The sort column is not in the range.');
  const order = sortedRows(book, rect, keys);
  const old = order.map(row =>
    Array.from({length: rect.columns}, (_, at) =>
      book.cell(rect.sheet, row, rect.column + at),
    ),
  );
  book.rewrite(rect, (cell, row, column) => {
    const from = order[row - rect.row] ?? row;
    if (from === row) return cell;
    const moved: CellData | null =
      old[row - rect.row]?.[column - rect.column] ?? null;
    return copiedContents(moved, row - from, 0);
  });
  if (sheet.filter && overlap(sheet.filter.range, rect)) {
    applyFilter(book, sheet);
    book.touch(sheet);
  }
}

/** The rows in their new order; equal ones keep theirs. */
function sortedRows(
  book: Book,
  rect: Rect,
  keys: readonly SortKey[],
): number[] {
  const rows = Array.from({length: rect.rows}, (_, at) => {
    const row = rect.row + at;
    return {
      row,
      values: keys.map(({column}) => book.value(rect.sheet, row, column)),
    };
  });
  rows.sort((a, b) => {
    for (const [index, {ascending}] of keys.entries()) {
      const order = compareCells(
        a.values[index] ?? null,
        b.values[index] ?? null,
        ascending,
      );
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  return rows.map(({row}) => row);
}

/** Numbers, text, FALSE, TRUE, errors; blanks come last either way. */
function compareCells(a: Scalar, b: Scalar, ascending: boolean): number {
  const blankA = a === null || a === '';
  const blankB = b === null || b === '';
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const order = compareFilled(a, b);
  return ascending ? order : -order;
}

function rank(value: Scalar): number {
  if (isError(value)) return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareFilled(a: Scalar, b: Scalar): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string')
    return collator.compare(a, b);
  return isError(a) ? 0 : Number(a) - Number(b);
}
