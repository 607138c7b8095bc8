/** The cells of columns as numbers, for the engine: each distinct cell is read once. */
import type {Cell} from '../domain/cell';
import {monthNumber} from '../domain/columns';
import type {Month} from '../domain/month';
import {readMonth} from './meaning';
import {anyHoldsText} from './own-text';
import {rowAt} from './row-objects';
import type {Table} from './table';

/** So many rows are coded at a time, column after column: few enough to stay near the processor. */
const BLOCK = 512;

/** Does something with the rows from one place to another. */
type Span = (from: number, to: number) => void;

/** Rows that hold something besides an id. */
export interface DatedRows {
  /** Their places in the table's values. */
  readonly rows: Uint32Array;
  /** Their months, as `monthNumber` has them. */
  readonly month: Uint16Array;
}

export function emptyRows({values}: Table): DatedRows {
  return {
    rows: new Uint32Array(values.length),
    month: new Uint16Array(values.length),
  };
}

/**
 * Fills the rows in, block after block.
 *
 * @param yearStart first month of the school year
 * @param spans what is done with each block of them
 * @returns how many rows there are
 */
export function fillRows<Key extends string>(
  table: Table<Key | 'month' | 'id'>,
  into: DatedRows,
  yearStart: Month,
  spans: readonly Span[],
): number {
  const {length} = table.values;
  const find = rowFinder(table, into, yearStart);
  let count = 0;
  for (let row = 1; row < length; row += BLOCK) {
    const from = count;
    count = find(row, Math.min(row + BLOCK, length), count);
    for (const span of spans) span(from, count);
  }
  return count;
}

/** A row without a month may hold something else. */
function rowFinder<Key extends string>(
  table: Table<Key | 'month' | 'id'>,
  {rows, month}: DatedRows,
  yearStart: Month,
): (from: number, to: number, count: number) => number {
  const {values, indexes, schema} = table;
  const known = new Map<Cell | undefined, number>();
  const keys = schema.columns.map(({key}) => key).filter(key => key !== 'id');
  const read = (cell: Cell | undefined): number => {
    const number = monthNumber(readMonth(cell ?? '', yearStart).value);
    if (typeof cell !== 'object') known.set(cell, number);
    return number;
  };
  return (from, to, count) => {
    let next = count;
    for (let row = from; row < to; row++) {
      const cell = values[row]![indexes.month];
      const number = known.get(cell) ?? read(cell);
      if (number === 0 && !anyHoldsText(table, rowAt(table, row), keys))
        continue;
      month[next] = number;
      rows[next++] = row;
    }
    return next;
  };
}

/**
 * Codes a column.
 *
 * @param into where the numbers are written
 * @param code the number of what a cell means
 */
export function coder<Key extends string>(
  {values, indexes}: Table<Key>,
  key: Key,
  {rows}: DatedRows,
  into: Uint8Array | Int32Array | Float64Array,
  code: (cell: Cell) => number,
): Span {
  const column = indexes[key];
  const known = new Map<Cell | undefined, number>();
  return (from, to) => {
    for (let place = from; place < to; place++) {
      const cell = values[rows[place]!]![column];
      let number = known.get(cell);
      if (number === undefined) {
        number = code(cell ?? '');
        // Two dates are never the same object.
        if (typeof cell !== 'object') known.set(cell, number);
      }
      into[place] = number;
    }
  };
}
