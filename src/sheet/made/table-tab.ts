/** Makes the tab of a table, and gives one that stands there the columns that it lacks. */
import {keepAsText, writeText} from '../codec';
import type {Column, Schema} from '../column';
import {headerName} from '../header-name';
import {ACTIVITIES, LOG, OBJECTIVES} from '../schema';
import {INK} from './drawing';
import {dropRest} from './grid-size';
import {placeFor} from './place';
import {runsOf} from './runs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Pixels of a wide bold letter, and of what is around a word, the corner that tells of a note among it. */
const LETTER = 8;
const PADDING = 24;

/** Columns that hold numbers and dates; in all others what is typed stays text, so that 3-5 is no date. */
const DATES = new Set([
  'startDate',
  'endDate',
  'agreementStart',
  'agreementEnd',
  'nextReview',
  'date',
]);
const NUMBERS = new Set([
  'alignment',
  'sessions',
  'minutesPerSession',
  'participants',
  'deliveredMinutes',
  'attended',
  'timesUsed',
  'hours',
  'baseline',
  'target',
  'reading',
]);

export function makeTable(spreadsheet: Spreadsheet, schema: Schema): Sheet {
  const sheet = spreadsheet.insertSheet(
    schema.tab,
    placeFor(spreadsheet, schema.tab),
  );
  dropRest(
    sheet,
    rowsAtFirst(schema.tab),
    schema.columns.length + SPARE_COLUMNS,
  );
  addColumns(sheet, schema, schema.columns, 1);
  sheet.setFrozenRows(1);
  sheet
    .getRange(1, 1, sheet.getMaxRows(), schema.columns.length)
    .applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  dressHeaders(sheet, 1, schema.columns.length);
  if (schema.tab === LOG.tab) hideLog(sheet);
  return sheet;
}

/** For the school's own columns, which they may add to: each blank one is read whenever the planner opens. */
const SPARE_COLUMNS = 1;

/** Tabs that fill up over a year begin with more rows; all grow as rows are added. */
const LONG = new Set([OBJECTIVES.tab, ACTIVITIES.tab, LOG.tab]);
const rowsAtFirst = (tab: string) => (LONG.has(tab) ? 100 : 40);

/**
 * Adds the owned columns that are missing, after the last one.
 *
 * @param headers as the tab has them
 * @returns those that were added
 */
export function addMissingColumns(
  sheet: Sheet,
  schema: Schema,
  headers: readonly string[],
): readonly Column[] {
  const known = new Set(headers.map(headerName));
  const missing = schema.columns.filter(
    ({header}) => !known.has(headerName(header)),
  );
  if (missing.length === 0) return missing;
  const first = sheet.getLastColumn() + 1;
  const lacking = first + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  addColumns(sheet, schema, missing, first);
  dressHeaders(sheet, first, missing.length);
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
  return missing;
}

/** The headers come last: a column that a run cut short left half-made has none, so it is made once more. */
function addColumns(
  sheet: Sheet,
  schema: Schema,
  columns: readonly Column[],
  first: number,
): void {
  const headers = sheet.getRange(1, first, 1, columns.length);
  headers.setNotes([columns.map(({note}) => note)]);
  const below = (start: number, count: number) =>
    sheet.getRange(2, first + start, sheet.getMaxRows() - 1, count);
  for (const {item, start, count} of runsOf(columns.map(widthOf)))
    sheet.setColumnWidths(first + start, count, item);
  for (const {item, start, count} of runsOf(columns.map(kindOf))) {
    if (item === 'date') below(start, count).setNumberFormat('yyyy-mm-dd');
    if (item === 'text') keepAsText(below(start, count));
  }
  columns.forEach((column, index) => {
    if (column.values) offer(below(index, 1), column);
    if (column.key === schema.idKey) guardIds(below(index, 1));
  });
  writeText(headers, [columns.map(({header}) => header)]);
}

/** Room for the longest word of the header, which can't wrap. */
function widthOf({header, width}: Column): number {
  const letters = Math.max(...header.split(' ').map(word => word.length));
  return Math.max(width, letters * LETTER + PADDING);
}

function kindOf({key, values}: Column): 'date' | 'text' | 'number' {
  if (DATES.has(key)) return 'date';
  const isTick = values?.includes('TRUE') ?? false;
  return NUMBERS.has(key) || isTick ? 'number' : 'text';
}

/** Other words are let in, and shown as odd: the planner says what it could not read. */
function offer(range: Range, column: Column): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...(column.values ?? [])], true)
    .setAllowInvalid(true)
    .setHelpText(column.note)
    .build();
  range.setDataValidation(rule);
}

/** A warning is no wall: colleagues who mean it may still edit, and the planner runs as them. */
function guardIds(ids: Range): void {
  ids.setFontColor(INK.quiet.color);
  ids
    .protect()
    .setDescription('IDs that Integration Grid gives')
    .setWarningOnly(true);
}

function dressHeaders(sheet: Sheet, first: number, count: number): void {
  const headers = sheet.getRange(1, first, 1, count);
  headers
    .setBackground(INK.header.background)
    .setFontColor(INK.header.color)
    .setFontWeight('bold')
    .setWrap(true);
  headers
    .protect()
    .setDescription('Headers that Integration Grid finds its columns by')
    .setWarningOnly(true);
}

function hideLog(sheet: Sheet): void {
  sheet
    .protect()
    .setDescription('What was saved, for Undo')
    .setWarningOnly(true);
  sheet.hideSheet();
}
