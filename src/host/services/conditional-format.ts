/** Formats that depend on what a cell holds. */
import type {ConditionalRule} from '../protocol';
import {cssColor} from './color';
import {define, emulated} from './emulation';
import {constantOf, nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {Range} from './range';
import {BOOLEAN_WORDS, criterionOf} from './criteria';
import {fromWire, toWire} from './values';

type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Gradient = NonNullable<ConditionalRule['gradient']>;
type Point = Gradient[number];

class BooleanCondition extends emulated<G.BooleanCondition>(
  'SpreadsheetApp.BooleanCondition',
) {
  constructor(private readonly rule: ConditionalRule) {
    super();
  }
  override getCriteriaType(): BooleanCriteria {
    return constantOf('BooleanCriteria', this.rule.criteria!);
  }
  override getCriteriaValues(): unknown[] {
    return this.rule.args.map(value => value && fromWire(value));
  }
  override getBackground(): string | null {
    return this.rule.background;
  }
  override getFontColor(): string | null {
    return this.rule.fontColor;
  }
  override getBold(): boolean | null {
    return this.rule.bold;
  }
  override getItalic(): boolean | null {
    return this.rule.italic;
  }
  override getUnderline(): boolean | null {
    return this.rule.underline;
  }
  override getStrikethrough(): boolean | null {
    return this.rule.strikethrough;
  }
}

class GradientCondition extends emulated<G.GradientCondition>(
  'SpreadsheetApp.GradientCondition',
) {
  constructor(private readonly gradient: Gradient) {
    super();
  }
  override getMinColor(): string {
    return this.point('min')?.color ?? '';
  }
  override getMidColor(): string {
    return this.point('mid')?.color ?? '';
  }
  override getMaxColor(): string {
    return this.point('max')?.color ?? '';
  }
  override getMinValue(): string {
    return this.point('min')?.value ?? '';
  }
  override getMidValue(): string {
    return this.point('mid')?.value ?? '';
  }
  override getMaxValue(): string {
    return this.point('max')?.value ?? '';
  }
  override getMinType(): InterpolationType | null {
    return this.typeOf('min');
  }
  override getMidType(): InterpolationType | null {
    return this.typeOf('mid');
  }
  override getMaxType(): InterpolationType | null {
    return this.typeOf('max');
  }
  private point(kind: Point['kind']): Point | undefined {
    return this.gradient.find(point => point.kind === kind);
  }
  private typeOf(kind: Point['kind']): InterpolationType | null {
    const type = this.point(kind)?.type;
    return type === undefined ? null : constantOf('InterpolationType', type);
  }
}

export class ConditionalFormatRule extends emulated<G.ConditionalFormatRule>(
  'SpreadsheetApp.ConditionalFormatRule',
) {
  constructor(readonly rule: ConditionalRule) {
    super();
  }
  override copy(): G.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }
  override getRanges(): G.Range[] {
    return this.rule.ranges.map(rect => new Range(rect));
  }
  override getBooleanCondition(): G.BooleanCondition | null {
    return this.rule.criteria === null ? null : new BooleanCondition(this.rule);
  }
  override getGradientCondition(): G.GradientCondition | null {
    const {gradient} = this.rule;
    return gradient && new GradientCondition(gradient);
  }
}

const BLANK: ConditionalRule = {
  ranges: [],
  criteria: null,
  args: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  gradient: null,
};

export class ConditionalFormatRuleBuilder extends emulated<G.ConditionalFormatRuleBuilder>(
  'SpreadsheetApp.ConditionalFormatRuleBuilder',
) {
  constructor(private rule: ConditionalRule = BLANK) {
    super();
  }
  override build(): G.ConditionalFormatRule {
    if (this.rule.ranges.length === 0)
      throw new Exception(
        'A conditional format rule must have at least one range before it is built.',
      );
    if (this.rule.criteria === null && this.rule.gradient === null)
      throw new Exception(
        'A conditional format rule must have a condition before it is built.',
      );
    return new ConditionalFormatRule(this.rule);
  }
  override copy(): G.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }
  override getRanges(): G.Range[] {
    return this.rule.ranges.map(rect => new Range(rect));
  }
  override getBooleanCondition(): G.BooleanCondition | null {
    return new ConditionalFormatRule(this.rule).getBooleanCondition();
  }
  override getGradientCondition(): G.GradientCondition | null {
    return new ConditionalFormatRule(this.rule).getGradientCondition();
  }
  override setRanges(ranges: G.Range[]): this {
    return this.with({ranges: ranges.map(range => (range as Range).rect)});
  }
  override setBackground(color: string | null): this {
    return this.with({background: cssColor(color)});
  }
  override setFontColor(color: string | null): this {
    return this.with({fontColor: cssColor(color)});
  }
  override setBold(bold: boolean | null): this {
    return this.with({bold});
  }
  override setItalic(italic: boolean | null): this {
    return this.with({italic});
  }
  override setUnderline(underline: boolean | null): this {
    return this.with({underline});
  }
  override setStrikethrough(strikethrough: boolean | null): this {
    return this.with({strikethrough});
  }
  override setGradientMinpoint(color: string): this {
    return this.point('min', color, 'MIN', '');
  }
  override setGradientMaxpoint(color: string): this {
    return this.point('max', color, 'MAX', '');
  }
  override setGradientMinpointWithValue(
    color: string,
    type: InterpolationType,
    value: string,
  ): this {
    return this.point('min', color, nameOf(type), value);
  }
  override setGradientMidpointWithValue(
    color: string,
    type: InterpolationType,
    value: string,
  ): this {
    return this.point('mid', color, nameOf(type), value);
  }
  override setGradientMaxpointWithValue(
    color: string,
    type: InterpolationType,
    value: string,
  ): this {
    return this.point('max', color, nameOf(type), value);
  }
  override withCriteria(criteria: BooleanCriteria, args: unknown[]): this {
    return this.when(nameOf(criteria), args);
  }

  when(criteria: string, args: readonly unknown[]): this {
    return this.with({
      criteria: criterionOf(criteria, args),
      args: args.map(toWire),
      gradient: null,
    });
  }

  private point(
    kind: Point['kind'],
    color: string,
    type: string,
    value: string,
  ): this {
    const others = (this.rule.gradient ?? []).filter(
      each => each.kind !== kind,
    );
    const point = {kind, color: cssColor(color)!, type, value: String(value)};
    return this.with({gradient: [...others, point], criteria: null});
  }

  private with(part: Partial<ConditionalRule>): this {
    this.rule = {...this.rule, ...part};
    return this;
  }
}

define(
  ConditionalFormatRuleBuilder,
  BOOLEAN_WORDS,
  criteria =>
    function (this: ConditionalFormatRuleBuilder, ...args: unknown[]) {
      return this.when(criteria, args);
    },
);

export const CONDITIONS = [
  BooleanCondition,
  GradientCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
];
