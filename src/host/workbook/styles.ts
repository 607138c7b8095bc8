/** Looks of cells; cells that look alike share one object. */
import type {SheetData, Style} from './data';
import {withParts} from './cells';

const shared = new Map<string, Style>();
const MOST_SHARED = 10_000;

const KEYS = [
  'background',
  'color',
  'family',
  'size',
  'bold',
  'italic',
  'underline',
  'strike',
  'align',
  'valign',
  'wrap',
  'borders',
] as const;

/** The look with some keys changed; null or undefined takes a key back to the default. */
export function restyled(
  style: Style | undefined,
  change: {readonly [key in keyof Style]?: Style[key] | null | undefined},
): Style | undefined {
  const merged: {[key: string]: unknown} = {...style, ...change};
  const made: {[key: string]: unknown} = {};
  for (const key of KEYS) {
    const value = merged[key];
    if (value !== undefined && value !== null) made[key] = value;
  }
  const text = JSON.stringify(made);
  if (text === '{}') return undefined;
  const known = shared.get(text);
  if (known) return known;
  if (shared.size > MOST_SHARED) shared.clear();
  shared.set(text, made);
  return made;
}

/** `#RGB`, `#rrggbb` or one of CSS's basic names as `#rrggbb`; anything else as it is. */
export function hexColor(color: string): string {
  const plain = color.trim().toLowerCase();
  if (/^#[0-9a-f]{3}$/.test(plain))
    return plain.replace(/[0-9a-f]/g, digit => digit + digit);
  return NAMED.get(plain) ?? plain;
}

const NAMED = new Map(
  Object.entries({
    aqua: '#00ffff',
    black: '#000000',
    blue: '#0000ff',
    cyan: '#00ffff',
    fuchsia: '#ff00ff',
    gray: '#808080',
    green: '#008000',
    grey: '#808080',
    lime: '#00ff00',
    magenta: '#ff00ff',
    maroon: '#800000',
    navy: '#000080',
    olive: '#808000',
    orange: '#ffa500',
    pink: '#ffc0cb',
    purple: '#800080',
    red: '#ff0000',
    silver: '#c0c0c0',
    teal: '#008080',
    white: '#ffffff',
    yellow: '#ffff00',
  }),
);

/** The sheet with cells that look alike sharing one object. */
export function sharedLooks(sheet: SheetData): SheetData {
  const known = new Map<Style, Style | undefined>();
  const shareOf = (style: Style) => {
    if (!known.has(style)) known.set(style, restyled(style, {}));
    return known.get(style);
  };
  return {
    ...sheet,
    rows: sheet.rows.map(row => {
      if (!row?.some(cell => cell?.style !== undefined)) return row;
      return row.map(cell => {
        if (cell?.style === undefined) return cell;
        const style = shareOf(cell.style);
        return style === cell.style ? cell : withParts(cell, {style});
      });
    }),
  };
}
