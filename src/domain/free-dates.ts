/** Days of a month on which something can still be planned. */
import type {Month} from './month';
import {type Period, daysOf, overlap, periodOfMonth, weekdayOf} from './period';

/**
 * Days for so many sessions in a month: from Monday to Friday, not locked, in order.
 *
 * One a week, on the weekday that comes first of those with room for all; where no weekday has room for all,
 * spread evenly over the free days of the month. Fewer than asked where there are fewer.
 *
 * Four sessions in October 2026, which begins on a Thursday: 1, 8, 15 and 22. With the 8th locked no Thursday
 * would be left to spare, so 1, 15, 22 and 29; with the 15th locked as well the Fridays 2, 9, 16 and 23.
 *
 * @param from no day before this one; left out, from the first of the month
 */
export function freeDates(
  month: Month,
  sessions: number,
  lockedDates: readonly Period[],
  from = '',
): readonly string[] {
  const free = daysOf(periodOfMonth(month)).filter(
    day =>
      day >= from && weekdayOf(day) < SATURDAY && !isLocked(day, lockedDates),
  );
  const byWeekday = new Map<number, string[]>();
  for (const day of free) {
    const weekday = weekdayOf(day);
    byWeekday.set(weekday, [...(byWeekday.get(weekday) ?? []), day]);
  }
  const weekly = [...byWeekday.values()].find(({length}) => length >= sessions);
  return weekly ? weekly.slice(0, sessions) : spread(free, sessions);
}

const SATURDAY = 5;

function isLocked(day: string, lockedDates: readonly Period[]): boolean {
  const only = {startDate: day, endDate: day};
  return lockedDates.some(locked => overlap(locked, only));
}

function spread(days: readonly string[], count: number): readonly string[] {
  if (count >= days.length) return days;
  return Array.from(
    {length: count},
    (_, index) => days[Math.floor((index * days.length) / count)]!,
  );
}
