/** Dates of one month in another, moved by whole weeks: the second Tuesday stays the second Tuesday. */
import {type CalendarDate, parseDate, serialOf} from './calendar-date';
import type {Month} from './month';
import {addDays, periodOfMonth} from './period';

export interface Dates {
  /** `2026-10-14` or null, as the end. */
  readonly startDate: string | null;
  readonly endDate: string | null;
}

const WEEK = 7;

/**
 * The end moves along with the start; where both were in one month, both are in the other.
 *
 * Thursdays from 1 to 29 October 2026 are those from 5 to 26 November.
 */
export function datesIn({startDate, endDate}: Dates, month: Month): Dates {
  const start = startDate && weekdayIn(startDate, month);
  if (endDate === null) return {startDate: start, endDate};
  if (startDate === null || start === null)
    return {startDate, endDate: weekdayIn(endDate, month)};
  const end = addDays(endDate, daysBetween(startDate, start));
  if (endDate.slice(0, 7) !== startDate.slice(0, 7))
    return {startDate: start, endDate: end};
  const last = within(end, month);
  // A few days at the end of a long month find no room behind the same week of a short one.
  return last < start
    ? {startDate: addDays(start, -WEEK), endDate: last}
    : {startDate: start, endDate: last};
}

/** The same weekday, first to fourth as before; the last where the month has no fifth. */
function weekdayIn(date: string, month: Month): string {
  const weeks = Math.floor((Number(date.slice(8)) - 1) / WEEK);
  const days = daysBetween(date, periodOfMonth(month).startDate);
  const first = addDays(date, Math.ceil(days / WEEK) * WEEK);
  return within(addDays(first, weeks * WEEK), month);
}

/** Back by weeks until it is in the month. */
function within(date: string, month: Month): string {
  const over = daysBetween(periodOfMonth(month).endDate, date);
  return over > 0 ? addDays(date, -Math.ceil(over / WEEK) * WEEK) : date;
}

function daysBetween(one: string, other: string): number {
  // Fields of activities hold days of the calendar only.
  const serial = (date: string) => serialOf(parseDate(date) as CalendarDate);
  return serial(other) - serial(one);
}
