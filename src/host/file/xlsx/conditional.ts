/** Conditional colours, between SpreadsheetApp's rules and an .xlsx file's; banding is written as such rules too. */
import type {ConditionalRule as FileRule} from 'hucre';
import type {Banding, ConditionalRule, Rect} from '../../protocol';
import {formatCell, formatRange} from './a1';
import {fromColor, fromFill, solid, type Palette} from './style';
import {entryOf} from './table-entry';
import {escapeText, unescapeText} from './text';
import {toSerial} from './time';
import {rectsOf, type Tabs} from './validation';

export function toFileRules(
  rules: readonly ConditionalRule[],
  bandings: readonly Banding[],
  tabs: Tabs,
): FileRule[] {
  return [
    ...rules.flatMap(rule => toFileRule(rule, tabs)),
    ...bandings.flatMap(toBandRules),
  ].map((rule, index) => ({...rule, priority: index + 1}));
}

type Rule = Omit<FileRule, 'priority'>;

function toFileRule(rule: ConditionalRule, tabs: Tabs): Rule[] {
  const [first] = rule.ranges;
  if (first === undefined) return [];
  const range = rule.ranges.map(formatRange).join(' ');
  if (rule.gradient !== null) return [toScale(rule.gradient, range)];
  const condition = toCondition(rule, first, tabs);
  return condition === null ? [] : [{...condition, range, style: toLook(rule)}];
}

function toLook(rule: ConditionalRule): NonNullable<FileRule['style']> {
  const font = {
    ...(rule.bold ? {bold: true} : {}),
    ...(rule.italic ? {italic: true} : {}),
    ...(rule.underline ? {underline: true} : {}),
    ...(rule.strikethrough ? {strikethrough: true} : {}),
    ...(rule.fontColor === null ? {} : {color: solid(rule.fontColor).fgColor}),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : {font}),
    ...(rule.background === null ? {} : {fill: solid(rule.background)}),
  };
}

function toCondition(
  {criteria, args}: ConditionalRule,
  at: Rect,
  tabs: Tabs,
): Pick<FileRule, 'type' | 'operator' | 'formula' | 'text'> | null {
  const cell = formatCell(at.row, at.column);
  const [first, second] = args.map(argument => toOperand(argument, tabs));
  const expression = (formula: string) =>
    ({type: 'expression', formula: escapeText(formula)}) as const;
  if (criteria === 'CELL_EMPTY') return expression(`LEN(TRIM(${cell}))=0`);
  if (criteria === 'CELL_NOT_EMPTY') return expression(`LEN(TRIM(${cell}))>0`);
  if (first === undefined || criteria === null) return null;
  if (criteria === 'CUSTOM_FORMULA')
    return expression(String(args[0]).replace(/^=/, ''));
  const written = entryOf(TEXT_RULES, criteria)?.(cell, first);
  if (written !== undefined) return expression(written);
  const operator = entryOf(OPERATORS, criteria);
  if (operator === undefined) return null;
  const formulas = second === undefined ? [first] : [first, second];
  return {
    type: 'cellIs',
    operator,
    formula: formulas.map(escapeText),
  };
}

/** As a formula writes it: text in quotes, a date as its number. */
function toOperand(
  argument: ConditionalRule['args'][number],
  tabs: Tabs,
): string | undefined {
  if (argument === null) return undefined;
  if (typeof argument === 'object')
    return String(toSerial(argument.date, tabs.timeZone));
  if (typeof argument !== 'string') return String(argument).toUpperCase();
  return argument.startsWith('=')
    ? argument.slice(1)
    : `"${argument.replaceAll('"', '""')}"`;
}

const TEXT_RULES: {
  readonly [criteria: string]: (cell: string, text: string) => string;
} = {
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_EQUAL_TO: (cell, text) => `EXACT(${cell},${text})`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

const OPERATORS: {readonly [criteria: string]: FileRule['operator']} = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_AFTER: 'greaterThan',
  DATE_BEFORE: 'lessThan',
  DATE_EQUAL_TO: 'equal',
};

type Gradient = NonNullable<ConditionalRule['gradient']>;

function toScale(gradient: Gradient, range: string): Rule {
  return {
    type: 'colorScale',
    range,
    colorScale: {
      cfvo: gradient.map(({kind, type, value}) => ({
        type: entryOf(SCALE_TYPES, type) ?? (kind === 'max' ? 'max' : 'min'),
        ...(entryOf(SCALE_TYPES, type) === undefined ? {} : {value}),
      })),
      colors: gradient.map(
        ({color}) => `FF${color.replace('#', '').toUpperCase()}`,
      ),
    },
  };
}

/** SpreadsheetApp.InterpolationType by its words in the file format; MIN and MAX need no value. */
const SCALE_TYPES: {
  readonly [type: string]: 'num' | 'percent' | 'percentile';
} = {NUMBER: 'num', PERCENT: 'percent', PERCENTILE: 'percentile'};

