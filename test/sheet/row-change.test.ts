/** What the Log keeps of a cell, and whether a cell still holds it. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {
  type Withheld,
  holds,
  loggedCells,
  wholeCells,
} from '../../src/sheet/row-change';

const DAY = {year: 2026, month: 10, day: 6};
/** The same day as the sheet counts days. */
const SERIAL = 46301;
/** FNV-1a sums, worked out by another program. */
const WITHHELD = {
  'IEP for Marcus': '1c80698b',
  'IEP for Marcus 40': '04b6953d',
  'IEP for Marcus 44': '00b68ef1',
};

test.each(Object.entries(WITHHELD))(
  'of "%s" the Log keeps a sum alone, and knows it again',
  (text, withheld) => {
    expect(loggedCells({notes: text})).toEqual({notes: {withheld}});
    expect(holds(text, {withheld})).toBe(true);
    expect(holds(`${text}.`, {withheld})).toBe(false);
  },
);

test('a figure is kept as it is, however long, and so is a day', () => {
  const cells = {participants: 12345678, startDate: DAY, notes: 'Shoes'};
  expect(loggedCells(cells)).toEqual(cells);
});

test.each<[Cell, Cell | Withheld, boolean]>([
  ['3', '3', true],
  ['3', '3 ', false],
  ['3', 3, false],
  [3, 3, true],
  [3, 4, false],
  [DAY, {...DAY}, true],
  [DAY, {...DAY, day: 7}, false],
  [DAY, SERIAL, true],
  [DAY, SERIAL + 1, false],
  [DAY, '2026-10-06', false],
  [SERIAL, DAY, true],
  [SERIAL + 1, DAY, false],
  ['2026-10-06', DAY, false],
  [12345678, {withheld: '1c80698b'}, false],
  // The sum of no text at all.
  [12345678, {withheld: '811c9dc5'}, false],
])('whether a cell of %j holds %j: %s', (cell, logged, is) => {
  expect(holds(cell, logged)).toBe(is);
});

test('cells of which one was not kept can’t be written again, and none at all are whole', () => {
  expect(wholeCells({partner: 'Museum'})).toEqual({partner: 'Museum'});
  expect(wholeCells(null)).toEqual({});
  expect(
    wholeCells({partner: 'Museum', notes: {withheld: '1c80698b'}}),
  ).toBeNull();
});
