/** Cells of others that a write hit, because rows or columns had moved between reading and writing. */
import {type Cell, cellText, folded} from '../domain/cell';
import {type CellWrite, runsOf} from './cell-writes';
import {
  type OwnTable,
  cellsOf,
  headerRow,
  idOf,
  onlyRow,
  sameCells,
} from './own-table';
import {holds} from './row-change';
import type {Row} from './table';

/** Cells that hold our value but belong to another row or column, with what stood there before. */
export function hitElsewhere(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const then = valuesBefore(before, after);
  const keyAt = keysNow(after);
  const idAt = idsNow(before, after, writes);
  const isOfBefore = looseBefore(before, after);
  return writes.flatMap(write => {
    const cells = after.tab.values?.[write.row - 1];
    const now = cells?.[write.index] ?? '';
    if (!cells || !holds(now, write.value)) return [];
    const key = keyAt(write.index);
    const id = idAt(write.row);
    if (id === write.id && key === write.key) return [];
    const value = then(id, write.index);
    return holds(now, value) || (id === '' && isOfBefore(write.row))
      ? []
      : [{...write, id, key, value}];
  });
}

/** Whether a row without an id holds all that one held before, so that ours in it are its own. */
function looseBefore(
  before: OwnTable,
  after: OwnTable,
): (row: number) => boolean {
  const loose = before.table.rows
    .filter(row => idOf(before, row) === '')
    .map(row => cellsOf(before, row));
  return number => {
    const row = after.table.rows.find(each => each.row === number);
    const cells = row && cellsOf(after, row);
    return cells !== undefined && loose.some(then => sameCells(then, cells));
  };
}

/**
 * The same where rows or columns have moved since, so that the place tells nothing: a cell that holds one of
 * our values, did not before, and was not to have it.
 */
export function hitAnywhere(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const then = valuesBefore(before, after);
  const headers = headersOf(after);
  const keyAt = keysNow(after);
  const isOurBlank = ourBlanks(before, after, writes);
  const isOurs = oneOf(writes.filter(({value}) => value !== ''));
  const isMeant = (id: string, key: string, cell: Cell) =>
    writes.some(
      write => write.id === id && write.key === key && holds(cell, write.value),
    );
  return [...before.byId.keys()].flatMap(id => {
    // Of rows that shared an id nobody can say what this one held.
    const row = onlyRow(before, id) && onlyRow(after, id);
    if (!row) return [];
    return row.cells.flatMap((now, index) => {
      // What stood in a column without a header can't be told.
      if (!headers[index]) return [];
      const value = then(id, index);
      const key = keyAt(index);
      const isHit = holds(now, value)
        ? !isExactly(now, value)
        : ((isOurs(now) || isOurBlank(row, index)) && !isMeant(id, key, now)) ||
          isAsText(now, value);
      return !isHit ? [] : [{row: row.row, index, id, key, value}];
    });
  });
}

/**
 * Whether a blank is one of those that were written: whoever empties a cell meanwhile, or undoes something, leaves
 * one, too. Ours are not alone, but hold with all that was written beside them.
 */
function ourBlanks(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): (row: Row, index: number) => boolean {
  const isNew = ({id}: CellWrite) => !before.byId.has(id);
  const isWord = ({value}: CellWrite) =>
    typeof value === 'string' && value !== '';
  // Of each row apart: what was put back may stand where another row was written.
  const runs = [...new Set(writes.map(({id}) => id))]
    .flatMap(id => runsOf(writes.filter(write => write.id === id)))
    .filter(run => run.some(({value}) => value === ''))
    .filter(run => !run.every(isNew) || run.some(isWord));
  const isAligned = !haveColumnsMoved(before, after);
  return ({cells}, at) =>
    (cells[at] ?? '') === '' &&
    runs.some(
      run =>
        (!isAligned && !run.every(isNew)) ||
        (run.some(({index}) => index === at) &&
          run.every(
            write =>
              holds(cells[write.index] ?? '', write.value) ||
              // The numbers of a new row come after its texts, maybe to another row by then.
              (typeof write.value !== 'string' && isNew(write)),
          )),
    );
}

