/** Blocks of cells on the clipboard. */
import fc from 'fast-check';
import {formatTsv, parseTsv} from '../../../src/host/page/tsv';

test.each([
  ['one cell', 'Ms. Diaz', [['Ms. Diaz']]],
  ['a row', 'a\tb', [['a', 'b']]],
  [
    'rows as Windows ends them',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'blank cells',
    '\tb\n\t',
    [
      ['', 'b'],
      ['', ''],
    ],
  ],
  ['a blank row inside', 'a\n\nb', [['a'], [''], ['b']]],
  ['a text of two lines', '"one\ntwo"\tb', [['one\ntwo', 'b']]],
  ['a quote in a quoted text', '"say ""hi"""', [['say "hi"']]],
  ['a sentence that begins with a quote', '"Hi" she said', [['"Hi" she said']]],
  [
    'rows of unequal length',
    'a\nb\tc',
    [
      ['a', ''],
      ['b', 'c'],
    ],
  ],
])('%s is read', (_, text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('what is copied comes back as it was', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1'),
  });
  const rows = fc
    .integer({min: 1, max: 4})
    .chain(width =>
      fc.array(fc.array(text, {minLength: width, maxLength: width}), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    // A last row of one blank cell looks like the line break that ends the row before.
    .filter(block => block.length === 1 || block.at(-1)!.join('') !== '');
  fc.assert(
    fc.property(rows, block => {
      expect(parseTsv(formatTsv(block))).toEqual(block);
    }),
  );
});
