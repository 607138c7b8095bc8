/** The one writer of cells: text stays text, letter by letter, and is never parsed. */
import type {CalendarDate} from '../domain/calendar-date';
import type {Cell} from '../domain/cell';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a column shows what is written into it. */
export type CellFormat = 'text' | 'number' | 'date';

const FORMATS: {readonly [format in CellFormat]: string} = {
  text: '@',
  number: '0',
  date: 'yyyy-mm-dd',
};
/** For a number or a tick that stands in a column of text. */
const GENERAL = '0.###############';

/**
 * Gives a range of the same shape the formats that its cells are to have when they are written.
 *
 * @param formats one a column
 */
export function formatCells(
  range: Range,
  formats: readonly CellFormat[],
  cells: readonly (readonly Cell[])[],
): void {
  range.setNumberFormats(
    cells.map(row =>
      row.map((cell, index) => formatOf(cell, formats[index] ?? 'text')),
    ),
  );
}

/**
 * Fills a range of the same shape, whose cells have their formats already.
 *
 * Plain text format alone leaves it open what becomes of a leading `=`; rich text is taken as it is.
 * Numbers, ticks and dates can't be rich text, so they follow in as few blocks as they stand in.
 */
export function writeCells(
  range: Range,
  cells: readonly (readonly Cell[])[],
): void {
  if (cells.some(row => row.some(isText))) {
    writeFormattedText(
      range,
      cells.map(row => row.map(cell => (isText(cell) ? cell : ''))),
    );
    for (const block of plainBlocks(cells))
      range
        .offset(block.row, block.column, block.rows, block.columns)
        .setValues(
          cells
            .slice(block.row, block.row + block.rows)
            .map(row =>
              row
                .slice(block.column, block.column + block.columns)
                .map(plainValue),
            ),
        );
  } else range.setValues(cells.map(row => row.map(plainValue)));
}

/** Fills a range of text cells with text. */
export function writeText(
  range: Range,
  texts: readonly (readonly string[])[],
): void {
  range.setNumberFormat(FORMATS.text);
  writeFormattedText(range, texts);
}

/** The same where the cells have the format of plain text already. */
export function writeFormattedText(
  range: Range,
  texts: readonly (readonly string[])[],
): void {
  range.setRichTextValues(
    texts.map(row =>
      row.map(text => SpreadsheetApp.newRichTextValue().setText(text).build()),
    ),
  );
}

/** Makes whole columns keep what is written into them as text. */
export function keepAsText(range: Range): void {
  range.setNumberFormat(FORMATS.text);
}

const isText = (cell: Cell): cell is string =>
  typeof cell === 'string' && cell !== '';

function formatOf(cell: Cell, format: CellFormat): string {
  if (cell === '') return FORMATS[format];
  if (typeof cell === 'string') return FORMATS.text;
  if (typeof cell === 'object') return FORMATS.date;
  return format === 'number' && Number.isInteger(cell)
    ? FORMATS.number
    : GENERAL;
}

/** A date goes in as the day's number, which means the same in every time zone. */
function plainValue(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? serialOf(cell) : cell;
}

const DAY = 86_400_000;

/** Days since 1899-12-30. */
export function serialOf({year, month, day}: CalendarDate): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
}

interface Block {
  /** From 0, within the range. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Blocks that hold every number, tick and date and no text: columns side by side where all rows allow it. */
function plainBlocks(cells: readonly (readonly Cell[])[]): readonly Block[] {
  const isPlain = (cell: Cell) => cell !== '' && !isText(cell);
  const width = cells[0]?.length ?? 0;
  const blocks: Block[] = [];
  let start = -1;
  for (let column = 0; column <= width; column++) {
    const column_ = cells.map(row => row[column] ?? '');
    const some = column < width && column_.some(isPlain);
    const whole = some && !column_.some(isText);
    if (whole && start < 0) start = column;
    if (!whole && start >= 0) {
      blocks.push({
        row: 0,
        column: start,
        rows: cells.length,
        columns: column - start,
      });
      start = -1;
    }
    if (some && !whole)
      column_.forEach((cell, row) => {
        if (isPlain(cell)) blocks.push({row, column, rows: 1, columns: 1});
      });
  }
  return blocks;
}
