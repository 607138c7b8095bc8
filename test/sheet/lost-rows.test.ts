/** Rows that ours came over, and words of ours that came into nobody's row, because rows moved while we added. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import type {RowChange} from '../../src/sheet/row-change';
import {
  idsByContent,
  idsByPlace,
  lostRows,
  strayCells,
} from '../../src/sheet/lost-rows';
import {HEADERS, clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];
const BAND = ['Band', 'Attic', 9, 'CLB-3', 'brass'];
const BEFORE = clubs([CHOIR, CHESS, BAND], {height: 9});
const NEW = ['New', '', '', '', ''];

/** Drama and Dance are added below the last row. */
const DRAMA = ['Drama', '', '', 'CLB-8', ''];
const DANCE = ['Dance', '', '', 'CLB-9', ''];
const ADDED = {firstRow: 5, height: 9};
const drama = (row = 5) => [
  wrote(row, 'name', 'Drama', 'CLB-8'),
  wrote(row, 'id', 'CLB-8', 'CLB-8'),
];
const dance = (row = 6) => [
  wrote(row, 'name', 'Dance', 'CLB-9'),
  wrote(row, 'id', 'CLB-9', 'CLB-9'),
];

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, id, value}) => `${row} ${key} of ${id}: ${value}`);

const lost = (
  now: readonly (readonly (string | number)[])[],
  {writes = drama(), before = BEFORE, height = 10} = {},
) => cells(lostRows(before, clubs(now, {height}), writes, ADDED));

const bandAt = (row: number) => [
  `${row} name of CLB-3: Band`,
  `${row} place of CLB-3: Attic`,
  `${row} seats of CLB-3: 9`,
  `${row} id of CLB-3: CLB-3`,
];
const chessAt = (row: number) => [
  `${row} name of CLB-2: Chess`,
  `${row} place of CLB-2: Library`,
  `${row} seats of CLB-2: 12`,
  `${row} id of CLB-2: CLB-2`,
];

test('a row that was pushed down under ours comes back whole', () => {
  const over = DRAMA.with(4, 'brass');
  expect(lost([NEW, CHOIR, CHESS, over])).toEqual(bandAt(5));
  expect(
    cells(lostRows(BEFORE, clubs([NEW, CHOIR, CHESS, over]), drama(), null)),
  ).toEqual([]);
});

test('a row that somebody deleted does not come back: the sheet is shorter by it', () => {
  expect(lost([CHOIR, CHESS, DRAMA], {height: 8})).toEqual([]);
  expect(lost([CHOIR, DRAMA], {height: 7})).toEqual([]);
});

test('where ours is not to be found, or none is missing, nothing comes back', () => {
  expect(lost([NEW, CHOIR, CHESS])).toEqual([]);
  expect(lost([CHOIR, CHESS, BAND, DRAMA], {height: 9})).toEqual([]);
});

test('of a deleted row and one under ours, the one whose own notes are left comes back', () => {
  const of = (notes: string) =>
    lost([CHOIR, NEW, NEW, DRAMA.with(4, notes)], {height: 8});
  expect(of('brass')).toEqual(bandAt(5));
  expect(of('quiet')).toEqual(chessAt(5));
  expect(of('noisy')).toEqual([]);
});

test('without notes, the one that stood below the same row comes back', () => {
  const [choir, chess, band] = [CHOIR, CHESS, BAND].map(row => row.with(4, ''));
  const before = clubs([choir!, chess!, band!]);
  const height = 8;
  expect(lost([choir!, DRAMA], {before, height})).toEqual(chessAt(3));
  const art = ['Art', '', '', 'CLB-5', ''];
  expect(lost([choir!, art, DRAMA], {before, height})).toEqual(bandAt(4));
});

test('with nothing to tell by, the nearest of them comes back', () => {
  const [choir, chess, band] = [CHOIR, CHESS, BAND].map(row => row.with(4, ''));
  const before = clubs([chess!, choir!, band!]);
  expect(lost([NEW, DRAMA], {before, height: 7})).toEqual(bandAt(3));
});

test('two rows under two of ours come back each to its own place, and none twice', () => {
  const writes = [...drama(), ...dance()];
  const over = [DRAMA.with(4, 'quiet'), DANCE.with(4, 'brass')];
  expect(lost([NEW, NEW, CHOIR, ...over], {writes})).toEqual([
    ...chessAt(5),
    ...bandAt(6),
  ]);
  expect(lost([NEW, CHOIR, CHESS, over[1]!, DRAMA], {writes})).toEqual(
    bandAt(5),
  );
  const [choir, chess, band] = [CHOIR, CHESS, BAND].map(row => row.with(4, ''));
  expect(
    lost([NEW, choir!, chess!, DRAMA, DANCE], {
      writes,
      before: clubs([choir!, chess!, band!]),
    }),
  ).toHaveLength(4);
});

test('no row is put over one that is merely edited in the same save', () => {
  const [choir, chess, band] = [CHOIR, CHESS, BAND].map(row => row.with(4, ''));
  const before = clubs([choir!, chess!, band!]);
  const writes = [wrote(2, 'place', 'Gym', 'CLB-1'), ...drama()];
  const now = [choir!.with(1, 'Gym'), NEW, chess!, DRAMA];
  expect(lost(now, {writes, before})).toEqual(bandAt(5));
});

test('a row comes back in the columns as they stand now, without one that is gone', () => {
  const headers = ['Seats', 'Club ID', 'Club', 'Our notes'];
  const now = clubs(
    [
      [20, 'CLB-1', 'Choir', 'loud'],
      [12, 'CLB-2', 'Chess', 'quiet'],
      ['', 'CLB-8', 'Drama', 'brass'],
    ],
    {headers, height: 10},
  );
  const found = lostRows(BEFORE, now, drama(4), {...ADDED, firstRow: 4});
  expect(found.map(({row, index, value}) => [row, index, value])).toEqual([
    [4, 2, 'Band'],
    [4, 0, 9],
    [4, 1, 'CLB-3'],
  ]);
});

