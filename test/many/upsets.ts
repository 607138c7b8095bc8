/** What turns a tab over, by chance: rows under others, cells away from their rows, headers from their place. */
import type {Rect} from '../../src/host/protocol';
import type {CellData, SheetData} from '../../src/host/workbook/data';
import type {Edit} from '../../src/host/wire';
import {type Chance, oneOf} from './chance';
import {type Seen, anyRow} from './seen';
import {TAG, type Table, isDeleted, tableOf} from './tables';
import {pastedRow} from './typing';

/** With what the tab was earlier. */
interface Upset extends Seen {
  readonly earlier: readonly SheetData[];
}

type Makes = (seen: Upset, random: Chance) => readonly Edit[];

/** A row is copied, and pasted over another one. */
function pasteOver(seen: Upset, random: Chance): readonly Edit[] {
  const standing = [...seen.table.byKey.values()].map(({row}) => row);
  if (standing.length < 2) return [];
  const from = oneOf(random, standing);
  const into = oneOf(
    random,
    standing.filter(row => row !== from),
  );
  return pastedRow(seen, from, into);
}

/** Words that somebody finds and replaces, all at once, wherever they stand in the tab. */
const REPLACED = [
  ['Partner', 'Friend'],
  ['text', 'words'],
  ['Ms. Lee', 'Ms. Li'],
  ['Planned', 'Confirmed'],
  // Of ids, too.
  ['ART', 'ARTS'],
] as const;

function replaceAll({table}: Upset, random: Chance): readonly Edit[] {
  const [find, put] = oneOf(random, REPLACED);
  const {sheet, headers, byKey} = table;
  return [...byKey.values()].flatMap(({row, cells}) =>
    headers.flatMap((header, index) => {
      const cell = cells.get(header);
      const isFound = typeof cell === 'string' && cell.includes(find);
      if (header === TAG || !isFound) return [];
      const rect = {sheet, row, column: index + 1, rows: 1, columns: 1};
      return [
        {do: 'type', rect, texts: [[cell.replaceAll(find, put)]]} as const,
      ];
    }),
  );
}

/** A row above the headers, or the headers below other rows. */
function shiftHeaders({table, rows}: Upset, random: Chance): readonly Edit[] {
  const {sheet, headerRow: start} = table;
  const of = {axis: 'rows', sheet, start} as const;
  if (random(2) === 0) return [{do: 'insert', ...of, count: 1 + random(2)}];
  const destination = start + 2 + random(3);
  return destination > rows ? [] : [{do: 'move', ...of, count: 1, destination}];
}

const duplicate: Makes = ({table: {sheet}}) => [{do: 'copySheet', sheet}];

const deleteTab: Makes = ({table: {sheet}}) => [{do: 'deleteSheet', sheet}];

/** What the tab held earlier is pasted over what it holds now. */
function bringBack(seen: Upset, random: Chance): readonly Edit[] {
  const {table, earlier} = seen;
  const known = earlier.filter(each => isAlike(tableOf(each), table));
  if (known.length === 0) return [];
  const {rows} = oneOf(random, known);
  const last = Math.max(
    rows.length,
    ...[...table.byKey.values()].map(({row}) => row),
  );
  const columns = table.headers.length;
  const texts = Array.from({length: last}, (_, at) =>
    Array.from({length: columns}, (__, along) =>
      textOf(rows[at]?.[along] ?? null),
    ),
  );
  const rect = {sheet: table.sheet, row: 1, column: 1, rows: last, columns};
  return [{do: 'type', rect, texts}];
}

/** Whether the same headers stand in the same places. */
const isAlike = (one: Table, other: Table) =>
  one.headerRow === other.headerRow &&
  one.headers.join('\n') === other.headers.join('\n');

const textOf = (cell: CellData | null): string => {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return typeof cell?.value === 'object' ? '' : String(cell?.value ?? '');
};

