/** What is odd about people's own words: too long to be saved, or no words at all. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../src/domain/cell';
import {checkOwnText, holdsText, isOddText} from '../../src/sheet/own-text';
import {clubs} from './clubs';

const FITS = 'a'.repeat(5000);
const LONG = 'a'.repeat(5001);

const ERROR = {
  severity: 'problem',
  message: 'The cell shows "#REF!" instead of a value, so it is read as blank.',
  fix: 'Mend the formula, or write the words themselves.',
};
const TOO_LONG = {
  severity: 'notice',
  message:
    'The cell holds 5001 characters, which is more than the planner can save.',
  fix: 'Shorten it to 5000 characters or fewer.',
};

test.each<[string, Cell, object | null]>([
  ['plain words', 'Choir', null],
  ['nothing', '', null],
  ['as many characters as can be saved', FITS, null],
  ['one more', LONG, TOO_LONG],
  ['a formula that failed', '#REF!', ERROR],
  ['a number', 20261006, null],
  ['a tick', true, null],
  ['a day', {year: 2026, month: 10, day: 6}, null],
])('of %s in a cell is said what is odd about it', (_, cell, trouble) => {
  const {table} = clubs([[cell, 'Hall', 20, 'CLB-1', '']]);
  const said: unknown[] = [];
  checkOwnText(table, table.rows[0]!, ['name', 'place'], (row, key, told) =>
    said.push([row.row, key, told]),
  );
  expect(said).toEqual(trouble === null ? [] : [[2, 'name', trouble]]);
  expect(isOddText(cell)).toBe(trouble !== null);
});

test('a cell beyond the end of its row is not odd', () => {
  expect(isOddText(undefined)).toBe(false);
});

test.each<[Cell, boolean]>([
  ['Choir', true],
  [0, true],
  [true, true],
  [false, false],
  ['', false],
  [' \u00a0', false],
  ['#N/A', false],
])('whether somebody put %j there: %s', (cell, is) => {
  expect(holdsText(cell)).toBe(is);
});
