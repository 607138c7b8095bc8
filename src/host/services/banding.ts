/** Rows in alternating colours. */
import type {Banding as BandingData, Rect} from '../protocol';
import {cssColor} from './color';
import {emulated} from './emulation';
import {nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {overlap} from './rect';

type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;
type Colors = Pick<BandingData, 'header' | 'first' | 'second' | 'footer'>;

const WHITE = '#ffffff';
const GREY: Colors = colors('#bdbdbd', '#f3f3f3', '#dedede');
const THEMES: {readonly [name: string]: Colors} = {
  LIGHT_GREY: GREY,
  CYAN: colors('#4dd0e1', '#e0f7fa', '#a2e8f1'),
  GREEN: colors('#63d297', '#e7f9ef', '#afe9ca'),
  YELLOW: colors('#f7cb4d', '#fef8e3', '#fce8b2'),
  ORANGE: colors('#f46524', '#ffe6dd', '#ffccbc'),
  BLUE: colors('#5b95f9', '#e8f0fe', '#acc9fe'),
  TEAL: colors('#26a69a', '#ddf2f0', '#8cd3cd'),
  GREY: colors('#78909c', '#ebeff1', '#bbc8ce'),
  BROWN: colors('#cca677', '#f8f2eb', '#e6d3ba'),
  LIGHT_GREEN: colors('#8bc34a', '#eef7e3', '#c4e2a0'),
  INDIGO: colors('#8989eb', '#e8e7fc', '#c4c3f7'),
  PINK: colors('#e91d63', '#fddce8', '#f68ab0'),
};

function colors(header: string, second: string, footer: string): Colors {
  return {header, first: WHITE, second, footer};
}

export const bandingsOf = (sheet: number): BandingData[] =>
  host('bandings.list', {sheet});

export function applyBanding(
  range: Rect,
  theme: Theme | undefined,
  header: boolean,
  footer: boolean,
): Banding {
  const others = bandingsOf(range.sheet);
  if (others.some(each => overlap(each.range, range)))
    throw new Exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  const chosen = (theme && THEMES[nameOf(theme)]) ?? GREY;
  const made = host('bandings.set', {
    sheet: range.sheet,
    bandings: [
      ...others,
      {
        range,
        ...chosen,
        header: header ? chosen.header : null,
        footer: footer ? chosen.footer : null,
      },
    ],
  });
  return new Banding(made[made.length - 1]!.id, range.sheet);
}

export class Banding extends emulated<G.Banding>('SpreadsheetApp.Banding') {
  /** Its place in the sheet's list stays, though ids may change with the list. */
  private index: number;

  constructor(
    id: number,
    private readonly sheet: number,
  ) {
    super();
    this.index = bandingsOf(sheet).findIndex(each => each.id === id);
  }
  override getRange(): G.Range {
    return new Range(this.data().range);
  }
  override setRange(range: G.Range): this {
    return this.update({range: (range as Range).rect});
  }
  override getHeaderRowColor(): string | null {
    return this.data().header;
  }
  override getFirstRowColor(): string | null {
    return this.data().first;
  }
  override getSecondRowColor(): string | null {
    return this.data().second;
  }
  override getFooterRowColor(): string | null {
    return this.data().footer;
  }
  override setHeaderRowColor(color: string | null): this {
    return this.update({header: cssColor(color)});
  }
  override setFirstRowColor(color: string | null): this {
    return this.update({first: cssColor(color)});
  }
  override setSecondRowColor(color: string | null): this {
    return this.update({second: cssColor(color)});
  }
  override setFooterRowColor(color: string | null): this {
    return this.update({footer: cssColor(color)});
  }
  override remove(): void {
    const {sheet, index} = this;
    const bandings = bandingsOf(sheet).filter((_, each) => each !== index);
    host('bandings.set', {sheet, bandings});
    this.index = -1;
  }

  private data(): BandingData {
    const data = bandingsOf(this.sheet)[this.index];
    if (data) return data;
    throw new Exception('The banding was removed.');
  }

  private update(part: Partial<BandingData>): this {
    const changed = {...this.data(), ...part};
    const bandings = bandingsOf(this.sheet).map((each, index) =>
      index === this.index ? changed : each,
    );
    host('bandings.set', {sheet: this.sheet, bandings});
    return this;
  }
}
