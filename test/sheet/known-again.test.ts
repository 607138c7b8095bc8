/** Rows that people sort, copy, empty and delete between our reading and our writing are known again by what they hold. */
import {expect, test} from '@jest/globals';
import {idsByContent, idsByPlace} from '../../src/sheet/lost-rows';
import {misplacedIds} from '../../src/sheet/misplaced-ids';
import {type Written, readBack} from '../../src/sheet/read-back';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {HEADERS, clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];
const BLANK = ['', '', '', '', ''];

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, value}) => `${row} ${key} ${value}`);

const saving = (fields: Partial<Written>): Written => ({
  before: clubs([CHOIR, CHESS]),
  changes: [],
  writes: [],
  amends: [],
  added: null,
  ...fields,
});

/** The choir moves to the gym. */
const MOVED = {
  changes: [{id: 'CLB-1', before: {place: 'Hall'}, after: {place: 'Gym'}}],
  writes: [wrote(2, 'place', 'Gym', 'CLB-1')],
};
const IN_GYM = ['Choir', 'Gym', 20, 'CLB-1', 'loud'];

test('ids that came where they were meant to are left there', () => {
  const without = [CHOIR, CHESS].map(row => row.with(3, ''));
  const given = [wrote(2, 'id', 'CLB-1', ''), wrote(3, 'id', 'CLB-2', '')];
  expect(misplacedIds(clubs(without), clubs([CHOIR, CHESS]), given)).toEqual(
    [],
  );
  expect(misplacedIds(clubs([CHOIR]), clubs([CHOIR]), [])).toEqual([]);
});

test('two rows that are alike get their ids in the order in which they stood', () => {
  const twins = [CHOIR.with(3, ''), CHOIR.with(3, '')];
  const given = [wrote(2, 'id', 'CLB-8', ''), wrote(3, 'id', 'CLB-9', '')];
  const now = clubs([CHESS, CHOIR.with(3, 'CLB-8'), CHOIR.with(3, '')]);
  expect(cells(misplacedIds(clubs([...twins, CHESS]), now, given))).toEqual([
    '4 id CLB-9',
  ]);
});

test('an id that came into a row which somebody inserted is taken out of it, and put where it belongs', () => {
  const before = clubs([CHOIR.with(3, ''), CHESS]);
  const inserted = ['Drama', 'Stage', 30, 'CLB-9', 'new'];
  const now = clubs([inserted, CHOIR.with(3, ''), CHESS]);
  expect(
    cells(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])),
  ).toEqual(['2 id ', '3 id CLB-9']);
});

test('an id that came into a blank row is taken out of it', () => {
  const before = clubs([CHOIR.with(3, ''), CHESS, BLANK]);
  const now = clubs([BLANK.with(3, 'CLB-9'), CHOIR.with(3, ''), CHESS]);
  expect(
    cells(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])),
  ).toEqual(['2 id ', '3 id CLB-9']);
});

test('a row of which somebody changed a cell meanwhile is known by the others', () => {
  const before = clubs([CHOIR.with(3, ''), CHESS]);
  const now = clubs([CHESS.with(3, 'CLB-9'), CHOIR.with(1, 'Gym').with(3, '')]);
  expect(
    cells(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])),
  ).toEqual(['2 id CLB-2', '3 id CLB-9']);
});

test('of rows that are alike, each that has its id keeps it, in whatever order they stand now', () => {
  const twins = ['CLB-1', 'CLB-2'].map(id => CHOIR.with(3, id));
  const before = clubs([...twins, CHESS.with(3, '')]);
  const now = clubs([...twins.toReversed(), CHESS.with(3, 'CLB-9')]);
  expect(misplacedIds(before, now, [wrote(4, 'id', 'CLB-9', '')])).toEqual([]);
});

test('of rows that are nearly alike, each gets its own id, in whatever order rows and columns stand now', () => {
  const [hall, gym] = ['Hall', 'Gym'].map(place =>
    CHOIR.with(1, place).with(3, ''),
  );
  const before = clubs([hall!, gym!]);
  const given = [wrote(2, 'id', 'CLB-H', ''), wrote(3, 'id', 'CLB-G', '')];
  const sorted = [gym!.with(3, 'CLB-H'), hall!.with(3, 'CLB-G')];
  const wanted = ['2 id CLB-G', '3 id CLB-H'];
  expect(cells(misplacedIds(before, clubs(sorted), given))).toEqual(wanted);
  for (const order of [
    [4, 2, 1, 3, 0],
    [1, 0, 4, 3, 2],
    [2, 4, 0, 3, 1],
  ]) {
    const now = clubs(
      sorted.map(row => order.map(at => row[at]!)),
      {headers: order.map(at => HEADERS[at]!)},
    );
    expect(cells(misplacedIds(before, now, given))).toEqual(wanted);
  }
});

