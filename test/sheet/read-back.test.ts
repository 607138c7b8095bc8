/** What became of a save, told by what the rows hold afterwards: saved, overtaken, or to be put back. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {type Schema, column} from '../../src/sheet/column';
import {type Written, isThere, readBack} from '../../src/sheet/read-back';
import type {RowChange} from '../../src/sheet/row-change';
import {HEADERS, clubs, ownOf, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];
const BAND = ['Band', 'Attic', 9, 'CLB-3', 'brass'];
const BEFORE = clubs([CHOIR, CHESS, BAND]);

/** The choir moves to the gym. */
const MOVED: Written = {
  before: BEFORE,
  changes: [{id: 'CLB-1', before: {place: 'Hall'}, after: {place: 'Gym'}}],
  writes: [wrote(2, 'place', 'Gym', 'CLB-1')],
  amends: [],
  added: null,
};
const IN_GYM = CHOIR.with(1, 'Gym');

/** The choir is taken away. */
const REMOVED: RowChange = {
  id: 'CLB-1',
  before: {name: 'Choir', place: 'Hall', seats: 20},
  after: null,
};
const REMOVAL: Written = {
  ...MOVED,
  changes: [REMOVED],
  writes: ['name', 'place', 'seats'].map(key => wrote(2, key, '', 'CLB-1')),
};

/** Drama is added below the last row. */
const DRAMA: (string | number)[] = ['Drama', 'Stage', '', 'CLB-9', ''];
const ADDITION: Written = {
  ...MOVED,
  changes: [
    {id: 'CLB-9', before: null, after: {name: 'Drama', place: 'Stage'}},
  ],
  writes: ['name', 'place', 'seats', 'id'].map((key, index) =>
    wrote(5, key, DRAMA[index]!, 'CLB-9'),
  ),
  added: {firstRow: 5, height: 9},
};

type Rows = readonly (readonly (string | number)[])[];

const read = (written: Written, rows: Rows, height?: number) =>
  readBack(written, clubs(rows, height === undefined ? {} : {height}));

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, value}) => `${row} ${key}: ${value}`);

const SAVED = {
  isSaved: true,
  lacksIds: false,
  overtaken: null,
};

test('what somebody else writes in the same words meanwhile stays, and all is saved', () => {
  const found = read(MOVED, [IN_GYM, CHESS.with(1, 'Gym'), BAND]);
  expect(found).toMatchObject({...SAVED, amends: {hit: []}});
});

test('where rows have moved, the same words in another row were meant for ours', () => {
  const found = read(MOVED, [CHOIR, BAND, CHESS.with(1, 'Gym')]);
  expect(found.isSaved).toBe(false);
  expect(cells(found.amends.hit)).toEqual(['4 place: Library']);
});

test('what was put back by place is looked for in other rows, too', () => {
  const amends = [wrote(2, 'place', 'Hall', 'CLB-1')];
  const rows = [BAND, CHOIR, CHESS.with(1, 'Hall')];
  expect(cells(read({...MOVED, amends}, rows).amends.hit)).toEqual([
    '4 place: Library',
  ]);
  // Though none has moved any more since.
  const back = [CHOIR, CHESS.with(2, 'Hall'), BAND];
  expect(cells(read({...MOVED, amends}, back).amends.hit)).toEqual([
    '3 seats: 12',
  ]);
});

test('a blank that was put back tells nothing of one that somebody leaves elsewhere', () => {
  const before = clubs([CHOIR.with(1, ''), CHESS, BAND]);
  const amends = [wrote(2, 'place', '', 'CLB-1')];
  const rows = [BAND, CHOIR.with(1, ''), CHESS.with(1, '')];
  const found = read({...MOVED, before, amends}, rows);
  expect(found.amends.hit).toEqual([]);
});

test('a row that has lost its id is told of where we wrote among the ids, with others in their places', () => {
  const rows = [IN_GYM, CHESS.with(3, '').with(0, 'Art'), BAND];
  const given = wrote(2, 'id', 'CLB-1', 'CLB-1');
  const among = {...MOVED, writes: [...MOVED.writes, given]};
  expect(read(among, rows).lacksIds).toBe(true);
  expect(read(among, [IN_GYM, CHESS, BAND]).lacksIds).toBe(false);
});

test('a row that somebody pastes over another takes an id away that we never touched', () => {
  const over = [IN_GYM, BAND.with(4, 'quiet'), BAND];
  expect(read(MOVED, over).lacksIds).toBe(false);
});

test('a row that is gone though none was deleted is told of, where rows were added', () => {
  const rows = [CHOIR, CHESS, DRAMA];
  expect(read(ADDITION, rows, 9).lacksIds).toBe(true);
  expect(read(ADDITION, rows, 8).lacksIds).toBe(false);
});

test('a row is away when all that it held is, whatever somebody has typed beside it since', () => {
  const typed = ['', '', '', 'CLB-1', 'loud'];
  const held = {...REMOVED, before: {name: 'Choir', seats: 20}};
  expect(isThere(clubs([typed]), held)).toBe(true);
  expect(isThere(clubs([typed.with(1, 'Pool')]), held)).toBe(true);
  expect(isThere(clubs([typed.with(0, 'Choir')]), held)).toBe(false);
  expect(isThere(clubs([typed.with(0, '#REF!')]), held)).toBe(true);
  expect(isThere(clubs([CHESS]), held)).toBe(false);
});

