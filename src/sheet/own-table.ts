/** A tab whose rows we write: every row by its id, every column by its key. */
import {type Cell, cellText} from '../domain/cell';
import {anyHoldsText} from './own-text';
import {type Cells, holds} from './row-change';
import {headerOf, type Schema} from './column';
import {headerName} from './header-name';
import {typedIdAt} from './row-ids';
import {type Row, type Table, cellAt, columnIndex, readTable} from './table';
import {UserError} from './user-error';
import {
  type Tab,
  type Workbook,
  forgetMarks,
  readSheet,
  readTab,
} from './workbook';

export interface OwnTable {
  readonly tab: Tab;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: Table;
  /** The key of the column that names the rows; blank where none does. */
  readonly idKey: string;
  /** The rows with an id, by it: more than one where it stands twice. */
  readonly byId: ReadonlyMap<string, readonly Row[]>;
  /** The last row in which one of our columns holds something, as the sheet counts it. */
  readonly lastRow: number;
}

/** @throws UserError where the tab or its id column is missing, or not clearly ours */
export function ownTable(workbook: Workbook, schema: Schema): OwnTable {
  const tab = agreedTab(workbook, schema);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  if (tab.sheet === null)
    throw new UserError(
      `There is no tab called ${schema.tab}. Choose Set up planner in the menu, which adds it.`,
    );
  const table = readTable(schema, tab.values);
  const own = ownRows(tab, tab.sheet, table);
  if (idIndex(own) < 0)
    throw new UserError(
      `The tab ${schema.tab} has no column ${headerOf(schema, own.idKey)}. Choose Set up planner in the menu, which adds it.`,
    );
  return own;
}

/** Where marks and headers disagree, both are read once more: somebody may have moved a column in between. */
function agreedTab(workbook: Workbook, schema: Schema): Tab {
  const tab = readTab(workbook, schema);
  if (tab.refusal === null) return tab;
  forgetMarks(workbook, schema);
  return readTab(workbook, schema);
}

/** The same; null where the tab or its id column is missing, so that no row can have an id. */
export function ownTableWithIds(
  workbook: Workbook,
  schema: Schema,
): OwnTable | null {
  const tab = readTab(workbook, schema);
  if (tab.sheet === null) return null;
  const own = ownRows(tab, tab.sheet, readTable(schema, tab.values));
  return idIndex(own) < 0 ? null : own;
}

/**
 * The same table as its sheet is now, for reading back what was written: whatever was renamed since, and
 * without asking whether it may be written.
 */
export function sameTableNow(workbook: Workbook, before: OwnTable): OwnTable {
  const now = readAgain(workbook, before);
  // A column that is deleted at this very moment leaves its mark in what was read of marks.
  const isMarkOld = now.tab.doubts.some(({kind}) => kind === 'renamed header');
  if (isMarkOld) forgetMarks(workbook, before.tab.schema);
  // A column that is inserted at this very moment pushes the last one out of what is read.
  const isPushedOut = now.idKey !== '' && idIndex(now) < 0;
  return isMarkOld || isPushedOut ? readAgain(workbook, before) : now;
}

function readAgain(workbook: Workbook, before: OwnTable): OwnTable {
  const {schema} = before.tab;
  const tab = withHeaders(before, readSheet(workbook, schema, before.sheet));
  const table = readTable(schema, tab.values);
  const indexes = Object.fromEntries(
    schema.columns.map(({key}) => [key, indexNow(before, table, key)]),
  );
  return ownRows(tab, before.sheet, {...table, indexes});
}

/** The tab with the school's own headers too, where people have moved the headers below another row. */
function withHeaders({table}: OwnTable, tab: Tab): Tab {
  const headers = (table.values[0] ?? []).filter(header => header !== '');
  const isLike = (cells: readonly Cell[]) =>
    headers.filter(header => cells.includes(header)).length * 2 >
    headers.length;
  const [first, ...below] = tab.doubts.length === 0 ? [] : (tab.values ?? []);
  const found = below.find(isLike);
  if (!first || !found) return tab;
  // Ours are known by their marks; where they stand by now, we may have written over them.
  const ours = tab.schema.columns.map(({header}) => headerName(header));
  const all = first.map((cell, index) =>
    ours.includes(headerName(cell)) ? cell : (found[index] ?? ''),
  );
  return {...tab, values: [all, ...below]};
}

