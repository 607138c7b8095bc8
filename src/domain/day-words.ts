/** Days as people say them in sentences. */
import {type Month, monthName} from './month';
import type {Period} from './period';

/** `2026-10-12`: "Oct 12". */
export function dayWords(date: string): string {
  const name = monthName(date.slice(0, 7) as Month);
  return `${name.slice(0, 3)} ${Number(date.slice(8))}`;
}

/** `2026-10-12`: "Oct 12, 2026". */
export function dayOfYearWords(date: string): string {
  return `${dayWords(date)}, ${Number(date.slice(0, 4))}`;
}

/** "Oct 12", "Oct 12 to 14", "Oct 30 to Nov 2", "Dec 21, 2026 to Jan 1, 2027". */
export function periodWords({startDate, endDate}: Period): string {
  if (startDate === endDate) return dayWords(startDate);
  if (startDate.slice(0, 4) !== endDate.slice(0, 4))
    return `${dayOfYearWords(startDate)} to ${dayOfYearWords(endDate)}`;
  return startDate.slice(0, 7) === endDate.slice(0, 7)
    ? `${dayWords(startDate)} to ${Number(endDate.slice(8))}`
    : `${dayWords(startDate)} to ${dayWords(endDate)}`;
}
