import fc from 'fast-check';
import {clock, serialOf, zone} from '../../../src/host/workbook/zone';

test('serial numbers count days from 1899-12-30', () => {
  expect(serialOf(1899, 12, 30)).toBe(0);
  expect(serialOf(1900, 1, 1)).toBe(2);
  expect(serialOf(1900, 2, 28)).toBe(60);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(serialOf(2026, 10, 15)).toBe(46310);
});

test('midnight in New York is a whole number in a New York spreadsheet', () => {
  const newYork = zone('America/New_York');
  expect(newYork.toSerial(Date.UTC(2026, 9, 15, 4))).toBe(46310);
  expect(newYork.toSerial(Date.UTC(2026, 11, 15, 5))).toBe(46371);
});

test.each(['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'UTC'])(
  'instants come back from serial numbers in %s',
  name => {
    const there = zone(name);
    fc.assert(
      fc.property(
        fc.integer({min: Date.UTC(1970, 0), max: Date.UTC(2100, 0)}),
        instant => {
          const back = there.toInstant(there.toSerial(instant));
          // In the hour that clocks show twice, the first of the two is meant.
          expect([0, 3_600_000]).toContain(Math.abs(back - instant));
        },
      ),
    );
  },
);

test('clocks are read off serial numbers', () => {
  expect(clock(46310.75)).toMatchObject({
    year: 2026,
    month: 10,
    day: 15,
    hour: 18,
    minute: 0,
    weekday: 4,
  });
});
