/** Colours: CSS text in, `#rrggbb` out. */
import {emulated} from './emulation';
import {constantOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';

/** The colours of HTML 4, and those that scripts use besides. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aqua: '#00ffff',
    beige: '#f5f5dc',
    black: '#000000',
    blue: '#0000ff',
    brown: '#a52a2a',
    coral: '#ff7f50',
    crimson: '#dc143c',
    cyan: '#00ffff',
    darkblue: '#00008b',
    darkgray: '#a9a9a9',
    darkgreen: '#006400',
    darkgrey: '#a9a9a9',
    darkorange: '#ff8c00',
    darkred: '#8b0000',
    dimgray: '#696969',
    fuchsia: '#ff00ff',
    gold: '#ffd700',
    gray: '#808080',
    green: '#008000',
    grey: '#808080',
    indigo: '#4b0082',
    khaki: '#f0e68c',
    lavender: '#e6e6fa',
    lightblue: '#add8e6',
    lightcoral: '#f08080',
    lightcyan: '#e0ffff',
    lightgray: '#d3d3d3',
    lightgreen: '#90ee90',
    lightgrey: '#d3d3d3',
    lightpink: '#ffb6c1',
    lightyellow: '#ffffe0',
    lime: '#00ff00',
    magenta: '#ff00ff',
    maroon: '#800000',
    navy: '#000080',
    olive: '#808000',
    orange: '#ffa500',
    pink: '#ffc0cb',
    plum: '#dda0dd',
    purple: '#800080',
    red: '#ff0000',
    salmon: '#fa8072',
    silver: '#c0c0c0',
    skyblue: '#87ceeb',
    steelblue: '#4682b4',
    tan: '#d2b48c',
    teal: '#008080',
    tomato: '#ff6347',
    turquoise: '#40e0d0',
    violet: '#ee82ee',
    wheat: '#f5deb3',
    white: '#ffffff',
    whitesmoke: '#f5f5f5',
    yellow: '#ffff00',
    yellowgreen: '#9acd32',
  }),
);

/**
 * `#f00`, `#ff0000`, `red` and `rgb(255, 0, 0)` as `#ff0000`; null and '' are the default.
 *
 * @throws Exception where it is no colour
 */
export function cssColor(text: string | null): string | null {
  if (text === null || text === undefined || text === '') return null;
  const given = String(text).trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(given)) return given;
  if (/^#[0-9a-f]{3}$/.test(given))
    return `#${[...given.slice(1)].map(digit => digit + digit).join('')}`;
  const parts = /^rgb\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)$/.exec(given);
  if (parts) return hex(parts.slice(1).map(Number));
  const named = NAMED.get(given);
  if (named) return named;
  throw new Exception(`Invalid argument: ${text}`);
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map(part => Math.min(part, 255).toString(16).padStart(2, '0')).join('')}`;

class RgbColor extends emulated<GoogleAppsScript.Base.RgbColor>('RgbColor') {
  constructor(private readonly hex: string) {
    super();
  }
  override asHexString(): string {
    return this.hex;
  }
  override getRed(): number {
    return this.part(1);
  }
  override getGreen(): number {
    return this.part(3);
  }
  override getBlue(): number {
    return this.part(5);
  }
  override getColorType(): GoogleAppsScript.Base.ColorType {
    return constantOf('ColorType', 'RGB');
  }
  private part(at: number): number {
    return parseInt(this.hex.slice(at, at + 2), 16);
  }
}

export class Color extends emulated<G.Color>('SpreadsheetApp.Color') {
  constructor(private readonly hex: string) {
    super();
  }
  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return new RgbColor(this.hex);
  }
  override getColorType(): GoogleAppsScript.Base.ColorType {
    return constantOf('ColorType', 'RGB');
  }
}

export class ColorBuilder extends emulated<G.ColorBuilder>(
  'SpreadsheetApp.ColorBuilder',
) {
  private hex = '#000000';

  override setRgbColor(css: string): this {
    this.hex = cssColor(css) ?? this.hex;
    return this;
  }
  override asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return new RgbColor(this.hex);
  }
  override getColorType(): GoogleAppsScript.Base.ColorType {
    return constantOf('ColorType', 'RGB');
  }
  override build(): G.Color {
    return new Color(this.hex);
  }
}

export const COLORS = [RgbColor, Color, ColorBuilder];
