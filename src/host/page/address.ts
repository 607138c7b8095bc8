/** Cell addresses as people write them: A1, B2:D5, and the numbers behind them. */

/** Rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}
export interface Block extends Cell {
  readonly rows: number;
  readonly columns: number;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

export function formatCell({row, column}: Cell): string {
  return `${columnLetters(column)}${row}`;
}

/** A single cell is written as A1, not A1:A1. */
export function formatBlock(block: Block): string {
  const first = formatCell(block);
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${formatCell(lastCell(block))}`;
}

/** What somebody typed into the name box; null where it is no address within the sheet's size. */
export function parseBlock(
  text: string,
  size: {readonly rows: number; readonly columns: number},
): Block | null {
  const match = /^\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?$/i.exec(
    text.trim(),
  );
  if (match === null) return null;
  const [, letters = '', row = '', otherLetters = letters, otherRow = row] =
    match;
  const block = between(
    {row: Number(row), column: columnNumber(letters)},
    {row: Number(otherRow), column: columnNumber(otherLetters)},
  );
  const last = lastCell(block);
  const inside =
    block.row >= 1 && last.row <= size.rows && last.column <= size.columns;
  return inside ? block : null;
}

/** The smallest block that holds both cells. */
export function between(a: Cell, b: Cell): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row, b.row) - row + 1,
    columns: Math.max(a.column, b.column) - column + 1,
  };
}

export function lastCell(block: Block): Cell {
  return {
    row: block.row + block.rows - 1,
    column: block.column + block.columns - 1,
  };
}

export function holds(block: Block, {row, column}: Cell): boolean {
  const last = lastCell(block);
  return (
    row >= block.row &&
    row <= last.row &&
    column >= block.column &&
    column <= last.column
  );
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}

export function overlaps(a: Block, b: Block): boolean {
  const endA = lastCell(a);
  const endB = lastCell(b);
  return (
    a.row <= endB.row &&
    b.row <= endA.row &&
    a.column <= endB.column &&
    b.column <= endA.column
  );
}
