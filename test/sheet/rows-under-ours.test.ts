/** Rows without an id that ours came over, because rows moved while we added, and ids that nobody can have deleted. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {idsByContent, lacksRows, lostRows} from '../../src/sheet/lost-rows';
import {HEADERS, clubs, wrote} from './clubs';

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

type Rows = readonly (readonly (string | number)[])[];

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, value}) => `${row} ${key}: ${value}`);

const back = (rows: Rows, height = 10): readonly string[] =>
  cells(lostRows(BEFORE, clubs(rows, {height}), WRITES, ADDED));

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

/** The names of the rows that come back where each is known by what stands under these headers beside it. */
const known = (
  headers: string[],
  was: Rows,
  is: Rows,
  writes = WRITES,
): readonly unknown[] =>
  lostRows(
    clubs(was, {headers, height: 9}),
    clubs(is, {headers, height: 10}),
    writes,
    {...ADDED, firstRow: 3},
  ).flatMap(({key, value}) => (key === 'name' ? [value] : []));

const LOOSE = ['Band', 'Attic', 9, ''];
const DRAMA = ['Drama', '', '', 'CLB-8'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2'];
const TWO_NOTES = [...HEADERS, 'Key'];

test.each<[string, readonly unknown[], Rows[number], Rows[number]]>([
  ['both are the same', ['Band'], ['a', 'b'], ['a', 'b']],
  ['one is the same and the other blank', ['Band'], ['a', ''], ['a', '']],
  ['one is the same and the other not', [], ['a', 'b'], ['a', 'c']],
  ['all are blank', [], ['', ''], ['', '']],
  ['one was blank', [], ['a', ''], ['a', 'c']],
  ['one is blank by now', [], ['a', 'b'], ['a', '']],
])(
  'of a row without an id and two notes beside it, where %s, comes back %j',
  (_, names, was, is) => {
    const rows: Rows = [[...DRAMA, ...is]];
    expect(known(TWO_NOTES, [[...LOOSE, ...was]], rows)).toEqual(names);
  },
);

test('a row with an id does not come back to a note that stands where it had none', () => {
  const is = (note: string): Rows => [[...DRAMA, note]];
  expect(known(HEADERS, [[...CHESS, '']], is(''))).toEqual(['Chess']);
  expect(known(HEADERS, [[...CHESS, '']], is('noisy'))).toEqual([]);
  expect(known(HEADERS, [[...CHESS, 'noisy']], is(''))).toEqual([]);
});

test('what stands under no header tells nothing of a row', () => {
  const headers = HEADERS.with(4, '');
  const is: Rows = [[...DRAMA, 'typed']];
  expect(known(headers, [[...CHESS, '']], is)).toEqual(['Chess']);
});

test('that nothing stands above ours tells nothing: the nearest of two rows comes back', () => {
  const before = clubs([CHESS, CHOIR.slice(0, 4)], {height: 9});
  const now = clubs([DRAMA], {height: 8});
  const [name] = lostRows(before, now, WRITES, ADDED);
  expect(name).toMatchObject({row: 2, key: 'name', value: 'Choir'});
});

test('a row comes back though another of ours is not to be found', () => {
  const writes = [...WRITES, wrote(5, 'id', 'CLB-9', 'CLB-9')];
  const is: Rows = [[...DRAMA, 'quiet']];
  expect(known(HEADERS, [[...CHESS, 'quiet']], is, writes)).toEqual(['Chess']);
});

test('of rows that had one id between them none comes back: nobody can say which', () => {
  const was: Rows = [
    [...CHESS, 'quiet'],
    [...CHESS, 'quiet'],
  ];
  expect(known(HEADERS, was, [[...DRAMA, 'quiet']])).toEqual([]);
});

test('an id of a row with nothing else in it is put over no other such id', () => {
  const only = (id: string) => ['', '', '', id, ''];
  const now = clubs([CHOIR, only('CLB-9')]);
  expect(idsByContent(clubs([CHOIR, only('CLB-2')]), now)).toEqual([]);
});
