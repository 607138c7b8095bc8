/** What can be opened at a cell: its note, its column's filter, its menu. */
import {columnLetters, formatBlock, formatCell} from './address';
import {cellAt} from './book';
import {cellItems} from './commands';
import type {Connection} from './connection';
import {askText, tell} from './dialog';
import {openFilterList} from './filter-list';
import type {GridView} from './grid-view';
import {openMenu} from './menu-view';
import type {Page} from './page';
import {sayViewOnly} from './view-only';

export function editNote(page: Page): void {
  if (!page.book().canEdit) return sayViewOnly();
  const {cell} = page.selection();
  const sheet = page.sheet();
  const rect = {sheet: sheet.info.id, ...cell, rows: 1, columns: 1};
  askText(
    `Note on ${formatCell(cell)}`,
    'Note',
    cellAt(sheet, cell).note ?? '',
    text => void page.edit({do: 'note', rect, text: text.trim()}),
    'many',
  );
}

export async function openFilter(
  page: Page,
  connection: Connection,
  column: number,
): Promise<void> {
  const {info, filter} = page.sheet();
  if (filter === null) return;
  try {
    const values = await connection.request('filterValues', {
      sheet: info.id,
      column,
    });
    const head = cellAt(page.sheet(), {row: filter.range.row, column}).text;
    openFilterList(
      head ?? `column ${columnLetters(column)}`,
      values,
      hiddenValues =>
        void page.edit({
          do: 'filterValues',
          sheet: info.id,
          column,
          hiddenValues,
        }),
    );
  } catch (error) {
    tell('There was a problem', (error as Error).message);
  }
}

export function openCellMenu(
  page: Page,
  grid: GridView,
  at: Parameters<Page['cellMenu']>[0],
): void {
  const place = 'row' in at ? grid.placeOf(at) : null;
  const point =
    'x' in at ? at : {x: (place?.left ?? 0) + 20, y: place?.bottom ?? 0};
  openMenu(
    cellItems(page),
    point,
    `Cell ${formatBlock(page.selection().block)}`,
    page.focusGrid,
  );
}
