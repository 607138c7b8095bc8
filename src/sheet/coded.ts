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
 * @param columns that are filled with them
 * @param then what is done with each block of them
 * @returns how many rows there are
 */
export function fillRows<Key extends string>(
  table: Table<Key | 'month' | 'id'>,
  into: DatedRows,
  yearStart: Month,
  columns: readonly Coded[],
  then: (from: number, to: number) => void = () => {},
): number {
  const {length} = table.values;
  const months = coded(table, 'month', into, into.month, cell =>
    monthNumber(readMonth(cell, yearStart).value),
  );
  // All columns pass through one kind of array, so that what is made fast for one is fast for all.
  const block = new Int32Array(BLOCK);
  const fill = ({into, code}: Coded, from: number, to: number) => {
    code(from, to, block);
    into.set(block.subarray(0, to - from), from);
  };
  let count = 0;
  for (let row = 1; row < length; row += BLOCK) {
    const from = count;
    const end = Math.min(row + BLOCK, length);
    for (let next = row; next < end; next++) into.rows[count++] = next;
    fill(months, from, count);
    count = withoutBlank(table, into, from, count);
    for (const column of columns) fill(column, from, count);
    then(from, count);
  }
  return count;
}

/** Closes the rows up over those that hold nothing. A row without a month may hold something else. */
function withoutBlank<Key extends string>(
  table: Table<Key>,
  {rows, month}: DatedRows,
  from: number,
  to: number,
): number {
  if (!month.subarray(from, to).includes(0)) return to;
  const keys = table.schema.columns
    .map(({key}) => key)
    .filter(key => key !== 'id');
  let count = from;
  for (let place = from; place < to; place++) {
    const row = rows[place]!;
    if (month[place] === 0 && !anyHoldsText(table, rowAt(table, row), keys))
      continue;
    month[count] = month[place]!;
    rows[count++] = row;
  }
  return count;
}

/** A column that is coded block after block. */
export interface Coded {
  /** Where the numbers are written. */
  readonly into: Uint8Array | Uint16Array | Int32Array;
  /** Writes the numbers of the rows from one place to another into `block`. */
  readonly code: (from: number, to: number, block: Int32Array) => void;
}

/** @param numberOf the number of what a cell means */
export function coded<Key extends string>(
  {values, indexes}: Table<Key>,
  key: Key,
  {rows}: DatedRows,
  into: Coded['into'],
  numberOf: (cell: Cell) => number,
): Coded {
  const column = indexes[key];
  const known = new Map<Cell | undefined, number>();
  const read = (cell: Cell | undefined): number => {
    const number = numberOf(cell ?? '');
    // Two dates are never the same object.
    if (typeof cell !== 'object') known.set(cell, number);
    return number;
  };
  return {
    into,
    code: (from, to, block) => {
      for (let place = from; place < to; place++) {
        const cell = values[rows[place]!]![column];
        block[place - from] = known.get(cell) ?? read(cell);
      }
    },
  };
}
