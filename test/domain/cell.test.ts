import {cellText} from '../../src/domain/cell';

test.each([
  [true, 'TRUE'],
  [false, 'FALSE'],
  [4.5, '4.5'],
  [{year: 2026, month: 9, day: 1}, '2026-09-01'],
  ['\u200b words\u00a0', 'words'],
])('%j is shown as %s', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
