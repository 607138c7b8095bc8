/** Time zones, as the browser knows them. */
import type {CalendarZone} from '../../domain/calendar-file';
import {type Clocks, zoneLines} from './zone-lines';

/** What a calendar file needs for a year; null where the browser does not know the zone. */
export function zoneNamed(name: string, year: number): CalendarZone | null {
  const clocks = clocksOf(name);
  return clocks && {name, lines: zoneLines(clocks, year)};
}

function clocksOf(name: string): Clocks | null {
  const format = formatIn(name);
  if (format === null || !/^[\w+/-]+$/.test(name)) return null;
  return {
    name,
    offsetAt(instant) {
      const parts = new Map<string, number>();
      for (const {type, value} of format.formatToParts(instant))
        parts.set(type, Number(value));
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = [
        'year',
        'month',
        'day',
        'hour',
        'minute',
      ].map(part => parts.get(part));
      const shown = Date.UTC(year, month - 1, day, hour, minute);
      return Math.round((shown - instant) / 60_000);
    },
  };
}

function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // An empty name, or one that is newer than the browser.
    return null;
  }
}
