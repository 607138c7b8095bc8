/** Cells and ranges as spreadsheet files write them: `B2`, `$A$1:$D$10`, `A:A`, `'My tab'!A1`. */
import type {Rect} from '../../protocol';

export type Block = Omit<Rect, 'sheet'>;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

export function parseCell(
  text: string,
): {readonly row: number; readonly column: number} | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return null;
  const cell = {row: Number(match[2]), column: columnNumber(match[1]!)};
  return cell.row <= MAX_ROWS && cell.column <= MAX_COLUMNS ? cell : null;
}

/** `A1`, `A1:B2`, `A:B`, `1:2`; null where it is none of these. */
export function parseRange(text: string): Block | null {
  const [first, second = first, more] = text.split(':');
  if (first === undefined || second === undefined || more !== undefined)
    return null;
  const from = parseCorner(first, 1, 1);
  const to = parseCorner(second, MAX_ROWS, MAX_COLUMNS);
  if (from === null || to === null || from.shape !== to.shape) return null;
  const [top, bottom] = ordered(from.row, to.row);
  const [left, right] = ordered(from.column, to.column);
  return {
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

const ordered = (a: number, b: number): [number, number] =>
  a <= b ? [a, b] : [b, a];

function parseCorner(text: string, row: number, column: number) {
  const cell = parseCell(text);
  if (cell !== null) return {...cell, shape: 'cell'};
  const [, letters, digits] =
    /^\$?(?:([A-Za-z]{1,3})|([1-9]\d{0,6}))$/.exec(text) ?? [];
  const corner =
    letters === undefined
      ? {row: Number(digits), column, shape: 'row'}
      : {row, column: columnNumber(letters), shape: 'column'};
  // What is neither has a row that is no number.
  return corner.row <= MAX_ROWS && corner.column <= MAX_COLUMNS ? corner : null;
}

export const formatCell = (row: number, column: number): string =>
  `${columnLetters(column)}${row}`;

export function formatRange({row, column, rows, columns}: Block): string {
  const first = formatCell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${formatCell(row + rows - 1, column + columns - 1)}`;
}

/** `'My tab'!$A$1:$B$2`. */
export function formatFixedRange(sheet: string, block: Block): string {
  const fixed = (row: number, column: number) =>
    `$${columnLetters(column)}$${row}`;
  const {row, column, rows, columns} = block;
  const first = fixed(row, column);
  const last = fixed(row + rows - 1, column + columns - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

export const quoteSheet = (name: string): string =>
  `'${name.replaceAll("'", "''")}'`;

/** The parts of `'My tab'!A1:B2`; null where it names no sheet or no range. */
export function parseFixedRange(
  text: string,
): {readonly sheet: string; readonly block: Block} | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const block = match === null ? null : parseRange(match[3]!);
  if (match === null || block === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2]!;
  return {sheet, block};
}

/** The part of a block that lies on a grid of this size; null where nothing does. */
export function clip(
  block: Block,
  rows: number,
  columns: number,
): Block | null {
  const clipped = {
    row: block.row,
    column: block.column,
    rows: Math.min(block.rows, rows - block.row + 1),
    columns: Math.min(block.columns, columns - block.column + 1),
  };
  return clipped.rows > 0 && clipped.columns > 0 ? clipped : null;
}
