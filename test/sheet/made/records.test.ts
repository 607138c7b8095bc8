/** Many rows that are added at the end of a tab, or deleted whole, whoever works in it meanwhile. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../../src/host/wire';
import {PARTNERS, RESULTS} from '../../../src/sheet/reference-tabs';
import {ACTIVITIES} from '../../../src/sheet/schema';
import {after, before, hands} from '../on-host/moments';
import {type Hands, Planner, type Record_, tabOf} from '../on-host/planner';

const NAMES = ['Library', 'Museum', 'Zoo', 'Choir', 'Farm'];

const plannerOf = (names: readonly string[], spareRows = 20) =>
  new Planner(
    [
      tabOf(
        PARTNERS,
        names.map(Partner => ({Partner})),
      ),
    ],
    spareRows,
  );

const names = (planner: Planner) =>
  planner.records('Partners').map(({Partner}) => Partner);

const removed = (
  planner: Planner,
  gone: readonly string[],
  around: Hands = {},
) => planner.run('deleteRecords', ['Partners', 'partner', gone], around);

const edit = (planner: Planner, what: object) => () =>
  planner.edit({sheet: planner.sheetId('Partners'), ...what} as Edit);

test('rows are added below the last one, each cell under its header', () => {
  const planner = plannerOf(['Library']);
  planner.run('addRecords', [
    'Partners',
    [
      {partner: 'Zoo', hours: 3},
      {partner: 'Choir', role: 'Sings'},
    ],
  ]);
  expect(planner.records('Partners')).toEqual([
    {Partner: 'Library'},
    {Partner: 'Zoo', 'Hours a month': 3},
    {Partner: 'Choir', Role: 'Sings'},
  ]);
});

test('where the sheet ends, it grows for rows that are added', () => {
  const planner = plannerOf(['Library'], 0);
  planner.run('addRecords', ['Partners', [{partner: 'Zoo'}]]);
  expect(names(planner)).toEqual(['Library', 'Zoo']);
});

test.each([
  [
    'a column that a row needs is missing',
    [['Partners', [['Partner'], ['Library']]]] as const,
    'There is no column Role in Partners. Choose Set up planner in the menu, which adds it.',
  ],
  [
    'the tab is missing',
    [['Notes', [['Ours']]]] as const,
    'There is no tab called Partners. Choose Set up planner in the menu, which adds it.',
  ],
  [
    'a header stands twice',
    [['Partners', [['Partner', 'Role', 'Role']]]] as const,
    'The header Role stands more than once in Partners: over columns B and C.',
  ],
])('where %s, nothing is added, and it is said', (_, tabs, said) => {
  const planner = new Planner(tabs);
  const added = [{partner: 'Zoo', role: 'Feeds'}];
  expect(() => planner.run('addRecords', ['Partners', added])).toThrow(said);
  expect(planner.workbook.toData().sheets[0]!.rows).toHaveLength(
    tabs[0][1].length,
  );
});

test('a column that is missing is no matter where no row needs it', () => {
  const planner = new Planner([['Partners', [['Partner'], ['Library']]]]);
  planner.run('addRecords', ['Partners', [{partner: 'Zoo', role: ''}]]);
  expect(names(planner)).toEqual(['Library', 'Zoo']);
});

test('rows that go are deleted whole, wherever they stand, and counted', () => {
  const planner = plannerOf(NAMES);
  expect(removed(planner, ['Library', 'Choir', 'Farm'])).toBe(3);
  expect(names(planner)).toEqual(['Museum', 'Zoo']);
});

test('a row beside which the school wrote something stays', () => {
  const planner = new Planner([
    [
      'Partners',
      [
        ['Partner', 'Ours'],
        ['Library', 'Ask Eve'],
        ['Zoo', ''],
      ],
    ],
  ]);
  expect(removed(planner, ['Library', 'Zoo'])).toBe(1);
  expect(planner.records('Partners')).toEqual([
    {Partner: 'Library', Ours: 'Ask Eve'},
  ]);
});

test('all rows can go, though a sheet keeps one below its headers', () => {
  const planner = plannerOf(NAMES, 0);
  expect(removed(planner, NAMES)).toBe(5);
  expect(planner.values('Partners')).toHaveLength(1);
});

test('where nothing is to go, or there is no such tab, nothing goes', () => {
  const planner = plannerOf(NAMES);
  expect(removed(planner, ['Theatre'])).toBe(0);
  expect(names(planner)).toEqual(NAMES);
  expect(planner.run('deleteRecords', ['Results', 'unit', ['x']])).toBe(0);
  expect(planner.run('goneRecords', ['Results', 'unit', ['x']])).toEqual([]);
});

test.each([
  ['inserts a row above', {do: 'insert', axis: 'rows', start: 2, count: 1}],
  [
    'moves the last row up',
    {do: 'move', axis: 'rows', start: 6, count: 1, destination: 2},
  ],
  ['deletes the row above', {do: 'delete', axis: 'rows', start: 2, count: 1}],
])(
  'where somebody %s right before rows are deleted, they are looked for anew',
  (_, what) => {
    const planner = plannerOf(NAMES);
    const around = hands(before('range.get', 2, edit(planner, what)));
    expect(removed(planner, ['Museum', 'Choir'], around)).toBe(2);
    expect(names(planner).filter(Boolean).sort()).toEqual(
      ['Farm', 'Library', 'Zoo'].filter(
        name => what.do !== 'delete' || name !== 'Library',
      ),
    );
  },
);

test('where rows never stand still, the rest stays, and it is said', () => {
  const planner = plannerOf(NAMES);
  const move = {axis: 'rows', start: 6, count: 1, destination: 2} as const;
  const moving: Hands = {
    after: ({op}) => {
      if (op === 'range.get') edit(planner, {do: 'move', ...move})();
    },
  };
  expect(() => removed(planner, ['Museum'], moving)).toThrow(
    'Rows of Partners kept moving, so some were not removed. Try again when nobody is sorting or inserting rows.',
  );
  expect(names(planner).toSorted()).toEqual(NAMES.toSorted());
});

test('where somebody takes the last rows away meanwhile, no other one goes for them', () => {
  const planner = new Planner(
    [
      tabOf(
        PARTNERS,
        NAMES.map(Partner => ({Partner})),
      ),
    ],
    0,
  );
  const shorten = edit(planner, {
    do: 'delete',
    axis: 'rows',
    start: 6,
    count: 1,
  });
  const around = hands(after('range.get', 1, shorten));
  expect(removed(planner, ['Choir', 'Farm'], around)).toBe(1);
  expect(names(planner)).toEqual(['Library', 'Museum', 'Zoo']);
});

test.each<[string, readonly [string, readonly (readonly string[])[]], string]>([
  [
    'its id',
    tabOf(ACTIVITIES, [
      {Activity: 'Fair', Partner: 'Zoo', 'Activity ID': ' ACT-1 '},
    ] satisfies Record_[]) as never,
    'ACT-1',
  ],
  [
    'its indicator',
    tabOf(RESULTS, [{Indicator: 'Attendance', Unit: 'Zoo'}]) as never,
    'Attendance',
  ],
  ['its first column', tabOf(PARTNERS, [{Partner: 'Zoo'}]) as never, 'Zoo'],
])('a row that goes is named by %s', (_, tab, name) => {
  const planner = new Planner([tab]);
  const key = tab[0] === 'Results' ? 'unit' : 'partner';
  expect(planner.run('goneRecords', [tab[0], key, ['Zoo']])).toEqual([name]);
});
