/** Days, which people type in more ways than the planner writes. */
import {type CalendarDate, formatDate, isDate} from '../domain/calendar-date';
import {type Cell, cellText, folded} from '../domain/cell';
import {type Month, parseMonth} from '../domain/month';
import {readDate} from './meaning';
import {type Reading, odd, quoted, sound} from './reading';

/** What decides which month or day a text means. */
export interface Calendar {
  /** First month of the school year, for a bare `October`. */
  readonly yearStart: Month;
  /** Whether the file writes day, month, year, for `10/6/2026`. */
  readonly isDayFirst: boolean;
}

/**
 * Reads a date cell, a serial number or a text: `2026-10-06`, `Oct 6, 2026`, `6 October 2026`, and
 * `10/6/2026` in the order of the file's locale.
 *
 * @param isDayFirst whether that order is day, month, year
 */
export function dayReader(
  isDayFirst: boolean,
): (cell: Cell) => Reading<string | null> {
  return cell => {
    if (typeof cell !== 'string') return readDate(cell);
    const text = folded(cellText(cell));
    const named = dayInWords(text);
    if (named) return sound(formatDate(named));
    const parts = NUMBERS.exec(text);
    if (!parts) return readDate(cell);
    const [first, second, year] = parts.slice(1).map(Number);
    const inOrder = dayOf(first!, second!, year!, isDayFirst);
    if (inOrder) return sound(formatDate(inOrder));
    const otherwise = dayOf(first!, second!, year!, !isDayFirst);
    return odd(
      null,
      `${quoted(cell)} is not a date in the order of this file, ${isDayFirst ? 'day/month/year' : 'month/day/year'}.`,
      otherwise
        ? `Did you mean ${formatDate(otherwise)}?`
        : 'Write the date as 2026-10-14.',
    );
  };
}

/** Whether a file of that locale writes the day before the month. */
export function isDayFirst(locale: string): boolean {
  return !/^(?:|en|.+_(?:US|PH|PR))$/.test(locale);
}

/**
 * Whether a file of that locale writes `62,5`: all of Europe and South America do, but not the English,
 * the Swiss, Mexico, the islands and most of Asia.
 */
export function hasDecimalComma(locale: string): boolean {
  return !/^(?:|(?:en|zh|ja|ko|th|iw|he|hi)(?:_.*)?|.+_(?:US|MX|PR|PH|CH))$/.test(
    locale,
  );
}

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]+)\.?,? (\d{4})$/;

/** No month is without its year here, so the start of the school year decides nothing. */
const ANY_START = '2000-08' as Month;

function dayInWords(text: string): CalendarDate | null {
  const [, name, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (name === undefined) {
    const [, day, name, year] = DAY_FIRST.exec(text) ?? [];
    return name === undefined ? null : dayNamed(name, day!, year!);
  }
  return dayNamed(name, day!, year!);
}

function dayNamed(
  name: string,
  day: string,
  year: string,
): CalendarDate | null {
  const month = parseMonth(`${name} ${year}`, ANY_START);
  return month === undefined
    ? null
    : existing(Number(year), Number(month.slice(5)), Number(day));
}

function dayOf(
  first: number,
  second: number,
  year: number,
  isDayFirst: boolean,
): CalendarDate | null {
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return existing(year < 100 ? 2000 + year : year, month, day);
}

function existing(
  year: number,
  month: number,
  day: number,
): CalendarDate | null {
  const date = {year, month, day};
  return isDate(date) ? date : null;
}
