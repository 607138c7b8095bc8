/** What the person has selected, and where scripts put it. */
import type {Rect} from '../protocol';
import {emulated} from './emulation';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {RangeList} from './range-list';
import {cornerOf, overlap} from './rect';
import {sheetAt} from './sheet';

export const selected = () => host('selection.get', null);

/** @param cell the current cell; the first of the ranges where it is null */
export function selectRanges(ranges: readonly Rect[], cell: Rect | null): void {
  host('selection.set', {
    sheet: ranges[0]!.sheet,
    ranges,
    cell: cell ?? cornerOf(ranges[0]!),
  });
}

/** Moves the current cell; the selection stays where it holds the cell. */
export function selectCell(rect: Rect): void {
  const {ranges} = selected();
  const cell = cornerOf(rect);
  const isInside = ranges.some(range => overlap(range, cell));
  selectRanges(isInside ? ranges : [cell], cell);
}

/** Shows a tab, with its A1 selected. */
export function selectSheet(sheet: number): void {
  if (selected().sheet === sheet) return;
  selectRanges([{sheet, row: 1, column: 1, rows: 1, columns: 1}], null);
}

export const activeRange = (): G.Range => new Range(selected().ranges[0]!);
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
}