/** Stripes that other programs draw too. */
function toBandRules({range, header, first, second, footer}: Banding): Rule[] {
  const head = header === null ? 0 : 1;
  const foot = footer === null ? 0 : 1;
  const body = {
    ...range,
    row: range.row + head,
    rows: range.rows - head - foot,
  };
  const stripe = (color: string | null, rows: Rect, formula: string): Rule[] =>
    color === null || rows.rows < 1
      ? []
      : [
          {
            type: 'expression',
            formula,
            range: formatRange(rows),
            style: {fill: solid(color)},
          },
        ];
  const last = {...range, row: range.row + range.rows - 1, rows: 1};
  return [
    ...stripe(header, {...range, rows: 1}, 'TRUE'),
    ...stripe(footer, last, 'TRUE'),
    ...stripe(first, body, `MOD(ROW()-${body.row},2)=0`),
    ...stripe(second, body, `MOD(ROW()-${body.row},2)=1`),
  ];
}

/** @returns in order of priority, without kinds that Sheets has not */
export function fromFileRules(
  rules: readonly FileRule[],
  tabs: Tabs,
  palette: Palette,
): ConditionalRule[] {
  return [...rules]
    .sort((a, b) => a.priority - b.priority)
    .flatMap(rule => {
      const ranges = rectsOf(rule.range, tabs);
      const meaning = fromCondition(rule);
      if (meaning === null || ranges.length === 0) return [];
      return [{ranges, ...meaning, ...fromLook(rule.style, palette)}];
    });
}

function fromLook(style: FileRule['style'], palette: Palette) {
  const font = style?.font;
  return {
    background: fromFill(
      style?.fill && {...style.fill, ...behind(style.fill)},
      palette,
    ),
    fontColor: fromColor(font?.color, palette.themeColors),
    bold: font?.bold ? true : null,
    italic: font?.italic ? true : null,
    underline: font?.underline ? true : null,
    strikethrough: font?.strikethrough ? true : null,
  };
}

/** The fill of a rule has its colour behind, and often no pattern. */
function behind(fill: NonNullable<NonNullable<FileRule['style']>['fill']>) {
  return fill.type === 'pattern' && fill.bgColor !== undefined
    ? {pattern: 'solid' as const, fgColor: fill.bgColor}
    : {};
}

function fromCondition(
  rule: FileRule,
): Pick<ConditionalRule, 'criteria' | 'args' | 'gradient'> | null {
  if (rule.type === 'colorScale') return fromScale(rule.colorScale);
  const formulas = [rule.formula ?? []].flat().map(unescapeText);
  const plain = (criteria: string, args: ConditionalRule['args']) => ({
    criteria,
    args,
    gradient: null,
  });
  if (rule.type === 'expression' && formulas[0] !== undefined)
    return plain('CUSTOM_FORMULA', [`=${formulas[0]}`]);
  if (rule.type === 'containsBlanks') return plain('CELL_EMPTY', []);
  if (rule.type === 'notContainsBlanks') return plain('CELL_NOT_EMPTY', []);
  const text = TEXT_TYPES[rule.type];
  if (text !== undefined && rule.text !== undefined)
    return plain(text, [unescapeText(rule.text)]);
  const operator = Object.entries(OPERATORS).find(
    ([, known]) => known === rule.operator,
  )?.[0];
  if (rule.type !== 'cellIs' || operator === undefined) return null;
  const args = formulas.map(fromOperand);
  return rule.operator === 'equal' && typeof args[0] === 'string'
    ? plain('TEXT_EQUAL_TO', args)
    : plain(operator, args);
}

const TEXT_TYPES: {readonly [type: string]: string} = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

function fromOperand(formula: string): string | number {
  const number = Number(formula);
  if (formula.trim() !== '' && !Number.isNaN(number)) return number;
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? `=${formula}` : text.replaceAll('""', '"');
}

function fromScale(scale: FileRule['colorScale']) {
  if (scale === undefined || scale.cfvo.length !== scale.colors.length)
    return null;
  // A colour of the theme comes without a word of it.
  if (!scale.colors.every(color => /[0-9a-f]{6}$/i.test(color))) return null;
  const last = scale.cfvo.length - 1;
  const gradient: Gradient = scale.cfvo.map(({type, value}, index) => ({
    kind: index === 0 ? 'min' : index === last ? 'max' : 'mid',
    type: entryOf(FROM_SCALE, type) ?? 'NUMBER',
    value: value ?? '',
    color: `#${(scale.colors[index] ?? '').slice(-6).toLowerCase()}`,
  }));
  return {criteria: null, args: [], gradient};
}

const FROM_SCALE: {readonly [type: string]: string} = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};
