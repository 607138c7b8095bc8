import {cellText, isBlank} from '../../src/domain/cell';

test.each([
  [true, 'TRUE'],
  [false, 'FALSE'],
  [4.5, '4.5'],
  [{year: 2026, month: 9, day: 1}, '2026-09-01'],
  ['\u200b words\u00a0', 'words'],
])('%j is shown as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test.each([null, undefined, '', ' \n\u00a0', '\u200b'])(
  'a cell that holds %j looks blank',
  cell => {
    expect(isBlank(cell)).toBe(true);
  },
);

test.each([0, false, '.', {year: 2026, month: 9, day: 1}])(
  'a cell that holds %j does not look blank',
  cell => {
    expect(isBlank(cell)).toBe(false);
  },
);
