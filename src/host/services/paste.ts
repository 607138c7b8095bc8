/** Copies ranges, whole or in part: what Range.copyTo and moveTo do. */
import type {Facet, Rect} from '../protocol';
import {notEmulated} from './emulation';
import {nameOf} from './enums';
import {read, write} from './facets';
import {host} from './host';

const WHOLE: {readonly [type: string]: 'all' | 'values' | 'formats'} = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
};

/** What goes with a transposed copy; borders and merges stay behind. */
const TRANSPOSED: {readonly [what: string]: readonly Facet[]} = {
  values: ['values'],
  formats: [
    'numberFormats',
    'backgrounds',
    'fontColors',
    'fontFamilies',
    'fontSizes',
    'fontWeights',
    'fontStyles',
    'fontLines',
    'horizontalAlignments',
    'verticalAlignments',
    'wrapStrategies',
  ],
};

/** @param how a type and whether to transpose, or options, or nothing for all */
export function paste(from: Rect, to: Rect, how: readonly unknown[]): void {
  const type = typeOf(how[0]);
  if (how[1] === true) transpose(from, to, type);
  else if (type === 'PASTE_DATA_VALIDATION') facet(from, to, 'validations');
  else if (type === 'PASTE_COLUMN_WIDTHS') widths(from, to);
  else host('range.copy', {from, to, what: whole(type), move: false});
}

export function move(from: Rect, to: Rect): void {
  host('range.copy', {from, to, what: 'all', move: true});
}

function typeOf(how: unknown): string {
  if (how === undefined) return 'PASTE_NORMAL';
  const {contentsOnly, formatOnly} = how as {
    contentsOnly?: boolean;
    formatOnly?: boolean;
  };
  if (contentsOnly) return 'PASTE_VALUES';
  if (formatOnly) return 'PASTE_FORMAT';
  const name = nameOf(how);
  return name.startsWith('PASTE_') ? name : 'PASTE_NORMAL';
}

function whole(type: string) {
  const what = WHOLE[type];
  if (what) return what;
  throw notEmulated(`Range.copyTo with ${type}`);
}

function transpose(from: Rect, to: Rect, type: string): void {
  const what = whole(type);
  const facets =
    what === 'all'
      ? [...TRANSPOSED['formats']!, ...TRANSPOSED['values']!]
      : TRANSPOSED[what]!;
  const rect = {...to, rows: from.columns, columns: from.rows};
  for (const each of facets) {
    const rows = read(from, each);
    const turned = rows[0]!.map((_, column) => rows.map(row => row[column]!));
    write(rect, each, turned);
  }
}

function facet(from: Rect, to: Rect, which: Facet): void {
  const rect = {...to, rows: from.rows, columns: from.columns};
  write(rect, which, read(from, which));
}

function widths(from: Rect, to: Rect): void {
  const columns = (rect: Rect, start: number, count: number) =>
    ({sheet: rect.sheet, axis: 'columns', start, count}) as const;
  const {sizes} = host('span.get', columns(from, from.column, from.columns));
  sizes.forEach((size, index) =>
    host('span.set', {...columns(to, to.column + index, 1), size}),
  );
}
