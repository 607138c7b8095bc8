/** Cell addresses as people write them. */
import {
  between,
  columnLetters,
  columnNumber,
  formatBlock,
  overlaps,
  parseBlock,
} from '../../../src/host/page/address';

const SIZE = {rows: 1000, columns: 26};

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [54, 'BB'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test.each([
  ['A1', {row: 1, column: 1, rows: 1, columns: 1}],
  [' b2:d5 ', {row: 2, column: 2, rows: 4, columns: 3}],
  ['D5:B2', {row: 2, column: 2, rows: 4, columns: 3}],
  ['$C$7', {row: 7, column: 3, rows: 1, columns: 1}],
])('%s is a place in the sheet', (text, block) => {
  expect(parseBlock(text, SIZE)).toEqual(block);
});

test.each(['', 'A', '7', 'A0', 'AB1', 'A1001', 'A1:Z1001', 'Objectives'])(
  '"%s" is no place in the sheet',
  text => {
    expect(parseBlock(text, SIZE)).toBeNull();
  },
);

test('a single cell is written without a colon', () => {
  expect(formatBlock({row: 3, column: 2, rows: 1, columns: 1})).toBe('B3');
  expect(formatBlock({row: 3, column: 2, rows: 2, columns: 2})).toBe('B3:C4');
});

test('blocks that share a cell overlap, neighbours do not', () => {
  const block = between({row: 1, column: 1}, {row: 2, column: 2});
  expect(
    overlaps(block, between({row: 2, column: 2}, {row: 3, column: 3})),
  ).toBe(true);
  expect(
    overlaps(block, between({row: 1, column: 3}, {row: 3, column: 3})),
  ).toBe(false);
});
