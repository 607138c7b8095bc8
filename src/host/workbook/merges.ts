/** Merged cells: the top left one's contents stay. */
import type {Book} from './book';
import type {Rect} from '../protocol';
import {overlap, rectangle, within} from './rect';
import {Refusal} from './refusal';
import {withContents} from './cells';

export function mergesIn(book: Book, rect: Rect): Rect[] {
  return book.sheet(rect.sheet).merges.filter(each => overlap(each, rect));
}

/**
 * Source: developers.google.com/apps-script/reference/spreadsheet/range#merge.
 *
 * @throws Refusal where another merge reaches out of the range, or the frozen part ends in it
 */
export function setMerges(
  book: Book,
  rect: Rect,
  how: 'all' | 'across' | 'vertically' | 'apart',
): void {
  const sheet = book.sheet(rect.sheet);
  const old = mergesIn(book, rect);
  if (!old.every(each => within(each, rect)))
    throw new Refusal(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  const parts = how === 'apart' ? [] : partsOf(rect, how);
  for (const part of parts)
    checkFrozen(part, sheet.frozenRows, sheet.frozenColumns);
  sheet.merges = [
    ...sheet.merges.filter(each => !old.includes(each)),
    ...parts,
  ];
  for (const part of parts)
    book.rewrite(part, (cell, row, column) =>
      row === part.row && column === part.column
        ? cell
        : withContents(cell, {}),
    );
  book.touch(sheet);
}

function partsOf(rect: Rect, how: 'all' | 'across' | 'vertically'): Rect[] {
  const {sheet, row, column, rows, columns} = rect;
  if (how === 'all') return rows * columns > 1 ? [rect] : [];
  if (how === 'across')
    return columns < 2
      ? []
      : Array.from({length: rows}, (_, at) =>
          rectangle(sheet, row + at, column, 1, columns),
        );
  return rows < 2
    ? []
    : Array.from({length: columns}, (_, at) =>
        rectangle(sheet, row, column + at, rows, 1),
      );
}

function checkFrozen(
  part: Rect,
  frozenRows: number,
  frozenColumns: number,
): void {
  const acrossRows =
    part.row <= frozenRows && part.row + part.rows - 1 > frozenRows;
  const acrossColumns =
    part.column <= frozenColumns &&
    part.column + part.columns - 1 > frozenColumns;
  if (acrossRows || acrossColumns)
    throw new Refusal("You can't merge frozen and non-frozen cells.");
}
