/** From the instants that Google gives for date cells to the days that people see in them. */
import {type CalendarDate, dateOfSerial} from '../domain/calendar-date';

const SECOND = 1_000;
const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** The serial of 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

/**
 * What turns a date cell's instant into its day, in a time zone.
 *
 * `Utilities.formatDate` knows the zone but is slow, so it is asked for the offset at the ends of a week
 * only: no zone changes its clocks twice within a week, so where both ends have one offset, every instant
 * between has it too. In a week with a change, and for nothing else, the instant itself is asked for.
 *
 * @param wallClock what `Utilities.formatDate(date, zone, "yyyy-MM-dd'T'HH:mm:ss")` gives
 */
export function calendarDays(
  wallClock: (instant: number) => string,
): (instant: number) => CalendarDate {
  const offsets = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const known = offsets.get(instant);
    if (known !== undefined) return known;
    const second = Math.floor(instant / SECOND) * SECOND;
    const offset = Date.parse(`${wallClock(second)}Z`) - second;
    offsets.set(instant, offset);
    return offset;
  };
  return instant => {
    const start = Math.floor(instant / WEEK) * WEEK;
    const first = offsetAt(start);
    const offset = first === offsetAt(start + WEEK) ? first : offsetAt(instant);
    return dateOfSerial(SERIAL_OF_1970 + Math.floor((instant + offset) / DAY));
  };
}