test('what somebody typed over ours is told with the header and both sides', () => {
  expect(read(MOVED, [CHOIR.with(1, 'Pool'), CHESS, BAND])).toMatchObject({
    isSaved: false,
    overtaken: {id: 'CLB-1', header: 'Place', ours: 'Gym', theirs: 'Pool'},
  });
});

test('a save that has hit another row is not saved, though its own row holds it', () => {
  const found = read(MOVED, [IN_GYM, BAND, CHESS.with(1, 'Gym')]);
  expect(found).toMatchObject({isSaved: false, overtaken: null});
});

test('of several rows, all must hold theirs', () => {
  const band = {id: 'CLB-3', before: {seats: 9}, after: {seats: 10}};
  const both = {...MOVED, changes: [...MOVED.changes, band]};
  expect(read(both, [IN_GYM, CHESS, BAND]).isSaved).toBe(false);
  expect(read(both, [IN_GYM, CHESS, BAND.with(2, 10)]).isSaved).toBe(true);
});

const BLANK = ['', '', '', '', ''];
const LOWER = {...MOVED, before: clubs([BLANK, CHOIR, CHESS])};

test('of a row and a copy of it that somebody pastes meanwhile, ours is the one that holds what was written', () => {
  expect(read(LOWER, [CHOIR, IN_GYM, CHESS])).toMatchObject(SAVED);
  expect(read(LOWER, [IN_GYM, CHOIR, CHESS])).toMatchObject(SAVED);
  const added = [CHOIR, CHESS, BAND, DRAMA, DRAMA];
  expect(read(ADDITION, added, 9)).toMatchObject(SAVED);
});

test('where neither does, it is the one that stands where it stood', () => {
  const rows = [CHOIR.with(1, 'Cave'), CHOIR.with(1, 'Pool'), CHESS];
  expect(read(LOWER, rows).overtaken).toMatchObject({theirs: 'Pool'});
});

test('of rows that shared an id before, nobody knows which was meant', () => {
  const twice = {...MOVED, before: clubs([CHOIR, CHOIR, CHESS])};
  expect(read(twice, [IN_GYM, CHOIR, CHESS]).isSaved).toBe(false);
});

test('what stands there as before was not typed over ours', () => {
  expect(read(MOVED, [CHOIR, CHESS, BAND]).overtaken).toBeNull();
  const writes = ADDITION.writes.filter(({value}) => value !== '');
  const emptied = [CHOIR, CHESS, BAND, DRAMA.with(1, '')];
  expect(read({...ADDITION, writes}, emptied, 9)).toMatchObject({
    isSaved: false,
    overtaken: null,
  });
});

const COUNTED: Schema = {
  tab: 'Clubs',
  idPrefix: 'CLB',
  idKey: 'id',
  columns: [
    column('name', 'Club', 100, 'Its name.'),
    {...column('used', 'Used', 100, 'How often.'), isCounted: true},
    column('id', 'Club ID', 100, 'Its id.'),
  ],
};

test('a figure that was counted anew meanwhile is nobody’s words over ours', () => {
  const headers = ['Club', 'Used', 'Club ID'];
  const own = (name: string, used: number) =>
    ownOf(COUNTED, [headers, [name, used, 'CLB-1']]);
  const change = {
    id: 'CLB-1',
    before: {used: 1, name: 'Choir'},
    after: {used: 2, name: 'Band'},
  };
  const written = {...MOVED, before: own('Choir', 1), changes: [change]};
  expect(readBack(written, own('Band', 7)).isSaved).toBe(true);
  expect(readBack(written, own('Art', 7)).overtaken).toMatchObject({
    header: 'Club',
    theirs: 'Art',
  });
});

test('of our own rows, the cells that hold what we wrote get back what they held', () => {
  const own = (written: Written, rows: Rows) =>
    cells(read(written, rows).amends.own);
  expect(own(MOVED, [IN_GYM, CHESS, BAND])).toEqual(['2 place: Hall']);
  expect(own(MOVED, [CHOIR.with(1, 'Pool'), CHESS, BAND])).toEqual([]);
  expect(own(MOVED, [CHESS, BAND])).toEqual([]);
  expect(own(MOVED, [CHOIR.with(4, 'Gym').with(0, 'Gym'), CHESS])).toEqual([]);
  expect(own(REMOVAL, [['', '', '', 'CLB-1', 'loud'], CHESS, BAND])).toEqual([
    '2 name: Choir',
    '2 place: Hall',
    '2 seats: 20',
  ]);
  expect(own(ADDITION, [CHOIR, CHESS, BAND, DRAMA.with(2, 7)])).toEqual([
    '5 name: ',
    '5 place: ',
    '5 id: ',
  ]);
});

test('a cell in a column that is gone is left', () => {
  const headers = HEADERS.with(1, 'Where');
  const rows = [['', 'Hall', '', 'CLB-1', 'loud'], CHESS, BAND];
  const {own} = readBack(REMOVAL, clubs(rows, {headers})).amends;
  expect(cells(own)).toEqual(['2 name: Choir', '2 seats: 20']);
});
