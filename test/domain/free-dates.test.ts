import {freeDates} from '../../src/domain/free-dates';
import {monthOf} from '../../src/domain/month';

const OCTOBER = monthOf(2026, 10);
const day = (date: string) => ({startDate: date, endDate: date});
const dates = (
  sessions: number,
  ...locked: {startDate: string; endDate: string}[]
) => freeDates(OCTOBER, sessions, locked).map(date => Number(date.slice(8)));

test.each([
  [1, [1]],
  [4, [1, 8, 15, 22]],
  [5, [1, 8, 15, 22, 29]],
  [0, []],
])('%d sessions in October 2026 are on %j', (sessions, days) => {
  expect(dates(sessions)).toEqual(days);
});

test('a locked day is passed over, and the weekday changes where it is short of days', () => {
  expect(dates(4, day('2026-10-08'))).toEqual([1, 15, 22, 29]);
  expect(dates(4, day('2026-10-08'), day('2026-10-15'))).toEqual([
    2, 9, 16, 23,
  ]);
});

test('locked days that come from the month before and go into the next', () => {
  expect(
    dates(
      2,
      {startDate: '2026-09-28', endDate: '2026-10-09'},
      {startDate: '2026-10-19', endDate: '2026-11-06'},
    ),
  ).toEqual([12, 14]);
});

test('a month that is locked throughout has no dates', () => {
  expect(dates(2, {startDate: '2026-08-01', endDate: '2027-07-31'})).toEqual(
    [],
  );
});

test('more sessions than weeks are spread over the month, at most one a weekday', () => {
  const many = dates(11);
  expect(many).toHaveLength(11);
  expect(new Set(many).size).toBe(11);
  expect(many[0]).toBe(1);
  expect(many[10]).toBeGreaterThan(26);
  expect(dates(40)).toHaveLength(22);
});

test('from a day on', () => {
  expect(freeDates(OCTOBER, 2, [], '2026-10-14')).toEqual([
    '2026-10-14',
    '2026-10-21',
  ]);
});

test('29 February is a day of its month', () => {
  expect(
    freeDates(monthOf(2028, 2), 1, [
      {startDate: '2028-02-01', endDate: '2028-02-28'},
    ]),
  ).toEqual(['2028-02-29']);
});
