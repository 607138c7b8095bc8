/** Rectangles of cells: what they share, what is left of one, how they are called. */
import type {Rect} from '../protocol';

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number =>
  rect.column + rect.columns - 1;

export function rectangle(
  sheet: number,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Rect {
  return {sheet, row, column, rows, columns};
}

export function holds(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** @returns what both cover; null where that is nothing */
export function overlap(a: Rect, b: Rect): Rect | null {
  if (a.sheet !== b.sheet) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  if (rows <= 0 || columns <= 0) return null;
  return {sheet: a.sheet, row, column, rows, columns};
}

export function within(inner: Rect, outer: Rect): boolean {
  const shared = overlap(inner, outer);
  return shared !== null && same(shared, inner);
}

export function same(a: Rect, b: Rect): boolean {
  return (
    a.sheet === b.sheet &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}

/** @returns `from` without `hole`, as at most four rectangles: above, below, left, right */
export function without(from: Rect, hole: Rect): Rect[] {
  const cut = overlap(from, hole);
  if (!cut) return [from];
  const {sheet} = from;
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    {...from, rows: cut.row - from.row},
    {...from, row: below, rows: from.row + from.rows - below},
    {
      sheet,
      row: cut.row,
      rows: cut.rows,
      column: from.column,
      columns: cut.column - from.column,
    },
    {
      sheet,
      row: cut.row,
      rows: cut.rows,
      column: right,
      columns: from.column + from.columns - right,
    },
  ].filter(({rows, columns}) => rows > 0 && columns > 0);
}

/** 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

/** A is 1, AA is 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase())
    number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Such as `B3` or `B2:B2000`. */
export function a1(rect: Rect): string {
  const from = `${columnName(rect.column)}${rect.row}`;
  if (rect.rows === 1 && rect.columns === 1) return from;
  return `${from}:${columnName(lastColumn(rect))}${lastRow(rect)}`;
}
