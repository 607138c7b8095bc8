import {monthOf} from '../../../src/domain/month';
import {before, trend} from '../../../src/domain/report/trend';
import {type TypedTabs, read} from '../../sheet/school';
import {activity, objective} from './rows';

const points = (tabs: TypedTabs, year: number, number: number) =>
  trend(read(tabs).plan, monthOf(year, number));

const settings = [{Setting: 'School year starts', Value: '2026-08'}];

test('the trend goes from the first month of the school year to the month shown', () => {
  expect(points({settings}, 2026, 10).map(({month}) => month)).toEqual([
    '2026-08',
    '2026-09',
    '2026-10',
  ]);
  expect(points({settings}, 2026, 8)).toHaveLength(1);
  expect(points({settings}, 2027, 7)).toHaveLength(12);
});

test('a month of an earlier year has the trend of that year', () => {
  const months = points({settings}, 2026, 3).map(({month}) => month);
  expect(months[0]).toBe('2025-08');
  expect(months).toHaveLength(8);
});

test('last month is the nearest before with anything expected', () => {
  const objectives = [
    objective('A', {Month: '2026-09'}),
    objective('B', {Month: '2026-11'}),
  ];
  const activities = [activity('A', {Month: '2026-09'})];
  expect(
    before(points({settings, objectives, activities}, 2026, 11)),
  ).toMatchObject({month: '2026-09', expected: 6, covered: 1});
});

test('the first month of the year has no last month, nor has one after empty ones', () => {
  const objectives = [
    objective('A', {Month: '2026-07'}),
    objective('B', {Month: '2026-08'}),
    objective('C', {Month: '2026-10'}),
  ];
  expect(before(points({settings, objectives}, 2026, 8))).toBeNull();
  expect(
    before(points({settings, objectives: [objectives[2]!]}, 2026, 10)),
  ).toBeNull();
});

test('a month with nothing in it has no balance', () => {
  expect(points({settings}, 2026, 8)).toEqual([
    {
      month: '2026-08',
      objectives: 0,
      expected: 0,
      covered: 0,
      strong: 0,
      confirmed: 0,
      delivered: 0,
      balance: null,
      areasUsed: 0,
      minutes: 0,
      deliveredMinutes: 0,
    },
  ]);
});
