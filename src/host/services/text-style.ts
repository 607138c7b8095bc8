/** Type: bold, italic, size, colour. */
import type {TextRun} from '../protocol';
import {Color, cssColor} from './color';
import {emulated} from './emulation';
import type * as G from './google';

type Style = NonNullable<TextRun['style']>;

export class TextStyle extends emulated<G.TextStyle>(
  'SpreadsheetApp.TextStyle',
) {
  constructor(readonly style: Style) {
    super();
  }
  override copy(): G.TextStyleBuilder {
    return new TextStyleBuilder(this.style);
  }
  override isBold(): boolean | null {
    return this.style.bold ?? null;
  }
  override isItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  override isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
  override isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  override getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
  override getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }
  override getForegroundColor(): string | null {
    return this.style.color ?? null;
  }
  override getForegroundColorObject(): G.Color | null {
    const {color} = this.style;
    return color === undefined ? null : new Color(color);
  }
}

export class TextStyleBuilder extends emulated<G.TextStyleBuilder>(
  'SpreadsheetApp.TextStyleBuilder',
) {
  constructor(private style: Style = {}) {
    super();
  }
  override build(): G.TextStyle {
    return new TextStyle(this.style);
  }
  override setBold(bold: boolean): this {
    return this.with({bold});
  }
  override setItalic(italic: boolean): this {
    return this.with({italic});
  }
  override setUnderline(underline: boolean): this {
    return this.with({underline});
  }
  override setStrikethrough(strikethrough: boolean): this {
    return this.with({strikethrough});
  }
  override setFontSize(fontSize: number): this {
    return this.with({fontSize});
  }
  override setFontFamily(fontFamily: string): this {
    return this.with({fontFamily});
  }
  override setForegroundColor(css: string): this {
    return this.with({color: cssColor(css) ?? '#000000'});
  }
  override setForegroundColorObject(color: G.Color): this {
    return this.with({color: color.asRgbColor().asHexString()});
  }
  private with(style: Style): this {
    this.style = {...this.style, ...style};
    return this;
  }
}
