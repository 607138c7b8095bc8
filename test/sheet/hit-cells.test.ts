/** Cells of others that a write hit, because somebody moved rows or columns between our reading and our writing. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {
  hasMoved,
  hitAnywhere,
  hitElsewhere,
  isExactly,
  oneOf,
  valuesBefore,
} from '../../src/sheet/hit-cells';
import {HEADERS, clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];
const BAND = ['Band', 'Attic', 9, 'CLB-3', 'brass'];
const BEFORE = clubs([CHOIR, CHESS, BAND]);

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, id, value}) => `${row} ${key} of ${id}: ${value}`);

/** The choir was to move to the gym. */
const GYM = [wrote(2, 'place', 'Gym', 'CLB-1')];

const inColumns = (order: readonly number[], rows = [CHOIR, CHESS, BAND]) =>
  clubs(
    rows.map(row => order.map(at => row[at]!)),
    {headers: order.map(at => HEADERS[at]!)},
  );

test('a cell that was meant is none of others', () => {
  const now = clubs([CHOIR.with(1, 'Gym'), CHESS, BAND]);
  expect(hitElsewhere(BEFORE, now, GYM)).toEqual([]);
});

test('where another row stands at that place now and holds what we wrote, it gets back what it held', () => {
  const now = clubs([CHESS.with(1, 'Gym'), CHOIR, BAND]);
  expect(cells(hitElsewhere(BEFORE, now, GYM))).toEqual([
    '2 place of CLB-2: Library',
  ]);
});

test('where our write is not to be seen at its place, or that row held the same before, nothing was hit', () => {
  expect(hitElsewhere(BEFORE, clubs([CHESS, CHOIR, BAND]), GYM)).toEqual([]);
  expect(hitElsewhere(BEFORE, clubs([]), GYM)).toEqual([]);
  const alike = clubs([CHOIR, CHESS.with(1, 'Gym'), BAND]);
  const sorted = clubs([CHESS.with(1, 'Gym'), CHOIR, BAND]);
  expect(hitElsewhere(alike, sorted, GYM)).toEqual([]);
});

test('a blank that was written over another row’s words is put right, too', () => {
  const emptied = [wrote(2, 'place', '', 'CLB-1')];
  const now = clubs([CHESS.with(1, ''), CHOIR, BAND]);
  expect(cells(hitElsewhere(BEFORE, now, emptied))).toEqual([
    '2 place of CLB-2: Library',
  ]);
});

test('where another column stands there now, that cell of our row gets back what it held', () => {
  const now = inColumns(
    [0, 4, 2, 3, 1],
    [['Choir', 'Hall', 20, 'CLB-1', 'Gym'], CHESS, BAND],
  );
  expect(cells(hitElsewhere(BEFORE, now, GYM))).toEqual(['2  of CLB-1: loud']);
});

test('where the column of ids came under our write, the row is the one that we meant', () => {
  const order = [0, 3, 2, 1, 4];
  const now = inColumns(order, [CHOIR.with(3, 'Gym'), CHESS, BAND]);
  expect(cells(hitElsewhere(BEFORE, now, GYM))).toEqual([
    '2 id of CLB-1: CLB-1',
  ]);
});

/** What all that moved since may have been hit by. */
const hitBy = (
  writes: readonly CellWrite[],
  now: ReturnType<typeof clubs>,
  before = BEFORE,
) => cells(hitAnywhere(before, now, writes));

test('wherever it stands now, a row that took what we wrote for another gets back what it held', () => {
  const now = clubs([BAND, CHOIR, CHESS.with(1, 'Gym')]);
  expect(hitBy(GYM, now)).toEqual(['4 place of CLB-2: Library']);
});

test('what was meant, what stood there before, and what nobody wrote is left', () => {
  expect(hitBy(GYM, clubs([BAND, CHOIR.with(1, 'Gym'), CHESS]))).toEqual([]);
  const alike = clubs([CHOIR, CHESS.with(1, 'Gym'), BAND]);
  expect(hitBy(GYM, clubs([BAND, CHOIR, CHESS.with(1, 'Gym')]), alike)).toEqual(
    [],
  );
  expect(hitBy(GYM, clubs([BAND, CHOIR, CHESS.with(1, 'Pool')]))).toEqual([]);
  expect(hitBy([], clubs([BAND, CHOIR, CHESS.with(1, 'Gym')]))).toEqual([]);
});

test('our own row is hit, too, where what we wrote came into another of its columns', () => {
  const now = clubs([BAND, CHOIR.with(4, 'Gym'), CHESS]);
  expect(hitBy(GYM, now)).toEqual(['3  of CLB-1: loud']);
});

test('another row that was to have the same is not hit in that column alone', () => {
  const both = [...GYM, wrote(3, 'place', 'Gym', 'CLB-2')];
  const now = clubs([
    BAND,
    CHOIR.with(1, 'Gym'),
    CHESS.with(1, 'Gym').with(0, 'Gym'),
  ]);
  expect(hitBy(both, now)).toEqual(['4 name of CLB-2: Chess']);
});

