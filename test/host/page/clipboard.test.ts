/** Where a pasted block goes. */
import {formatBlock, parseBlock} from '../../../src/host/page/address';
import {standing, target, tiled} from '../../../src/host/page/clipboard';

const block = (text: string) => parseBlock(text, {rows: 100, columns: 26})!;

test.each([
  ['a cell fills the selection', 'A1', 'B2:C4', 'B2:C4'],
  ['a block goes in once where one cell is selected', 'A1:B2', 'D5', 'D5:E6'],
  ['a block is repeated where it fits evenly', 'A1:B1', 'D1:G3', 'D1:G3'],
  ['a block that does not fit evenly goes in once', 'A1:B2', 'D1:F3', 'D1:E2'],
])('%s', (_, from, selection, expected) => {
  expect(formatBlock(target(block(selection), block(from), false))).toBe(
    expected,
  );
});

test('what is cut goes in once', () => {
  expect(formatBlock(target(block('B2:C4'), block('A1'), true))).toBe('B2');
});

test('texts are repeated over the block', () => {
  expect(tiled([['a', 'b']], block('A1:D2'))).toEqual([
    ['a', 'b', 'a', 'b'],
    ['a', 'b', 'a', 'b'],
  ]);
});

test.each([
  ['rows above it come', 'insert', 'rows', 2, 2, 'B5:C6'],
  ['a row right above it comes', 'insert', 'rows', 3, 1, 'B4:C5'],
  ['a row below it comes', 'insert', 'rows', 5, 1, 'B3:C4'],
  ['its last row goes', 'delete', 'rows', 4, 1, null],
  ['a row above its last comes', 'insert', 'rows', 4, 1, null],
  ['a row below it goes', 'delete', 'rows', 5, 1, 'B3:C4'],
  ['rows above it go', 'delete', 'rows', 1, 2, 'B1:C2'],
  ['a column before it goes', 'delete', 'columns', 1, 1, 'A3:B4'],
  ['a column within it comes', 'insert', 'columns', 3, 1, null],
  ['a row of it goes', 'delete', 'rows', 2, 2, null],
] as const)(
  'a copied block is found again when %s',
  (_, kind, axis, start, count, expected) => {
    const rect = {sheet: 7, ...block('B3:C4')};
    const edit = {do: kind, axis, sheet: 7, start, count};
    const found = standing(rect, edit);
    expect(found && formatBlock(found)).toBe(expected);
    expect(standing(rect, {...edit, sheet: 8})).toEqual(rect);
  },
);
