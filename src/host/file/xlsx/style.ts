/** How cells look, between the workbook's words and an .xlsx file's. */
import {
  isDateFormat,
  type BorderLineStyle,
  type BorderSide,
  type CellStyle,
  type Color,
  type FontStyle,
} from 'hucre';
import {resolveThemeColor} from 'hucre/xlsx';
import type {BorderLine, Side, Style} from '../../workbook/data';
import {entryOf} from './table-entry';

/** What a file means by a colour of its theme, and by text without a font. */
export interface Palette {
  readonly themeColors: readonly string[];
  readonly defaultFont: FontStyle;
}

/** As Sheets draws it: text without a font of its own is Arial 10. */
export const DEFAULT_FONT = {name: 'Arial', size: 10} as const;

export const SHEETS_PALETTE: Palette = {
  themeColors: [],
  defaultFont: DEFAULT_FONT,
};

export function toFont(style: Style): FontStyle {
  return {
    name: style.family ?? DEFAULT_FONT.name,
    size: style.size ?? DEFAULT_FONT.size,
    ...(style.bold ? {bold: true} : {}),
    ...(style.italic ? {italic: true} : {}),
    ...(style.underline ? {underline: true} : {}),
    ...(style.strike ? {strikethrough: true} : {}),
    ...(style.color === undefined ? {} : {color: toColor(style.color)}),
  };
}

/** In points, as Sheets has it. */
const LARGEST_FONT = 400;

export function fromFont(
  font: FontStyle | undefined,
  {themeColors, defaultFont}: Palette,
): Style {
  if (font === undefined) return {};
  const color = fromColor(font.color, themeColors);
  return {
    ...(font.name === undefined || font.name === defaultFont.name
      ? {}
      : {family: font.name}),
    ...(font.size === undefined || font.size === defaultFont.size
      ? {}
      : {size: Math.min(LARGEST_FONT, font.size)}),
    ...(font.bold ? {bold: true} : {}),
    ...(font.italic ? {italic: true} : {}),
    ...(font.underline ? {underline: true} : {}),
    ...(font.strikethrough ? {strike: true} : {}),
    ...(color === null || color === '#000000' ? {} : {color}),
  };
}

const toColor = (color: string): Color => ({
  rgb: color.replace('#', '').toUpperCase(),
});

/** Null where the program that draws it decides. */
export function fromColor(
  color: Color | undefined,
  themeColors: readonly string[],
): string | null {
  if (color?.rgb !== undefined) return cssColor(color.rgb);
  if (color?.theme !== undefined && themeColors.length > 0)
    return cssColor(
      resolveThemeColor([...themeColors], themeSlot(color.theme), color.tint),
    );
  const indexed = color?.indexed === undefined ? '' : INDEXED[color.indexed];
  return indexed ? `#${indexed}` : null;
}

const cssColor = (rgb: string) =>
  /^[0-9a-f]{6}$/i.test(rgb.slice(-6))
    ? `#${rgb.slice(-6).toLowerCase()}`
    : null;

/** A file counts light before dark, a theme names dark first. */
const themeSlot = (theme: number) => [1, 0, 3, 2][theme] ?? theme;

/** The colours that files of Excel 97 number. Source: ECMA-376 part 1, 18.8.27. */
const INDEXED =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** @returns undefined where the cell looks like any other */
export function toCellStyle(
  style: Style | undefined,
  format: string | undefined,
): CellStyle | undefined {
  if (style === undefined && format === undefined) return undefined;
  const {background, align, valign, wrap, borders} = style ?? {};
  const hasFont = FONT_KEYS.some(key => style?.[key] !== undefined);
  const alignment = {
    ...(align === undefined ? {} : {horizontal: align}),
    ...(valign === undefined ? {} : {vertical: TO_VERTICAL[valign]}),
    ...(wrap === 'WRAP' ? {wrapText: true} : {}),
  };
  return {
    ...(style !== undefined && hasFont ? {font: toFont(style)} : {}),
    ...(background === undefined ? {} : {fill: solid(background)}),
    ...(borders === undefined ? {} : {border: toBorders(borders)}),
    ...(Object.keys(alignment).length === 0 ? {} : {alignment}),
    ...(format === undefined ? {} : {numFmt: format}),
  };
}

const FONT_KEYS = [
  'family',
  'size',
  'bold',
  'italic',
  'underline',
  'strike',
  'color',
] as const;

/** A full fill names its colour in front, one of a rule behind: both are given. */
export const solid = (background: string) =>
  ({
    type: 'pattern',
    pattern: 'solid',
    fgColor: toColor(background),
    bgColor: toColor(background),
  }) as const;

const TO_VERTICAL = {top: 'top', middle: 'center', bottom: 'bottom'} as const;

/** @returns undefined where nothing differs from the default */
export function fromCellStyle(
  style: CellStyle | undefined,
  palette: Palette,
): Style | undefined {
  if (style === undefined) return undefined;
  const {horizontal, vertical, wrapText} = style.alignment ?? {};
  const background = fromFill(style.fill, palette);
  const borders = fromBorders(style.border, palette);
  const result: Style = {
    ...fromFont(style.font, palette),
    ...(background === null ? {} : {background}),
    ...(horizontal === 'left' ||
    horizontal === 'center' ||
    horizontal === 'right'
      ? {align: horizontal}
      : {}),
    ...(vertical === 'top' ? {valign: 'top' as const} : {}),
    ...(vertical === 'center' ? {valign: 'middle' as const} : {}),
    ...(wrapText ? {wrap: 'WRAP' as const} : {}),
    ...(borders === null ? {} : {borders}),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

export function fromFill(
  fill: CellStyle['fill'],
  {themeColors}: Palette,
): string | null {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return null;
  return fromColor(fill.fgColor ?? fill.bgColor, themeColors);
}

export function fromFormat(numFmt: string | undefined): string | undefined {
  if (numFmt === undefined || /^general$/i.test(numFmt)) return undefined;
  // Other programs write yyyy\-mm\-dd for what Sheets writes without strokes.
  return isDateFormat(numFmt) ? numFmt.replace(/\\([-/ .,:])/g, '$1') : numFmt;
}

const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right'];

function toBorders(borders: {readonly [side in Side]?: BorderLine}) {
  const result: {[side in Side]?: BorderSide} = {};
  for (const side of SIDES) {
    const line = borders[side];
    if (line !== undefined)
      result[side] = {
        style: entryOf(TO_LINE, line.style) ?? 'thin',
        color: toColor(line.color),
      };
  }
  return result;
}

function fromBorders(
  border: CellStyle['border'],
  {themeColors}: Palette,
): Style['borders'] | null {
  const result: {[side in Side]?: BorderLine} = {};
  for (const side of SIDES) {
    const line = border?.[side];
    // Some programs name the colour of a line that is none.
    if (line !== undefined && String(line.style) !== 'none')
      result[side] = {
        color: fromColor(line.color, themeColors) ?? '#000000',
        style: entryOf(FROM_LINE, line.style) ?? 'SOLID',
      };
  }
  return Object.keys(result).length === 0 ? null : result;
}

/** SpreadsheetApp.BorderStyle to the names of the file format. */
const TO_LINE: {readonly [style: string]: BorderLineStyle} = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};
const FROM_LINE: {readonly [style: string]: string} = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  dotted: 'DOTTED',
  hair: 'DOTTED',
  dashed: 'DASHED',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  double: 'DOUBLE',
};
