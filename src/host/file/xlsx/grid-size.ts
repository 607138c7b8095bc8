/** How large a tab of a file is, and what lies beyond that. */
import type {Sheet, WriteSheet} from 'hucre';
import type {SheetData} from '../../workbook/data';
import {MAX_COLUMNS, MAX_ROWS} from './a1';
import {fromCellStyle, fromFormat, type Palette} from './style';

/** How far the tab's content reaches. */
export function gridSize(file: Sheet | WriteSheet): {
  readonly rows: number;
  readonly columns: number;
} {
  const size = {rows: 0, columns: 0};
  const reach = (row: number, column: number) => {
    size.rows = Math.max(size.rows, row);
    size.columns = Math.max(size.columns, column);
  };
  file.rows?.forEach((row, index) => {
    const last = row.findLastIndex(value => value !== null);
    if (last >= 0) reach(index + 1, last + 1);
  });
  for (const [place, cell] of file.cells ?? [])
    // What comes of a formula not every program says.
    if (
      cell.value !== null ||
      cell.formula !== undefined ||
      cell.comment !== undefined
    ) {
      const [row, column] = place.split(',').map(Number);
      reach(row! + 1, column! + 1);
    }
  // One of whole rows or columns is as long as they are here.
  for (const {startRow, startCol, endRow, endCol} of file.merges ?? [])
    reach(
      1 + (endRow + 1 < MAX_ROWS ? endRow : startRow),
      1 + (endCol + 1 < MAX_COLUMNS ? endCol : startCol),
    );
  return size;
}

/** Whether blank cells that are not on the tab are coloured, framed or of a format; a letter of its own is not seen there. */
export const hasLooksBeyond = (
  {cells}: Sheet | WriteSheet,
  {maxRows, maxColumns}: Pick<SheetData, 'maxRows' | 'maxColumns'>,
  palette: Palette,
): boolean =>
  [...(cells ?? [])].some(([place, {style}]) => {
    const [row, column] = place.split(',').map(Number);
    if (row! < maxRows && column! < maxColumns) return false;
    const {background, borders} = fromCellStyle(style, palette) ?? {};
    return Boolean(background ?? borders ?? fromFormat(style?.numFmt));
  });
