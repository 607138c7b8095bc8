/**
 * Two witnesses for every tab and column of ours: its name or header, and a mark that moves along with it.
 *
 * The mark is developer metadata under one key, so that one search finds all: `tab:Objectives` on a sheet,
 * `column:Objectives.month` on a column, `file:<id>` on the file itself, by which a copy is known.
 * Source: developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder.
 */
import {type Cell, cellText, folded, isBlank} from '../domain/cell';
import type {Problem} from '../domain/problem';
import type {Column, Schema} from './column';
import {headerName} from './header-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export const MARK = 'integration-grid';

export interface Marks {
  /** The id of the file that was set up; null where no file was. */
  readonly file: {readonly id: string; readonly mark: Metadata} | null;
  /** By tab, the sheets that carry its mark. */
  readonly tabs: ReadonlyMap<string, readonly number[]>;
  /** By sheet id and `tab.key`, the columns that carry its mark, from 0. */
  readonly columns: ReadonlyMap<string, readonly ColumnMark[]>;
}

export interface ColumnMark {
  readonly index: number;
  readonly mark: Metadata;
}

export function readMarks(spreadsheet: Spreadsheet): Marks {
  const tabs = new Map<string, number[]>();
  const columns = new Map<string, ColumnMark[]>();
  let file: Marks['file'] = null;
  for (const mark of spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK)
    .find()) {
    const [kind, name = ''] = split(mark.getValue() ?? '');
    const place = mark.getLocation();
    if (kind === 'file') file ??= {id: name, mark};
    const sheet = kind === 'tab' ? place.getSheet() : null;
    if (sheet) add(tabs, name, sheet.getSheetId());
    const column = kind === 'column' ? place.getColumn() : null;
    if (column)
      add(columns, columnName(column.getSheet().getSheetId(), name), {
        index: column.getColumn() - 1,
        mark,
      });
  }
  return {file, tabs, columns};
}

function split(value: string): readonly [kind: string, name?: string] {
  const colon = value.indexOf(':');
  return colon < 0 ? [value] : [value.slice(0, colon), value.slice(colon + 1)];
}

