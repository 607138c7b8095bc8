/**
 * Instants and serial numbers: a serial number is days since 1899-12-30 00:00, as the
 * spreadsheet's time zone reads its clocks.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats, "About date & time values".
 */

const DAY = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
export const EPOCH = 25_569;

/** The clocks of one time zone. */
export interface Zone {
  toSerial(instant: number): number;
  /** Where clocks are put forward over that time, it is as much later: midnight without one is 1:00. */
  toInstant(serial: number): number;
}

const zones = new Map<string, Zone>();

/** @throws RangeError when there is no such time zone */
export function zone(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const offset = offsets(timeZone);
  const made: Zone = {
    toSerial: instant => tidy((instant + offset(instant)) / DAY + EPOCH),
    toInstant(serial) {
      const wall = Math.round((serial - EPOCH) * DAY);
      const guess = wall - offset(wall);
      const instant = wall - offset(guess);
      const isShown = instant + offset(instant) === wall;
      return isShown ? instant : Math.max(guess, instant);
    },
  };
  zones.set(timeZone, made);
  return made;
}

/** Milliseconds that the zone is ahead of UTC at an instant; remembered by the quarter of an hour. */
function offsets(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  const known = new Map<number, number>();
  return instant => {
    const quarter = Math.floor(instant / 900_000);
    const found = known.get(quarter);
    if (found !== undefined) return found;
    const start = quarter * 900_000;
    const parts: {[type: string]: string} = {};
    for (const {type, value} of format.formatToParts(start))
      parts[type] = value;
    const year =
      parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(
      Number(parts.hour),
      Number(parts.minute),
      Number(parts.second),
    );
    const ahead = wall.getTime() - start;
    known.set(quarter, ahead);
    return ahead;
  };
}

/** Halves of a millisecond are noise of the division. */
function tidy(serial: number): number {
  const whole = Math.round(serial);
  return Math.abs(serial - whole) < 1e-9 ? whole : serial;
}

/** A day and time as clocks show it. */
export interface Clock {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** Sunday is 0. */
  readonly weekday: number;
}

/** What clocks show at a serial number. */
export function clock(serial: number): Clock {
  const date = new Date(Math.round((serial - EPOCH) * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** Days before and after 1970 that JavaScript can name, less a day or two for the zones. */
const FARTHEST = 99_999_998;

/** Whether there is a day of this number, within some 270,000 years of today. */
export const isOnCalendar = (serial: number): boolean =>
  Math.abs(serial - EPOCH) < FARTHEST;

/** A day's serial number; months and days beyond their range carry over. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY) + EPOCH;
}

/** Whether the calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
