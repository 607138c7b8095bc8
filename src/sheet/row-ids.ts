/** The ids that rows have of their own. */
import {type Cell, cellText, isErrorValue} from '../domain/cell';
import {
  type Reading,
  type Trouble,
  odd,
  quoted,
  sound,
  typedText,
} from './reading';
import {type Row, type Table, cellAt} from './table';

/**
 * Reads the ids of a table's rows, which are asked for in their order.
 *
 * The first row with an id keeps it; null where a row has none, or one that an earlier row has.
 */
export function rowIds<Key extends string>(
  table: Table<Key>,
  key: Key,
): (row: Row) => Reading<string | null> {
  const rows = new Map<string, number>();
  return row => {
    const cell = cellAt(table, row, key);
    const id = typedId(cell);
    const earlier = rows.get(id);
    if (id !== '' && earlier === undefined) rows.set(id, row.row - 1);
    return idReading(cell, earlier);
  };
}

/** The first row of each id, without a reading a row. Rows are places in the table's values. */
export interface FirstIds {
  /** For each row 1 where it has an id of its own of which there is nothing to say. */
  readonly plain: Uint8Array;
  /** What `rowIds` reads in a row. */
  readonly at: (row: number) => Reading<string | null>;
}

export function firstIds<Key extends string>(
  {values, indexes}: Table<Key>,
  key: Key,
): FirstIds {
  const cellOf = (row: number) => values[row]![indexes[key]] ?? '';
  const known = new Set<string>();
  const first = new Uint8Array(values.length);
  const plain = new Uint8Array(values.length);
  for (let row = 1; row < values.length; row++) {
    const cell = cellOf(row);
    const id = typedId(cell);
    if (id === '') continue;
    const before = known.size;
    // It grows by ids that are new alone: to ask it first would take as long again.
    const isNew = known.add(id).size > before;
    if (isNew) first[row] = 1;
    if (isNew && id === cell) plain[row] = 1;
  }
  // Most workbooks have no copies, so the rows of ids are looked for at the first one.
  let rows: ReadonlyMap<string, number> | undefined;
  const firstRowOf = (id: string) =>
    (rows ??= rowsOf(first, row => typedId(cellOf(row)))).get(id);
  return {
    plain,
    at: row => {
      const cell = cellOf(row);
      const isFirst = first[row] === 1;
      return idReading(cell, isFirst ? undefined : firstRowOf(typedId(cell)));
    },
  };
}

/** @param first for each row 1 where it is the first with its id */
function rowsOf(
  first: Uint8Array,
  idOf: (row: number) => string,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  first.forEach((is, row) => {
    if (is === 1) rows.set(idOf(row), row);
  });
  return rows;
}

/** The id that stands in a cell, whether or not it is its row's own; blank where none does. */
export function typedId(cell: Cell): string {
  if (typeof cell === 'string') {
    // Letters and digits at both ends, as nearly all ids have: not an error value, which begins with # or L.
    const first = cell.charCodeAt(0);
    const last = cell.charCodeAt(cell.length - 1);
    const isPlain = first > 0x23 && first < 0x7f && last > 0x23 && last < 0x7f;
    if (isPlain && first !== LETTER_L) return cell;
  }
  return isErrorValue(cell) ? '' : cellText(cell);
}

/** The id that stands in a row, likewise. */
export function typedIdAt<Key extends string>(
  table: Table<Key>,
  row: Row,
  key: Key,
): string {
  return typedId(cellAt(table, row, key));
}

const LETTER_L = 0x4c;

/** @param earlier the place in the values of the row that has the id already */
function idReading(
  cell: Cell,
  earlier: number | undefined,
): Reading<string | null> {
  const id = typedId(cell);
  if (id === '') return withoutId(cell);
  if (earlier !== undefined)
    return {value: null, troubles: [copyOf(earlier + 1, id)]};
  return typedText(cell) === id
    ? sound(id)
    : {value: id, troubles: [blanksAround(id)]};
}

const NO_ID = sound(null);

function withoutId(cell: Cell): Reading<null> {
  if (!isErrorValue(cell)) return NO_ID;
  return odd(
    null,
    `The cell shows ${quoted(cell)} instead of an id, so nothing can name this row.`,
    'Empty this cell and the planner gives the row an id of its own.',
  );
}

function copyOf(row: number, id: string): Trouble {
  return {
    severity: 'problem',
    message: `Row ${row} already has the id ${quoted(id)}, so this row looks like a copy of it.`,
    fix: 'Empty this cell and the planner gives the row an id of its own; or delete the row.',
  };
}

function blanksAround(id: string): Trouble {
  return {
    severity: 'notice',
    message: `There are blanks around the id; it is read as ${quoted(id)}.`,
    fix: 'Delete the blanks before and after it.',
  };
}