/** Whether any header, or any row of those ids, stands elsewhere than before. */
export function hasMoved(
  before: OwnTable,
  after: OwnTable,
  isAsked: (id: string) => boolean = () => true,
): boolean {
  if (haveColumnsMoved(before, after)) return true;
  return [...before.byId].some(
    ([id, [row]]) => isAsked(id) && onlyRow(after, id)?.row !== row?.row,
  );
}

/** Whether any header stands elsewhere than before. */
export function haveColumnsMoved(before: OwnTable, after: OwnTable): boolean {
  const headers = headersOf(after);
  return headersOf(before).some((header, index) => header !== headers[index]);
}

/** Whether a cell holds the value in the same form: a number that shows as a date has lost its format. */
export function isExactly(cell: Cell, value: Cell): boolean {
  return typeof cell === typeof value && holds(cell, value);
}

/** Whether a number or a date has become text, because its cell was given the format of another. */
const isAsText = (cell: Cell, value: Cell) =>
  typeof cell === 'string' &&
  typeof value !== 'string' &&
  cell === cellText(value);

/** Whether a cell holds one of the values that were written. */
export function oneOf(writes: readonly CellWrite[]): (cell: Cell) => boolean {
  return cell => writes.some(({value}) => holds(cell, value));
}

function keysNow({table, tab}: OwnTable): (index: number) => string {
  const keys = new Map(
    tab.schema.columns.map(({key}) => [table.indexes[key] ?? -1, key] as const),
  );
  return index => keys.get(index) ?? '';
}

/** The id of a row as it is now; where columns had moved and we wrote over it, the one that stood there. */
function idsNow(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): (row: number) => string {
  const {idKey} = after.tab.schema;
  const index = after.table.indexes[idKey ?? ''] ?? -1;
  const over = writes.filter(
    write => write.index === index && write.key !== idKey,
  );
  return row => {
    const cell = after.tab.values?.[row - 1]?.[index] ?? '';
    const ours = over.find(
      write =>
        write.row === row &&
        holds(cell, write.value) &&
        before.byId.has(write.id) &&
        !after.byId.has(write.id),
    );
    return ours ? ours.id : cellText(cell);
  };
}

/** What the row of an id, or that of the headers, held in a column of now, found by its header. */
export function valuesBefore(
  before: OwnTable,
  after: OwnTable,
): (id: string, index: number) => Cell {
  const cellThen = cellsBefore(before, after);
  const headers = headerRow(before);
  const idHeader = idOf(before, headers);
  // Of rows with the same id, the last is the copy; mostly they are alike.
  const rowOf = (id: string) =>
    before.byId.get(id)?.slice(-1)[0] ??
    (id === idHeader ? headers : undefined);
  return (id, index) => cellThen(rowOf(id), index);
}

/** The same of a row. */
export function cellsBefore(
  before: OwnTable,
  after: OwnTable,
): (row: Row | undefined, index: number) => Cell {
  const headers = headersOf(before);
  const now = headersOf(after);
  const nameless = namelessBefore(headers, now);
  const thenAt = now.map((header, index) => {
    const then =
      header === '' ? nameless.get(index) : orNone(headers.indexOf(header));
    if (then !== undefined) return then;
    // Neither header stands in the other reading: the same column, under a new name.
    const old = headers[index] ?? '';
    return old !== '' && !now.includes(old) ? index : -1;
  });
  return (row, index) => row?.cells[thenAt[index] ?? -1] ?? '';
}

const orNone = (index: number) => (index < 0 ? undefined : index);

/** Of columns without a header, where each stood before: between two that have one, as many as there were. */
function namelessBefore(
  headers: readonly string[],
  now: readonly string[],
): ReadonlyMap<number, number> {
  const then = namelessAfter(headers, now);
  return new Map(
    [...namelessAfter(now, headers)].flatMap(([header, since]) => {
      const old = then.get(header) ?? [];
      return old.length === since.length
        ? since.map((index, nth) => [index, old[nth]!] as const)
        : [];
    }),
  );
}

/** The columns without a header by the last one before them that the other reading has too. */
function namelessAfter(
  headers: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  let last = '';
  headers.forEach((header, index) => {
    if (header === '') found.set(last, [...(found.get(last) ?? []), index]);
    else if (others.includes(header)) last = header;
  });
  return found;
}

export function headersOf({tab}: OwnTable): readonly string[] {
  return (tab.values?.[0] ?? []).map(header => folded(cellText(header)));
}