test('an id that came into one of our own columns gives that cell back under its name', () => {
  const before = clubs([CHOIR.with(3, ''), CHESS]);
  const headers = ['Club', 'Place', 'Club ID', 'Seats', 'Our notes'];
  const now = clubs(
    [
      ['Choir', 'Hall', '', 'CLB-9', 'loud'],
      ['Chess', 'Library', 'CLB-2', 12, 'quiet'],
    ],
    {headers},
  );
  expect(
    cells(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])),
  ).toEqual(['2 id CLB-9', '2 seats 20']);
});

test('an id that came into another column, because columns moved, gives that cell back', () => {
  const before = clubs([CHOIR.with(3, ''), CHESS]);
  const headers = ['Club', 'Place', 'Seats', 'Our notes', 'Club ID'];
  const now = clubs(
    [
      ['Choir', 'Hall', 20, 'CLB-9', ''],
      ['Chess', 'Library', 12, 'quiet', 'CLB-2'],
    ],
    {headers},
  );
  expect(
    cells(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])),
  ).toEqual(['2 id CLB-9', '2  loud']);
});

test('a lost id comes back to the one row that holds all else of its own', () => {
  const before = clubs([CHOIR, CHESS]);
  expect(
    cells(idsByContent(before, clubs([CHESS, CHOIR.with(3, '')]))),
  ).toEqual(['3 id CLB-1']);
});

test.each([
  ['of two rows that hold the same', [CHOIR, CHESS], [CHOIR, CHOIR]],
  ['of a row that held nothing else', [BLANK.with(3, 'CLB-1'), CHESS], [BLANK]],
  ['that stood twice', [CHOIR, CHOIR, CHESS], [CHOIR]],
  ['of a row that changed, too', [CHOIR, CHESS], [CHOIR.with(0, 'Band')]],
])('a lost id %s is not guessed', (_, before, left) => {
  const now = [...left.map(row => row.with(3, '')), CHESS];
  expect(idsByContent(clubs(before), clubs(now))).toEqual([]);
});

test('a row that stands there with its own id keeps it, though it holds the same as one that lost its id', () => {
  const twin = CHOIR.with(3, 'CLB-7');
  const before = clubs([CHOIR, twin]);
  expect(idsByContent(before, clubs([twin]))).toEqual([]);
  expect(cells(idsByContent(before, clubs([CHOIR.with(3, ''), twin])))).toEqual(
    ['2 id CLB-1'],
  );
});

const REMOVED = [
  {id: 'CLB-1', before: {name: 'Choir', place: 'Hall', seats: 20}, after: null},
];

test('an emptied row that lost its id is known by its place, while nothing has moved', () => {
  const before = clubs([CHOIR, CHESS]);
  expect(cells(idsByPlace(before, clubs([BLANK, CHESS]), REMOVED))).toEqual([
    '2 id CLB-1',
  ]);
});

test.each([
  ['somebody typed there', clubs([['Band', '', '', '', ''], CHESS])],
  ['a row was deleted', clubs([BLANK, CHESS], {height: 2})],
  ['rows were sorted', clubs([CHESS, BLANK])],
  [
    'columns were moved',
    clubs([BLANK, CHESS], {headers: HEADERS.with(0, 'Place').with(1, 'Club')}),
  ],
  ['it still has its id', clubs([BLANK.with(3, 'CLB-1'), CHESS])],
])('an emptied row is not known by its place where %s', (_, now) => {
  expect(idsByPlace(clubs([CHOIR, CHESS]), now, REMOVED)).toEqual([]);
});

test('a save is there when its row holds what was written, wherever it stands now', () => {
  const {isSaved, lacksIds, overtaken, amends} = readBack(
    saving(MOVED),
    clubs([CHESS, IN_GYM]),
  );
  expect({isSaved, lacksIds, overtaken}).toEqual({
    isSaved: true,
    lacksIds: false,
    overtaken: null,
  });
  expect(amends.hit).toEqual([]);
});

