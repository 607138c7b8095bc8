/** What the person has selected, and where scripts put it. */
import type {Rect} from '../protocol';
import {emulated} from './emulation';
import {nameOf} from './enums';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {RangeList} from './range-list';
import {cornerOf, overlap} from './rect';
import {sheetAt} from './sheet';
import {infoOf} from './sheets';

export const selected = () => host('selection.get', null);

/** @param cell the current cell; the first of the last range where it is null */
export function selectRanges(ranges: readonly Rect[], cell: Rect | null): void {
  host('selection.set', {
    sheet: ranges[0]!.sheet,
    ranges,
    cell: cell ?? cornerOf(lastOf(ranges)),
  });
}

/** Moves the current cell; where the selection holds it, that range becomes the active one. */
export function selectCell(rect: Rect): void {
  const {ranges} = selected();
  const cell = cornerOf(rect);
  const around = ranges.filter(range => overlap(range, cell));
  const others = ranges.filter(range => !around.includes(range));
  selectRanges(around.length > 0 ? [...others, ...around] : [cell], cell);
}

/** Shows a tab, with its A1 selected. */
export function selectSheet(sheet: number): void {
  if (selected().sheet === sheet) return;
  selectRanges([{sheet, row: 1, column: 1, rows: 1, columns: 1}], null);
}

const lastOf = (ranges: readonly Rect[]): Rect => ranges[ranges.length - 1]!;

/** Of several, the one that was selected last. */
export const activeRange = (): G.Range => new Range(lastOf(selected().ranges));
export const currentCell = (): G.Range => new Range(selected().cell);
export const activeRanges = (): G.RangeList => new RangeList(selected().ranges);

export class Selection extends emulated<G.Selection>(
  'SpreadsheetApp.Selection',
) {
  override getActiveRange(): G.Range | null {
    return activeRange();
  }
  override getActiveRangeList(): G.RangeList | null {
    return activeRanges();
  }
  override getActiveSheet(): G.Sheet {
    return sheetAt(selected().sheet);
  }
  override getCurrentCell(): G.Range | null {
    return currentCell();
  }
  /** As Ctrl, Shift and an arrow key go: the current cell stays, the edge across from it moves. */
  override getNextDataRange(
    direction: GoogleAppsScript.Spreadsheet.Direction,
  ): G.Range | null {
    const {ranges, cell} = selected();
    const rect = lastOf(ranges);
    const {maxRows, maxColumns} = infoOf(rect.sheet);
    const isVertical = ['UP', 'DOWN'].includes(nameOf(direction));
    const isWhole = isVertical
      ? rect.rows === maxRows
      : rect.columns === maxColumns;
    if (isWhole) return activeRange();
    const edge = {
      ...cell,
      ...(isVertical
        ? {row: across(cell.row, rect.row, rect.rows)}
        : {column: across(cell.column, rect.column, rect.columns)}),
    };
    const next = new Range(edge).getNextDataCell(direction);
    const [row, rows] = stretch(cell.row, next.getRow());
    const [column, columns] = stretch(cell.column, next.getColumn());
    return new Range({
      ...rect,
      ...(isVertical ? {row, rows} : {column, columns}),
    });
  }
}

/** The end of a stretch that lies across from a place in it. */
const across = (place: number, start: number, count: number): number =>
  place === start ? start + count - 1 : start;

/** Where the stretch from one place to another starts, and its length. */
const stretch = (one: number, other: number): [number, number] => [
  Math.min(one, other),
  Math.abs(one - other) + 1,
];
