/** How a cell looks: its picture as classes, styles and parts. */
import type {CellPicture} from '../wire';
import {lastCell, type Cell} from './address';
import {cellAt, isCovered, type Sheet} from './book';
import type {Layout, Track} from './sheet-layout';
import {fontOf, lineHeight, textWidth} from './text-size';

type Style = {[property: string]: string | undefined};
type Properties = {[name: string]: unknown};

/** The part of RevoGrid's element maker that is used here. */
export type Make<Made> = (
  tag: string,
  properties: Properties | null,
  ...children: (Made | string)[]
) => Made;

/** The attributes of a cell's element; the size of a merge is drawn by its first cell. */
export function cellProperties(
  sheet: Sheet,
  layout: Layout,
  at: Cell,
  pending: string | undefined,
): Properties {
  const covered = isCovered(sheet, at);
  const cell = covered ? {} : cellAt(sheet, at);
  return {
    id: cellId(at),
    role: 'gridcell',
    'aria-colindex': at.column,
    'aria-rowindex': at.row,
    'aria-readonly': cell.locked ? 'true' : undefined,
    'aria-invalid': cell.invalid ? 'true' : undefined,
    'aria-haspopup': hasList(sheet, cell) ? 'listbox' : undefined,
    'data-row': at.row,
    'data-column': at.column,
    class: {
      covered,
      note: cell.note !== undefined,
      invalid: cell.invalid === true,
      locked: cell.locked === true,
      'has-list': hasList(sheet, cell),
      pending: pending !== undefined,
      [`at-${cell.valign ?? 'bottom'}`]: true,
      wrap: cell.wrap === 'WRAP',
      clip: cell.wrap === 'CLIP',
    },
    style: said({...cellStyle(cell), ...mergeStyle(sheet, layout, at)}),
  };
}

/** What stands inside a cell's element. */
export function cellContent<Made>(
  make: Make<Made>,
  sheet: Sheet,
  layout: Layout,
  at: Cell,
  pending: string | undefined,
): Made[] {
  if (isCovered(sheet, at)) return [];
  const cell = cellAt(sheet, at);
  const content = contentOf(make, sheet, layout, at, cell, pending);
  const parts: Made[] = content === null ? [] : [content];
  if (hasList(sheet, cell))
    parts.push(make('span', {class: 'arrow', 'aria-hidden': 'true'}, '▾'));
  if (isFilterHead(sheet, at))
    parts.push(
      make('span', {
        class: {
          funnel: true,
          active: sheet.filter?.columns.includes(at.column) === true,
        },
        'aria-hidden': 'true',
      }),
    );
  return parts;
}

export function cellId({row, column}: Cell): string {
  return `cell-${row}-${column}`;
}

export function isFilterHead(sheet: Sheet, at: Cell): boolean {
  const range = sheet.filter?.range;
  return (
    range !== undefined &&
    at.row === range.row &&
    at.column >= range.column &&
    at.column <= lastCell(range).column
  );
}

export function listOf(
  sheet: Sheet,
  cell: CellPicture,
): readonly string[] | null {
  if (cell.validation === undefined || cell.checkbox !== undefined) return null;
  return sheet.validations[cell.validation]?.list ?? null;
}

function hasList(sheet: Sheet, cell: CellPicture): boolean {
  return listOf(sheet, cell) !== null;
}

function contentOf<Made>(
  make: Make<Made>,
  sheet: Sheet,
  layout: Layout,
  at: Cell,
  cell: CellPicture,
  pending: string | undefined,
): Made | null {
  if (cell.checkbox !== undefined && pending === undefined)
    return make('span', {
      class: 'check',
      role: 'checkbox',
      'aria-checked': String(cell.checkbox),
      'aria-label': 'Checkbox',
    });
  const text = pending ?? cell.text ?? '';
  if (text === '') return null;
  const style = said({maxWidth: overflow(sheet, layout, at, cell, text)});
  const pieces =
    pending === undefined ? linked(make, text, cell.links ?? []) : [text];
  return make('div', {class: 'content', style}, ...pieces);
}

