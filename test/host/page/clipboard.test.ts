/** Where a pasted block goes. */
import {formatBlock, parseBlock} from '../../../src/host/page/address';
import {target, tiled} from '../../../src/host/page/clipboard';

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
