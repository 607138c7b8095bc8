/** Validation rules, between SpreadsheetApp's criteria and an .xlsx file's types. */
import type {DataValidation, ValidationOperator, ValidationType} from 'hucre';
import type {Rect, Validation} from '../../protocol';
import type {ValidationArea} from '../../workbook/data';
import {
  clip,
  formatFixedRange,
  formatRange,
  parseFixedRange,
  parseRange,
} from './a1';
import {entryOf} from './table-entry';
import {escapeText, unescapeText} from './text';
import {fromSerial, toSerial} from './time';

/** What turns names of tabs into ids and back, and how large this tab is. */
export interface Tabs {
  readonly sheet: number;
  readonly rows: number;
  readonly columns: number;
  readonly timeZone: string;
  readonly nameOf: (id: number) => string | null;
  readonly idOf: (name: string) => number | null;
  /** The range of that name in a file that is read. */
  readonly named?: (name: string) => Rect | null;
}

const HELP_LENGTH = 255;

/** @returns empty for criteria that the file format has no word for */
export function toFileValidation(
  {ranges, rule}: ValidationArea,
  tabs: Tabs,
): DataValidation[] {
  const condition = toCondition(rule, tabs);
  if (condition === null || ranges.length === 0) return [];
  const help = rule.helpText;
  return [
    {
      ...condition,
      range: ranges.map(formatRange).join(' '),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: rule.allowInvalid ? 'warning' : 'stop',
      ...(help === null
        ? {}
        : {
            showInputMessage: true,
            inputMessage: escapeText(help.slice(0, HELP_LENGTH)),
          }),
    },
  ];
}

type Condition = Pick<
  DataValidation,
  'type' | 'operator' | 'formula1' | 'formula2'
>;

function toCondition(
  {criteria, args}: Validation,
  tabs: Tabs,
): Condition | null {
  const [first, second] = args;
  if (criteria === 'VALUE_IN_LIST') return listCondition(first);
  if (criteria === 'CHECKBOX')
    return args.length === 0 ? {type: 'list', formula1: '"TRUE,FALSE"'} : null;
  if (criteria === 'VALUE_IN_RANGE') {
    const rect = first as Rect;
    const name = tabs.nameOf(rect.sheet);
    return name === null
      ? null
      : {type: 'list', formula1: formatFixedRange(name, rect)};
  }
  if (criteria === 'CUSTOM_FORMULA' && typeof first === 'string')
    return {type: 'custom', formula1: escapeText(first.replace(/^=/, ''))};
  const comparison = entryOf(COMPARISONS, criteria);
  if (comparison === undefined) return null;
  const limits = [first, second]
    .filter(limit => limit !== undefined && limit !== null)
    .map(limit => toLimit(limit, tabs.timeZone));
  if (limits.length === 0 || limits.includes(null)) return null;
  return {
    type: comparison.type,
    operator: comparison.operator,
    formula1: limits[0]!,
    ...(limits[1] === undefined ? {} : {formula2: limits[1]!}),
  };
}

