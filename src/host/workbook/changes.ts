/** What changed since somebody last asked, for those who redraw. */
import type {Rect} from '../protocol';

export interface Changes {
  /** Names, order, number or hiding of sheets changed. */
  readonly tabs: boolean;
  /** Sheets to redraw whole. */
  readonly sheets: readonly number[];
  readonly cells: readonly {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
  }[];
}

/** More changed cells than this make a sheet to redraw whole. */
const MANY = 4000;

export class ChangeLog {
  private tabs = false;
  private readonly sheets = new Set<number>();
  private readonly rects: Rect[] = [];

  touchTabs(): void {
    this.tabs = true;
  }

  touchSheet(sheet: number): void {
    this.sheets.add(sheet);
  }

  touchCells(rect: Rect): void {
    if (!this.sheets.has(rect.sheet)) this.rects.push(rect);
  }

  /** Rectangles that changed, of sheets that are not to be redrawn whole. */
  drain(): {tabs: boolean; sheets: Set<number>; rects: Rect[]} {
    const drained = {
      tabs: this.tabs,
      sheets: new Set(this.sheets),
      rects: this.rects.filter(({sheet}) => !this.sheets.has(sheet)),
    };
    this.tabs = false;
    this.sheets.clear();
    this.rects.length = 0;
    return drained;
  }
}

/** Each cell once; a sheet with too many becomes one to redraw whole. */
export function changesOf(
  tabs: boolean,
  sheets: ReadonlySet<number>,
  rects: readonly Rect[],
): Changes {
  const whole = new Set(sheets);
  const areas = new Map<number, number>();
  for (const {sheet, rows, columns} of rects) {
    const area = (areas.get(sheet) ?? 0) + rows * columns;
    areas.set(sheet, area);
    if (area > MANY) whole.add(sheet);
  }
  const seen = new Set<string>();
  const cells: Changes['cells'][number][] = [];
  for (const rect of rects) {
    if (whole.has(rect.sheet)) continue;
    for (let row = rect.row; row < rect.row + rect.rows; row++)
      for (
        let column = rect.column;
        column < rect.column + rect.columns;
        column++
      ) {
        const key = `${rect.sheet}:${row}:${column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        cells.push({sheet: rect.sheet, row, column});
      }
  }
  return {tabs, sheets: [...whole], cells};
}
