/** Where each row and column in sight stands, in pixels, frozen ones apart. */
import {
  cellAt,
  DEFAULT_HEIGHT,
  DEFAULT_WIDTH,
  groundOf,
  isCovered,
  type Sheet,
} from './book';
import type {Ground} from './selection';
import {textHeight} from './text-size';

/** One direction of one part: the numbers in order, and where each starts. */
export interface Track {
  readonly numbers: readonly number[];
  readonly sizes: readonly number[];
  readonly starts: readonly number[];
  readonly length: number;
}

export interface Layout {
  readonly ground: Ground;
  readonly frozenRows: Track;
  readonly rows: Track;
  readonly frozenColumns: Track;
  readonly columns: Track;
}

export function layoutOf(sheet: Sheet): Layout {
  const ground = groundOf(sheet);
  const {frozenRows, frozenColumns} = sheet.info;
  const width = (column: number) => sheet.columnWidths[column] ?? DEFAULT_WIDTH;
  const height = (row: number) => rowHeight(sheet, row, width);
  return {
    ground,
    frozenRows: track(
      ground.rows.filter(row => row <= frozenRows),
      height,
    ),
    rows: track(
      ground.rows.filter(row => row > frozenRows),
      height,
    ),
    frozenColumns: track(
      ground.columns.filter(column => column <= frozenColumns),
      width,
    ),
    columns: track(
      ground.columns.filter(column => column > frozenColumns),
      width,
    ),
  };
}

/**
 * As set, or more where its tallest text asks for it: rows grow to fit their contents.
 *
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight(Integer,Integer)
 */
function rowHeight(
  sheet: Sheet,
  row: number,
  width: (column: number) => number,
): number {
  let height = sheet.rowHeights[row] ?? DEFAULT_HEIGHT;
  for (const name of Object.keys(sheet.cells[row] ?? {})) {
    const column = Number(name);
    const cell = cellAt(sheet, {row, column});
    const tall = cell.wrap === 'WRAP' || cell.size !== undefined;
    if (!tall && !cell.text?.includes('\n')) continue;
    if (isCovered(sheet, {row, column}) || isTall(sheet, row, column)) continue;
    const space = mergedWidth(sheet, row, column, width);
    height = Math.max(height, textHeight(cell, space));
  }
  return height;
}

function mergedWidth(
  sheet: Sheet,
  row: number,
  column: number,
  width: (column: number) => number,
): number {
  const merge = sheet.merges.find(
    other => other.row === row && other.column === column,
  );
  let sum = 0;
  for (let at = column; at < column + (merge?.columns ?? 1); at += 1)
    sum += width(at);
  return sum;
}

/** A text that has several rows to itself asks nothing of the first. */
function isTall(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    merge => merge.row === row && merge.column === column && merge.rows > 1,
  );
}

function track(
  numbers: readonly number[],
  size: (number: number) => number,
): Track {
  const sizes = numbers.map(size);
  const starts: number[] = [];
  let length = 0;
  for (const each of sizes) {
    starts.push(length);
    length += each;
  }
  return {numbers, sizes, starts, length};
}

/** The size and place of a number in whichever of two tracks holds it; null where neither does. */
export function placeIn(
  frozen: Track,
  moving: Track,
  number: number,
): {
  readonly frozen: boolean;
  readonly start: number;
  readonly size: number;
} | null {
  for (const part of [frozen, moving]) {
    const index = part.numbers.indexOf(number);
    const start = part.starts[index];
    const size = part.sizes[index];
    if (start !== undefined && size !== undefined)
      return {frozen: part === frozen, start, size};
  }
  return null;
}
