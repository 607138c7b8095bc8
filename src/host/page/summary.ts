/** What is selected, as a line below the cells. */
import type {Block} from './address';
import {inputOf, type Sheet} from './book';

/** `3 × 2 cells, 4 filled`; nothing for a single cell. */
export function summary(sheet: Sheet, block: Block): string {
  const {rows, columns} = block;
  if (rows * columns < 2 || rows * columns > 100_000) return '';
  let count = 0;
  for (let row = block.row; row < block.row + rows; row += 1)
    for (const [column, cell] of Object.entries(sheet.cells[row] ?? {})) {
      const inside =
        Number(column) >= block.column &&
        Number(column) < block.column + columns;
      if (inside && inputOf(cell) !== '') count += 1;
    }
  return `${rows} × ${columns} cells, ${count} filled`;
}
