/** Writes a drawing into a sheet: a fixed number of calls, whatever its length. */
import {writeTextAndNumbers} from '../codec';
import {type Stretch, changedRows} from './changed-rows';
import {type Drawing, type Drawn, type Look, textsOf} from './drawing';
import {numberBlocks} from './number-blocks';
import {runsOf} from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a drawing comes to stand over. */
export type Ground =
  /** A sheet that was just made: its widths and frozen panes are still to be set. Later they are the reader's own. */
  | 'new'
  /** Anything: all of it is gone afterwards. */
  | 'unknown'
  /** The same where nothing tells that it was drawn before: a run that made the tab may have been cut off. */
  | 'begun'
  /** An earlier drawing of the same looks, and its texts: only rows that have changed are written. */
  | readonly (readonly string[])[];

/** Written first, then trimmed, so that a run cut short leaves too much rather than nothing. */
export function draw(sheet: Sheet, drawing: Drawing, ground: Ground): void {
  const isOver = ground === 'unknown' || ground === 'begun';
  const rows = drawing.rows.length;
  const columns = drawing.widths.length;
  const all = roomFor(sheet, rows, columns);
  const due =
    typeof ground === 'string'
      ? {start: 0, count: rows}
      : changedRows(textsOf(drawing), ground);
  if (drawing.wide.length > 0 && isOver) all.breakApart();
  if (due) writeRows(sheet, drawing, due);
  if (isOver || leavesRest(ground, rows)) trim(sheet, rows, columns);
  for (const {row, column, rows, columns} of drawing.wide)
    sheet.getRange(row, column, rows, columns).mergeAcross();
  if (ground === 'new' || ground === 'begun') arrange(sheet, drawing);
  // Widths decide how often text wraps, so heights come last.
  if (due) sheet.autoResizeRows(due.start + 1, due.count);
  for (const {row, rows, pixels} of drawing.heights)
    sheet.setRowHeightsForced(row, rows, pixels);
}

/** Whether an earlier drawing says something below this one. */
function leavesRest(ground: Ground, rows: number): boolean {
  if (typeof ground === 'string') return false;
  return ground.slice(rows).some(row => row.some(text => text !== ''));
}

function writeRows(sheet: Sheet, drawing: Drawing, due: Stretch): void {
  const {start, count} = due;
  const range = sheet.getRange(start + 1, 1, count, drawing.widths.length);
  const rows = drawing.rows.slice(start, start + count);
  writeTextAndNumbers(
    range,
    rows.map(row => row.map(({text}) => text)),
    numberBlocks(rows),
  );
  dress(range, drawing.rows, due);
}

/** The whole grid of the sheet, grown where it is too small. */
function roomFor(sheet: Sheet, rows: number, columns: number) {
  const missingRows = rows - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0)
    sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

function dress(
  range: GoogleAppsScript.Spreadsheet.Range,
  rows: readonly (readonly Drawn[])[],
  {start, count}: Stretch,
): void {
  /** One call a facet, and none where every cell of the drawing looks as cells do anyway. */
  const set = <T>(
    facet: (look: Look) => T | undefined,
    usual: T,
    write: (values: T[][]) => void,
  ) => {
    const values = rows.map(row => row.map(({look}) => facet(look) ?? usual));
    if (values.some(row => row.some(value => value !== usual)))
      write(values.slice(start, start + count));
  };
  set(
    look => look.background,
    '#ffffff',
    values => range.setBackgrounds(values),
  );
  set(
    look => look.color,
    '#000000',
    values => range.setFontColors(values),
  );
  set(
    look => look.size,
    10,
    values => range.setFontSizes(values),
  );
  set<'bold' | 'normal'>(
    ({bold}) => (bold ? 'bold' : undefined),
    'normal',
    values => range.setFontWeights(values),
  );
  set<'left' | 'center' | 'right'>(
    ({align}) => align,
    'left',
    values => range.setHorizontalAlignments(values),
  );
  const {OVERFLOW, WRAP} = SpreadsheetApp.WrapStrategy;
  set(
    ({runsOn}) => (runsOn ? OVERFLOW : WRAP),
    OVERFLOW,
    values => range.setWrapStrategies(values),
  );
  range.setVerticalAlignment('top');
}

/** Clears what an earlier, longer drawing left below and beside. */
function trim(sheet: Sheet, rows: number, columns: number): void {
  const below = sheet.getMaxRows() - rows;
  const beside = sheet.getMaxColumns() - columns;
  if (below > 0)
    sheet.getRange(rows + 1, 1, below, sheet.getMaxColumns()).clear();
  if (beside > 0) sheet.getRange(1, columns + 1, rows, beside).clear();
}

function arrange(sheet: Sheet, drawing: Drawing): void {
  const {notes, widths} = drawing;
  if (notes) sheet.getRange(1, 1, 1, widths.length).setNotes([[...notes]]);
  sheet.setFrozenRows(drawing.frozenRows);
  sheet.setFrozenColumns(drawing.frozenColumns);
  for (const {item, start, count} of runsOf(widths))
    sheet.setColumnWidths(start + 1, count, item);
  for (const column of drawing.hidden) sheet.hideColumns(column);
}
