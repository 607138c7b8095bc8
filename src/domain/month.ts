/** A month of a year, written `YYYY-MM`. */
import {dateOfSerial} from './calendar-date';
import {type Cell, folded} from './cell';

declare const month: unique symbol;

/** `YYYY-MM`: sorts as text in the order of time. */
export type Month = string & {readonly [month]: true};

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The years in which a school's plan can lie; a number outside is something else. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const NUMBERS = new Map(
  NAMES.flatMap((name, index) => {
    const text = name.toLowerCase();
    return [text, text.slice(0, 3)].map(form => [form, index + 1] as const);
  }),
).set('sept', 9);

/** The names of the months and their short forms, in small letters. */
export const MONTH_WORDS: readonly string[] = [...NUMBERS.keys()];

/** From 1 to 12, for `october` or `oct`; undefined for any other word. */
export const monthNamed = (word: string): number | undefined =>
  NUMBERS.get(word);

/** @param number from 1 to 12 */
export function monthOf(year: number, number: number): Month {
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}` as Month;
}

export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

/** From 1 to 12. */
export function numberOf(month: Month): number {
  return Number(month.slice(5));
}

/** `2026-11` and 2 make `2027-01`. */
export function addMonths(month: Month, count: number): Month {
  const months = yearOf(month) * 12 + numberOf(month) - 1 + count;
  return monthOf(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** How many months the second is after the first. */
export function monthsBetween(first: Month, second: Month): number {
  return (
    (yearOf(second) - yearOf(first)) * 12 + numberOf(second) - numberOf(first)
  );
}

/** `October 2026`. */
export function monthName(month: Month): string {
  return `${NAMES[numberOf(month) - 1]} ${yearOf(month)}`;
}

/**
 * The month that a cell means; undefined where none can be read.
 *
 * A date by its value, as does a bare serial number (46266 is September 2026); `2026-10`, `10/2026`,
 * `Oct 2026`, `October 2026`; a bare `October` or `Sept` is the one in the school year.
 *
 * @param yearStart first month of the school year
 */
export function parseMonth(cell: Cell, yearStart: Month): Month | undefined {
  if (typeof cell === 'object') return monthIn(cell.year, cell.month);
  if (typeof cell === 'number') return ofSerial(cell);
  if (typeof cell === 'boolean') return undefined;
  return ofText(folded(cell), yearStart);
}

/** `2026-10` and nothing else, as it stands on the wire and in settings. */
export function isMonth(text: string): text is Month {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  return parts !== null && monthIn(Number(parts[1]), Number(parts[2])) === text;
}

function ofText(text: string, yearStart: Month): Month | undefined {
  const yearFirst = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (yearFirst) return monthIn(Number(yearFirst[1]), Number(yearFirst[2]));
  const yearLast = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (yearLast) return monthIn(Number(yearLast[2]), Number(yearLast[1]));
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text));
  const named = /^([a-z]{3,9})\.?(?:,? (\d{4}))?$/.exec(text);
  const number = named ? NUMBERS.get(named[1]!) : undefined;
  if (number === undefined) return undefined;
  return named?.[2] === undefined
    ? inSchoolYear(number, yearStart)
    : monthIn(Number(named[2]), number);
}

function inSchoolYear(number: number, yearStart: Month): Month {
  const isNextYear = number < numberOf(yearStart);
  return monthOf(yearOf(yearStart) + (isNextYear ? 1 : 0), number);
}

function ofSerial(serial: number): Month | undefined {
  const {year, month} = dateOfSerial(serial);
  return monthIn(year, month);
}

function monthIn(year: number, number: number): Month | undefined {
  const isYear = year >= FIRST_YEAR && year <= LAST_YEAR;
  return isYear && number >= 1 && number <= 12
    ? monthOf(year, number)
    : undefined;
}
