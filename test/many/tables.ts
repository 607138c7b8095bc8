/** What the tabs of a workbook hold, row by row, whatever place each row has. */
import type {CellData, Row, SheetData} from '../../src/host/workbook/data';
import type {Workbook} from '../../src/host/workbook/workbook';

/** A cell's content; blank ones are left out. A formula is no text that looks like it. */
export type Value = string | number | boolean;

export interface Record_ {
  /** Of a row with a tag the tag, of one of ours that nobody has tagged its id. */
  readonly key: string;
  /** As the sheet counts it. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, Value>;
}

export interface Table {
  readonly sheet: number;
  /** Where the headers stand, as the sheet counts rows: in the first, as long as people leave them there. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Those that are called otherwise just now. */
  readonly renamed: readonly string[];
  readonly byKey: ReadonlyMap<string, Record_>;
}

export type Tables = readonly Table[];

/** A column of the school, which no save touches: it tells which row is which. */
export const TAG = 'Tag';

/** Ends a header that somebody has renamed: the column is known all the same. */
export const RENAMED = ' (renamed)';

export const idHeader = (headers: readonly string[]): string =>
  headers.find(header => / ID$/.test(header)) ?? '';

const known = new WeakMap<SheetData, Table>();

export function tablesOf(
  workbook: Workbook,
  sheets: readonly number[],
): Tables {
  const data = workbook.toData().sheets;
  return sheets.map(id => {
    const sheet = data.find(each => each.id === id);
    return sheet ? tableOf(sheet) : deleted(id);
  });
}

export const isDeleted = ({headers}: Table): boolean => headers.length === 0;

const gone = new Map<number, Table>();

/** A tab that somebody has deleted, until it is brought back. */
function deleted(sheet: number): Table {
  const known = gone.get(sheet);
  if (known) return known;
  const none = {headerRow: 1, headers: [], renamed: [], byKey: new Map()};
  const made: Table = {sheet, ...none};
  gone.set(sheet, made);
  return made;
}

export function tableOf(sheet: SheetData): Table {
  const table = known.get(sheet);
  if (table) return table;
  const made = readTable(sheet);
  known.set(sheet, made);
  return made;
}

function readTable({id, rows}: SheetData): Table {
  const top = Math.max(0, rows.findIndex(hasTag));
  const headers = headersOf(rows[top] ?? null);
  const idColumn = idHeader(headers);
  const byKey = new Map<string, Record_>();
  for (let index = 0; index < rows.length; index++) {
    if (index === top) continue;
    const cells = cellsOf(headers, rows[index] ?? null);
    if (cells.size === 0) continue;
    const key = freeKey(byKey, keyOf(cells, idColumn));
    byKey.set(key, {key, row: index + 1, cells});
  }
  const renamed = headers.filter((_, index) =>
    String(valueOf(rows[top]?.[index] ?? null)).endsWith(RENAMED),
  );
  return {sheet: id, headerRow: top + 1, headers, renamed, byKey};
}

const tagged = new WeakMap<Row, boolean>();

/** Whether it is the row of the headers: no other says the name of the school's column. */
function hasTag(row: Row | null): boolean {
  if (row === null) return false;
  const known = tagged.get(row);
  if (known !== undefined) return known;
  const found = row.some(cell => cell?.value === TAG);
  tagged.set(row, found);
  return found;
}

function keyOf(cells: ReadonlyMap<string, Value>, idColumn: string): string {
  const tag = cells.get(TAG);
  if (tag !== undefined) return String(tag);
  const id = cells.get(idColumn);
  return id === undefined
    ? `loose ${JSON.stringify([...cells])}`
    : `untagged ${String(id)}`;
}

function freeKey(taken: ReadonlyMap<string, unknown>, key: string): string {
  let free = key;
  for (let copy = 2; taken.has(free); copy++) free = `${key} (${copy})`;
  return free;
}

const headers = new WeakMap<Row, readonly string[]>();

function headersOf(row: Row | null): readonly string[] {
  if (row === null) return [];
  const before = headers.get(row);
  if (before) return before;
  const made = row.map(cell =>
    String(valueOf(cell) ?? '').replace(RENAMED, ''),
  );
  headers.set(row, made);
  return made;
}

const cells = new WeakMap<
  Row,
  {of: readonly string[]; cells: ReadonlyMap<string, Value>}
>();
const NONE: ReadonlyMap<string, Value> = new Map();

function cellsOf(
  names: readonly string[],
  row: Row | null,
): ReadonlyMap<string, Value> {
  if (row === null) return NONE;
  const before = cells.get(row);
  if (before?.of === names) return before.cells;
  const made = new Map<string, Value>();
  row.forEach((cell, index) => {
    const value = valueOf(cell);
    if (value !== undefined) made.set(names[index] || `#${index}`, value);
  });
  cells.set(row, {of: names, cells: made});
  return made;
}

function valueOf(cell: CellData | null): Value | undefined {
  if (cell === null) return undefined;
  if (cell.formula !== undefined) return `the formula ${cell.formula}`;
  return typeof cell.value === 'object' ? cell.value.error : cell.value;
}
