/** The keyboard in the grid: moving, selecting, and what starts an edit. */
import {lastCell, overlaps, type Cell} from './address';
import {cellAt} from './book';
import {isFilterHead, isSafe, listOf} from './drawn-cell';
import type {Page} from './page';
import {
  advance,
  extendTo,
  jump,
  lastFilled,
  selectBlock,
  selectCell,
  step,
  type Direction,
} from './selection';

const ARROWS: {readonly [key: string]: Direction} = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** @returns whether the key was the grid's */
export function gridKey(
  page: Page,
  event: KeyboardEvent,
  pageRows: number,
): boolean {
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.altKey) return false;
  return (
    moveKey(page, event, ctrl, pageRows) ||
    selectKey(page, event, ctrl) ||
    editKey(page, event, ctrl)
  );
}

function moveKey(
  page: Page,
  event: KeyboardEvent,
  ctrl: boolean,
  pageRows: number,
): boolean {
  const {key, shiftKey, altKey} = event;
  const ground = page.ground();
  const selection = page.selection();
  if (altKey) return false;
  if (key === 'Tab' && !ctrl) {
    page.select(advance(selection, shiftKey ? 'left' : 'right', ground));
    return true;
  }
  const from = shiftKey ? selection.head : selection.cell;
  const target = targetOf(page, event, ctrl, pageRows, from);
  if (target === null) return false;
  page.select(
    shiftKey ? extendTo(selection, target, ground) : selectCell(target, ground),
  );
  return true;
}

/** Where a key leads to from a cell; null where it is no moving key. */
function targetOf(
  page: Page,
  {key}: KeyboardEvent,
  ctrl: boolean,
  pageRows: number,
  from: Cell,
): Cell | null {
  const ground = page.ground();
  const arrow = ARROWS[key];
  if (arrow !== undefined)
    return ctrl ? jump(from, arrow, ground) : step(from, arrow, ground);
  const firstRow = ground.rows[0] ?? 1;
  const firstColumn = ground.columns[0] ?? 1;
  switch (key) {
    case 'Home':
      return {row: ctrl ? firstRow : from.row, column: firstColumn};
    case 'End':
      return ctrl
        ? lastFilled(ground)
        : {row: from.row, column: lastColumn(page, from.row)};
    case 'PageDown':
      return ctrl ? null : step(from, 'down', ground, pageRows);
    case 'PageUp':
      return ctrl ? null : step(from, 'up', ground, pageRows);
    default:
      return null;
  }
}

/** The last filled cell of a row, or its end where nothing is in it. */
function lastColumn(page: Page, row: number): number {
  const {columns, filled} = page.ground();
  return (
    columns.findLast(column => filled({row, column})) ?? columns.at(-1) ?? 1
  );
}

function selectKey(page: Page, event: KeyboardEvent, ctrl: boolean): boolean {
  const {key, shiftKey} = event;
  const {info} = page.sheet();
  const {block} = page.selection();
  const all = {row: 1, column: 1, rows: info.maxRows, columns: info.maxColumns};
  const whole = {
    rows: {...block, column: 1, columns: info.maxColumns},
    columns: {...block, row: 1, rows: info.maxRows},
  };
  if (ctrl && key.toLowerCase() === 'a') page.select(selectBlock(all));
  else if (key === ' ' && ctrl && shiftKey) page.select(selectBlock(all));
  else if (key === ' ' && shiftKey)
    page.select({
      ...page.selection(),
      block: whole.rows,
      head: lastCell(whole.rows),
    });
  else if (key === ' ' && ctrl)
    page.select({
      ...page.selection(),
      block: whole.columns,
      head: lastCell(whole.columns),
    });
  else return false;
  return true;
}

function editKey(page: Page, event: KeyboardEvent, ctrl: boolean): boolean {
  const {key, shiftKey, altKey} = event;
  const {cell, block} = page.selection();
  const sheet = page.sheet();
  const rect = {sheet: sheet.info.id, ...block};
  const picture = cellAt(sheet, cell);
  if (ctrl) return undoKey(page, key, shiftKey);
  if (altKey && key === 'ArrowDown') {
    if (isFilterHead(sheet, cell)) page.openFilter(cell.column);
    else if (listOf(sheet, picture) !== null) page.startEdit('edit');
    return true;
  }
  if (altKey && key === 'Enter') return openLink(picture.links?.[0]?.url);
  if (altKey) return false;
  switch (key) {
    case 'Enter':
      if (block.rows * block.columns > 1 && !hasMerge(page))
        page.select(
          advance(page.selection(), shiftKey ? 'up' : 'down', page.ground()),
        );
      else page.startEdit('edit');
      return true;
    case 'F2':
      if (shiftKey) page.editNote();
      else page.startEdit('edit');
      return true;
    case 'Delete':
    case 'Backspace':
      void page.edit({do: 'clear', rect});
      return true;
    case 'ContextMenu':
      page.cellMenu(cell);
      return true;
    case 'F10':
      if (shiftKey) page.cellMenu(cell);
      return shiftKey;
    case ' ':
      if (picture.checkbox === undefined) break;
      toggle(page);
      return true;
  }
  if (key.length !== 1 && key !== 'Dead' && key !== 'Process') return false;
  // The box takes the focus at once, so that the key itself (or what an accent key begins) lands in it.
  page.startEdit('type', '');
  return false;
}

function hasMerge(page: Page): boolean {
  const {block} = page.selection();
  return page.ground().merges.some(merge => overlaps(merge, block));
}

export function toggle(page: Page): void {
  const {cell} = page.selection();
  const sheet = page.sheet();
  const on = cellAt(sheet, cell).checkbox === true;
  void page.edit({
    do: 'type',
    rect: {sheet: sheet.info.id, ...cell, rows: 1, columns: 1},
    texts: [[on ? 'FALSE' : 'TRUE']],
  });
}

function undoKey(page: Page, key: string, shift: boolean): boolean {
  const letter = key.toLowerCase();
  if (letter === 'z' && !shift) void page.edit({do: 'undo'});
  else if (letter === 'y' || letter === 'z') void page.edit({do: 'redo'});
  else return false;
  return true;
}

function openLink(url: string | undefined): boolean {
  if (url !== undefined && isSafe(url)) window.open(url, '_blank', 'noopener');
  return true;
}
