import {meantIndicator} from '../../../src/domain/results/meant-indicator';
import {listedIndicators} from '../../../src/domain/results/result-list';

test.each([
  ['attendence rate', 'attendance rate'],
  ['grade 3 raeding', 'grade 3 reading'],
  ['attndnce rat', 'attendance rate'],
  ['math tset 12', 'math test 12'],
])('%s may mean %s', (typed, meant) => {
  const known = ['attendance rate', 'grade 3 reading', 'math test 12'];
  expect(meantIndicator(typed, known)).toBe(meant);
});

test.each([
  ['another number', 'grade 4 reading', ['grade 3 reading']],
  ['other numbers', 'grade 1 2 reading', ['grade 12 reading']],
  ['a number more', 'grade 3 reading', ['grade reading']],
  [
    'what may be two',
    'reading grade a',
    ['reading grade b', 'reading grade c'],
  ],
  ['too many slips', 'joy', ['toy']],
  ['nothing that is known', 'attendance', []],
])('%s means none', (_, typed, known) => {
  expect(meantIndicator(typed, known)).toBeNull();
});

test('a compact list has an indicator in each line', () => {
  expect(listedIndicators('R|S|Rate|Office|%\nR2|S2|Days||')).toEqual([
    {
      result: 'R',
      siteResult: 'S',
      name: 'Rate',
      source: 'Office',
      unit: '%',
      baseline: null,
      target: null,
    },
    {
      result: 'R2',
      siteResult: 'S2',
      name: 'Days',
      source: '',
      unit: '',
      baseline: null,
      target: null,
    },
  ]);
});
