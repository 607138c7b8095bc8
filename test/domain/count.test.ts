import {counted, listed} from '../../src/domain/count';

test.each([
  [[], ''],
  [['3'], '3'],
  [['3', '4'], '3 and 4'],
  [['3', '4', '5'], '3, 4 and 5'],
])('%j is listed as "%s"', (items, words) => {
  expect(listed(items)).toBe(words);
});

test('one of a thing is not several', () => {
  expect(counted(1, 'gap')).toBe('1 gap');
  expect(counted(0, 'entry', 'entries')).toBe('0 entries');
});

test('a choice is listed with or', () => {
  expect(listed(['3', '4', '5'], 'or')).toBe('3, 4 or 5');
});
