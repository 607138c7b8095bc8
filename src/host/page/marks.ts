/** What is drawn over cells: this person's selection, the others', a copied block. */
import type {Person} from '../wire';
import {holds, lastCell, sameCell, type Block, type Cell} from './address';
import type {GridView} from './grid-view';
import {make} from './make';
import type {Selection} from './selection';

export interface Marked {
  readonly sheet: number;
  readonly selection: Selection;
  readonly people: readonly Person[];
  readonly copied: Block | null;
  readonly merges: readonly Block[];
}

/** Sets the marks on the cells that are in the page now; RevoGrid leaves these attributes alone. */
export function markCells(grid: GridView, marked: Marked): void {
  const {selection, people, sheet, copied, merges} = marked;
  const others = people.flatMap(({selection: range, color}) =>
    range?.sheet === sheet ? [{range, color}] : [],
  );
  for (const cell of grid.element.querySelectorAll<HTMLElement>('[data-row]')) {
    const at = {
      row: Number(cell.dataset['row']),
      column: Number(cell.dataset['column']),
    };
    const active = sameCell(at, selection.cell);
    set(cell, 'mark', edges(selection.block, at, active, merges));
    set(
      cell,
      'copied',
      copied === null ? '' : edges(copied, at, false, merges),
    );
    cell.setAttribute('aria-selected', String(holds(selection.block, at)));
    const other = others.find(({range}) => holds(range, at));
    set(
      cell,
      'other',
      other === undefined ? '' : edges(other.range, at, false, merges),
    );
    if (other !== undefined) cell.style.setProperty('--other', other.color);
  }
  markHeaders(grid.element, selection.block);
}

function set(cell: HTMLElement, name: string, words: string): void {
  if (words === '') delete cell.dataset[name];
  else cell.dataset[name] = words;
}

/** The sides of the block that the cell is at, as words for the style sheet; a merge is one cell. */
function edges(
  block: Block,
  at: Cell,
  active: boolean,
  merges: readonly Block[],
): string {
  if (!holds(block, at)) return active ? 'active' : '';
  const last = lastCell(block);
  const merge = merges.find(each => sameCell(each, at));
  const end = merge === undefined ? at : lastCell(merge);
  return [
    active ? 'active' : '',
    active ? '' : 'inside',
    at.row === block.row ? 'top' : '',
    end.row >= last.row ? 'bottom' : '',
    at.column === block.column ? 'left' : '',
    end.column >= last.column ? 'right' : '',
  ]
    .filter(word => word !== '')
    .join(' ');
}

function markHeaders(grid: HTMLElement, block: Block): void {
  const last = lastCell(block);
  for (const head of grid.querySelectorAll<HTMLElement>('[data-header-row]')) {
    const row = Number(head.dataset['headerRow']);
    head.classList.toggle('picked', row >= block.row && row <= last.row);
  }
  for (const head of grid.querySelectorAll<HTMLElement>(
    '[data-header-column]',
  )) {
    const column = Number(head.dataset['headerColumn']);
    head.classList.toggle(
      'picked',
      column >= block.column && column <= last.column,
    );
  }
}

/** The names of the others beside their selections. */
export function drawNames(
  layer: HTMLElement,
  grid: GridView,
  people: readonly Person[],
  sheet: number,
): void {
  const origin = layer.getBoundingClientRect();
  const names = people.flatMap(({name, color, selection}) => {
    if (selection?.sheet !== sheet) return [];
    const place = grid.placeOf(selection);
    if (place === null) return [];
    const tag = make('span', {class: 'name-tag', 'aria-hidden': 'true'}, name);
    tag.style.backgroundColor = color;
    tag.style.left = `${place.left - origin.left}px`;
    tag.style.top = `${place.top - origin.top}px`;
    return [tag];
  });
  layer.replaceChildren(...names);
}