test('of a row and its copy, ours is the one that holds what was written', () => {
  const now = clubs([IN_GYM, CHESS, CHOIR]);
  expect(readBack(saving(MOVED), now).isSaved).toBe(true);
  const other = clubs([CHOIR, CHESS, IN_GYM]);
  expect(readBack(saving(MOVED), other).isSaved).toBe(true);
});

test('where neither the row nor its copy holds it, ours is the one that stands where it stood', () => {
  const now = clubs([CHOIR.with(1, 'Attic'), CHESS, CHOIR]);
  expect(readBack(saving(MOVED), now)).toMatchObject({
    isSaved: false,
    overtaken: {id: 'CLB-1', header: 'Place', ours: 'Gym', theirs: 'Attic'},
  });
});

test('where neither holds it and both moved, nothing tells which is ours', () => {
  const changed = CHOIR.with(1, 'Attic');
  const now = clubs([CHESS, changed, changed]);
  expect(readBack(saving(MOVED), now)).toMatchObject({
    isSaved: false,
    overtaken: null,
  });
});

test('where an id stood twice before, neither row is taken for ours', () => {
  const before = clubs([CHOIR, CHOIR, CHESS]);
  const now = clubs([IN_GYM, CHOIR, CHESS]);
  expect(readBack(saving({...MOVED, before}), now).isSaved).toBe(false);
});

test('a cell of another row that was hit gets back what stood there', () => {
  const now = clubs([CHESS.with(1, 'Gym'), CHOIR]);
  const {isSaved, amends} = readBack(saving(MOVED), now);
  expect(isSaved).toBe(false);
  expect(cells(amends.hit)).toContain('2 place Library');
});

const DRAMA = ['Drama', 'Stage', 30, 'CLB-9'];
/** A club that is added below the two. */
const NEW = {
  changes: [
    {
      id: 'CLB-9',
      before: null,
      after: {name: 'Drama', place: 'Stage', seats: 30},
    },
  ],
  writes: ['name', 'place', 'seats', 'id'].map((key, index) =>
    wrote(4, key, DRAMA[index]!, 'CLB-9'),
  ),
  added: {firstRow: 4, height: 10},
};
/** Chess had come there meanwhile: what the school noted beside it is left. */
const OVER_CHESS = [CHOIR, BLANK, [...DRAMA, 'quiet']];

test('what stood in a row that ours was added over comes back whole', () => {
  const now = clubs(OVER_CHESS, {height: 10});
  const {isSaved, amends} = readBack(saving(NEW), now);
  expect(isSaved).toBe(false);
  expect(cells(amends.hit)).toEqual([
    '4 name Chess',
    '4 place Library',
    '4 seats 12',
    '4 id CLB-2',
  ]);
});

test('it comes back, too, where somebody has deleted one of its columns', () => {
  const now = clubs(
    OVER_CHESS.map(row => row.toSpliced(1, 1)),
    {headers: HEADERS.toSpliced(1, 1), height: 10},
  );
  expect(cells(readBack(saving(NEW), now).amends.hit)).toEqual([
    '4 name Chess',
    '4 seats 12',
    '4 id CLB-2',
  ]);
});

test('it comes back, too, where the school noted nothing beside it', () => {
  const chess = CHESS.with(4, '');
  const now = clubs([CHOIR, BLANK, [...DRAMA, '']], {height: 10});
  const written = saving({...NEW, before: clubs([CHOIR, chess])});
  expect(cells(readBack(written, now).amends.hit)).toContain('4 name Chess');
});

test('of two rows that ours may stand over, it is the one whose notes are there', () => {
  const band = ['Band', 'Hall', 9, 'CLB-3', 'brass'];
  const before = clubs([CHOIR, CHESS, band]);
  const now = clubs([CHOIR, [...DRAMA, 'quiet']], {height: 9});
  const written = saving({...NEW, before});
  expect(cells(readBack(written, now).amends.hit)[0]).toBe('3 name Chess');
});

test('a row that a person deleted is not laid to ours', () => {
  const now = clubs([CHOIR, [...DRAMA, '']], {height: 9});
  expect(readBack(saving(NEW), now)).toMatchObject({
    isSaved: true,
    amends: {hit: []},
  });
});
