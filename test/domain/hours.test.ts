import {parseHours} from '../../src/domain/hours';

test.each([
  [12, 12],
  [2.5, 2.5],
  [0, 0],
  ['12', 12],
  ['2.5', 2.5],
  ['2,5', 2.5],
  [' 10 h ', 10],
  ['10 hours', 10],
  ['10 hours a month', 10],
  ['10 hrs/month', 10],
  ['1 h 30', 1.5],
  ['90 min', 1.5],
])('%j is %d hours a month', (cell, hours) => {
  expect(parseHours(cell)).toBe(hours);
});

test.each([-1, 745, NaN, Infinity, 'ten', '10-12', 'as needed', true, ''])(
  '%j is no number of hours',
  cell => {
    expect(parseHours(cell)).toBeUndefined();
  },
);
