/** Places on a sheet: A1 notation and rectangles. */
import type {Rect, SheetInfo} from '../protocol';
import {Exception} from './exception';

/** Which ends of a range are its own, not the sheet's: `A2:A` has no end row. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}
export interface Place {
  readonly rect: Rect;
  readonly bounds: Bounds;
}

export const BOUNDED: Bounds = {
  startRow: true,
  endRow: true,
  startColumn: true,
  endColumn: true,
};

const LETTERS = 26;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / LETTERS))
    letters = String.fromCharCode(65 + ((left - 1) % LETTERS)) + letters;
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * LETTERS + letter.charCodeAt(0) - 64,
    0,
  );
}

/** `B2`, `B2:C9`, `A2:A`, `A:A`, `1:1`. */
export function a1({rect, bounds}: Place): string {
  const {row, column, rows, columns} = rect;
  const end = (isBounded: boolean, text: string) => (isBounded ? text : '');
  const start =
    end(bounds.startColumn, columnLetters(column)) +
    end(bounds.startRow, String(row));
  const last =
    end(bounds.endColumn, columnLetters(column + columns - 1)) +
    end(bounds.endRow, String(row + rows - 1));
  const isCell = rows === 1 && columns === 1 && start === last;
  return isCell && bounds === BOUNDED ? start : `${start}:${last}`;
}

const CORNERS =
  /^\$?([A-Za-z]{1,3})?\$?([0-9]+)?(?::\$?([A-Za-z]{1,3})?\$?([0-9]+)?)?$/;
const R1C1 = /^R([0-9]+)C([0-9]+)(?::R([0-9]+)C([0-9]+))?$/i;

/** A1 notation apart from its sheet; null where it is none, or lies outside of the sheet. */
export function parsePlace(text: string, sheet: SheetInfo): Place | null {
  const found = CORNERS.exec(text.trim());
  if (found) return cornersOf(found, text.includes(':'), sheet);
  const numbers = R1C1.exec(text.trim());
  if (!numbers) return null;
  const [row = 0, column = 0, lastRow, lastColumn] = numbers
    .slice(1)
    .map(number => (number === undefined ? undefined : Number(number)));
  return placeOf(
    sheet,
    [row, lastRow ?? row],
    [column, lastColumn ?? column],
    BOUNDED,
  );
}

function cornersOf(
  found: RegExpExecArray,
  isRange: boolean,
  sheet: SheetInfo,
): Place | null {
  const [, startColumn, startRow, endColumn, endRow] = found;
  const isCell =
    !isRange && startColumn !== undefined && startRow !== undefined;
  if (isCell) {
    const row = Number(startRow);
    const column = columnNumber(startColumn);
    return placeOf(sheet, [row, row], [column, column], BOUNDED);
  }
  const isWhole =
    (startColumn !== undefined && endColumn !== undefined) ||
    (startRow !== undefined && endRow !== undefined);
  if (!isRange || !isWhole) return null;
  const rows = [startRow, endRow].map(text => text && Number(text));
  const columns = [startColumn, endColumn].map(
    text => text && columnNumber(text),
  );
  return placeOf(
    sheet,
    [rows[0] || 1, rows[1] || sheet.maxRows],
    [columns[0] || 1, columns[1] || sheet.maxColumns],
    boundsOf(startRow, endRow, startColumn, endColumn),
  );
}

function boundsOf(...ends: (string | undefined)[]): Bounds {
  if (ends.every(end => end !== undefined)) return BOUNDED;
  const [startRow, endRow, startColumn, endColumn] = ends.map(
    end => end !== undefined,
  );
  return {
    startRow: startRow!,
    endRow: endRow!,
    startColumn: startColumn!,
    endColumn: endColumn!,
  };
}

function placeOf(
  sheet: SheetInfo,
  rows: readonly [number, number],
  columns: readonly [number, number],
  bounds: Bounds,
): Place | null {
  const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [column, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  const isInside =
    row >= 1 &&
    column >= 1 &&
    lastRow <= sheet.maxRows &&
    lastColumn <= sheet.maxColumns;
  if (!isInside) return null;
  const rect = {
    sheet: sheet.id,
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  };
  return {rect, bounds};
}

/** `'Tab name'!A1` apart: the tab's name, null where there is none, and the rest. */
export function splitSheet(text: string): {sheet: string | null; rest: string} {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return {sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]!};
  const plain = /^([^!]+)!([^!]*)$/s.exec(text);
  if (plain) return {sheet: plain[1]!, rest: plain[2]!};
  return {sheet: null, rest: text};
}

/** @throws Exception in Google's words where the rectangle does not lie on the sheet */
export function checkedRect(
  sheet: SheetInfo,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Rect {
  const rect = {
    sheet: sheet.id,
    row: Math.trunc(row),
    column: Math.trunc(column),
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (rect.row < 1)
    throw new Exception('The starting row of the range is too small.');
  if (rect.column < 1)
    throw new Exception('The starting column of the range is too small.');
  if (rect.rows < 1)
    throw new Exception('The number of rows in the range must be at least 1.');
  if (rect.columns < 1)
    throw new Exception(
      'The number of columns in the range must be at least 1.',
    );
  const isInside =
    rect.row + rect.rows - 1 <= sheet.maxRows &&
    rect.column + rect.columns - 1 <= sheet.maxColumns;
  if (!isInside)
    throw new Exception(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  return rect;
}

export const cornerOf = (rect: Rect): Rect => ({...rect, rows: 1, columns: 1});

export const sameRect = (one: Rect, other: Rect): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

export const overlap = (one: Rect, other: Rect): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