test('a row that is gone, or stands there twice, gets nothing back', () => {
  const hit = CHESS.with(1, 'Gym');
  expect(hitBy(GYM, clubs([BAND, CHOIR]))).toEqual([]);
  expect(hitBy(GYM, clubs([hit, hit, CHOIR, BAND]))).toEqual([]);
});

test('a cell without a header is left, since nothing tells what it held', () => {
  const headers = HEADERS.with(4, '');
  const now = clubs([BAND, CHOIR, CHESS.with(4, 'Gym')], {headers});
  expect(hitBy(GYM, now, clubs([CHOIR, CHESS, BAND], {headers}))).toEqual([]);
});

test('a blank that somebody leaves is theirs, but for one that stands with all that was written beside it', () => {
  const emptied = [
    wrote(2, 'place', '', 'CLB-1'),
    wrote(2, 'seats', 30, 'CLB-1'),
  ];
  const alone = clubs([BAND, CHOIR, CHESS.with(1, '')]);
  expect(hitBy(emptied, alone)).toEqual([]);
  const both = clubs([BAND, CHOIR, CHESS.with(1, '').with(2, 30)]);
  expect(hitBy(emptied, both)).toEqual([
    '4 place of CLB-2: Library',
    '4 seats of CLB-2: 12',
  ]);
});

test('where columns have moved, any blank may be one of those', () => {
  const emptied = [wrote(2, 'place', '', 'CLB-1')];
  const now = inColumns([1, 0, 2, 3, 4], [CHOIR, CHESS.with(0, ''), BAND]);
  expect(hitBy(emptied, now)).toEqual(['3 name of CLB-2: Chess']);
  expect(hitBy([wrote(2, 'place', 'Gym', 'CLB-1')], now)).toEqual([]);
});

test('blanks alone of a row that was not there before tell nothing', () => {
  const added = [wrote(5, 'place', '', 'CLB-9')];
  const now = clubs([BAND, CHOIR, CHESS.with(1, '')]);
  expect(hitBy(added, now)).toEqual([]);
});

test('blanks of a new row are ours where its words stand beside them, though its numbers came elsewhere', () => {
  const added = [
    wrote(5, 'name', 'Go', 'CLB-9'),
    wrote(5, 'place', '', 'CLB-9'),
    wrote(5, 'seats', 7, 'CLB-9'),
  ];
  const rows = (...cells: readonly string[]) =>
    clubs([BAND, CHOIR, [...cells, ...CHESS.slice(cells.length)]]);
  expect(hitBy(added, rows('Go', ''))).toEqual([
    '4 name of CLB-2: Chess',
    '4 place of CLB-2: Library',
  ]);
  expect(hitBy(added, rows('Chess', ''))).toEqual([]);
});

test('a number or a day that became text, because its cell was given another’s format, is put right', () => {
  const day = {year: 2026, month: 10, day: 6};
  const before = clubs([CHOIR, CHESS.with(4, day as never), BAND]);
  const now = clubs([BAND, CHOIR, [...CHESS.slice(0, 4), '2026-10-06']]);
  expect(hitBy(GYM, now, before)).toHaveLength(1);
  const number = clubs([BAND, CHOIR, CHESS.with(2, '12')]);
  expect(hitBy(GYM, number)).toEqual(['4 seats of CLB-2: 12']);
  expect(hitBy(GYM, clubs([BAND, CHOIR, CHESS.with(2, '13')]))).toEqual([]);
});

test('a number that shows as a day has lost its format', () => {
  const asDay = clubs([
    BAND,
    CHOIR,
    CHESS.with(2, {year: 1900, month: 1, day: 11} as never),
  ]);
  expect(hitBy(GYM, asDay)).toEqual(['4 seats of CLB-2: 12']);
  expect(isExactly(12, 12)).toBe(true);
  expect(isExactly({year: 1900, month: 1, day: 11}, 12)).toBe(false);
  expect(isExactly('12', 12)).toBe(false);
  expect(isExactly('a', 'b')).toBe(false);
});

test('a column that was renamed is known by its place, one that was swapped by its header', () => {
  const renamed = clubs([CHOIR, CHESS], {headers: HEADERS.with(4, 'Notes')});
  expect(valuesBefore(BEFORE, renamed)('CLB-1', 4)).toBe('loud');
  const swapped = inColumns([4, 1, 2, 3, 0]);
  expect(valuesBefore(BEFORE, swapped)('CLB-1', 0)).toBe('loud');
  expect(valuesBefore(BEFORE, swapped)('CLB-1', 4)).toBe('Choir');
  expect(valuesBefore(BEFORE, swapped)('CLB-9', 4)).toBe('');
  const added = clubs([CHOIR, CHESS], {headers: [...HEADERS, 'New']});
  expect(valuesBefore(BEFORE, added)('CLB-1', 5)).toBe('');
  const replaced = clubs([CHOIR], {
    headers: ['Club', 'New', 'Seats', 'Club ID', 'Place'],
  });
  expect(valuesBefore(BEFORE, replaced)('CLB-1', 1)).toBe('');
});

