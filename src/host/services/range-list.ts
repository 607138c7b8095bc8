/** Several ranges of a sheet, changed together. */
import type {Rect} from '../protocol';
import {clearRects, type Clearing} from './clearing';
import {define, emulated} from './emulation';
import type * as G from './google';
import {Range} from './range';
import {selectRanges} from './selection';

export class RangeList extends emulated<G.RangeList>(
  'SpreadsheetApp.RangeList',
) {
  constructor(private readonly rects: readonly Rect[]) {
    super();
  }
  override getRanges(): G.Range[] {
    return this.rects.map(rect => new Range(rect));
  }
  override activate(): G.RangeList {
    selectRanges(this.rects, null);
    return this;
  }

  override clear(options?: Clearing): G.RangeList {
    clearRects(this.rects, options);
    return this;
  }
  override clearContent(): G.RangeList {
    return this.clear({contentsOnly: true});
  }
  override clearFormat(): G.RangeList {
    return this.clear({formatOnly: true});
  }
  override clearNote(): G.RangeList {
    return this.clear({commentsOnly: true});
  }
  override clearDataValidations(): G.RangeList {
    return this.clear({validationsOnly: true});
  }
}

/** What is done to each range in turn. */
const EACH = [
  'breakApart',
  'check',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const;

define(
  RangeList,
  Object.fromEntries(EACH.map(method => [method, method])),
  method =>
    function (this: RangeList, ...args: unknown[]) {
      for (const range of this.getRanges())
        (range[method as keyof G.Range] as (...args: unknown[]) => unknown)(
          ...args,
        );
      return this;
    },
);
