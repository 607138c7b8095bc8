import fc from 'fast-check';
import {
  dateOfSerial,
  formatDate,
  isDate,
  parseDate,
} from '../../src/domain/calendar-date';

test.each([
  [1, '1899-12-31'],
  [60, '1900-02-28'],
  [61, '1900-03-01'],
  [36526, '2000-01-01'],
  [36585, '2000-02-29'],
  [46266, '2026-09-01'],
  [73050, '2099-12-31'],
])('serial %d is %s', (serial, date) => {
  expect(formatDate(dateOfSerial(serial))).toBe(date);
});

test('a serial counts the days that a calendar has', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99999}), serial => {
      const expected = new Date(Date.UTC(1899, 11, 30 + serial));
      expect(formatDate(dateOfSerial(serial))).toBe(
        expected.toISOString().slice(0, 10),
      );
    }),
  );
});

test.each([
  [2026, 9, 30, true],
  [2026, 9, 31, false],
  [2024, 2, 29, true],
  [2026, 2, 29, false],
  [2000, 2, 29, true],
  [2100, 2, 29, false],
  [2026, 13, 1, false],
  [2026, 1, 0, false],
])('%d-%d-%d is a day of the calendar: %s', (year, month, day, holds) => {
  expect(isDate({year, month, day})).toBe(holds);
});

test.each([
  '2026-09-31',
  '2026-00-10',
  '2026-13-01',
  '2026-01-00',
  '12026-10-14',
  '2026-10-145',
  '2026-1-14',
  'on 2026-10-14',
])('%j is no day', text => {
  expect(parseDate(text)).toBeUndefined();
});

test('a day is read as it is written', () => {
  expect(parseDate('2026-10-14')).toEqual({year: 2026, month: 10, day: 14});
  expect(formatDate({year: 2026, month: 1, day: 2})).toBe('2026-01-02');
});
