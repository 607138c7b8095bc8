/** Ids that came into other rows: each row is known again by what it holds, and by nothing that tells too little. */
import {expect, test} from '@jest/globals';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {misplacedIds} from '../../src/sheet/misplaced-ids';
import {ownRows} from '../../src/sheet/own-table';
import {HEADERS, clubs, wrote} from './clubs';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const CHESS = ['Chess', 'Library', 12, 'CLB-2', 'quiet'];
const BLANK = ['', '', '', '', ''];

/** What is put where, in short. */
const cells = (writes: readonly CellWrite[]) =>
  writes.map(({row, key, value}) => `${row} ${key} ${value}`);

/** Where the id of the first row came into the second, what is put right, by all that the first holds by now. */
const knownAs = (
  was: readonly (string | number)[],
  is: readonly (string | number)[],
) => {
  const given = [wrote(2, 'id', 'CLB-9', '')];
  const now = clubs([is, CHESS.with(3, 'CLB-9')]);
  return cells(misplacedIds(clubs([was, CHESS]), now, given));
};
const KNOWN = ['2 id CLB-9', '3 id CLB-2'];
const UNKNOWN = ['3 id CLB-2'];

test.each<[string, (string | number)[], (string | number)[], string[]]>([
  [
    'one of four',
    ['Choir', 'Hall', 20, '', 'loud'],
    ['Choir', 'Gym', 20, '', 'loud'],
    KNOWN,
  ],
  [
    'two of four',
    ['Choir', 'Hall', 20, '', 'loud'],
    ['Choir', 'Gym', 9, '', 'loud'],
    UNKNOWN,
  ],
  [
    'two emptied of four',
    ['Choir', 'Hall', 20, '', 'loud'],
    ['Choir', '', '', '', 'loud'],
    UNKNOWN,
  ],
  [
    'two filled beside one',
    ['Choir', '', '', '', ''],
    ['Choir', 'Gym', 9, '', ''],
    UNKNOWN,
  ],
  [
    'one of two, the others blank',
    ['Choir', 'Hall', '', '', ''],
    ['Choir', 'Gym', '', '', ''],
    UNKNOWN,
  ],
  [
    'one emptied of three',
    ['Choir', 'Hall', 20, '', ''],
    ['Choir', '', 20, '', ''],
    KNOWN,
  ],
])(
  'a row of which %s cells were changed is known by more than half of them, or not at all',
  (_, was, is, amends) => {
    expect(knownAs(was, is)).toEqual(amends);
  },
);

test('what stands under no header tells nothing of a row', () => {
  const headers = HEADERS.with(4, '');
  const given = [wrote(2, 'id', 'CLB-9', '')];
  const row = (id: string, note: string) => ['Choir', '', '', id, note];
  const before = clubs([row('', 'a'), CHESS], {headers});
  const now = clubs([CHESS.with(3, 'CLB-9'), row('', 'b')], {headers});
  expect(cells(misplacedIds(before, now, given))).toEqual([
    '2 id CLB-2',
    '3 id CLB-9',
  ]);
});

test('a column that somebody adds makes no row another', () => {
  const twins = ['CLB-1', 'CLB-3'].map(id => CHOIR.with(3, id));
  const before = clubs([...twins, CHESS.with(3, '')]);
  const now = clubs(
    [...twins.toReversed(), CHESS.with(3, 'CLB-9')].map(row => [...row, '']),
    {headers: [...HEADERS, 'New']},
  );
  expect(misplacedIds(before, now, [wrote(4, 'id', 'CLB-9', '')])).toEqual([]);
});

test('a blank row is given no id of a removed one that is gone', () => {
  const before = clubs([CHOIR.with(3, ''), BLANK.with(3, 'CLB-4')]);
  const now = clubs([CHOIR.with(3, 'CLB-9'), BLANK]);
  expect(misplacedIds(before, now, [wrote(2, 'id', 'CLB-9', '')])).toEqual([]);
});

test('blank columns that somebody adds make no row less alike', () => {
  const headers = [...HEADERS, 'One', 'Two', 'Three'];
  const was = ['Choir', 'Hall', 20, '', 'loud'];
  const is = ['Choir', 'Gym', 20, '', 'loud', '', '', ''];
  const now = clubs([is, [...CHESS.with(3, 'CLB-9'), '', '', '']], {headers});
  const given = [wrote(2, 'id', 'CLB-9', '')];
  expect(cells(misplacedIds(clubs([was, CHESS]), now, given))).toEqual(KNOWN);
});

test('where the header of the ids is another by now, no row loses its own', () => {
  const rows = [CHOIR, CHESS.with(3, 'CLB-9')];
  const given = [wrote(3, 'id', 'CLB-9', '')];
  const renamed = (
    now: readonly (readonly (string | number)[])[],
    before = clubs([CHOIR, CHESS.with(3, '')]),
  ) => {
    const own = clubs(now, {headers: HEADERS.with(3, 'No.')});
    const table = {...own.table, indexes: before.table.indexes};
    return cells(
      misplacedIds(before, ownRows(own.tab, own.sheet, table), given),
    );
  };
  expect(renamed(rows)).toEqual([]);
  const turned = ['2 id CLB-9', '3 id CLB-1'];
  expect(renamed([CHESS.with(3, ''), CHOIR.with(3, 'CLB-9')])).toEqual(turned);
  const named = (name: string, id: string) => BLANK.with(0, name).with(3, id);
  expect(
    renamed(
      [named('Chess', ''), named('Choir', 'CLB-9')],
      clubs([named('Choir', 'CLB-1'), named('Chess', '')]),
    ),
  ).toEqual(turned);
});

