/** Rows of cells, kept without blanks at their end. */
import type {CellData, Row} from './data';

/** Without blanks at the end; null where nothing is left. */
export function trimmedRow(cells: (CellData | null)[]): Row | null {
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells.length === 0 ? null : cells;
}

export function trimRows(rows: (Row | null)[]): void {
  while (rows.length > 0 && rows[rows.length - 1] === null) rows.pop();
}
