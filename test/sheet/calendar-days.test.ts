import {expect, test} from '@jest/globals';
import {formatDate} from '../../src/domain/calendar-date';
import {calendarDays} from '../../src/sheet/calendar-days';

/** What Utilities.formatDate shows. */
function wallClock(zone: string) {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant: number) =>
    format.format(new Date(instant)).replace(' ', 'T');
}

function dayIn(zone: string, instant: string): string {
  return formatDate(calendarDays(wallClock(zone))(Date.parse(instant)));
}

test.each([
  ['Pacific/Honolulu', '2026-09-01T10:00:00Z', '2026-09-01'],
  ['Pacific/Honolulu', '2026-09-01T09:59:59Z', '2026-08-31'],
  ['Pacific/Kiritimati', '2026-08-31T10:00:00Z', '2026-09-01'],
  ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['Asia/Kolkata', '2026-10-13T18:30:00Z', '2026-10-14'],
  ['Africa/Casablanca', '2026-02-15T00:00:00Z', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-21T23:00:00Z', '2026-03-21'],
  ['Africa/Casablanca', '2026-03-22T23:00:00Z', '2026-03-23'],
])('in %s the instant %s is on %s', (zone, instant, day) => {
  expect(dayIn(zone, instant)).toBe(day);
});

test('midnight of every day of a year is that day, in zones of all kinds', () => {
  for (const zone of [
    'America/New_York',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ]) {
    const shown = wallClock(zone);
    const dayOf = calendarDays(shown);
    for (let hour = 0; hour < 366 * 24; hour++) {
      const instant = Date.UTC(2026, 0, 1, hour);
      expect(formatDate(dayOf(instant))).toBe(shown(instant).slice(0, 10));
    }
  }
});

test('the zone is asked for once a week, however many dates there are', () => {
  let asked = 0;
  const shown = wallClock('America/New_York');
  const dayOf = calendarDays(instant => {
    asked++;
    return shown(instant);
  });
  for (let count = 0; count < 5000; count++)
    dayOf(Date.UTC(2026, 5, 1 + (count % 28), 4));
  expect(asked).toBeLessThanOrEqual(6);
});
