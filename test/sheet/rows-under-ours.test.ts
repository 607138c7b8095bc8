/** Rows without an id that ours came over, because rows moved while we added, and ids that nobody can have deleted. */
import {expect, test} from '@jest/globals';
import {lacksRows, lostRows} from '../../src/sheet/lost-rows';
import {clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const BAND = ['Band', 'Attic', 9, '', 'brass'];
const NEW = ['New', '', '', '', ''];
const OURS = ['Drama', '', '', 'CLB-8', 'brass'];
const BEFORE = clubs([CHOIR, BAND], {height: 9});
const ADDED = {firstRow: 4, height: 9};
const WRITES = [
  wrote(4, 'name', 'Drama', 'CLB-8'),
  wrote(4, 'id', 'CLB-8', 'CLB-8'),
];

const back = (
  rows: readonly (readonly (string | number)[])[],
  height = 10,
): readonly string[] =>
  lostRows(BEFORE, clubs(rows, {height}), WRITES, ADDED).map(
    ({row, key, value}) => `${row} ${key}: ${value}`,
  );

test('a row that was typed a moment ago and pushed down under ours comes back whole', () => {
  expect(back([CHOIR, NEW.with(3, 'CLB-7'), OURS])).toEqual([
    '4 name: Band',
    '4 place: Attic',
    '4 seats: 9',
    '4 id: ',
  ]);
});

test('a row without an id that somebody changed, emptied or deleted meanwhile does not come back', () => {
  expect(back([CHOIR, BAND.with(0, 'Brass'), OURS])).toEqual([]);
  expect(back([CHOIR, OURS.with(4, '')])).toEqual([]);
  expect(back([CHOIR, OURS], 8)).toEqual([]);
});

test('an id is missing where the sheet is not shorter by its row', () => {
  const now = (height: number) => clubs([BAND, OURS], {height});
  expect(lacksRows(BEFORE, now(9), ADDED)).toBe(true);
  expect(lacksRows(BEFORE, now(8), ADDED)).toBe(false);
  expect(lacksRows(BEFORE, now(9), null)).toBe(false);
  expect(lacksRows(BEFORE, clubs([CHOIR, OURS]), ADDED)).toBe(false);
});
