/** On which days an activity takes place, as far as its row says so. */
import {parseDate, serialOf} from './calendar-date';
import type {Month} from './month';
import {type Hours, readMeetingWords} from './meeting-words';
import {
  type Period,
  addDays,
  daysOf,
  overlap,
  periodOf,
  periodOfMonth,
  weekdayOf,
} from './period';

/** What of an activity's row says when it takes place. */
export interface Timed {
  readonly month: string;
  readonly when: string;
  /** `2026-10-14` or null, as the end. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly sessions: number | null;
  readonly minutesPerSession: number | null;
}

export interface Occasions {
  /**
   * `days`: on each of these; `span`: somewhere from the first to the last of them; `month`: the row names
   * no day at all.
   */
  readonly kind: 'days' | 'span' | 'month';
  /** In order, at least one; for a span its first and last, for a month those of the month. */
  readonly days: readonly string[];
  readonly hours: Hours | null;
  /** Whether days and hours together say all that the words under When say. */
  readonly isWhole: boolean;
}

/** Longer than any activity of a month: a year that somebody mistyped makes no thousand days. */
const MOST_DAYS = 400;

/**
 * Weekdays in the words make its days, from the start to the end or through the month. Without them, two
 * sessions are the first and the last day, and as many as there are weeks are one a week.
 *
 * `Tuesdays, 3:15–4:15 pm` from 2026-10-06 to 2026-10-27: the four Tuesdays. Two sessions on Saturdays from
 * 3 to 31 October: the 3rd and the 31st. Three of those five Saturdays: nobody said which, so it is a span.
 *
 * A first day alone, weekdays and several sessions: as many of these weekdays from that day on.
 *
 * Locked dates fall out of a row of days, unless its sessions count them: Mondays from 5 to 26 October with
 * the 12th locked are three days, with four sessions all four.
 */
export function occasions(
  activity: Timed,
  lockedDates: readonly Period[],
): Occasions {
  const {month, when, startDate, endDate} = activity;
  const said = readMeetingWords(when);
  const period = periodOf(startDate, endDate);
  const weekdays = said?.weekdays ?? [];
  const within = period ?? dayNamed(said?.day ?? null, month);
  const hours = said && hoursOf(said.hours, activity.minutesPerSession);
  const isUnderstood = said !== null || when.trim() === '';
  const isOff = (day: string) => isLocked(day, lockedDates);
  const found =
    (said?.day ? null : daysFrom(activity, weekdays, isOff)) ??
    daysWithin(
      within ?? periodOfMonth(month as Month),
      weekdays,
      within === null,
      activity.sessions,
      isOff,
    );
  if (found !== null)
    return {
      kind: 'days',
      days: found,
      hours,
      isWhole: isUnderstood && agrees(said?.day ?? null, found),
    };
  const {startDate: first, endDate: last} =
    within ?? periodOfMonth(month as Month);
  return {
    kind: within ? 'span' : 'month',
    days: [first, last],
    hours: null,
    isWhole: when.trim() === '',
  };
}

/** Null where it is no row of days that only begins on one. */
function daysFrom(
  {startDate, endDate, sessions}: Timed,
  weekdays: readonly number[],
  isOff: (day: string) => boolean,
): readonly string[] | null {
  if (weekdays.length === 0 || startDate === null || endDate !== null)
    return null;
  if (sessions === null || sessions < 2) return null;
  const period = {startDate, endDate: addDays(startDate, MOST_DAYS - 1)};
  const days = daysOf(period)
    .filter(day => weekdays.includes(weekdayOf(day)) && !isOff(day))
    .slice(0, sessions);
  return days.length === sessions ? days : null;
}

/** Null where it can't be told. */
function daysWithin(
  period: Period,
  weekdays: readonly number[],
  isWholeMonth: boolean,
  sessions: number | null,
  isOff: (day: string) => boolean,
): readonly string[] | null {
  const {startDate, endDate} = period;
  const length = lengthOf(period);
  if (length > MOST_DAYS) return null;
  if (weekdays.length > 0) {
    const days = daysOf(period).filter(day =>
      weekdays.includes(weekdayOf(day)),
    );
    if (days.length === 0) return null;
    const open = days.filter(day => !isOff(day));
    // A month says only how long, so the first ones are meant.
    if (isWholeMonth)
      return countedDays(days, open, sessions).slice(0, sessions || undefined);
    if (sessions === null || sessions >= open.length)
      return countedDays(days, open, sessions);
    return sessions === 2 && days.includes(startDate) && days.includes(endDate)
      ? [startDate, endDate]
      : null;
  }
  if (isWholeMonth) return null;
  if (length === 1) return [startDate];
  if (sessions === 2) return [startDate, endDate];
  if ((length - 1) % 7 !== 0) return null;
  const weekly = daysOf(period).filter((_, index) => index % 7 === 0);
  const open = weekly.filter(day => !isOff(day));
  if (sessions === weekly.length) return weekly;
  return sessions === open.length ? open : null;
}

/** The open ones, unless there are none, or more sessions than these. */
function countedDays(
  days: readonly string[],
  open: readonly string[],
  sessions: number | null,
): readonly string[] {
  return open.length === 0 || (sessions ?? 0) > open.length ? days : open;
}

const isLocked = (day: string, lockedDates: readonly Period[]) =>
  lockedDates.some(locked => overlap(locked, {startDate: day, endDate: day}));

const lengthOf = ({startDate, endDate}: Period) =>
  serialAt(endDate) - serialAt(startDate) + 1;

// Rows hold days of the calendar only.
const serialAt = (date: string) => serialOf(parseDate(date)!);

/** The day that the words name, in the month's year; null where they name none, or one of another month. */
function dayNamed(
  day: readonly [number, number] | null,
  month: string,
): Period | null {
  if (day === null) return null;
  const date = `${month.slice(0, 4)}-${twoDigits(day[0])}-${twoDigits(day[1])}`;
  return date.startsWith(month) && parseDate(date)
    ? {startDate: date, endDate: date}
    : null;
}

/** Whether the day in the words is one of those. */
function agrees(
  day: readonly [number, number] | null,
  days: readonly string[],
): boolean {
  if (day === null) return true;
  const end = `-${twoDigits(day[0])}-${twoDigits(day[1])}`;
  return days.some(each => each.endsWith(end));
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** With the end that the minutes of a session give, where the words say only the beginning. */
function hoursOf(hours: Hours | null, minutes: number | null): Hours | null {
  if (hours === null || hours.to !== null || !minutes) return hours;
  const to = hours.from + minutes;
  return to < 24 * 60 ? {from: hours.from, to} : hours;
}

/**
 * The days that a rule over those weekdays makes, from the first to the last: those given, and any that are
 * left out between them.
 */
export function ruleDays(days: readonly string[]): readonly string[] {
  // There is at least one.
  const [startDate, endDate] = [days[0]!, days[days.length - 1]!];
  const weekdays = days.map(weekdayOf);
  return daysOf({startDate, endDate}).filter(day =>
    weekdays.includes(weekdayOf(day)),
  );
}

/** How many days lie between each two of them, where it is always as many; null where there are fewer than two. */
export function gapOf(days: readonly string[]): number | null {
  const [first, second] = days;
  if (first === undefined || second === undefined) return null;
  const gap = serialAt(second) - serialAt(first);
  return days.every((day, index) => day === addDays(first, index * gap))
    ? gap
    : null;
}