function add<T>(lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

const columnName = (sheetId: number, name: string) => `${sheetId}/${name}`;

export function marksOfColumn(
  {columns}: Marks,
  sheetId: number,
  {tab}: Schema,
  {key}: Column,
): readonly ColumnMark[] {
  return columns.get(columnName(sheetId, `${tab}.${key}`)) ?? [];
}

export const tabMark = (tab: string) => `tab:${tab}`;
export const columnMark = (tab: string, key: string) => `column:${tab}.${key}`;
export const fileMark = (id: string) => `file:${id}`;

export interface FoundTab {
  readonly sheet: Sheet | null;
  /** Where name and mark do not agree; null where they do. */
  readonly doubt: Doubt | null;
}

/** Why a tab can only be read for now, and what would mend it. */
export type Doubt =
  | {readonly kind: 'renamed tab'; readonly sheet: Sheet; readonly tab: string}
  | {
      readonly kind: 'two tabs';
      readonly sheet: Sheet;
      readonly tab: string;
      readonly other: Sheet;
    }
  | {
      readonly kind: 'renamed header';
      readonly sheet: Sheet;
      readonly column: Column;
      readonly index: number;
      readonly found: string;
    }
  | {
      readonly kind: 'moved header';
      readonly sheet: Sheet;
      readonly column: Column;
      readonly index: number;
      readonly marks: readonly ColumnMark[];
      readonly found: string;
    }
  | {
      readonly kind: 'double header';
      readonly sheet: Sheet;
      readonly column: Column;
      /** The one that is read. */
      readonly index: number;
      readonly others: readonly number[];
      /** The header of the first of the others. */
      readonly found: string;
    };

/**
 * The sheet of a tab: by its name, trimmed and in any case, or else by its mark.
 *
 * A duplicate of a tab carries the mark too, under another name: it is passed over.
 */
export function findTab(
  {tab}: Schema,
  sheets: readonly Sheet[],
  marks: Marks,
): FoundTab {
  const named = sheets.filter(sheet => folded(sheet.getName()) === folded(tab));
  const ids = marks.tabs.get(tab) ?? [];
  const marked = sheets.filter(sheet => ids.includes(sheet.getSheetId()));
  const both = named.find(sheet => marked.includes(sheet));
  if (both && named.length === 1) return {sheet: both, doubt: null};
  const [name, secondName] = named;
  if (name && secondName) {
    const sheet = both ?? name;
    const other = named.find(each => each !== sheet) ?? secondName;
    return {sheet, doubt: {kind: 'two tabs', sheet, tab, other}};
  }
  const [mark] = marked;
  if (name)
    return {
      sheet: name,
      doubt: mark ? {kind: 'two tabs', sheet: name, tab, other: mark} : null,
    };
  if (!mark) return {sheet: null, doubt: null};
  return {sheet: mark, doubt: {kind: 'renamed tab', sheet: mark, tab}};
}

/**
 * The values of a tab with its headers as its readers know them, and where header and mark do not agree.
 *
 * A column whose header was changed is still read, by its mark; where a header stands twice, the marked
 * column is read, else the first.
 */
export function recognised(
  schema: Schema,
  sheet: Sheet,
  marks: Marks,
  values: Cell[][],
): {readonly values: Cell[][]; readonly doubts: readonly Doubt[]} {
  const headers = (values[0] ?? []).map(headerOf);
  const doubts: Doubt[] = [];
  for (const column of schema.columns) {
    const doubt = columnDoubt(schema, sheet, marks, headers, column);
    if (doubt === null) continue;
    doubts.push(doubt);
    if (doubt.kind === 'renamed header')
      headers[doubt.index] = headerOf(column.header);
    if (doubt.kind === 'double header')
      for (const index of doubt.others) headers[index] = headerOf('');
  }
  return {
    values:
      doubts.length > 0
        ? [headers.map(({cell}) => cell), ...values.slice(1)]
        : values,
    doubts,
  };
}

/** A cell of the first row with the name by which it is compared: worked out once, not for each column. */
interface Header {
  readonly cell: Cell;
  readonly name: string;
}

const headerOf = (cell: Cell): Header => ({cell, name: headerName(cell)});

function columnDoubt(
  schema: Schema,
  sheet: Sheet,
  marks: Marks,
  headers: readonly Header[],
  column: Column,
): Doubt | null {
  const text = (index: number) => cellText(headers[index]?.cell ?? '');
  const own = headerName(column.header);
  const named = headers.flatMap(({name}, index) =>
    name === own ? [index] : [],
  );
  const marked = marksOfColumn(marks, sheet.getSheetId(), schema, column);
  const both = named.find(index => marked.some(mark => mark.index === index));
  const index = both ?? named[0];
  if (index === undefined) {
    const [mark] = marked;
    if (!mark || isOwned(schema, headers[mark.index]?.name ?? '')) return null;
    return {
      kind: 'renamed header',
      sheet,
      column,
      index: mark.index,
      found: text(mark.index),
    };
  }
  if (named.length > 1) {
    const others = named.filter(other => other !== index);
    const found = text(others[0] ?? index);
    return {kind: 'double header', sheet, column, index, others, found};
  }
  const [mark] = marked;
  if (both !== undefined || !mark) return null;
  return {
    kind: 'moved header',
    sheet,
    column,
    index,
    marks: marked,
    found: text(mark.index),
  };
}

const isOwned = ({columns}: Schema, name: string) =>
  columns.some(({header}) => headerName(header) === name);

/** What is odd, as a sentence that names both. */
export function doubtMessage(doubt: Doubt): string {
  const name = doubt.sheet.getName();
  switch (doubt.kind) {
    case 'renamed tab':
      return `The tab ${doubt.tab} is now called "${name}".`;
    case 'two tabs':
      return `Two tabs could be ${doubt.tab}: "${name}" and "${doubt.other.getName()}".`;
    case 'renamed header':
      return doubt.found === ''
        ? `The column ${doubt.column.header} of ${name} has lost its header.`
        : `The column ${doubt.column.header} of ${name} now has the header "${doubt.found}".`;
    case 'moved header':
      return `The header ${doubt.column.header} of ${name} stands over column ${letters(doubt.index)} now, but it belonged to column ${letters(doubt.marks[0]?.index ?? 0)}, ${doubt.found === '' ? 'which has no header' : `headed "${doubt.found}"`}.`;
    case 'double header':
      return `The header ${doubt.column.header} stands more than once in ${name}: over columns ${[doubt.index, ...doubt.others].map(letters).join(' and ')}.`;
  }
}

/** What the repair would do, as a sentence. */
export function repairMessage(doubt: Doubt): string {
  const name = doubt.sheet.getName();
  switch (doubt.kind) {
    case 'renamed tab':
      return `Call the tab "${name}" ${doubt.tab} again.`;
    case 'two tabs':
      return `Go on with the tab "${name}"; rename or delete "${doubt.other.getName()}" by hand.`;
    case 'renamed header':
      return `Write the header ${doubt.column.header} over column ${letters(doubt.index)} of ${name} again.`;
    case 'moved header':
      return `Go on with column ${letters(doubt.index)} of ${name} as ${doubt.column.header}.`;
    case 'double header':
      return `Go on with column ${letters(doubt.index)} of ${name} as ${doubt.column.header}, and call the other "${doubt.column.header} (2)".`;
  }
}

/** For the list of problems. */
export function doubtProblem(doubt: Doubt): Problem {
  const isColumn = 'column' in doubt;
  return {
    sheet: doubt.sheet.getName(),
    row: isColumn ? 1 : null,
    column: isColumn ? doubt.column.header : null,
    value: 'found' in doubt && !isBlank(doubt.found) ? doubt.found : null,
    severity: 'problem',
    message: doubtMessage(doubt),
    fix: `Until this is clear, nothing is saved here. Set up planner can mend it: ${repairMessage(doubt)}`,
  };
}

/** `A`, `Z`, `AA`, for a column from 0. */
export function letters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
}
