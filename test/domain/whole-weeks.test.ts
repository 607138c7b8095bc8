import {monthOf, type Month} from '../../src/domain/month';
import {addDays, daysOf, periodOfMonth} from '../../src/domain/period';
import {datesIn} from '../../src/domain/whole-weeks';

const NOVEMBER = monthOf(2026, 11);

const moved = (startDate: string | null, endDate: string | null, to: Month) => {
  const {startDate: start, endDate: end} = datesIn({startDate, endDate}, to);
  return [start, end];
};

test.each([
  ['the second Wednesday stays the second', '2026-10-14', '2026-11-11'],
  ['the first Thursday stays the first', '2026-10-01', '2026-11-05'],
  ['a fifth Friday is the last one', '2026-10-30', '2026-11-27'],
])('%s', (_, before, after) => {
  expect(moved(before, null, NOVEMBER)).toEqual([after, null]);
});

test('a run of Thursdays fills the next month as it filled this one', () => {
  expect(moved('2026-10-01', '2026-10-29', NOVEMBER)).toEqual([
    '2026-11-05',
    '2026-11-26',
  ]);
});

test('a run that reaches into the next month keeps its length', () => {
  expect(moved('2026-10-14', '2026-12-02', NOVEMBER)).toEqual([
    '2026-11-11',
    '2026-12-30',
  ]);
});

test('a last day alone moves as a first one does', () => {
  expect(moved(null, '2026-10-14', NOVEMBER)).toEqual([null, '2026-11-11']);
});

test('no dates stay no dates', () => {
  expect(moved(null, null, NOVEMBER)).toEqual([null, null]);
});

test('it goes over the end of a year, and backwards', () => {
  expect(moved('2026-12-09', '2026-12-10', monthOf(2027, 1))).toEqual([
    '2027-01-13',
    '2027-01-14',
  ]);
  expect(moved('2026-12-09', null, NOVEMBER)).toEqual(['2026-11-11', null]);
});

test('every day of two years keeps its weekday, falls into the month, and ends after it starts', () => {
  for (let n = 1; n <= 24; n++) {
    const month = monthOf(2026 + Math.floor((n - 1) / 12), ((n - 1) % 12) + 1);
    const next = monthOf(2026 + Math.floor(n / 12), (n % 12) + 1);
    const {startDate: first, endDate: last} = periodOfMonth(next);
    for (const start of daysOf(periodOfMonth(month)))
      for (const end of [start, addDays(start, 1), addDays(start, 9)]) {
        const [one, other] = moved(start, end, next) as [string, string];
        expect(new Date(one).getUTCDay()).toBe(new Date(start).getUTCDay());
        expect(new Date(other).getUTCDay()).toBe(new Date(end).getUTCDay());
        expect(one >= first && one <= last && other >= one).toBe(true);
      }
  }
});

test('a weekend on the last day of a short month moves one week ahead', () => {
  expect(moved('2026-01-24', '2026-01-25', monthOf(2026, 2))).toEqual([
    '2026-02-21',
    '2026-02-22',
  ]);
});

test('what is over on its first day is one day in the other month too', () => {
  expect(moved('2026-10-14', '2026-10-14', NOVEMBER)).toEqual([
    '2026-11-11',
    '2026-11-11',
  ]);
});
