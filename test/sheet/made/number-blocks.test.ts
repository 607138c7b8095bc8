/** Numbers of a drawing that are written together. */
import {drawn, figure} from '../../../src/sheet/made/drawing';
import {numberBlocks} from '../../../src/sheet/made/number-blocks';

const text = drawn('x');

test('numbers below one another are one block, blanks among them too', () => {
  expect(
    numberBlocks([
      [text, text, text],
      [text, figure(1), figure(2)],
      [text, figure(null), figure(4)],
      [text, text, text],
    ]),
  ).toEqual([
    {
      row: 1,
      column: 1,
      numbers: [
        [1, 2],
        [null, 4],
      ],
    },
  ]);
});

test('rows that have their numbers elsewhere are another block', () => {
  expect(
    numberBlocks([
      [text, figure(1)],
      [figure(2), text],
    ]),
  ).toEqual([
    {row: 0, column: 1, numbers: [[1]]},
    {row: 1, column: 0, numbers: [[2]]},
  ]);
});

test('a page of text alone has none', () => {
  expect(numberBlocks([[text], [text]])).toEqual([]);
});