test('rows have moved where one with an id stands elsewhere, or a header does', () => {
  expect(hasMoved(BEFORE, clubs([CHOIR.with(1, 'Gym'), CHESS, BAND]))).toBe(
    false,
  );
  expect(hasMoved(BEFORE, clubs([CHESS, CHOIR, BAND]))).toBe(true);
  expect(hasMoved(BEFORE, clubs([CHOIR, CHESS]))).toBe(true);
  expect(hasMoved(BEFORE, inColumns([0, 2, 1, 3, 4]))).toBe(true);
  const withoutBand = (id: string) => id !== 'CLB-3';
  expect(hasMoved(BEFORE, clubs([CHOIR, CHESS]), withoutBand)).toBe(false);
});

test('one of ours is what any of the writes says, no more and no less', () => {
  const isOurs = oneOf([...GYM, wrote(3, 'seats', 7, 'CLB-2')]);
  expect(['Gym', 7, 'gym', '7', ''].map(isOurs)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(oneOf([])('Gym')).toBe(false);
});

test('what was put back in one place says nothing of the blank that was written beside it', () => {
  const writes = [
    wrote(2, 'name', 'Chess', 'CLB-2'),
    wrote(2, 'place', '', 'CLB-1'),
  ];
  const now = clubs([CHESS, CHOIR, BAND.with(1, '')]);
  expect(hitBy(writes, now)).toEqual(['4 place of CLB-3: Attic']);
});

test('a blank beside the one that was written is its maker’s', () => {
  const emptied = [wrote(2, 'place', '', 'CLB-1')];
  const before = clubs([CHOIR, CHESS.with(1, ''), BAND]);
  const now = clubs([BAND, CHOIR, CHESS.with(1, '').with(0, '')]);
  expect(hitBy(emptied, now, before)).toEqual([]);
});

test('where columns have moved, words that somebody typed are not taken for a blank of ours', () => {
  const emptied = [wrote(2, 'place', '', 'CLB-1')];
  const now = inColumns([1, 0, 2, 3, 4], [CHOIR, CHESS.with(0, 'Go'), BAND]);
  expect(hitBy(emptied, now)).toEqual([]);
});

test('blanks around words that somebody took off stay off', () => {
  const before = clubs([CHOIR, CHESS.with(1, ' Library '), BAND]);
  expect(hitBy(GYM, clubs([BAND, CHOIR, CHESS]), before)).toEqual([]);
});

/** Ids stand where places stood. */
const SWAPPED = [0, 3, 2, 1, 4];

test('where two writes came over ids, each row is the one that was meant', () => {
  const both = [...GYM, wrote(3, 'place', 'Gym', 'CLB-2')];
  const now = inColumns(SWAPPED, [
    CHOIR.with(3, 'Gym'),
    CHESS.with(3, 'Gym'),
    BAND,
  ]);
  expect(cells(hitElsewhere(BEFORE, now, both))).toEqual([
    '2 id of CLB-1: CLB-1',
    '3 id of CLB-2: CLB-2',
  ]);
});

test('a write over an id is of no row that stands elsewhere with its own, and of none that is new', () => {
  const moved = inColumns(SWAPPED, [CHESS.with(3, 'Gym'), CHOIR, BAND]);
  expect(cells(hitElsewhere(BEFORE, moved, GYM))).toEqual(['2 id of Gym: ']);
  const added = [wrote(5, 'place', 'Gym', 'CLB-9')];
  const below = inColumns(SWAPPED, [
    CHOIR,
    CHESS,
    BAND,
    ['', '', '', 'Gym', ''],
  ]);
  expect(cells(hitElsewhere(BEFORE, below, added))).toEqual(['5 id of Gym: ']);
});

test('what somebody types into a row that came to our place is theirs', () => {
  const now = clubs([CHESS.with(1, 'Pool'), CHOIR, BAND]);
  expect(hitElsewhere(BEFORE, now, GYM)).toEqual([]);
});

test('words of ours that are another row’s id are seen to have come into that row', () => {
  const noted = [wrote(2, 'place', 'CLB-2', 'CLB-1')];
  const now = clubs([CHESS.with(1, 'CLB-2'), BAND]);
  expect(cells(hitElsewhere(BEFORE, now, noted))).toEqual([
    '2 place of CLB-2: Library',
  ]);
});

/** What the choir held where these stand over its cells by now. */
const heldThen = (headers: string[], now: string[]) => {
  const then = valuesBefore(
    clubs([CHOIR], {headers}),
    clubs([CHOIR], {headers: now}),
  );
  return now.map((_, index) => then('CLB-1', index));
};

test('columns without a header are known by those around them, as long as they are as many', () => {
  const headers = ['Club', '', 'Seats', 'Club ID', ''];
  expect(heldThen(headers, headers)).toEqual(CHOIR);
  const moved = ['Seats', 'Club', '', 'Club ID', ''];
  expect(heldThen(headers, moved)).toEqual([
    20,
    'Choir',
    'Hall',
    'CLB-1',
    'loud',
  ]);
  const inserted = ['Club', '', '', 'Seats', 'Club ID'];
  expect(heldThen(headers, inserted)).toEqual(['Choir', '', '', 20, 'CLB-1']);
  expect(heldThen(headers, HEADERS)[1]).toBe('');
});
