/** A run of days, both ends in it, each written `2026-10-14`. */
import {
  type CalendarDate,
  dateOfSerial,
  formatDate,
  parseDate,
  serialOf,
} from './calendar-date';
import {type Month, numberOf, yearOf} from './month';

export interface Period {
  readonly startDate: string;
  readonly endDate: string;
}

/** October 2026: from 2026-10-01 to 2026-10-31. */
export function periodOfMonth(month: Month): Period {
  const first = {year: yearOf(month), month: numberOf(month), day: 1};
  // 31 days on is always in the next month, and its day says how far.
  const later = dateOfSerial(serialOf(first) + 31);
  return {
    startDate: formatDate(first),
    endDate: formatDate(dateOfSerial(serialOf(first) + 31 - later.day)),
  };
}

/**
 * The days of a start and an end of which one may be missing: that is one day.
 *
 * @returns null where both are missing, or the end is before the start
 */
export function periodOf(
  startDate: string | null,
  endDate: string | null,
): Period | null {
  const start = startDate ?? endDate;
  const end = endDate ?? startDate;
  if (start === null || end === null || end < start) return null;
  return {startDate: start, endDate: end};
}

export function overlap(a: Period, b: Period): boolean {
  return a.startDate <= b.endDate && b.startDate <= a.endDate;
}

/** `2026-12-30` and 3 make `2027-01-02`. */
export function addDays(date: string, days: number): string {
  return formatDate(dateOfSerial(serialAt(date) + days));
}

/** Every day of the period, in order. */
export function daysOf({startDate, endDate}: Period): readonly string[] {
  const first = serialAt(startDate);
  return Array.from({length: serialAt(endDate) - first + 1}, (_, index) =>
    formatDate(dateOfSerial(first + index)),
  );
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  // Serial 0, 1899-12-30, was a Saturday.
  return (serialAt(date) + 5) % 7;
}

function serialAt(date: string): number {
  // Periods hold days of the calendar only.
  return serialOf(parseDate(date) as CalendarDate);
}
