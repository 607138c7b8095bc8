/** How the cells of a range look: colours and type. */
import {Color, cssColor} from './color';
import type {Facet, Facets} from '../protocol';
import {checkShape, fill, mapped, read, readOne, write} from './facets';
import type * as G from './google';
import {RangeContent} from './range-content';
import {TextStyle} from './text-style';

export class RangeFont extends RangeContent {
  override getBackground(): string {
    return readOne(this.rect, 'backgrounds') ?? '#ffffff';
  }
  override getBackgrounds(): string[][] {
    return mapped(read(this.rect, 'backgrounds'), value => value ?? '#ffffff');
  }
  override setBackground(value: string | null): this {
    fill(this.rect, 'backgrounds', cssColor(value));
    return this;
  }
  override setBackgrounds(values: (string | null)[][]): this {
    write(this.rect, 'backgrounds', mapped(values, cssColor));
    return this;
  }

  override getFontColor(): string {
    return readOne(this.rect, 'fontColors') ?? '#000000';
  }
  override getFontColors(): string[][] {
    return mapped(read(this.rect, 'fontColors'), value => value ?? '#000000');
  }
  override setFontColor(value: string | null): this {
    fill(this.rect, 'fontColors', cssColor(value));
    return this;
  }
  override setFontColors(values: unknown[][]): this {
    write(
      this.rect,
      'fontColors',
      mapped(values as (string | null)[][], cssColor),
    );
    return this;
  }

  override getFontFamily(): string {
    return readOne(this.rect, 'fontFamilies') ?? 'Arial';
  }
  override getFontFamilies(): string[][] {
    return mapped(read(this.rect, 'fontFamilies'), value => value ?? 'Arial');
  }
  override setFontFamily(value: string | null): this {
    fill(this.rect, 'fontFamilies', value);
    return this;
  }
  override setFontFamilies(values: (string | null)[][]): this {
    write(this.rect, 'fontFamilies', values);
    return this;
  }

  override getFontSize(): number {
    return readOne(this.rect, 'fontSizes') ?? 10;
  }
  override getFontSizes(): number[][] {
    return mapped(read(this.rect, 'fontSizes'), value => value ?? 10);
  }
  override setFontSize(value: number): this {
    fill(this.rect, 'fontSizes', value);
    return this;
  }
  override setFontSizes(values: number[][]): this {
    write(this.rect, 'fontSizes', values);
    return this;
  }

