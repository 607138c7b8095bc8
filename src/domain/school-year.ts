/** Twelve months from a start month that each school chooses. */
import type {CalendarDate} from './calendar-date';
import {type Month, addMonths, monthOf, monthsBetween, yearOf} from './month';

const AUGUST = 8;

/** The first month where Settings name none: the latest August not after today. */
export function defaultYearStart(today: CalendarDate): Month {
  return monthOf(today.month >= AUGUST ? today.year : today.year - 1, AUGUST);
}

/** The twelve months, in order. */
export function schoolYear(start: Month): readonly Month[] {
  return Array.from({length: 12}, (_, index) => addMonths(start, index));
}

/** The month of a day. */
export function monthOfDate({year, month}: CalendarDate): Month {
  return monthOf(year, month);
}

/** The first month of the school year in which a month lies, where one of them began in `start`. */
export function schoolYearOf(month: Month, start: Month): Month {
  return addMonths(start, Math.floor(monthsBetween(start, month) / 12) * 12);
}

/** The months of the school year from its first to this one, where one year began in `start`. */
export function monthsUpTo(month: Month, start: Month): readonly Month[] {
  const first = schoolYearOf(month, start);
  return schoolYear(first).slice(0, monthsBetween(first, month) + 1);
}

/** `2027–28`; `2028` for a school year that starts in January. */
export function schoolYearName(start: Month): string {
  const [first, last] = [start, addMonths(start, 11)].map(yearOf);
  return first === last
    ? String(first)
    : `${first}–${String(last! % 100).padStart(2, '0')}`;
}
