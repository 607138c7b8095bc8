/** The ids that rows have of their own. */
import {type Cell, isErrorValue} from '../domain/cell';
import {
  type Reading,
  type Trouble,
  odd,
  quoted,
  sound,
  typedText,
} from './reading';
import {type Row, type Table, cellAt, textAt} from './table';

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
    const id = typedIdAt(table, row, key);
    if (id === '') return withoutId(cellAt(table, row, key));
    const earlier = rows.get(id);
    if (earlier !== undefined)
      return {value: null, troubles: [copyOf(earlier, id)]};
    rows.set(id, row.row);
    return typedText(cellAt(table, row, key)) === id
      ? sound(id)
      : {value: id, troubles: [blanksAround(id)]};
  };
}

/** The id that stands in a row, whether or not it is its own; blank where none does. */
export function typedIdAt<Key extends string>(
  table: Table<Key>,
  row: Row,
  key: Key,
): string {
  return isErrorValue(cellAt(table, row, key)) ? '' : textAt(table, row, key);
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