function linked<Made>(
  make: Make<Made>,
  text: string,
  links: NonNullable<CellPicture['links']>,
): (Made | string)[] {
  const pieces: (Made | string)[] = [];
  let done = 0;
  for (const {start, end, url} of links) {
    if (start > done) pieces.push(text.slice(done, start));
    const shown = text.slice(start, end);
    pieces.push(
      isSafe(url)
        ? make(
            'a',
            {href: url, target: '_blank', rel: 'noopener', tabindex: '-1'},
            shown,
          )
        : shown,
    );
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

export function isSafe(url: string): boolean {
  return /^(https?:|mailto:)/i.test(url);
}

/** Text flows over blank neighbours to the right, as far as it is long. */
function overflow(
  sheet: Sheet,
  layout: Layout,
  at: Cell,
  cell: CellPicture,
  text: string,
): string | undefined {
  if (cell.wrap !== undefined || (cell.align ?? 'left') !== 'left')
    return undefined;
  const track = layout.columns.numbers.includes(at.column)
    ? layout.columns
    : layout.frozenColumns;
  const index = track.numbers.indexOf(at.column);
  const own = track.sizes[index] ?? 0;
  if (hasList(sheet, cell) || mergeOf(sheet, at) !== undefined)
    return undefined;
  const needed = textWidth(text, fontOf(cell)) + 8;
  if (needed <= own) return undefined;
  return `${Math.min(needed, free(sheet, track, at, index, needed)) - 4}px`;
}

function free(
  sheet: Sheet,
  track: Track,
  at: Cell,
  index: number,
  needed: number,
): number {
  let space = track.sizes[index] ?? 0;
  for (let next = index + 1; space < needed; next += 1) {
    const column = track.numbers[next];
    if (column === undefined) break;
    const neighbour = cellAt(sheet, {row: at.row, column});
    if ((neighbour.text ?? '') !== '' || neighbour.checkbox !== undefined)
      break;
    space += track.sizes[next] ?? 0;
  }
  return space;
}

function cellStyle(cell: CellPicture): Style {
  const lines = [
    cell.underline ? 'underline' : '',
    cell.strike ? 'line-through' : '',
  ]
    .join(' ')
    .trim();
  return {
    backgroundColor: cell.background,
    color: cell.color,
    fontWeight: cell.bold ? 'bold' : undefined,
    fontStyle: cell.italic ? 'italic' : undefined,
    textDecoration: lines === '' ? undefined : lines,
    fontSize: cell.size === undefined ? undefined : `${cell.size}pt`,
    lineHeight: cell.size === undefined ? undefined : `${lineHeight(cell)}px`,
    fontFamily: cell.family === undefined ? undefined : `"${cell.family}"`,
    textAlign: cell.align,
    borderTop: cell.borders?.['top'],
    borderRight: cell.borders?.['right'],
    borderBottom: cell.borders?.['bottom'],
    borderLeft: cell.borders?.['left'],
  };
}

/** Without what is not said: `undefined` would be taken for the name of a font. */
function said(style: Style): Style {
  return Object.fromEntries(
    Object.entries(style).filter(([, value]) => value !== undefined),
  );
}

function mergeStyle(sheet: Sheet, layout: Layout, at: Cell): Style {
  const merge = mergeOf(sheet, at);
  if (merge === undefined) return {};
  const last = lastCell(merge);
  const width =
    span(layout.frozenColumns, at.column, last.column) ||
    span(layout.columns, at.column, last.column);
  const height =
    span(layout.frozenRows, at.row, last.row) ||
    span(layout.rows, at.row, last.row);
  return {minWidth: `${width}px`, minHeight: `${height}px`, zIndex: '1'};
}

function mergeOf(sheet: Sheet, at: Cell) {
  return sheet.merges.find(
    merge => merge.row === at.row && merge.column === at.column,
  );
}

function span(track: Track, first: number, last: number): number {
  return track.numbers.reduce(
    (sum, number, index) =>
      number >= first && number <= last ? sum + (track.sizes[index] ?? 0) : sum,
    0,
  );
}
