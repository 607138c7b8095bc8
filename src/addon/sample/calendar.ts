/** When a sample activity takes place: a day of the week in a month, as dates and in words. */
import {
  type CalendarDate,
  dateOfSerial,
  serialOf,
} from '../../domain/calendar-date';
import {type Month, numberOf, monthName, yearOf} from '../../domain/month';

/** The sheet's day 0 was a Saturday. */
const DAYS = ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
const NAMES: {readonly [day: string]: string} = {
  Sat: 'Saturdays',
  Mon: 'Mondays',
  Tue: 'Tuesdays',
  Wed: 'Wednesdays',
  Thu: 'Thursdays',
  Fri: 'Fridays',
};

export interface Timing {
  readonly when: string;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
}

/** @param slot such as `Tue 3:15–4:15 pm` */
export function timing(
  month: Month,
  slot: string,
  sessions: number,
  turn: number,
): Timing {
  const day = slot.slice(0, 3);
  const hours = slot.slice(4);
  const first = firstOf(month, day);
  if (sessions === 1) {
    const date = dateOfSerial(first + 7 * (turn % 3));
    const name = monthName(month).slice(0, 3);
    return {
      when: `${day}, ${name} ${date.day}, ${hours}`,
      startDate: date,
      endDate: date,
    };
  }
  const weeks = Math.min(sessions, 4);
  // More than once a week means that day and the one after next.
  const second =
    sessions > 4 ? DAYS[DAYS.findIndex(name => name === day) + 2] : undefined;
  return {
    when: `${second ? `${day} and ${second}` : (NAMES[day] ?? day)}, ${hours}`,
    startDate: dateOfSerial(first),
    endDate: dateOfSerial(first + 7 * (weeks - 1) + (second ? 2 : 0)),
  };
}

/** The day's serial number. */
function firstOf(month: Month, day: string): number {
  const start = serialOf({year: yearOf(month), month: numberOf(month), day: 1});
  const ahead = DAYS.findIndex(name => name === day) - (start % 7);
  return start + ((ahead + 7) % 7);
}
