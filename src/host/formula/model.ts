/** The workbook as formulas see it, and the cells in it that they name. */
import type {Rect} from '../protocol';
import type {AreaNode} from './parser';
import type {Scalar} from './values';

/** What formulas read. */
export interface Model {
  /** The present moment, a serial number. */
  now(): number;
  sheetNamed(name: string): number | null;
  /** Null where the sheet is gone. */
  extent(sheet: number): {
    readonly rows: number;
    readonly columns: number;
    readonly usedRows: number;
  } | null;
  namedRange(name: string): Rect | null;
  value(sheet: number, row: number, column: number): Scalar;
}

/** What formulas read, and what people see of it. */
export interface SeenModel extends Model {
  /** Rows that a filter hides; `byHand`: and those that somebody hid. */
  hiddenRows(sheet: number, byHand: boolean): ReadonlySet<number>;
  /** A cell's formula; '' where it has none. */
  formula(sheet: number, row: number, column: number): string;
}

/** Where a formula stands, and how far its relative references are moved from how they are written. */
export interface Origin {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/** @returns the cells that an area names; null where its sheet is gone or it left the sheet */
export function rectOf(
  node: AreaNode,
  model: Model,
  origin: Origin,
): Rect | null {
  const sheet =
    node.sheet === null ? origin.sheet : model.sheetNamed(node.sheet);
  const extent = sheet === null ? null : model.extent(sheet);
  if (sheet === null || !extent) return null;
  const at = (point: AreaNode['top'], by: number, open: number) =>
    point === null ? open : point.index + (point.absolute ? 0 : by);
  const top = at(node.top, origin.down, 1);
  const left = at(node.left, origin.right, 1);
  const bottom = at(node.bottom, origin.down, extent.rows);
  const right = at(node.right, origin.right, extent.columns);
  if (Math.min(top, bottom) < 1 || Math.min(left, right) < 1) return null;
  return {
    sheet,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
