/** The day that somebody meant who wrote it in a form of their own, where only one can be meant. */
import {type CalendarDate, isDate} from './calendar-date';
import {folded} from './cell';
import {type Month, monthNamed, monthOf, numberOf, yearOf} from './month';

/**
 * `10/14/2026`, `14.10.2026`, `Oct 14`: undefined where no day or more than one can be meant.
 *
 * @param month of the row, which decides between `10/5` and `5/10` and lends the year; null where unknown
 */
export function meantDate(
  text: string,
  month: Month | null,
): CalendarDate | undefined {
  const {days, isYearTyped} = daysIn(folded(text), month);
  const real = days.filter(isDate);
  const within = real.filter(day => monthOf(day.year, day.month) === month);
  const meant = within.length > 0 || !isYearTyped ? within : real;
  const [day, another] = meant;
  // They are the same two figures, in one order and in the other.
  return another && day?.month !== another.month ? undefined : day;
}

/** The same day in the year of the month, where that puts it into the month. */
export function inYearOf(
  day: CalendarDate,
  month: Month,
): CalendarDate | undefined {
  const meant = {...day, year: yearOf(month)};
  return day.month === numberOf(month) && isDate(meant) ? meant : undefined;
}

interface Days {
  /** All that can be meant, also those that no calendar has. */
  readonly days: readonly CalendarDate[];
  readonly isYearTyped: boolean;
}

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const FIGURES = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?\.?$/;
const MONTH_FIRST = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]+)\.?(?:,? (\d{4}))?$/;

function daysIn(text: string, month: Month | null): Days {
  const [, whole, first, second] = YEAR_FIRST.exec(text) ?? [];
  if (whole) return daysOf(whole, month, [first, second]);
  const [, one, other, year] = FIGURES.exec(text) ?? [];
  if (one) return daysOf(year, month, [one, other], [other, one]);
  const [, name, day, itsYear] = MONTH_FIRST.exec(text) ?? [];
  if (name) return daysOf(itsYear, month, [monthNamed(name), day]);
  const [, number, word, ending] = DAY_FIRST.exec(text) ?? [];
  return daysOf(ending, month, [monthNamed(word ?? ''), number]);
}

/** @param pairs month and day */
function daysOf(
  typed: string | undefined,
  month: Month | null,
  ...pairs: readonly (readonly (string | number | undefined)[])[]
): Days {
  const lent = month === null ? NaN : yearOf(month);
  const century = typed?.length === 2 ? 2000 : 0;
  const year = typed === undefined ? lent : century + Number(typed);
  return {
    days: pairs.map(([number, day]) => ({
      year,
      month: Number(number),
      day: Number(day),
    })),
    isYearTyped: typed !== undefined,
  };
}
