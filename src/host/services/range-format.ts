/** How the cells of a range are laid out: number formats, alignment, wrapping, borders, merges. */
import {constantOf, nameOf} from './enums';
import {cssColor} from './color';
import {fill, mapped, read, readOne, write} from './facets';
import type {Facets, Rect} from '../protocol';
import type * as G from './google';
import {host} from './host';
import {RangeFont} from './range-font';
import {Range} from './range';

type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Horizontal = 'left' | 'center' | 'normal' | 'right' | null;
type Vertical = 'top' | 'middle' | 'bottom' | null;
type Wrap = Facets['wrapStrategies'];

export class RangeFormat extends RangeFont {
  override getNumberFormat(): string {
    return readOne(this.rect, 'numberFormats');
  }
  override getNumberFormats(): string[][] {
    return read(this.rect, 'numberFormats');
  }
  override setNumberFormat(format: string): this {
    fill(this.rect, 'numberFormats', String(format));
    return this;
  }
  override setNumberFormats(formats: string[][]): this {
    write(this.rect, 'numberFormats', formats);
    return this;
  }

  override getHorizontalAlignment(): string {
    return readOne(this.rect, 'horizontalAlignments') ?? 'general';
  }
  override getHorizontalAlignments(): string[][] {
    return mapped(
      read(this.rect, 'horizontalAlignments'),
      value => value ?? 'general',
    );
  }
  override setHorizontalAlignment(alignment: Horizontal): this {
    fill(this.rect, 'horizontalAlignments', horizontal(alignment));
    return this;
  }
  override setHorizontalAlignments(alignments: Horizontal[][]): this {
    write(this.rect, 'horizontalAlignments', mapped(alignments, horizontal));
    return this;
  }
  override getVerticalAlignment(): string {
    return readOne(this.rect, 'verticalAlignments') ?? 'bottom';
  }
  override getVerticalAlignments(): string[][] {
    return mapped(
      read(this.rect, 'verticalAlignments'),
      value => value ?? 'bottom',
    );
  }
  override setVerticalAlignment(alignment: Vertical): this {
    fill(this.rect, 'verticalAlignments', alignment);
    return this;
  }
  override setVerticalAlignments(alignments: Vertical[][]): this {
    write(this.rect, 'verticalAlignments', alignments);
    return this;
  }

  override getWrap(): boolean {
    return readOne(this.rect, 'wrapStrategies') === 'WRAP';
  }
  override getWraps(): boolean[][] {
    return mapped(read(this.rect, 'wrapStrategies'), wrap => wrap === 'WRAP');
  }
  override setWrap(isWrapped: boolean): this {
    fill(this.rect, 'wrapStrategies', isWrapped ? 'WRAP' : 'OVERFLOW');
    return this;
  }
  override setWraps(wraps: boolean[][]): this {
    const strategies = mapped(wraps, wrap => (wrap ? 'WRAP' : 'OVERFLOW'));
    write(this.rect, 'wrapStrategies', strategies as Wrap[][]);
    return this;
  }
  override getWrapStrategy(): WrapStrategy {
    return strategy(readOne(this.rect, 'wrapStrategies'));
  }
  override getWrapStrategies(): WrapStrategy[][] {
    return mapped(read(this.rect, 'wrapStrategies'), strategy);
  }
  override setWrapStrategy(wrap: WrapStrategy): this {
    fill(this.rect, 'wrapStrategies', nameOf(wrap) as Wrap);
    return this;
  }
  override setWrapStrategies(strategies: WrapStrategy[][]): this {
    const names = mapped(strategies, wrap => nameOf(wrap) as Wrap);
    write(this.rect, 'wrapStrategies', names);
    return this;
  }

  override setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontalLines: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): this {
    host('range.borders', {
      rect: this.rect,
      sides: [top, left, bottom, right, vertical, horizontalLines],
      color: cssColor(color),
      style: style === null ? null : nameOf(style),
    });
    return this;
  }

  override merge(): this {
    return this.merged('all');
  }
  override mergeAcross(): this {
    return this.merged('across');
  }
  override mergeVertically(): this {
    return this.merged('vertically');
  }
  override breakApart(): this {
    return this.merged('apart');
  }
  override getMergedRanges(): G.Range[] {
    return merges(this.rect).map(rect => new Range(rect));
  }
  override isPartOfMerge(): boolean {
    return merges(this.rect).length > 0;
  }

  private merged(how: 'all' | 'across' | 'vertically' | 'apart'): this {
    host('merges.set', {rect: this.rect, how});
    return this;
  }
}

const merges = (rect: Rect) => host('merges.list', {rect});

const horizontal = (alignment: Horizontal) =>
  alignment === 'normal' ? 'general' : alignment;

const strategy = (wrap: Wrap): WrapStrategy => constantOf('WrapStrategy', wrap);
