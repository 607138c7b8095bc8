/** Rows that have no id yet, and ids that came astray, where people moved rows or columns while we wrote. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {looseRows} from '../../src/sheet/loose-rows';
import {
  idsByContent,
  lacksIds as isAnyLost,
  strayIds,
} from '../../src/sheet/lost-rows';
import type {RowChange} from '../../src/sheet/row-change';
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
  expect(strayIds(BEFORE, now, adding('CLB-9'))).toEqual([
    {row: 3, index: 4, id: '', key: '', value: ''},
  ]);
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

test('of two rows that were added, the id of either is taken out of another column', () => {
  const now = clubs([CHOIR, ['Drama', '', '', 'CLB-9', 'CLB-8']]);
  const both = [...adding('CLB-9'), ...adding('CLB-8')];
  expect(cells(strayIds(BEFORE, now, both))).toEqual(['3 4 ']);
});

test('what we wrote in another row hides nothing of what is left in this one', () => {
  const writes = [
    wrote(3, 'name', 'Drama', 'CLB-9'),
    wrote(4, 'place', 'Stage', 'CLB-8'),
  ];
  const now = clubs([CHOIR, ['Drama', 'Pool', 12, '', 'quiet'], CHOIR]);
  expect(looseRows(BEFORE, now, writes)).toEqual([]);
});

test('a row without an id comes back though one with an id holds the same', () => {
  const twin = LOOSE.with(3, 'CLB-2');
  const before = clubs([twin, LOOSE]);
  expect(looseRows(before, clubs([twin, HIT]), OVER)).toHaveLength(4);
});

test('a place of ours that is there no more is one without an id', () => {
  expect(lacksIds(clubs([CHOIR]), OVER)).toBe(true);
});

/** Whether some row is said to lack its id; the sheet has as many rows as it had. */
const isLost = (
  before: readonly (readonly (string | number)[])[],
  after: readonly (readonly (string | number)[])[],
  changes: readonly RowChange[] = [],
  height = 9,
) =>
  isAnyLost(clubs(before, {height: 9}), clubs(after, {height}), changes, [
    wrote(2, 'id', 'CLB-1', 'CLB-1'),
  ]);

const CHESS = LOOSE.with(3, 'CLB-2');

test('a row lacks its id where an id is gone and a row more stands there without one of its own', () => {
  expect(isLost([CHOIR, CHESS], [CHOIR.with(3, ''), CHESS])).toBe(true);
  expect(isLost([CHOIR, CHESS], [CHOIR.with(3, 'CLB-2'), CHESS])).toBe(true);
  expect(isLost([CHOIR, CHESS], [CHOIR.with(3, 'CLB-7'), CHESS])).toBe(true);
  expect(isLost([CHOIR, LOOSE], [CHOIR.with(3, ''), LOOSE])).toBe(true);
});

test('no row lacks its id where it was deleted, or none is gone', () => {
  expect(isLost([CHOIR, CHESS], [CHESS], [], 8)).toBe(false);
  expect(isLost([CHOIR, LOOSE], [LOOSE], [], 8)).toBe(false);
  expect(isLost([CHOIR, CHESS], [CHESS, CHOIR, LOOSE])).toBe(false);
  const drama = CHOIR.with(0, 'Drama').with(3, 'CLB-9');
  expect(isLost([CHOIR, CHESS], [CHESS, drama], adding('CLB-9'))).toBe(false);
});

test('a row that was emptied, and its id with it, lacks it unless a row was deleted', () => {
  const removed = {id: 'CLB-1', before: {name: 'Choir'}, after: null};
  const edited = {id: 'CLB-2', before: {seats: 12}, after: {seats: 9}};
  const now = [BLANK, CHESS];
  expect(isLost([CHOIR, CHESS], now, [edited, removed])).toBe(true);
  expect(isLost([CHOIR, CHESS], [CHESS], [removed], 8)).toBe(false);
  expect(isLost([CHOIR, CHESS], now, [edited])).toBe(false);
  expect(isLost([CHOIR, CHESS], now, [{...removed, after: {}}])).toBe(false);
  expect(isLost([CHOIR, CHESS], now, [{...removed, before: null}])).toBe(false);
});