/** A header that was changed a moment ago leaves the column where it was, unless another has come there. */
function indexNow({table}: OwnTable, now: Table, key: string): number {
  const index = columnIndex(now, key);
  const then = columnIndex(table, key);
  const isTaken = Object.values<number>(now.indexes).includes(then);
  return index >= 0 || isTaken || isAnother(table, now, then) ? index : then;
}

/** Whether the header that stands there now stood elsewhere before; a column without one came where those after it did. */
function isAnother(table: Table, now: Table, index: number): boolean {
  const headers = (table.values[0] ?? []).map(headerName);
  const since = (now.values[0] ?? []).map(headerName);
  const header = since[index] ?? '';
  if (header !== '') return headers.includes(header);
  return headers.some(
    (each, then) =>
      then > index && each !== '' && since.indexOf(each) === then - 1,
  );
}

/** The rows of a table that may be written, with ids or without. */
export function ownRows(
  tab: Tab,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table,
): OwnTable {
  // No column is called so.
  const idKey = tab.schema.idKey ?? '';
  return {
    tab,
    sheet,
    table,
    idKey,
    byId: rowsById(table, idKey),
    lastRow: lastRowOf(table),
  };
}

/** A column of boxes that nobody ticked is no text. */
function lastRowOf(table: Table): number {
  const keys = table.schema.columns.map(({key}) => key);
  for (let index = table.rows.length - 1; index >= 0; index--) {
    const row = table.rows[index]!;
    if (anyHoldsText(table, row, keys)) return row.row;
  }
  return 1;
}

function rowsById(table: Table, idKey: string): ReadonlyMap<string, Row[]> {
  const byId = new Map<string, Row[]>();
  for (const row of table.rows) {
    const id = typedIdAt(table, row, idKey);
    const rows = byId.get(id);
    if (id === '') continue;
    if (rows) rows.push(row);
    else byId.set(id, [row]);
  }
  return byId;
}

/** Undefined where no row has the id. @throws UserError where two have it */
export function findRow({byId, tab}: OwnTable, id: string): Row | undefined {
  const [row, second] = byId.get(id) ?? [];
  if (second)
    throw new UserError(
      `Rows ${row?.row} and ${second.row} of ${tab.schema.tab} have the same id, ${id}. Empty the id of the copy and save again: it is given a new one.`,
    );
  return row;
}

/** The row of the id. @throws UserError where there is none any more */
export function requiredRow(own: OwnTable, id: string): Row {
  const row = findRow(own, id);
  if (row && !isRemoved(own, row)) return row;
  throw new UserError(
    `${id} is no longer in ${own.tab.schema.tab}: somebody removed it. If it is still wanted, undo the removal under Changes, or save it as a new row.`,
  );
}

/** Whether nothing but the id is left of the row: what removing leaves behind. */
export function isRemoved({table, tab, idKey}: OwnTable, row: Row): boolean {
  const keys = tab.schema.columns
    .map(({key}) => key)
    .filter(key => key !== idKey);
  return !anyHoldsText(table, row, keys);
}

/** The headers as a row, which people may move below others. */
export const headerRow = ({table}: OwnTable): Row => ({
  row: 1,
  cells: table.values[0] ?? [],
});

/** All that our columns hold in the row but the id, blanks left out. */
export function cellsOf({table, tab, idKey}: OwnTable, row: Row): Cells {
  return Object.fromEntries(
    tab.schema.columns.flatMap(({key}) => {
      const cell: Cell = cellAt(table, row, key);
      return key === idKey || cell === '' ? [] : [[key, cell]];
    }),
  );
}

/** Whether two rows hold the same. */
export function sameCells(one: Cells, other: Cells): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every(key => holds(one[key] ?? '', other[key] ?? ''));
}

/** The id that stands in a row; blank where none does. */
export const idOf = ({table, idKey}: OwnTable, row: Row) =>
  cellText(cellAt(table, row, idKey));

/** From 0, where the ids stand; -1 where their column is missing. */
export const idIndex = ({table, idKey}: OwnTable) => columnIndex(table, idKey);

/** The row of an id, where there is one and no second. */
export function onlyRow({byId}: OwnTable, id: string): Row | undefined {
  const rows = byId.get(id) ?? [];
  return rows.length === 1 ? rows[0] : undefined;
}
