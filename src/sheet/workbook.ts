/**
 * The spreadsheet as the planner sees it: each tab found by name and mark, read once, whole, with one call.
 *
 *   const workbook = openWorkbook();
 *   const {values, refusal} = readTab(workbook, OBJECTIVES);
 *
 * Nothing here writes, so reading needs no set-up: a missing tab reads as null.
 */
import type {CalendarDate} from '../domain/calendar-date';
import type {Cell} from '../domain/cell';
import type {Problem} from '../domain/problem';
import {calendarDays} from './calendar-days';
import {type Runtime, RUNTIME, patiently} from './runtime';
import type {Schema} from './column';
import {UserError} from './user-error';
import {
  type Doubt,
  type Marks,
  doubtMessage,
  doubtProblem,
  findTab,
  readMarks,
  recognised,
  repairMessage,
} from './witnesses';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly runtime: Runtime;
  /** When the run began, in milliseconds since 1970. */
  readonly started: number;
  /** In the spreadsheet's time zone. */
  readonly today: CalendarDate;
  marks: Marks;
  /** What was read so far, by tab. */
  readonly tabs: Map<string, Tab>;
  /** Those of them that this run does not write. */
  readonly ahead: Set<string>;
  readonly dayOf: (instant: number) => CalendarDate;
}

export interface Tab {
  readonly schema: Schema;
  /** Null where there is no such tab. */
  readonly sheet: Sheet | null;
  /** All cells from A1 on, headers first, for `readTable`; null where there is no such tab. */
  readonly values: readonly (readonly Cell[])[] | null;
  /** How many rows the sheet had, blank ones too. */
  readonly height: number;
  readonly doubts: readonly Doubt[];
  /** Of the tab and its headers, besides what its reader finds. */
  readonly problems: readonly Problem[];
  /** Why nothing may be written here, as a sentence; null where it may. */
  readonly refusal: string | null;
}

/** The spreadsheet that the add-on runs in. */
export function openWorkbook(runtime: Runtime = RUNTIME): Workbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet)
    throw new UserError(
      'Open the planner from its spreadsheet: Extensions › Integration Grid.',
    );
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const dayOf = calendarDays(instant =>
    Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss"),
  );
  const started = runtime.now();
  return {
    spreadsheet,
    runtime,
    started,
    today: dayOf(started),
    marks: patiently(runtime, () => readMarks(spreadsheet)),
    tabs: new Map(),
    ahead: new Set(),
    dayOf,
  };
}

/** A tab with all its values; read once, however often it is asked for. */
export function readTab(workbook: Workbook, schema: Schema): Tab {
  const known = workbook.tabs.get(schema.tab);
  // Settings are read under two schemas: with names for ids where a row is saved.
  if (known) return known.schema === schema ? known : {...known, schema};
  const {sheet, doubt} = findTab(
    schema,
    workbook.spreadsheet.getSheets(),
    workbook.marks,
  );
  const tab = sheet
    ? tabOf(workbook, schema, sheet, doubt)
    : {
        schema,
        sheet,
        values: null,
        height: 0,
        doubts: [],
        problems: [],
        refusal: null,
      };
  workbook.tabs.set(schema.tab, tab);
  return tab;
}

/**
 * Reads tabs that this run does not write, before it takes the lock: then what it shows in the end needs no
 * reading after it has written, and nobody waits for it.
 */
export function readAhead(
  workbook: Workbook,
  schemas: readonly Schema[],
): void {
  for (const schema of schemas) {
    readTab(workbook, schema);
    workbook.ahead.add(schema.tab);
  }
}

/** Lets go of all that was read, so that it is read anew; but what was read ahead stays. */
export function forget({tabs, ahead}: Workbook): void {
  for (const tab of tabs.keys()) if (!ahead.has(tab)) tabs.delete(tab);
}

/** Lets go of a tab, and of all marks for those of this moment. */
export function forgetMarks(workbook: Workbook, {tab}: Schema): void {
  workbook.marks = patiently(workbook.runtime, () =>
    readMarks(workbook.spreadsheet),
  );
  workbook.tabs.delete(tab);
}

/** The values of a sheet that is known to be the tab's, read anew. */
export function readSheet(
  workbook: Workbook,
  schema: Schema,
  sheet: Sheet,
): Tab {
  const tab = tabOf(workbook, schema, sheet, null);
  workbook.tabs.set(schema.tab, tab);
  return tab;
}

function tabOf(
  workbook: Workbook,
  schema: Schema,
  sheet: Sheet,
  doubt: Doubt | null,
): Tab {
  const grid = patiently(workbook.runtime, () => gridOf(sheet));
  const cells = withoutBlankEnd(grid).map(row =>
    row.map(value => cellOf(workbook, value)),
  );
  const {values, doubts} = recognised(schema, sheet, workbook.marks, cells);
  const all = doubt ? [doubt, ...doubts] : doubts;
  return {
    schema,
    sheet,
    values,
    height: grid.length,
    doubts: all,
    problems: all.map(doubtProblem),
    refusal: all[0] ? refusalOf(all[0]) : null,
  };
}

/**
 * All values of a sheet, in one call.
 *
 * The data range would be asked for its size first, and a row inserted between the two calls would push the
 * last one out of it; the grid's own size is known with the sheet, and its last rows are blank.
 */
function gridOf(sheet: Sheet): unknown[][] {
  return sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .getValues();
}

/** The values of a range, in one call. */
export function cellsOf(
  workbook: Workbook,
  range: GoogleAppsScript.Spreadsheet.Range,
): Cell[][] {
  const values = patiently(workbook.runtime, () => range.getValues());
  return values.map(row => row.map(value => cellOf(workbook, value)));
}

function withoutBlankEnd(grid: readonly unknown[][]): readonly unknown[][] {
  let {length} = grid;
  while (length > 1 && grid[length - 1]?.every(value => value === '')) length--;
  return grid.slice(0, length);
}

function refusalOf(doubt: Doubt): string {
  return `${doubtMessage(doubt)} Until this is clear, nothing is saved there. Choose Set up planner in the menu to mend it: ${repairMessage(doubt)}`;
}

function cellOf({dayOf}: Workbook, value: unknown): Cell {
  if (value instanceof Date) return dayOf(value.getTime());
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
}

/** Whether this file is a copy of the one that was set up, and nobody has said what it is for. */
export function isCopy({marks, spreadsheet}: Workbook): boolean {
  return marks.file !== null && marks.file.id !== spreadsheet.getId();
}