/** A list inside the rule has no way to write a comma, and no more than 255 characters. */
function listCondition(values: Validation['args'][number] | undefined) {
  if (!Array.isArray(values)) return null;
  const texts = values.map(String);
  const joined = texts.join(',');
  const fits =
    joined.length <= 255 && texts.every(text => !/[,"\r\n]/.test(text));
  return fits && joined !== ''
    ? ({type: 'list', formula1: `"${escapeText(joined)}"`} as const)
    : null;
}

function toLimit(limit: unknown, timeZone: string): string | null {
  if (typeof limit === 'number') return String(limit);
  if (typeof limit === 'string' && limit.startsWith('='))
    return escapeText(limit.slice(1));
  const instant = (limit as {date?: unknown}).date;
  return typeof instant === 'number'
    ? String(toSerial(instant, timeZone))
    : null;
}

const comparison = (type: ValidationType, operator: ValidationOperator) => ({
  type,
  operator,
});

/** SpreadsheetApp.DataValidationCriteria by its words in the file format. */
const COMPARISONS: {
  readonly [criteria: string]: {
    readonly type: ValidationType;
    readonly operator: ValidationOperator;
  };
} = {
  NUMBER_BETWEEN: comparison('decimal', 'between'),
  NUMBER_NOT_BETWEEN: comparison('decimal', 'notBetween'),
  NUMBER_EQUAL_TO: comparison('decimal', 'equal'),
  NUMBER_NOT_EQUAL_TO: comparison('decimal', 'notEqual'),
  NUMBER_GREATER_THAN: comparison('decimal', 'greaterThan'),
  NUMBER_LESS_THAN: comparison('decimal', 'lessThan'),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: comparison('decimal', 'greaterThanOrEqual'),
  NUMBER_LESS_THAN_OR_EQUAL_TO: comparison('decimal', 'lessThanOrEqual'),
  DATE_BETWEEN: comparison('date', 'between'),
  DATE_NOT_BETWEEN: comparison('date', 'notBetween'),
  DATE_EQUAL_TO: comparison('date', 'equal'),
  DATE_AFTER: comparison('date', 'greaterThan'),
  DATE_BEFORE: comparison('date', 'lessThan'),
  DATE_ON_OR_AFTER: comparison('date', 'greaterThanOrEqual'),
  DATE_ON_OR_BEFORE: comparison('date', 'lessThanOrEqual'),
};

/** @returns null for rules of a kind that Sheets has not */
export function fromFileValidation(
  rule: DataValidation,
  tabs: Tabs,
): ValidationArea | null {
  const ranges = rectsOf(rule.range, tabs);
  const criteria = fromCondition(rule, tabs);
  if (criteria === null || ranges.length === 0) return null;
  const {inputMessage, showErrorMessage, errorStyle = 'stop'} = rule;
  return {
    ranges,
    rule: {
      ...criteria,
      allowInvalid: !(showErrorMessage === true && errorStyle === 'stop'),
      helpText: inputMessage ? unescapeText(inputMessage) : null,
    },
  };
}

/** The rectangles of `A1:B2 D4`, as far as they lie on the tab. */
export function rectsOf(ranges: string, tabs: Tabs): Rect[] {
  return ranges.split(/\s+/).flatMap(text => {
    const block = parseRange(text);
    const rect = block === null ? null : clip(block, tabs.rows, tabs.columns);
    return rect === null ? [] : [{sheet: tabs.sheet, ...rect}];
  });
}

function fromCondition(
  rule: DataValidation,
  tabs: Tabs,
): Pick<Validation, 'criteria' | 'args'> | null {
  if (rule.type === 'list') return fromList(rule, tabs);
  if (rule.type === 'custom' && rule.formula1 !== undefined)
    return {
      criteria: 'CUSTOM_FORMULA',
      args: [`=${unescapeText(rule.formula1)}`],
    };
  const type = rule.type === 'whole' ? 'decimal' : rule.type;
  const operator = rule.operator ?? 'between';
  const found = Object.entries(COMPARISONS).find(
    ([, known]) => known.type === type && known.operator === operator,
  );
  if (found === undefined) return null;
  const limits = [rule.formula1, rule.formula2].filter(
    limit => limit !== undefined,
  );
  return {
    criteria: found[0],
    args: limits.map(limit => fromLimit(limit, type === 'date', tabs.timeZone)),
  };
}

function fromList(rule: DataValidation, tabs: Tabs) {
  const text = rule.values?.join(',') ?? quoted(rule.formula1);
  if (text !== null)
    return {
      criteria: 'VALUE_IN_LIST',
      args: [unescapeText(text).split(','), true],
    };
  const formula = rule.formula1 ?? '';
  const named = parseFixedRange(formula);
  const range = tabs.named?.(formula.trim()) ?? null;
  if (range !== null) return {criteria: 'VALUE_IN_RANGE', args: [range, true]};
  const block = named?.block ?? parseRange(formula);
  const sheet = named === null ? tabs.sheet : tabs.idOf(named.sheet);
  if (block === null || sheet === null) return null;
  return {criteria: 'VALUE_IN_RANGE', args: [{sheet, ...block}, true]};
}

const quoted = (formula: string | undefined) =>
  /^\s*"(.*)"\s*$/s.exec(formula ?? '')?.[1] ?? null;

/** 30 December 1899, before which no program has days, and 31 December 9999, after which none has. */
const FIRST_DAY = 0;
const LAST_DAY = 2_958_465;

function fromLimit(text: string, isDate: boolean, timeZone: string) {
  const number = Number(text);
  const isLimit = text.trim() !== '' && !Number.isNaN(number);
  const isDay = number >= FIRST_DAY && number < LAST_DAY + 1;
  if (!isLimit || (isDate && !isDay)) return `=${unescapeText(text)}`;
  return isDate ? {date: fromSerial(number, timeZone)} : number;
}
