/** Which cells a change writes, and in which blocks: few calls, and never a cell that is somebody else's. */
import {expect, test} from '@jest/globals';
import {
  type CellWrite,
  blocksOf,
  isStillBlank,
  makeRoom,
  planWrites,
} from '../../src/sheet/cell-writes';
import type {RowChange} from '../../src/sheet/row-change';
import {HEADERS, clubs, wrote} from './clubs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];

/** Each block as its place and its cells. */
const blocks = (...writes: readonly CellWrite[]) =>
  blocksOf(writes).map(({row, index, keys, cells}) => [
    `row ${row} from ${index}, ${keys.join(' ')}`,
    cells,
  ]);

test('cells side by side are written at once, in whatever order they come', () => {
  expect(
    blocks(
      wrote(3, 'seats', 12, 'B'),
      wrote(2, 'place', 'Hall', 'A'),
      wrote(3, 'place', 'Gym', 'B'),
      wrote(2, 'name', 'Choir', 'A'),
    ),
  ).toEqual([
    ['row 2 from 0, name place', [['Choir', 'Hall']]],
    ['row 3 from 1, place seats', [['Gym', 12]]],
  ]);
});

test('rows below each other that write the same columns are written at once', () => {
  expect(
    blocks(
      ...[4, 2, 3].flatMap(row => [
        wrote(row, 'place', `place ${row}`, 'A'),
        wrote(row, 'seats', row, 'A'),
      ]),
    ),
  ).toEqual([
    [
      'row 2 from 1, place seats',
      [
        ['place 2', 2],
        ['place 3', 3],
        ['place 4', 4],
      ],
    ],
  ]);
});

test.each<[string, readonly CellWrite[]]>([
  [
    'a row between them is not written',
    [wrote(2, 'name', 'a', 'A'), wrote(4, 'name', 'b', 'B')],
  ],
  [
    'a column between them is not written',
    [wrote(2, 'name', 'a', 'A'), wrote(2, 'seats', 1, 'A')],
  ],
  [
    'the lower row writes more columns',
    [
      wrote(2, 'name', 'a', 'A'),
      wrote(3, 'name', 'b', 'B'),
      wrote(3, 'place', 'c', 'B'),
    ],
  ],
  [
    'the lower row writes another column',
    [wrote(2, 'name', 'a', 'A'), wrote(3, 'place', 'c', 'B')],
  ],
  [
    'the last cell of one row is beside the first of the next',
    [wrote(2, 'place', 'a', 'A'), wrote(3, 'seats', 1, 'B')],
  ],
])('where %s, each is written alone', (_, writes) => {
  expect(blocksOf(writes)).toHaveLength(2);
});

/** What a change writes into the two clubs, by row and column. */
function planned(changes: readonly RowChange[], own = clubs([CHOIR, CHESS])) {
  const {writes, firstNew} = planWrites(own, changes);
  return {
    firstNew,
    writes: writes.map(({row, key, value}) => `${row} ${key} ${value}`),
  };
}

test('of a row that is there only what changes is written', () => {
  const change = {
    id: 'CLB-2',
    before: {place: 'Library'},
    after: {place: 'Gym'},
  };
  expect(planned([change])).toEqual({
    firstNew: null,
    writes: ['3 place Gym'],
  });
});

test('a row that goes is emptied but for its id', () => {
  const change = {
    id: 'CLB-1',
    before: {name: 'Choir', place: 'Hall', seats: 20},
    after: null,
  };
  expect(planned([change]).writes).toEqual(['2 name ', '2 place ', '2 seats ']);
});

test('new rows come below the last one that holds words of ours, with all columns', () => {
  const added = (id: string) => ({id, before: null, after: {name: id}});
  const own = clubs([CHOIR, CHESS, ['', '', false, '', 'a note']]);
  expect(planned([added('A'), added('B')], own)).toEqual({
    firstNew: 4,
    writes: [
      '4 name A',
      '4 place ',
      '4 seats ',
      '4 id A',
      '5 name B',
      '5 place ',
      '5 seats ',
      '5 id B',
    ],
  });
});

test('a column that is missing is no matter while nothing is to be written there', () => {
  const own = clubs(
    [CHOIR, CHESS].map(row => row.toSpliced(1, 1)),
    {headers: HEADERS.toSpliced(1, 1)},
  );
  const change = (after: {[key: string]: string}) => ({
    id: 'CLB-1',
    before: {},
    after,
  });
  expect(planned([change({name: 'Band', place: ' '})], own).writes).toEqual([
    '2 name Band',
  ]);
  expect(() => planned([change({place: 'Gym'})], own)).toThrow(
    'The tab Clubs has no column Place. Choose Set up planner in the menu, which adds it.',
  );
});

test('rows are added where the sheet ends too early, and some for people who type below', () => {
  const added: string[] = [];
  const sheet = {
    getMaxRows: () => 100,
    insertRowsAfter: (row: number, count: number) =>
      added.push(`${count} after ${row}`),
  } as unknown as Sheet;
  expect(makeRoom(sheet, [wrote(100, 'name', 'x', 'A')])).toBe(0);
  expect(makeRoom(sheet, [])).toBe(0);
  expect(makeRoom(sheet, [wrote(101, 'name', 'x', 'A')])).toBe(21);
  expect(
    makeRoom(sheet, [wrote(2, 'name', 'x', 'A'), wrote(500, 'name', 'y', 'B')]),
  ).toBe(425);
  expect(added).toEqual(['21 after 100', '425 after 100']);
});

/** A sheet that holds these cells, blank beyond them. */
const holding = (values: readonly (readonly unknown[])[]) =>
  ({
    getRange: (row: number, column: number, rows: number, columns: number) => ({
      getRow: () => row,
      getColumn: () => column,
      getValues: () =>
        Array.from({length: rows}, (_, down) =>
          Array.from(
            {length: columns},
            (__, across) => values[row - 1 + down]?.[column - 1 + across] ?? '',
          ),
        ),
    }),
  }) as unknown as Sheet;

test.each<[string, readonly (readonly unknown[])[], boolean]>([
  ['nobody has typed', [], true],
  ['there are boxes that nobody ticked', [['', false]], true],
  ['somebody typed a word', [['', 'mine']], false],
  ['somebody typed a nought', [['', 0]], false],
  ['somebody ticked a box', [['', true]], false],
  ['somebody typed beside it', [['', '', 'mine']], true],
  ['somebody typed below it', [['', ''], [], ['', 'mine']], true],
  ['somebody typed in the second row', [[], ['', 'mine']], false],
])(
  'new rows come only where nobody has typed since: where %s',
  (_, below, isFree) => {
    const writes = [
      wrote(2, 'name', 'old', 'CLB-1'),
      wrote(4, 'name', 'x', 'A'),
      wrote(4, 'place', 'y', 'A'),
      wrote(5, 'name', 'x', 'B'),
      wrote(5, 'place', 'y', 'B'),
    ];
    const sheet = holding([HEADERS, CHOIR, CHESS, ...below]);
    expect(isStillBlank(sheet, writes, 4)).toBe(isFree);
  },
);

test('in whichever cells of a new row somebody has typed since, it does not come there; between them it may', () => {
  const writes = [wrote(4, 'name', 'x', 'A'), wrote(4, 'seats', 1, 'A')];
  const isFree = (...below: readonly unknown[]) =>
    isStillBlank(holding([HEADERS, CHOIR, CHESS, below]), writes, 4);
  expect(isFree('', 'mine', '')).toBe(true);
  expect(isFree('', '', 'mine')).toBe(false);
  expect(isFree('mine', '', '')).toBe(false);
});
