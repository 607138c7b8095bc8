/** Conditions on a cell's value, as validation rules, conditional formats and filters share them. */
import type {Book} from './book';
import {type Scalar, isError, single} from '../formula/values';
import {displayText} from './number-format';
import type {CellData} from './data';
import {parseTyped} from './typing';
import type {Rect, WireValue} from '../protocol';

/** A cell under a condition; `base` is where the condition's relative references count from. */
export interface Subject {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly format: string | undefined;
  readonly base: {readonly row: number; readonly column: number};
}
type Argument = WireValue | Rect | readonly string[] | null;

export function subjectOf(
  book: Book,
  place: {sheet: number; row: number; column: number},
  base: {row: number; column: number},
  cell: CellData | null = book.cell(place.sheet, place.row, place.column),
): Subject {
  const {sheet, row, column} = place;
  const value =
    cell?.formula === undefined
      ? (cell?.value ?? null)
      : book.value(sheet, row, column);
  return {sheet, row, column, value, format: cell?.format, base};
}

/** @param criteria a name of DataValidationCriteria or BooleanCriteria; an unknown one always holds */
export function holdsFor(
  book: Book,
  criteria: string,
  args: readonly Argument[],
  subject: Subject,
): boolean {
  const {value} = subject;
  if (criteria === 'CUSTOM_FORMULA') return custom(book, args, subject);
  if (criteria === 'CELL_EMPTY') return value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== null && value !== '';
  if (criteria.startsWith('NUMBER_'))
    return number(criteria.slice(7), value, bounds(book, args, subject));
  if (criteria.startsWith('DATE_'))
    return date(book, criteria.slice(5), args, subject);
  if (criteria.startsWith('TEXT_'))
    return text(book, criteria.slice(5), args, subject);
  return true;
}

function custom(
  book: Book,
  [formula]: readonly Argument[],
  subject: Subject,
): boolean {
  const {sheet, row, column, base} = subject;
  const result = single(
    book.calculator.evaluate(String(formula ?? ''), {
      sheet,
      row,
      column,
      down: row - base.row,
      right: column - base.column,
    }),
  );
  return result === true || (typeof result === 'number' && result !== 0);
}

/** Arguments as numbers: also `=formula`, days and text that reads as one. */
function bounds(
  book: Book,
  args: readonly Argument[],
  subject: Subject,
): number[] {
  return args.map(argument => {
    const value = scalarOf(book, argument, subject);
    return typeof value === 'number' ? value : NaN;
  });
}

function scalarOf(book: Book, argument: Argument, subject: Subject): Scalar {
  if (typeof argument === 'object') {
    if (argument !== null && 'date' in argument)
      return book.zone.toSerial(argument.date);
    return null;
  }
  if (typeof argument !== 'string') return argument;
  if (argument.startsWith('=')) {
    const {sheet, row, column, base} = subject;
    return single(
      book.calculator.evaluate(argument, {
        sheet,
        row,
        column,
        down: row - base.row,
        right: column - base.column,
      }),
    );
  }
  return parseTyped(argument, book.locale, book.year()).value ?? null;
}

function number(
  criteria: string,
  value: Scalar,
  [a = NaN, b = NaN]: readonly number[],
): boolean {
  if (typeof value !== 'number') return false;
  return compare(criteria, value, a, b);
}

function compare(
  criteria: string,
  value: number,
  a: number,
  b: number,
): boolean {
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  switch (criteria) {
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'NOT_BETWEEN':
      return value < low || value > high;
    case 'EQUAL_TO':
      return value === a;
    case 'NOT_EQUAL_TO':
      return value !== a;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > a;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= a;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < a;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= a;
    default:
      return true;
  }
}

/** Days by name of SpreadsheetApp.RelativeDate, from today. */
const RELATIVE: {readonly [name: string]: readonly [from: number, to: number]} =
  {
    TODAY: [0, 0],
    TOMORROW: [1, 1],
    YESTERDAY: [-1, -1],
    PAST_WEEK: [-6, 0],
    PAST_MONTH: [-30, 0],
    PAST_YEAR: [-365, 0],
  };

function date(
  book: Book,
  criteria: string,
  args: readonly Argument[],
  subject: Subject,
): boolean {
  const {value} = subject;
  // Validation takes any number in a date's place; Sheets reads it as a serial number.
  if (typeof value !== 'number') return false;
  if (criteria === 'IS_VALID_DATE') return true;
  const relative = criteria.endsWith('_RELATIVE');
  const name = criteria.replace(/_RELATIVE$/, '');
  const day = Math.floor(value);
  const [first] = args;
  const span =
    typeof first === 'string' ? RELATIVE[first.toUpperCase()] : undefined;
  if (relative || span) {
    const today = Math.floor(book.now());
    const [from, to] = span ?? [0, 0];
    if (name === 'EQUAL_TO') return day >= today + from && day <= today + to;
    return compare(name, day, today + from, NaN);
  }
  const [a = NaN, b = NaN] = bounds(book, args, subject).map(Math.floor);
  return compare(name, day, a, b);
}

const EMAIL = /^[^\s@<>()[\],;:"]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const ADDRESS = /^(?:https?:\/\/)?[^\s/.@]+(?:\.[^\s/.@]+)+(?:[/?#]\S*)?$/i;

function text(
  book: Book,
  criteria: string,
  args: readonly Argument[],
  {value, format}: Subject,
): boolean {
  if (isError(value)) return false;
  const shown = displayText(value ?? undefined, format, book.locale);
  const folded = shown.toLowerCase();
  const wanted = String(args[0] ?? '').toLowerCase();
  switch (criteria) {
    case 'CONTAINS':
      return folded.includes(wanted);
    case 'DOES_NOT_CONTAIN':
      return !folded.includes(wanted);
    case 'EQUAL_TO':
      return folded === wanted;
    case 'NOT_EQUAL_TO':
      return folded !== wanted;
    case 'STARTS_WITH':
      return folded.startsWith(wanted);
    case 'ENDS_WITH':
      return folded.endsWith(wanted);
    case 'IS_VALID_EMAIL':
      return EMAIL.test(shown);
    case 'IS_VALID_URL':
      return ADDRESS.test(shown);
    default:
      return true;
  }
}