test('ids that stand in the first column are put right, too', () => {
  const first = (rows: readonly (readonly (string | number)[])[]) =>
    clubs(
      rows.map(row => row.toSpliced(3, 1).toSpliced(0, 0, row[3]!)),
      {headers: ['Club ID', 'Club', 'Place', 'Seats', 'Our notes']},
    );
  const before = first([CHOIR, CHESS.with(3, '')]);
  const now = first([CHESS.with(3, ''), CHOIR.with(3, 'CLB-9')]);
  const given = [{...wrote(3, 'id', 'CLB-9', ''), index: 0}];
  expect(cells(misplacedIds(before, now, given))).toEqual([
    '2 id CLB-9',
    '3 id CLB-1',
  ]);
});

test('an id that came into the school’s own column of a row that nobody knows is taken out of it', () => {
  const before = clubs([CHOIR, CHESS.with(3, '')]);
  const given = [wrote(3, 'id', 'CLB-9', '')];
  const headers = ['Club', 'Place', 'Seats', 'Our notes', 'Club ID'];
  const now = clubs(
    [
      ['Choir', 'Hall', 20, 'loud', 'CLB-1'],
      ['Band', 'Attic', 9, 'CLB-9', ''],
      ['Chess', 'Library', 12, 'quiet', ''],
    ],
    {headers},
  );
  expect(misplacedIds(before, now, given)).toEqual([
    {row: 3, index: 3, id: '', key: '', value: ''},
    {row: 4, index: 4, id: 'CLB-9', key: 'id', value: 'CLB-9'},
  ]);
});

test('an id that comes with an earlier version of a row stays, though the row is like one that is gone', () => {
  const before = clubs([CHOIR, CHESS.with(3, '')]);
  const now = clubs([
    CHOIR.with(2, 18).with(3, 'CLB-5'),
    CHESS.with(3, 'CLB-9'),
  ]);
  const given = [wrote(3, 'id', 'CLB-9', '')];
  expect(misplacedIds(before, now, given)).toEqual([]);
});

test('cells that are sorted away from their ids leave no id in two rows', () => {
  const before = clubs([CHOIR, CHESS.with(3, ''), BLANK]);
  const sorted = [BLANK.with(3, 'CLB-1'), CHESS.with(3, 'CLB-9')];
  const now = clubs([...sorted, CHOIR.with(3, '')]);
  const given = [wrote(3, 'id', 'CLB-9', '')];
  expect(misplacedIds(before, now, given)).toEqual([]);
});

test('where ids came into another column, a row that is typed into anew keeps the one that it has', () => {
  const rows = [CHOIR.with(3, ''), BLANK.with(3, 'CLB-2'), CHESS.with(3, '')];
  const headers = ['Club', 'Place', 'Seats', 'Our notes', 'Club ID'];
  const now = clubs(
    [
      ['Choir', 'Hall', 20, 'CLB-8', ''],
      ['Band', '', '', 'CLB-2', 'CLB-2'],
      ['Chess', 'Library', 12, 'CLB-9', ''],
    ],
    {headers},
  );
  const given = [
    wrote(2, 'id', 'CLB-8', ''),
    wrote(3, 'id', 'CLB-2', 'CLB-2'),
    wrote(4, 'id', 'CLB-9', ''),
  ];
  expect(cells(misplacedIds(clubs(rows), now, given))).toEqual([
    '2 id CLB-8',
    '2  loud',
    '3  ',
    '4 id CLB-9',
    '4  quiet',
  ]);
});

test('a row that was typed over keeps its id, though it is more like one that is gone', () => {
  const gone = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
  const typed = ['Drama', 'Hall', 20, 'CLB-2', 'loud'];
  const loose = ['Chess', 'Library', 12, '', 'quiet'];
  const before = clubs([gone, typed, loose]);
  const now = clubs([typed.with(0, 'Stage'), loose.with(3, 'CLB-9')]);
  const given = [wrote(4, 'id', 'CLB-9', '')];
  expect(misplacedIds(before, now, given)).toEqual([]);
});

test('a copied row whose new id came into another has it, not the one that it was copied with', () => {
  const copy = CHOIR.with(1, 'Gym');
  const now = clubs([CHOIR, CHESS.with(3, 'CLB-9'), copy]);
  const given = [wrote(3, 'id', 'CLB-9', '')];
  expect(cells(misplacedIds(clubs([CHOIR, copy, CHESS]), now, given))).toEqual([
    '3 id CLB-2',
    '4 id CLB-9',
  ]);
});

test('blanks that were written between ids tell nothing of where the ids stand', () => {
  const band = ['Band', 'Gym', 9, 'CLB-2', 'brass'];
  const chess = CHESS.with(3, '');
  const before = clubs([CHOIR.with(3, ''), BLANK, band, chess]);
  const given = [
    wrote(2, 'id', 'CLB-8', ''),
    wrote(3, 'id', '', ''),
    wrote(4, 'id', 'CLB-2', 'CLB-2'),
    wrote(5, 'id', 'CLB-9', ''),
  ];
  // Band and Chess had changed places before, and a column came after.
  const rows = [
    CHOIR.with(3, 'CLB-8'),
    BLANK,
    CHESS.with(3, 'CLB-2'),
    band.with(3, 'CLB-9'),
  ];
  const now = clubs(
    rows.map(row => row.toSpliced(3, 0, '')),
    {headers: HEADERS.toSpliced(3, 0, '')},
  );
  expect(
    cells(misplacedIds(before, now, given)).filter(each => / id /.test(each)),
  ).toEqual(['4 id CLB-9', '5 id CLB-2']);
});
