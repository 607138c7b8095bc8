/** Where a range lies. */
import type {Rect} from '../protocol';
import {emulated} from './emulation';
import {nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {BOUNDED, a1, checkedRect, type Bounds} from './rect';
import {sheetAt} from './sheet';
import {infoOf} from './sheets';

export class RangePlace extends emulated<G.Range>('SpreadsheetApp.Range') {
  constructor(
    readonly rect: Rect,
    readonly bounds: Bounds = BOUNDED,
  ) {
    super();
  }

  override getA1Notation(): string {
    return a1(this);
  }
  override getCell(row: number, column: number): G.Range {
    const {rect} = this;
    if (row < 1 || column < 1 || row > rect.rows || column > rect.columns)
      throw new Exception('Cell reference out of range');
    const info = infoOf(rect.sheet);
    return new Range(
      checkedRect(info, rect.row + row - 1, rect.column + column - 1, 1, 1),
    );
  }
  override getRow(): number {
    return this.rect.row;
  }
  override getRowIndex(): number {
    return this.rect.row;
  }
  override getColumn(): number {
    return this.rect.column;
  }
  override getLastRow(): number {
    return this.rect.row + this.rect.rows - 1;
  }
  override getLastColumn(): number {
    return this.rect.column + this.rect.columns - 1;
  }
  override getNumRows(): number {
    return this.rect.rows;
  }
  override getNumColumns(): number {
    return this.rect.columns;
  }
  override getHeight(): number {
    return this.rect.rows;
  }
  override getWidth(): number {
    return this.rect.columns;
  }
  override getGridId(): number {
    return this.rect.sheet;
  }
  override getSheet(): G.Sheet {
    return sheetAt(this.rect.sheet);
  }
  override isStartRowBounded(): boolean {
    return this.bounds.startRow;
  }
  override isEndRowBounded(): boolean {
    return this.bounds.endRow;
  }
  override isStartColumnBounded(): boolean {
    return this.bounds.startColumn;
  }
  override isEndColumnBounded(): boolean {
    return this.bounds.endColumn;
  }

  override offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.rect.rows,
    columns = this.rect.columns,
  ): G.Range {
    const {sheet, row, column} = this.rect;
    return new Range(
      checkedRect(
        infoOf(sheet),
        row + rowOffset,
        column + columnOffset,
        rows,
        columns,
      ),
    );
  }

  /** The block of cells with content around this range, up to blank rows and columns. */
  override getDataRegion(
    dimension?: GoogleAppsScript.Spreadsheet.Dimension,
  ): G.Range {
    const {sheet} = this.rect;
    const isFilled = filledCells(sheet);
    let rect = this.rect;
    for (;;) {
      const grown = grownBy(rect, isFilled, dimension && nameOf(dimension));
      if (grown === rect) return new Range(rect);
      rect = grown;
    }
  }

  /** As Ctrl and an arrow key go. */
  override getNextDataCell(
    direction: GoogleAppsScript.Spreadsheet.Direction,
  ): G.Range {
    const {sheet} = this.rect;
    const {maxRows, maxColumns} = infoOf(sheet);
    const [down, right] = STEPS[nameOf(direction) as keyof typeof STEPS];
    const isFilled = filledCells(sheet);
    let {row, column} = this.rect;
    const isInside = (r: number, c: number) =>
      r >= 1 && c >= 1 && r <= maxRows && c <= maxColumns;
    const isRun = isFilled(row, column) && isFilled(row + down, column + right);
    while (isInside(row + down, column + right)) {
      if (isRun && !isFilled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!isRun && isFilled(row, column)) break;
    }
    return new Range({sheet, row, column, rows: 1, columns: 1});
  }
}

const STEPS = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
} as const;

type IsFilled = (row: number, column: number) => boolean;

function filledCells(sheet: number): IsFilled {
  const {row, column} = host('sheets.last', {sheet});
  if (row === 0) return () => false;
  const values = host('range.get', {
    rect: {sheet, row: 1, column: 1, rows: row, columns: column},
    facet: 'values',
  });
  return (r, c) => (values[r - 1]?.[c - 1] ?? '') !== '';
}

/** The rectangle with a neighbouring row or column that holds something beside it; itself where there is none. */
function grownBy(rect: Rect, isFilled: IsFilled, dimension?: string): Rect {
  const {row, column, rows, columns} = rect;
  const some = (count: number, filled: (index: number) => boolean) =>
    Array.from({length: count}, (_, index) => index).some(filled);
  const inRow = (r: number) =>
    r >= 1 && some(columns, index => isFilled(r, column + index));
  const inColumn = (c: number) =>
    c >= 1 && some(rows, index => isFilled(row + index, c));
  if (dimension !== 'COLUMNS') {
    if (inRow(row - 1)) return {...rect, row: row - 1, rows: rows + 1};
    if (inRow(row + rows)) return {...rect, rows: rows + 1};
  }
  if (dimension !== 'ROWS') {
    if (inColumn(column - 1))
      return {...rect, column: column - 1, columns: columns + 1};
    if (inColumn(column + columns)) return {...rect, columns: columns + 1};
  }
  return rect;
}
