import fc from 'fast-check';
import {
  addMonths,
  isMonth,
  monthName,
  monthOf,
  monthsBetween,
  parseMonth,
} from '../../src/domain/month';
import {defaultYearStart, schoolYear} from '../../src/domain/school-year';

const AUGUST = monthOf(2026, 8);

const anyMonth = fc
  .tuple(fc.integer({min: 2000, max: 2099}), fc.integer({min: 1, max: 12}))
  .map(([year, month]) => monthOf(year, month));

test.each([
  ['2026-10', '2026-10'],
  ['2026-9', '2026-09'],
  ['Oct 2026', '2026-10'],
  ['Sept 2026', '2026-09'],
  ['sep 2026', '2026-09'],
  ['October 2026', '2026-10'],
  ['OCTOBER  2026', '2026-10'],
  ['Oct. 2026', '2026-10'],
  ['10/2026', '2026-10'],
  ['9/2026', '2026-09'],
  [' 2026-10\u00a0', '2026-10'],
  ['2019-03', '2019-03'],
  [{year: 2026, month: 9, day: 1}, '2026-09'],
  [{year: 2026, month: 10, day: 31}, '2026-10'],
  [46266, '2026-09'],
  [46266.75, '2026-09'],
  [46295, '2026-09'],
  [46296, '2026-10'],
  [36526, '2000-01'],
  [73050, '2099-12'],
  ['46266', '2026-09'],
])('%j is the month %s', (cell, month) => {
  expect(parseMonth(cell, AUGUST)).toBe(month);
});

test.each([
  ['October', '2026-10'],
  ['Sept', '2026-09'],
  ['sep', '2026-09'],
  ['August', '2026-08'],
  ['December', '2026-12'],
  ['January', '2027-01'],
  ['may', '2027-05'],
  ['Jul', '2027-07'],
])('a bare %s is the one in the school year', (cell, month) => {
  expect(parseMonth(cell, AUGUST)).toBe(month);
});

test('a bare month follows the start of the school year', () => {
  expect(parseMonth('October', monthOf(2025, 11))).toBe('2026-10');
  expect(parseMonth('October', monthOf(2026, 1))).toBe('2026-10');
});

test.each([
  [''],
  ['09/31/2026'],
  ['31.09.26'],
  ['after winter break'],
  ['2026-13'],
  ['2026-00'],
  ['13/2026'],
  ['0/2026'],
  ['2026'],
  ['Octember'],
  ['October 26'],
  ['constructor'],
  ['__proto__'],
  ['#REF!'],
  ['046266'],
  ['46266.5'],
  ['462660'],
  [10],
  [1e5],
  [1e300],
  [Number.POSITIVE_INFINITY],
  [-5],
  [Number.NaN],
  [true],
])('%j is no month', cell => {
  expect(parseMonth(cell, AUGUST)).toBeUndefined();
});

test('every month is read back from its name and from its code', () => {
  fc.assert(
    fc.property(anyMonth, month => {
      expect(parseMonth(monthName(month), AUGUST)).toBe(month);
      expect(parseMonth(month, AUGUST)).toBe(month);
      expect(isMonth(month)).toBe(true);
    }),
  );
});

test('months are counted across years', () => {
  expect(addMonths(monthOf(2026, 11), 2)).toBe('2027-01');
  expect(addMonths(monthOf(2026, 1), -1)).toBe('2025-12');
  expect(addMonths(monthOf(2026, 12), -12)).toBe('2025-12');
  expect(monthsBetween(monthOf(2026, 11), monthOf(2027, 1))).toBe(2);
});

test('adding months and counting them agree', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({min: -500, max: 500}), (month, count) => {
      expect(monthsBetween(month, addMonths(month, count))).toBe(count);
    }),
  );
});

test('a month is named in full', () => {
  expect(monthName(monthOf(2026, 10))).toBe('October 2026');
});

test.each([
  ['2026-1', false],
  ['2026-10', true],
  ['2026-10-01', false],
  ['October', false],
])('%s as it stands on the wire: %s', (text, holds) => {
  expect(isMonth(text)).toBe(holds);
});

test.each([
  [{year: 2026, month: 8, day: 1}, '2026-08'],
  [{year: 2026, month: 12, day: 31}, '2026-08'],
  [{year: 2027, month: 7, day: 31}, '2026-08'],
  [{year: 2026, month: 7, day: 31}, '2025-08'],
])('on %j the school year began in %s', (today, start) => {
  expect(defaultYearStart(today)).toBe(start);
});

test('a school year has twelve months', () => {
  const months = schoolYear(AUGUST);
  expect(months).toHaveLength(12);
  expect([months[0], months[4], months[11]]).toEqual([
    '2026-08',
    '2026-12',
    '2027-07',
  ]);
});