/** The choir was to move to the gym. */
const GYM = [wrote(2, 'place', 'Gym', 'CLB-1')];
const CHANGES = [{id: 'CLB-1', before: {place: 'Hall'}, after: {place: 'Gym'}}];

const stray = (
  now: readonly (readonly (string | number)[])[],
  {writes = GYM, before = BEFORE, changes = CHANGES} = {},
) => cells(strayCells(before, clubs(now), changes, writes));

test('what came into a blank row alone is taken out of it', () => {
  const now = [['', 'Gym', '', '', ''], CHOIR, CHESS, BAND];
  expect(stray(now)).toEqual(['2 place of : ']);
  expect(stray([['', 'Gym', '', '', 'ours'], CHOIR, CHESS, BAND])).toEqual([
    '2 place of : ',
  ]);
});

test('where anything else stands in that row, it is somebody’s, and stays', () => {
  for (const row of [
    ['Art', 'Gym', '', '', ''],
    ['', 'Gym', '', 'CLB-7', ''],
    ['', 'Pool', '', '', ''],
    ['', '', '', '', 'a note'],
  ])
    expect(stray([row, CHOIR, CHESS, BAND])).toEqual([]);
});

test('rows that were there before keep what is said in them', () => {
  const loose = ['', 'Gym', '', '', 'theirs'];
  const before = clubs([CHOIR, CHESS, BAND, loose]);
  expect(stray([CHOIR, CHESS, BAND, loose], {before})).toEqual([]);
  const gymOnly = ['', 'Gym', '', 'CLB-3', ''];
  const writes = [...GYM, wrote(4, 'id', 'CLB-3', 'CLB-3')];
  expect(stray([CHOIR, CHESS, gymOnly], {writes})).toEqual([]);
});

test('a row that was added is none of nobody’s', () => {
  const changes = [{id: 'CLB-8', before: null, after: {name: 'Drama'}}];
  const now = [CHOIR, CHESS, BAND, DRAMA];
  const writes = drama();
  expect(stray(now, {writes, changes: changes as never})).toEqual([]);
  expect(stray(now, {writes, changes: []})).toEqual([
    '5 name of CLB-8: ',
    '5 id of CLB-8: ',
  ]);
});

test('in whatever columns they stand, the cells are emptied where they are', () => {
  const now = clubs([['', 'Gym', '', '']], {
    headers: ['Our notes', 'Place', 'Club ID', 'Club'],
  });
  const found = strayCells(BEFORE, now, CHANGES, GYM);
  expect(found).toEqual([{row: 2, index: 1, id: '', key: 'place', value: ''}]);
});

/** The choir was removed, and its id with it. */
const REMOVED = [{id: 'CLB-1', before: {name: 'Choir'}, after: null}];
const GONE = ['', '', '', '', ''];

const byPlace = (
  now: readonly (readonly (string | number)[])[],
  {changes = REMOVED as readonly RowChange[], height = 9} = {},
) =>
  idsByPlace(BEFORE, clubs(now, {height}), changes).map(
    ({row, index, value}) => `row ${row}, column ${index}: ${value}`,
  );

test('an emptied row whose id is gone, too, gets it back at its place', () => {
  expect(byPlace([GONE, CHESS, BAND])).toEqual(['row 2, column 3: CLB-1']);
  const both = [...REMOVED, {id: 'CLB-3', before: {name: 'Band'}, after: null}];
  expect(byPlace([GONE, CHESS, GONE], {changes: both})).toEqual([
    'row 2, column 3: CLB-1',
    'row 4, column 3: CLB-3',
  ]);
});

test.each<[string, Parameters<typeof byPlace>]>([
  ['a row was deleted', [[GONE, CHESS, BAND], {height: 8}]],
  ['another row moved', [[GONE, BAND, CHESS]]],
  ['something stands there by now', [[['Art', '', '', '', ''], CHESS, BAND]]],
  ['the id stands there', [[['', '', '', 'CLB-1', ''], CHESS, BAND]]],
  [
    'the row was to change and not to go',
    [
      [GONE, CHESS, BAND],
      {changes: [{id: 'CLB-1', before: {}, after: {name: 'Art'}}]},
    ],
  ],
  [
    'the row was never there',
    [
      [GONE, CHESS, BAND],
      {changes: [{id: 'CLB-1', before: null, after: null}]},
    ],
  ],
  [
    'nobody knows where it stood',
    [[CHOIR, CHESS, BAND], {changes: [{...REMOVED[0]!, id: 'CLB-7'}]}],
  ],
])('but not where %s', (_, asked) => {
  expect(byPlace(...asked)).toEqual([]);
});

test('an id is given back in whichever column ids stand, and to no row that holds nothing of ours', () => {
  const order = [3, 0, 1, 2, 4];
  const turned = (rows: readonly (readonly (string | number)[])[]) =>
    clubs(
      rows.map(row => order.map(at => row[at]!)),
      {headers: order.map(at => HEADERS[at]!)},
    );
  const found = idsByContent(
    turned([CHOIR, CHESS]),
    turned([CHESS, CHOIR.with(3, '')]),
  );
  expect(found).toEqual([
    {row: 3, index: 0, id: 'CLB-1', key: 'id', value: 'CLB-1'},
  ]);
  const emptied = clubs([CHESS, ['', '', '', 'CLB-1', '']]);
  const note = clubs([CHESS, ['', '', '', '', 'a note']]);
  expect(idsByContent(emptied, note)).toEqual([]);
});
