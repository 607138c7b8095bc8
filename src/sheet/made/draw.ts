/** Writes a drawing into a sheet: a fixed number of calls, whatever its length. */
import {writeTextAndNumbers} from '../codec';
import type {Drawing, Drawn, Look} from './drawing';
import {numberBlocks} from './number-blocks';
import {runsOf} from './runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Everything that stood in the sheet is gone afterwards; written first, then trimmed, so that a run cut
 * short leaves too much rather than nothing.
 *
 * @param isNew whether widths and frozen panes are still to be set: later they are the reader's own
 */
export function draw(sheet: Sheet, drawing: Drawing, isNew: boolean): void {
  const rows = drawing.rows.length;
  const columns = drawing.widths.length;
  const all = roomFor(sheet, rows, columns);
  if (drawing.wide.length > 0 && !isNew) all.breakApart();
  const range = sheet.getRange(1, 1, rows, columns);
  writeTextAndNumbers(
    range,
    drawing.rows.map(row => row.map(({text}) => text)),
    numberBlocks(drawing.rows),
  );
  dress(range, drawing.rows);
  if (!isNew) trim(sheet, rows, columns);
  for (const {row, column, rows, columns} of drawing.wide)
    sheet.getRange(row, column, rows, columns).mergeAcross();
  if (isNew) arrange(sheet, drawing);
  // Widths decide how often text wraps, so heights come last.
  sheet.autoResizeRows(1, rows);
  for (const {row, rows, pixels} of drawing.heights)
    sheet.setRowHeightsForced(row, rows, pixels);
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
): void {
  /** One call a facet, and none where every cell looks as cells do anyway. */
  const set = <T>(
    facet: (look: Look) => T | undefined,
    usual: T,
    write: (values: T[][]) => void,
  ) => {
    const values = rows.map(row => row.map(({look}) => facet(look) ?? usual));
    if (values.some(row => row.some(value => value !== usual))) write(values);
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