  override getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return readOne(this.rect, 'fontWeights') ?? 'normal';
  }
  override getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return mapped(read(this.rect, 'fontWeights'), value => value ?? 'normal');
  }
  override setFontWeight(
    value: GoogleAppsScript.Spreadsheet.FontWeight | null,
  ): this {
    fill(this.rect, 'fontWeights', value);
    return this;
  }
  override setFontWeights(
    values: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][],
  ): this {
    write(this.rect, 'fontWeights', values);
    return this;
  }

  override getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return readOne(this.rect, 'fontStyles') ?? 'normal';
  }
  override getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return mapped(read(this.rect, 'fontStyles'), value => value ?? 'normal');
  }
  override setFontStyle(
    value: GoogleAppsScript.Spreadsheet.FontStyle | null,
  ): this {
    fill(this.rect, 'fontStyles', value);
    return this;
  }
  override setFontStyles(
    values: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][],
  ): this {
    write(this.rect, 'fontStyles', values);
    return this;
  }

  override getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return readOne(this.rect, 'fontLines') ?? 'none';
  }
  override getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return mapped(read(this.rect, 'fontLines'), value => value ?? 'none');
  }
  override setFontLine(
    value: GoogleAppsScript.Spreadsheet.FontLine | null,
  ): this {
    fill(this.rect, 'fontLines', value);
    return this;
  }
  override setFontLines(
    values: (GoogleAppsScript.Spreadsheet.FontLine | null)[][],
  ): this {
    write(this.rect, 'fontLines', values);
    return this;
  }

  override setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(`rgb(${red}, ${green}, ${blue})`);
  }
  override getBackgroundObject(): G.Color {
    return new Color(this.getBackground());
  }
  override getBackgroundObjects(): G.Color[][] {
    return mapped(this.getBackgrounds(), color => new Color(color));
  }
  override setBackgroundObject(color: G.Color | null): this {
    return this.setBackground(hexOf(color));
  }
  override setBackgroundObjects(colors: G.Color[][] | null): this {
    if (colors === null) return this.setBackground(null);
    return this.setBackgrounds(mapped(colors, hexOf));
  }
  override getFontColorObject(): G.Color {
    return new Color(this.getFontColor());
  }
  override getFontColorObjects(): G.Color[][] {
    return mapped(this.getFontColors(), color => new Color(color));
  }
  override setFontColorObject(color: G.Color | null): this {
    return this.setFontColor(hexOf(color));
  }
  override setFontColorObjects(colors: (G.Color | null)[][]): this {
    return this.setFontColors(mapped(colors, hexOf));
  }

  override getTextStyle(): G.TextStyle {
    return this.getTextStyles()[0]![0]!;
  }
  override getTextStyles(): G.TextStyle[][] {
    const weights = this.getFontWeights();
    const styles = this.getFontStyles();
    const lines = this.getFontLines();
    const sizes = this.getFontSizes();
    const families = this.getFontFamilies();
    return this.getFontColors().map((row, r) =>
      row.map((color, c) => {
        const line = lines[r]![c]!;
        return new TextStyle({
          bold: weights[r]![c] === 'bold',
          italic: styles[r]![c] === 'italic',
          underline: line === 'underline',
          strikethrough: line === 'line-through',
          fontSize: sizes[r]![c]!,
          fontFamily: families[r]![c]!,
          color,
        });
      }),
    );
  }
  override setTextStyle(style: G.TextStyle): this {
    const {rows, columns} = this.rect;
    const row = Array<G.TextStyle>(columns).fill(style);
    return this.setTextStyles(Array<G.TextStyle[]>(rows).fill(row));
  }
  /** What a style leaves open stays as it is. */
  override setTextStyles(styles: G.TextStyle[][]): this {
    const given = mapped(styles, style => (style as TextStyle).style);
    this.lay('fontWeights', mapped(given, weightOf));
    this.lay('fontStyles', mapped(given, slantOf));
    this.lay('fontLines', mapped(given, lineOf));
    this.lay(
      'fontSizes',
      mapped(given, ({fontSize}) => fontSize),
    );
    this.lay(
      'fontFamilies',
      mapped(given, ({fontFamily}) => fontFamily),
    );
    this.lay(
      'fontColors',
      mapped(given, ({color}) => color),
    );
    return this;
  }

  /** Writes a facet of those cells that something is given for. */
  private lay<F extends Facet>(
    facet: F,
    given: readonly (readonly (Facets[F] | undefined)[])[],
  ): void {
    const all = given.flat();
    if (all.every(value => value === undefined)) return;
    checkShape(this.rect, given);
    const old = all.includes(undefined) ? read(this.rect, facet) : [];
    write(
      this.rect,
      facet,
      given.map((row, r) =>
        row.map((value, c) => (value === undefined ? old[r]![c]! : value)),
      ),
    );
  }
}

type Style = TextStyle['style'];

function weightOf({bold}: Style): 'bold' | 'normal' | undefined {
  if (bold === undefined) return undefined;
  return bold ? 'bold' : 'normal';
}

function slantOf({italic}: Style): 'italic' | 'normal' | undefined {
  if (italic === undefined) return undefined;
  return italic ? 'italic' : 'normal';
}

function lineOf({
  underline,
  strikethrough,
}: Style): Facets['fontLines'] | undefined {
  if (strikethrough) return 'line-through';
  if (underline) return 'underline';
  return underline === undefined && strikethrough === undefined
    ? undefined
    : 'none';
}

const hexOf = (color: G.Color | null): string | null =>
  color === null ? null : color.asRgbColor().asHexString();
