import fc from 'fast-check';
import {
  dateOfSerial,
  formatDate,
  parseDate,
  serialOf,
} from '../../src/domain/calendar-date';
import {monthOf} from '../../src/domain/month';
import {
  addDays,
  daysOf,
  overlap,
  periodOf,
  periodOfMonth,
  weekdayOf,
} from '../../src/domain/period';

test('a day and its serial number are one, through every leap year', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 99999}), serial => {
      expect(serialOf(dateOfSerial(serial))).toBe(serial);
    }),
  );
});

test.each([
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['', undefined],
])('the text %j is the day %s', (text, day) => {
  const date = parseDate(text);
  expect(date && formatDate(date)).toBe(day);
});

test.each([
  [2026, 10, '2026-10-01', '2026-10-31'],
  [2026, 11, '2026-11-01', '2026-11-30'],
  [2026, 12, '2026-12-01', '2026-12-31'],
  [2027, 2, '2027-02-01', '2027-02-28'],
  [2028, 2, '2028-02-01', '2028-02-29'],
])('month %d-%d runs from %s to %s', (year, month, startDate, endDate) => {
  expect(periodOfMonth(monthOf(year, month))).toEqual({startDate, endDate});
});

test.each([
  ['2026-12-30', 3, '2027-01-02'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2026-10-14', 60, '2026-12-13'],
  ['2027-01-01', -1, '2026-12-31'],
])('%s and %d days make %s', (date, days, later) => {
  expect(addDays(date, days)).toBe(later);
});

test.each([
  [
    '2026-10-06',
    '2026-10-27',
    {startDate: '2026-10-06', endDate: '2026-10-27'},
  ],
  ['2026-10-06', null, {startDate: '2026-10-06', endDate: '2026-10-06'}],
  [null, '2026-10-27', {startDate: '2026-10-27', endDate: '2026-10-27'}],
  [null, null, null],
  ['2026-10-27', '2026-10-06', null],
])('from %s to %s are the days %j', (start, end, period) => {
  expect(periodOf(start, end)).toEqual(period);
});

test('runs of days meet where they have a day in common', () => {
  const days = (startDate: string, endDate: string) => ({startDate, endDate});
  const winter = days('2026-12-21', '2027-01-01');
  expect(overlap(winter, days('2027-01-01', '2027-01-05'))).toBe(true);
  expect(overlap(days('2026-12-01', '2026-12-21'), winter)).toBe(true);
  expect(overlap(winter, days('2027-01-02', '2027-01-05'))).toBe(false);
});

test('the days from the end of one year to the next', () => {
  expect(daysOf({startDate: '2026-12-31', endDate: '2027-01-02'})).toEqual([
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
});

test.each([
  ['2026-10-12', 0],
  ['2026-11-20', 4],
  ['2026-11-22', 6],
  ['2028-02-29', 1],
])('%s is weekday %d, from Monday', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});
