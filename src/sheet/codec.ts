/** The one writer of cells: text stays text, letter by letter, and is never parsed. */
import {serialOf} from '../domain/calendar-date';
import type {Cell} from '../domain/cell';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a column shows what is written into it. */
export type CellFormat = 'text' | 'number' | 'figure' | 'date';

/** For a number with a fraction, and for a number or a tick that stands in a column of text. */
const GENERAL = '0.###############';
const FORMATS: {readonly [format in CellFormat]: string} = {
  text: '@',
  number: '0',
  figure: GENERAL,
  date: 'yyyy-mm-dd',
};

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
    cells.map(row => row.map((cell, index) => formatOf(cell, formats[index]!))),
  );
}

/**
 * Whether cells can be written as they are formatted, so that no format need be given.
 *
 * @param standing the formats that a range of that shape has
 */
export function areFormatted(
  standing: readonly (readonly string[])[],
  formats: readonly CellFormat[],
  cells: readonly (readonly Cell[])[],
): boolean {
  return cells.every((row, down) =>
    row.every((cell, index) => {
      const wanted = formatOf(cell, formats[index]!);
      const format = standing[down]?.[index] ?? '';
      const isNumber = typeof cell === 'number';
      return (
        cell === '' ||
        format === wanted ||
        (isNumber && NUMBERS_AS_THEY_ARE.has(format))
      );
    }),
  );
}

/** What Google calls the format of a cell that was given none. */
const NUMBERS_AS_THEY_ARE: ReadonlySet<string> = new Set([
  '',
  'General',
  GENERAL,
]);

/**
 * Fills a range of the same shape, whose cells have their formats already.
 *
 * Plain text format alone leaves it open what becomes of a leading `=`; rich text is taken as it is.
 * Numbers, ticks and dates can't be rich text, so they follow in as few blocks as they stand in; beside
 * numbers alone, words that mean nothing else go in with them.
 */
export function writeCells(
  range: Range,
  cells: readonly (readonly Cell[])[],
): void {
  const all = cells.flat();
  const areWords = all.every(cell => !isText(cell) || isWord(cell));
  if (all.some(isText) && !(areWords && all.some(isNumber))) {
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

/**
 * Fills a range with text, and with whole numbers where charts are drawn of them.
 *
 * @param blocks where in the range the numbers stand, from 0; in them null is a blank
 */
export function writeTextAndNumbers(
  range: Range,
  texts: readonly (readonly string[])[],
  blocks: readonly NumberBlock[],
): void {
  if (blocks.length === 0) return writeText(range, texts);
  const formats = texts.map(row => row.map(() => FORMATS.text));
  const words = texts.map(row => [...row]);
  for (const {row, column, numbers} of blocks)
    numbers.forEach((line, down) =>
      line.forEach((_, along) => {
        formats[row + down]![column + along] = FORMATS.number;
        words[row + down]![column + along] = '';
      }),
    );
  range.setNumberFormats(formats);
  writeFormattedText(range, words);
  for (const {row, column, numbers} of blocks)
    range
      .offset(row, column, numbers.length, numbers[0]!.length)
      .setValues(numbers.map(line => line.map(number => number ?? '')));
}

/** Numbers that stand together, in lines of the same length. */
export interface NumberBlock {
  readonly row: number;
  readonly column: number;
  readonly numbers: readonly (readonly (number | null)[])[];
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

interface Block {
  /** From 0, within the range. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  columns: number;
}

/**
 * A word such as a status: as plain text it means no formula, number or date, so that numbers on both sides of
 * it are written with it, in one block.
 */
const isWord = (cell: Cell) =>
  isText(cell) && /^[a-z]+$/i.test(cell) && !/^(?:true|false)$/i.test(cell);

const isNumber = (cell: Cell) => typeof cell === 'number';

/**
 * Blocks that hold every number, tick and date, and besides nothing but blanks and words: columns side by side
 * where all rows allow it.
 */
function plainBlocks(cells: readonly (readonly Cell[])[]): readonly Block[] {
  const isPlain = (cell: Cell) => cell !== '' && !isText(cell);
  const width = cells[0]?.length ?? 0;
  const rows = cells.length;
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (let column = 0; column < width; column++) {
    const column_ = cells.map(row => row[column] ?? '');
    const isWhole = column_.every(cell => !isText(cell) || isWord(cell));
    if (!isWhole) open = null;
    if (!column_.some(isPlain)) continue;
    if (!isWhole)
      column_.forEach((cell, row) => {
        if (isPlain(cell)) blocks.push({row, column, rows: 1, columns: 1});
      });
    else if (open === null) {
      open = {row: 0, column, rows, columns: 1};
      blocks.push(open);
    } else open.columns = column + 1 - open.column;
  }
  return blocks;
}
