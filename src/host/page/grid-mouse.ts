/** The mouse in the grid: selecting by click and drag, and the marks inside cells. */
import {formatCell, holds, type Cell} from './address';
import {toggle} from './grid-keys';
import type {Page} from './page';
import {extendTo, selectBlock, selectCell, type Selection} from './selection';

type Spot =
  | {readonly kind: 'cell'; readonly cell: Cell}
  | {readonly kind: 'row'; readonly row: number}
  | {readonly kind: 'column'; readonly column: number}
  | {readonly kind: 'corner'};

/** Listens before RevoGrid does, whose own selection is not used. */
export function listenToMouse(grid: HTMLElement, page: Page): void {
  grid.addEventListener(
    'mousedown',
    event => {
      const target = event.target as Element;
      if (target.closest('.resizable') !== null) return;
      const spot = spotOf(target);
      if (spot === null) return;
      event.stopPropagation();
      if (target.closest('a') === null) event.preventDefault();
      page.focusGrid();
      press(page, spot, event);
    },
    true,
  );
  grid.addEventListener('dblclick', event => {
    if (spotOf(event.target as Element)?.kind === 'cell')
      page.startEdit('edit');
  });
  grid.addEventListener('contextmenu', event => {
    const spot = spotOf(event.target as Element);
    if (spot === null) return;
    event.preventDefault();
    page.cellMenu({x: event.clientX, y: event.clientY});
  });
}

function press(page: Page, spot: Spot, event: MouseEvent): void {
  const target = event.target as Element;
  const ground = page.ground();
  if (event.button === 2 && isInside(page, spot)) return;
  page.select(selected(page, spot, event.shiftKey));
  if (event.button !== 0 || spot.kind === 'corner') return;
  if (spot.kind === 'cell' && target.closest('.funnel') !== null)
    page.openFilter(spot.cell.column);
  else if (spot.kind === 'cell' && target.closest('.arrow') !== null)
    page.startEdit('edit');
  else if (spot.kind === 'cell' && target.closest('.check') !== null)
    toggle(page);
  else
    drag(other => {
      if (other.kind === spot.kind) page.select(selected(page, other, true));
      else if (spot.kind === 'cell' && other.kind === 'cell')
        page.select(extendTo(page.selection(), other.cell, ground));
    });
}

/** A menu opened on a selection is for all of it. */
function isInside(page: Page, spot: Spot): boolean {
  const {block} = page.selection();
  const {info} = page.sheet();
  switch (spot.kind) {
    case 'cell':
      return holds(block, spot.cell);
    case 'row':
      return (
        block.columns === info.maxColumns &&
        holds(block, {row: spot.row, column: 1})
      );
    case 'column':
      return (
        block.rows === info.maxRows &&
        holds(block, {row: 1, column: spot.column})
      );
    case 'corner':
      return false;
  }
}

/** The selection that a click on the spot makes, or with Shift grows to. */
function selected(page: Page, spot: Spot, extend: boolean): Selection {
  const {info} = page.sheet();
  const now = page.selection();
  const {rows, columns} = {rows: info.maxRows, columns: info.maxColumns};
  switch (spot.kind) {
    case 'cell':
      return extend
        ? extendTo(now, spot.cell, page.ground())
        : selectCell(spot.cell, page.ground());
    case 'corner':
      return selectBlock({row: 1, column: 1, rows, columns});
    case 'row': {
      const [from, to] = ends(extend ? now.cell.row : spot.row, spot.row);
      const block = {row: from, column: 1, rows: to - from + 1, columns};
      return extend
        ? {...now, block, head: {row: spot.row, column: columns}}
        : selectBlock(block);
    }
    case 'column': {
      const [from, to] = ends(
        extend ? now.cell.column : spot.column,
        spot.column,
      );
      const block = {row: 1, column: from, rows, columns: to - from + 1};
      return extend
        ? {...now, block, head: {row: rows, column: spot.column}}
        : selectBlock(block);
    }
  }
}

function ends(a: number, b: number): [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}

function drag(over: (spot: Spot) => void): void {
  let last = '';
  function move(event: PointerEvent): void {
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const spot = target === null ? null : spotOf(target);
    if (spot === null || nameOf(spot) === last) return;
    last = nameOf(spot);
    over(spot);
  }
  function end(): void {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
  }
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
}

function nameOf(spot: Spot): string {
  return spot.kind === 'cell' ? formatCell(spot.cell) : JSON.stringify(spot);
}

function spotOf(target: Element): Spot | null {
  const found = target.closest<HTMLElement>(
    '[data-row], [data-header-row], [data-header-column], [data-corner]',
  );
  if (found === null) return null;
  const {row, column, headerRow, headerColumn, corner} = found.dataset;
  if (row !== undefined)
    return {kind: 'cell', cell: {row: Number(row), column: Number(column)}};
  if (headerRow !== undefined) return {kind: 'row', row: Number(headerRow)};
  if (headerColumn !== undefined)
    return {kind: 'column', column: Number(headerColumn)};
  return corner === undefined ? null : {kind: 'corner'};
}
