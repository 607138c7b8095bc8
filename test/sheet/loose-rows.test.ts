/** Rows that have no id yet, and ids that came astray, where people moved rows or columns while we wrote. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {idsByContent, looseRows, strayIds} from '../../src/sheet/lost-rows';
import {misplacedIds} from '../../src/sheet/misplaced-ids';
import {readBack} from '../../src/sheet/read-back';
import {HEADERS, clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const LOOSE = ['Chess', 'Library', 12, '', 'quiet'];
const BLANK = ['', '', '', '', ''];
const BEFORE = clubs([CHOIR, LOOSE]);

const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, index, value}) => `${row} ${key || index} ${value}`);

const adding = (id: string) => [{id, before: null, after: {name: 'Drama'}}];

test('an id of ours in another column is taken out of it', () => {
  const now = clubs([CHOIR, ['Drama', '', '', 'CLB-9', 'CLB-9']]);
  expect(cells(strayIds(BEFORE, now, adding('CLB-9')))).toEqual(['3 4 ']);
});

test('an id that stands where ids stand, that others gave, or that was there before is left', () => {
  const placed = clubs([CHOIR, ['Drama', '', '', 'CLB-9', '']]);
  expect(strayIds(BEFORE, placed, adding('CLB-9'))).toEqual([]);
  const theirs = clubs([CHOIR.with(4, 'CLB-8')]);
  expect(strayIds(BEFORE, theirs, adding('CLB-9'))).toEqual([]);
  const noted = clubs([CHOIR.with(4, 'CLB-1')]);
  expect(strayIds(BEFORE, noted, adding('CLB-1'))).toEqual([]);
});

test('without a column of ids none can come back', () => {
  const now = clubs([CHOIR.toSpliced(3, 1)], {
    headers: HEADERS.toSpliced(3, 1),
  });
  expect(idsByContent(BEFORE, now)).toEqual([]);
});

/** Drama came over the row without an id: all of our columns but the school’s own. */
const OVER = [
  wrote(3, 'name', 'Drama', 'CLB-9'),
  wrote(3, 'place', 'Stage', 'CLB-9'),
  wrote(3, 'seats', 30, 'CLB-9'),
];
const HIT = ['Drama', 'Stage', 30, '', 'quiet'];

test('a row without an id that we wrote over comes back whole where its own note is left', () => {
  expect(cells(looseRows(BEFORE, clubs([CHOIR, HIT]), OVER))).toEqual([
    '3 name Chess',
    '3 place Library',
    '3 seats 12',
    '3 id ',
  ]);
});

test.each([
  ['nothing of it is left', [CHOIR, HIT.with(4, '')]],
  ['something else is left', [CHOIR, HIT.with(4, 'noisy')]],
  ['it stands elsewhere, as it was', [CHOIR, HIT, LOOSE]],
  ['the row has an id by now', [CHOIR, HIT.with(3, 'CLB-5')]],
])('it is not guessed where %s', (_, rows) => {
  expect(looseRows(BEFORE, clubs(rows), OVER)).toEqual([]);
});

test('it is not guessed where it had no note of its own', () => {
  const before = clubs([CHOIR, LOOSE.with(4, '')]);
  const now = clubs([CHOIR, HIT.with(4, '')]);
  expect(looseRows(before, now, OVER)).toEqual([]);
});

test('it is not guessed where two places may be its own', () => {
  const both = [
    ...OVER,
    ...OVER.map(write => ({...write, row: 4, id: 'CLB-8'})),
  ];
  expect(looseRows(BEFORE, clubs([CHOIR, HIT, HIT]), both)).toEqual([]);
  expect(looseRows(BEFORE, clubs([CHOIR, HIT, BLANK]), both)).not.toEqual([]);
});

/** Whether it is told that some row may have lost its id, or stands without one where we wrote. */
const lacksIds = (
  now: ReturnType<typeof clubs>,
  writes: readonly CellWrite[],
  before = BEFORE,
) =>
  readBack({before, changes: [], writes, amends: [], added: null}, now)
    .lacksIds;

test('a row without an id that is gone is told of where we wrote into one without an id, and only there', () => {
  expect(lacksIds(clubs([CHOIR, HIT]), OVER)).toBe(true);
  expect(lacksIds(clubs([CHOIR, HIT.with(3, 'CLB-5')]), OVER)).toBe(false);
  expect(lacksIds(clubs([CHOIR, HIT]), [])).toBe(false);
  expect(lacksIds(BEFORE, OVER)).toBe(false);
});

test('of three rows that are alike, each keeps or gets the id that is its own', () => {
  const twins = ['CLB-1', '', ''].map(id => CHOIR.with(3, id));
  const given = [wrote(3, 'id', 'CLB-8', ''), wrote(4, 'id', 'CLB-9', '')];
  const now = ['CLB-1', 'CLB-8', 'CLB-9'].map(id => CHOIR.with(3, id));
  expect(misplacedIds(clubs(twins), clubs(now), given)).toEqual([]);
});

test('a row that was added and pasted once more at once is saved', () => {
  const row = ['Drama', '', '', 'CLB-9', ''];
  const written = {
    before: BEFORE,
    changes: adding('CLB-9'),
    writes: [
      wrote(4, 'name', 'Drama', 'CLB-9'),
      wrote(4, 'id', 'CLB-9', 'CLB-9'),
    ],
    amends: [],
    added: {firstRow: 4, height: 9},
  };
  const now = clubs([CHOIR, LOOSE, row, row], {height: 9});
  expect(readBack(written, now).isSaved).toBe(true);
});
