/** Months, dates and times as people say them. */
import {addMonths, monthName as titleOf, type Month} from '../../domain/month';

const DAY = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  timeZone: 'UTC',
});
const CLOCK = new Intl.DateTimeFormat('en-US', {
  hour: 'numeric',
  minute: '2-digit',
});
const LOCAL_DAY = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
});

/** `2026-10`: "October 2026". */
export function monthTitle(month: string): string {
  return titleOf(month as Month);
}

/** `2026-10`: "October". */
export function monthName(month: string): string {
  return monthTitle(month).split(' ')[0]!;
}

/** `monthAfter('2026-12', 1)` is `2027-01`; before, where `n` is negative. */
export function monthAfter(month: string, n: number): string {
  return addMonths(month as Month, n);
}

/** `2026-10-14`: "Oct 14". */
export function dayWords(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}

/** When an activity takes place: its words, else its dates, else "". */
export function whenWords(
  when: string,
  start: string | null,
  end: string | null,
): string {
  if (when !== '') return when;
  const days = [start, end].filter(day => day !== null);
  return [...new Set(days)].map(dayWords).join(' to ');
}

/** A moment seen from now: "today at 2:05 PM", "yesterday at …", "Oct 3 at …". */
export function momentWords(iso: string, now: Date): string {
  const moment = new Date(iso);
  const days = dayNumber(now) - dayNumber(moment);
  const day =
    days === 0 ? 'today' : days === 1 ? 'yesterday' : LOCAL_DAY.format(moment);
  return `${day} at ${CLOCK.format(moment)}`;
}

function dayNumber(date: Date): number {
  return Math.floor(
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000,
  );
}
