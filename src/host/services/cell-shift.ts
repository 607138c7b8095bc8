/** Cells that are put in or taken out, while those beside or below move over. */
import type {Rect, SheetInfo} from '../protocol';
import {host} from './host';
import {infoOf} from './sheets';

/** @param axis rows: cells below move; columns: cells to the right */
export function insertCells(rect: Rect, axis: 'rows' | 'columns'): void {
  makeRoom(rect, axis);
  const from = restFrom(rect, axis, infoOf(rect.sheet));
  move(from, shifted(from, axis, size(rect, axis)));
}

export function deleteCells(rect: Rect, axis: 'rows' | 'columns'): void {
  const info = infoOf(rect.sheet);
  host('range.clear', {
    rects: [rect],
    contents: true,
    formats: true,
    notes: true,
    validations: true,
  });
  const count = size(rect, axis);
  const from = shifted(restFrom(rect, axis, info), axis, count);
  if (size(from, axis) > 0) move(from, shifted(from, axis, -count));
}

/** Adds rows or columns at the end, so that nothing falls off it. */
function makeRoom(rect: Rect, axis: 'rows' | 'columns'): void {
  const {sheet} = rect;
  const {maxRows, maxColumns} = infoOf(sheet);
  const start = (axis === 'rows' ? maxRows : maxColumns) + 1;
  const count = size(rect, axis);
  host('span.insert', {sheet, axis, start, count, inheritBefore: true});
}

/** From the rectangle to the end of the sheet, less as many as will move past it. */
function restFrom(
  rect: Rect,
  axis: 'rows' | 'columns',
  {maxRows, maxColumns}: SheetInfo,
): Rect {
  const left = size(rect, axis);
  return axis === 'rows'
    ? {...rect, rows: maxRows - rect.row + 1 - left}
    : {...rect, columns: maxColumns - rect.column + 1 - left};
}

const size = (rect: Rect, axis: 'rows' | 'columns'): number => rect[axis];

const shifted = (rect: Rect, axis: 'rows' | 'columns', by: number): Rect =>
  axis === 'rows'
    ? {...rect, row: rect.row + by}
    : {...rect, column: rect.column + by};

function move(from: Rect, to: Rect): void {
  host('range.copy', {from, to, what: 'all', move: true});
}
