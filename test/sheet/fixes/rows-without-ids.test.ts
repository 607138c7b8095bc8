/** Rows that no id names are known from one moment to the next by all that they hold, and so is how far a fix has come. */
import {expect, test} from '@jest/globals';
import type {Cell} from '../../../src/domain/cell';
import {
  NOTHING,
  addressOf,
  addressesIn,
  logged,
  rowAt,
} from '../../../src/sheet/fixes/address';
import {progressOf} from '../../../src/sheet/fixes/progress';
import type {OwnTable} from '../../../src/sheet/own-table';
import {type Cells, loggedCells} from '../../../src/sheet/row-change';
import {HEADERS, clubs} from '../clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, '', 'quiet'];
const BLANK = ['', '', '', '', ''];

const rowIn = (own: OwnTable, row: number) => ({
  row,
  cells: own.tab.values?.[row - 1] ?? [],
});

/** A change of the row as the Log keeps it. */
function changeOf(own: OwnTable, row: number, before: Cells, after: Cells) {
  const found = rowIn(own, row);
  const target = {address: addressOf(own, found), nth: 0, before, after};
  return {
    id: logged(own, found, target),
    before: loggedCells(before),
    after: loggedCells(after),
  };
}

const placeOf = (
  own: OwnTable,
  address: string,
  holding: Cells = {},
  nth = 0,
) => rowAt(own, {address, nth}, holding)?.row;

test('a row with an id of its own is found by it while it holds what was seen', () => {
  const before = clubs([CHOIR, CHESS]);
  const address = addressOf(before, rowIn(before, 2));
  expect(address).toBe('CLB-1');
  const sorted = clubs([CHESS, CHOIR]);
  expect(placeOf(sorted, address, {place: 'Hall'})).toBe(3);
  expect(placeOf(sorted, address, {place: 'Gym'})).toBeUndefined();
  expect(placeOf(clubs([CHESS]), address)).toBeUndefined();
});

test('a row without an id is found wherever it stands, in whatever order its columns are', () => {
  const before = clubs([CHOIR, CHESS]);
  const address = addressOf(before, rowIn(before, 3));
  expect(address).not.toContain('Chess');
  expect(placeOf(clubs([CHESS, CHOIR]), address)).toBe(2);
  const turned = (row: readonly Cell[]) => row.toReversed();
  const moved = clubs([CHOIR, CHESS].map(turned), {
    headers: HEADERS.toReversed(),
  });
  expect(placeOf(moved, address)).toBe(3);
  expect(placeOf(clubs([CHOIR, CHESS.with(4, 'noisy')]), address)).toBe(
    undefined,
  );
});

test('of rows that are alike it is the same one in their order, or the last that is left', () => {
  const before = clubs([CHESS, CHESS, CHOIR]);
  const address = addressOf(before, rowIn(before, 3));
  expect(placeOf(before, address, {}, 1)).toBe(3);
  expect(placeOf(clubs([CHOIR, CHESS]), address, {}, 1)).toBe(3);
});

test('an id that stands twice names no row, nor does one that looks like a sum', () => {
  const twice = clubs([CHOIR, CHOIR.with(0, 'Band')]);
  expect(addressOf(twice, rowIn(twice, 2))).not.toBe('CLB-1');
  const odd = clubs([CHOIR.with(3, '~0')]);
  expect(addressOf(odd, rowIn(odd, 2))).not.toBe('~0');
});

test('a row whose id is fixed is known by that id, though other cells of it have changed', () => {
  const twins = clubs([CHOIR, CHOIR.with(0, 'Band')]);
  const address = addressOf(twins, rowIn(twins, 3));
  const held = {id: 'CLB-1'};
  const now = clubs([CHOIR.with(0, 'Orchestra')]);
  expect(placeOf(now, address, held)).toBe(2);
  expect(placeOf(now, address, {place: 'Hall'})).toBeUndefined();
  expect(placeOf(clubs([CHOIR, CHOIR]), address, held)).toBeUndefined();
});

test('a row that is to be added comes below the last one', () => {
  const own = clubs([CHOIR, BLANK]);
  expect(placeOf(own, NOTHING)).toBe(3);
  expect(placeOf(own, NOTHING, {}, 1)).toBe(4);
});

test('the Log names a row by its id, or by what it held and holds since', () => {
  const own = clubs([CHOIR, CHESS]);
  expect(changeOf(own, 2, {place: 'Hall'}, {place: 'Gym'}).id).toBe('CLB-1');
  const {id} = changeOf(own, 3, {place: 'Library'}, {place: 'Gym'});
  const {before, after, nth} = addressesIn(id);
  expect(before).toBe(addressOf(own, rowIn(own, 3)));
  const since = clubs([CHOIR, CHESS.with(1, 'Gym')]);
  expect(after).toBe(addressOf(since, rowIn(since, 3)));
  expect(nth).toBe(0);
  expect(addressesIn('CLB-1')).toEqual({
    before: 'CLB-1',
    after: 'CLB-1',
    nth: 0,
  });
});

