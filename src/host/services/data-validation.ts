/** Rules for what may be typed into a cell. */
import type {Rect, Validation, WireValue} from '../protocol';
import {define, emulated} from './emulation';
import {constantOf, nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {Range} from './range';
import {fromWire, toWire} from './values';

type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Argument = Validation['args'][number];

export class DataValidation extends emulated<G.DataValidation>(
  'SpreadsheetApp.DataValidation',
) {
  constructor(readonly rule: Validation) {
    super();
  }
  override copy(): G.DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }
  override getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return constantOf('DataValidationCriteria', this.rule.criteria);
  }
  override getCriteriaValues(): unknown[] {
    return this.rule.args.map(argumentOut);
  }
  override getHelpText(): string {
    return this.rule.helpText as string;
  }
}

/** Google allows 500 items in a list. */
const LONGEST_LIST = 500;

/** Methods whose arguments are those of the criteria. */
const PLAIN = {
  requireDate: 'DATE_IS_VALID_DATE',
  requireDateAfter: 'DATE_AFTER',
  requireDateBefore: 'DATE_BEFORE',
  requireDateBetween: 'DATE_BETWEEN',
  requireDateEqualTo: 'DATE_EQUAL_TO',
  requireDateNotBetween: 'DATE_NOT_BETWEEN',
  requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
  requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
  requireFormulaSatisfied: 'CUSTOM_FORMULA',
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireTextContains: 'TEXT_CONTAINS',
  requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  requireTextEqualTo: 'TEXT_EQUAL_TO',
  requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
  requireTextIsUrl: 'TEXT_IS_VALID_URL',
} as const;

export class DataValidationBuilder extends emulated<G.DataValidationBuilder>(
  'SpreadsheetApp.DataValidationBuilder',
) {
  private rule: Validation | null;
  private allowInvalid: boolean;
  private helpText: string | null;

  constructor(rule: Validation | null = null) {
    super();
    this.rule = rule;
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }
  override build(): G.DataValidation {
    const {rule, allowInvalid, helpText} = this;
    if (rule === null)
      throw new Exception(
        'A data validation rule must have criteria before it is built.',
      );
    return new DataValidation({...rule, allowInvalid, helpText});
  }
  override copy(): G.DataValidationBuilder {
    return new DataValidationBuilder(
      this.rule && (this.build() as DataValidation).rule,
    );
  }
  override getAllowInvalid(): boolean {
    return this.allowInvalid;
  }
  override getCriteriaType(): Criteria {
    return constantOf('DataValidationCriteria', this.rule?.criteria ?? '');
  }
  override getCriteriaValues(): unknown[] {
    return (this.rule?.args ?? []).map(argumentOut);
  }
  override getHelpText(): string | null {
    return this.helpText;
  }
  override setAllowInvalid(allowed: boolean): this {
    this.allowInvalid = allowed;
    return this;
  }
  override setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }
  override requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    this.rule = checkboxRule(checked, unchecked);
    return this;
  }
  override requireValueInList(values: string[], showDropdown = true): this {
    if (values.length > LONGEST_LIST)
      throw new Exception(
        `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the "List from a range" criteria instead.`,
      );
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  override requireValueInRange(range: G.Range, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [
      (range as Range).rect,
      showDropdown,
    ]);
  }
  override withCriteria(criteria: Criteria, args: unknown[]): this {
    return this.require(nameOf(criteria), args.map(argumentIn));
  }

  /** Sets the criteria, as the methods of the table above do. */
  require(criteria: string, args: readonly Argument[]): this {
    this.rule = {criteria, args, allowInvalid: true, helpText: null};
    return this;
  }
}

define(
  DataValidationBuilder,
  PLAIN,
  criteria =>
    function (this: DataValidationBuilder, ...args: unknown[]) {
      return this.require(criteria, args.map(argumentIn));
    },
);

export function checkboxRule(checked?: unknown, unchecked?: unknown) {
  const args = [checked, unchecked]
    .filter(value => value !== undefined)
    .map(toWire);
  const criteria = 'CHECKBOX';
  return {criteria, args, allowInvalid: true, helpText: null};
}

function argumentIn(value: unknown): Argument {
  if (value instanceof Range) return value.rect;
  if (Array.isArray(value)) return value.map(String);
  return toWire(value);
}

function argumentOut(value: Argument): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && 'sheet' in value)
    return new Range(value as Rect);
  return fromWire(value as WireValue);
}