/** So many columns are not most of a row: it is known again by the others. */
const MOST_COLUMNS = 6;

/** Some columns side by side, of all rows, without that of the tags. */
function someColumns({table, rows}: Upset, random: Chance): Rect {
  const {headers, sheet, headerRow} = table;
  const column = 1 + random(headers.length);
  const wanted = 1 + random(MOST_COLUMNS);
  const tag = headers.indexOf(TAG) + 1;
  const end = tag < column ? headers.length + 1 : tag;
  const columns = Math.min(wanted, end - column);
  const row = headerRow + 1;
  return {sheet, row, column, rows: rows - headerRow, columns};
}

/** Some columns are sorted, and all others stay. */
function sortSome(seen: Upset, random: Chance): readonly Edit[] {
  const rect = someColumns(seen, random);
  const column = rect.column + random(Math.max(1, rect.columns));
  const ascending = random(2) === 0;
  return rect.columns === 0 ? [] : [{do: 'sort', rect, column, ascending}];
}

/** All cells of a column are emptied. */
function clearColumn({table, rows}: Upset, random: Chance): readonly Edit[] {
  const {headers, sheet, headerRow} = table;
  const known = headers.filter(header => header !== '' && header !== TAG);
  const column = headers.indexOf(oneOf(random, known)) + 1;
  const row = headerRow + 1;
  const rect = {sheet, row, column, rows: rows - headerRow, columns: 1};
  return [{do: 'clear', rect}];
}

/** Cells side by side, of a row or two, dragged or pasted over those of another. */
function dragCells(seen: Upset, random: Chance): readonly Edit[] {
  const {columns, column, sheet} = someColumns(seen, random);
  const [row, into] = [anyRow(seen, random), anyRow(seen, random)];
  if (columns === 0 || row === into) return [];
  const from = {sheet, row, column, rows: 1 + random(2), columns};
  const to = {...from, row: into};
  const isOver = ({row: at, rows}: Rect) =>
    at <= seen.table.headerRow && at + rows > seen.table.headerRow;
  if (isOver(from) || isOver(to)) return [];
  return [{do: 'paste', from, to, move: random(2) === 0}];
}

/** Many blank rows below all others. */
const insertBelow: Makes = ({table: {sheet}, rows}) => [
  {do: 'insert', axis: 'rows', sheet, start: rows + 1, count: 20},
];

const hideRows: Makes = (seen, random) => {
  const {sheet} = seen.table;
  const [start, count] = [anyRow(seen, random), 1 + random(3)];
  return [{do: 'hide', axis: 'rows', sheet, start, count, hidden: true}];
};

const KINDS: readonly (readonly [number, Makes])[] = [
  [4, pasteOver],
  [3, replaceAll],
  [4, shiftHeaders],
  [2, duplicate],
  [2, deleteTab],
  [3, bringBack],
  [3, sortSome],
  [3, clearColumn],
  [3, dragCells],
  [1, insertBelow],
  [1, hideRows],
];
const ALL = KINDS.flatMap(([weight, makes]) =>
  Array.from({length: weight}, () => makes),
);

/** Something that turns the tab over; nothing where it has been deleted. */
export const upsetsOf: Makes = (seen, random) =>
  isDeleted(seen.table) ? [] : oneOf(random, ALL)(seen, random);

/** What puts it right where nothing can be saved in it. */
export function mendsOf(table: Table): readonly Edit[] {
  if (isDeleted(table)) return [{do: 'undo'}];
  const {sheet, headerRow} = table;
  const of = {axis: 'rows', sheet, start: headerRow, count: 1} as const;
  return headerRow === 1 ? [] : [{do: 'move', ...of, destination: 1}];
}

/** Who deletes a tab, and brings it back by undoing that; null for other edits. */
export const removing = (edits: readonly Edit[]): string | null =>
  edits.some(({do: kind}) => kind === 'deleteSheet' || kind === 'undo')
    ? 'who deletes'
    : null;