/** Where a fix that was to set two cells of a row has come. */
function state(now: OwnTable, row = 3) {
  const own = clubs([CHOIR, CHESS]);
  const [before, after] = [
    {
      place: own.tab.values![row - 1]![1]!,
      seats: own.tab.values![row - 1]![2]!,
    },
    {place: 'Gym', seats: 30},
  ];
  const [found] = progressOf(now, [changeOf(own, row, before, after)]);
  return [found!.state, found!.row?.row];
}

test.each([
  ['nothing', CHESS, 'before'],
  ['one of two cells', CHESS.with(1, 'Gym'), 'half'],
  ['all', CHESS.with(1, 'Gym').with(2, 30), 'after'],
] as const)(
  'where %s was written into a row without an id, it is told wherever the row stands',
  (_, row, said) => {
    expect(state(clubs([CHOIR, [...row]]))).toEqual([said, 3]);
    expect(state(clubs([[...row], CHOIR]))).toEqual([said, 2]);
  },
);

test.each([
  ['one of two cells', CHOIR.with(1, 'Gym'), 'half'],
  ['nothing', CHOIR, 'before'],
  ['all', CHOIR.with(1, 'Gym').with(2, 30), 'after'],
] as const)(
  'where %s was written into a row with an id, the id tells it',
  (_, row, said) => {
    const noted = row.with(4, 'noted since');
    expect(state(clubs([CHESS, [...noted]]), 2)).toEqual([said, 3]);
  },
);

test('a row that holds neither what was nor what shall be is unclear, and so is one that is gone', () => {
  expect(state(clubs([CHOIR, CHESS.with(1, 'Attic')]))).toEqual([
    'unclear',
    undefined,
  ]);
  expect(state(clubs([CHOIR]))).toEqual(['unclear', undefined]);
  expect(state(clubs([CHESS, CHOIR.with(1, 'Attic')]), 2)).toEqual([
    'unclear',
    undefined,
  ]);
  expect(state(clubs([CHESS]), 2)).toEqual(['unclear', undefined]);
});

test('of two rows that were alike, the change of each has a row of its own', () => {
  const own = clubs([CHESS, CHESS]);
  const change = changeOf(own, 2, {place: 'Library'}, {place: 'Gym'});
  const now = clubs([CHESS.with(1, 'Gym'), CHESS]);
  expect(
    progressOf(now, [change, change]).map(({state: said, row}) => [
      said,
      row?.row,
    ]),
  ).toEqual([
    ['after', 2],
    ['before', 3],
  ]);
});

test('where what was looks like a child’s, the row is told by what shall be alone', () => {
  const withheld = 'Maya Lopez, student ID 104233';
  const own = clubs([CHOIR, CHESS.with(1, withheld)]);
  const change = changeOf(own, 3, {place: withheld}, {place: 'Gym'});
  expect(JSON.stringify(change)).not.toContain('Maya');
  const [untouched] = progressOf(own, [change]);
  expect(untouched!.state).toBe('before');
  const [done] = progressOf(clubs([CHOIR, CHESS.with(1, 'Gym')]), [change]);
  expect(done!.state).toBe('after');
});

test('where both look like a child’s, nothing tells the row', () => {
  const was = 'Maya Lopez, student ID 104233';
  const shall = 'Maya Lopez, student ID 104234';
  const own = clubs([CHOIR, CHESS.with(1, was)]);
  const change = changeOf(own, 3, {place: was}, {place: shall});
  expect(progressOf(own, [change])[0]!.state).toBe('unclear');
});

test('a row that is added or emptied is not taken for any blank one', () => {
  const own = clubs([CHOIR, BLANK]);
  const added = changeOf(
    own,
    3,
    {name: '', place: ''},
    {name: 'Drama', place: 'Stage'},
  );
  expect(progressOf(own, [added])[0]).toEqual({
    state: 'before',
    row: undefined,
  });
  const begun = clubs([CHOIR, BLANK.with(0, 'Drama')]);
  expect(progressOf(begun, [added])[0]).toMatchObject({
    state: 'half',
    row: {row: 3},
  });
  const emptied = changeOf(
    clubs([CHOIR, ['Drama', '', '', '', '']]),
    3,
    {name: 'Drama'},
    {name: ''},
  );
  expect(progressOf(own, [emptied])[0]).toEqual({
    state: 'after',
    row: undefined,
  });
});
