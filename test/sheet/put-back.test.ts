/** What a save that came to nothing puts back, and that it says so where it could not. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../src/host/wire';
import {clubs, wrote} from './clubs';
import {amendsOf} from '../../src/sheet/put-back';
import {ACTIVITIES, LOG, OBJECTIVES} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  EDIT,
  type Hands,
  OBJECTIVE,
  Planner,
  tabOf,
} from './on-host/planner';
import {after, before, hands} from './on-host/moments';
import {
  activityOf,
  delivery,
  plannerOf,
  rowOf,
} from './on-host/named-activities';

const NAMES = ['Choir', 'Art', 'Dance', 'Baking'];
const UNCLEAR =
  'Rows of Activities kept moving while this was saved, so nothing was saved, and some cells there may have come into other rows. Look at Activities; File › Version history in the menu has it as it was.';

const rows = (planner: Planner, edit: object) => () =>
  planner.edit({
    axis: 'rows',
    sheet: planner.sheetId('Activities'),
    count: 1,
    ...edit,
  } as Edit);

const deliver = (planner: Planner, around: Hands) =>
  planner.run('saveDelivered', [delivery(['Choir', 'Dance']), ANA], around);

const ON_HAND = {
  Status: 'Delivered',
  'Delivered minutes': 90,
  Attended: 12,
};

test('what came into another row is taken back at once, blanks too, and the second try saves', () => {
  const planner = plannerOf(NAMES);
  deliver(
    planner,
    hands(
      before(
        'range.set',
        2,
        rows(planner, {do: 'move', start: 2, destination: 4}),
      ),
    ),
  );
  expect(rowOf(planner, 'Art')).toEqual(activityOf('Art'));
  for (const name of ['Choir', 'Dance'])
    expect(rowOf(planner, name)).toEqual({...activityOf(name), ...ON_HAND});
  const {calls} = planner.costs.at(-1)!;
  const count = Object.values(calls).reduce((sum, each) => sum + each, 0);
  expect(count).toBeLessThanOrEqual(31);
});

test('where what takes something back comes over what was put back, it is said to look', () => {
  const planner = plannerOf(NAMES);
  const act = (edit: object) => rows(planner, edit);
  const moving = hands(
    // Choir’s comes into Art’s row, and Dance’s into a blank one.
    before('range.set', 2, act({do: 'move', start: 2, destination: 4})),
    before('range.set', 3, act({do: 'insert', start: 4})),
    // Art has its own again, when the blank that was meant for the other comes into it.
    before('range.set', 5, act({do: 'move', start: 2, destination: 5})),
    after('flush', 2, act({do: 'move', start: 4, destination: 2})),
  );
  expect(() => deliver(planner, moving)).toThrow(UNCLEAR);
});

test('where another row takes the same words again and again, it is given up and said', () => {
  const planner = plannerOf(NAMES);
  const column = planner.values('Activities')[0]!.indexOf('Status') + 1;
  const typeIt = () => {
    const row = planner
      .values('Activities')
      .findIndex(cells => cells.includes('ACT-Art'));
    const sheet = planner.sheetId('Activities');
    const rect = {sheet, row: row + 1, column, rows: 1, columns: 1};
    planner.edit({do: 'type', rect, texts: [['Delivered']]});
  };
  const {before: moved} = hands(
    before(
      'range.set',
      2,
      rows(planner, {do: 'move', start: 2, destination: 4}),
    ),
  );
  const around: Hands = {
    before: moved!,
    after: ({op}) => {
      if (op === 'flush') typeIt();
    },
  };
  expect(() => deliver(planner, around)).toThrow(UNCLEAR);
});

test('what came into a column of the school is taken back, what stood there comes back, and the second try saves', () => {
  const headers = ACTIVITIES.columns.map(({header}) => header);
  const activity = {...ACTIVITY, Notes: 'Bring a hat.', Room: 'Gym'};
  const planner = new Planner([
    tabOf(OBJECTIVES, [OBJECTIVE]),
    tabOf(
      ACTIVITIES,
      [activity],
      headers.toSpliced(headers.indexOf('Notes'), 0, 'Room'),
    ),
    tabOf(LOG, []),
  ]);
  const sheet = planner.sheetId('Activities');
  const column = {axis: 'columns', sheet, start: 1, count: 1} as const;
  planner.run(
    'saveActivity',
    [{...EDIT, notes: 'Bring a coat.'}, ANA],
    hands(
      before('range.set', 2, () => planner.edit({do: 'insert', ...column})),
    ),
  );
  expect(planner.records('Activities')).toEqual([
    {...activity, Partner: EDIT.partner, Notes: 'Bring a coat.'},
  ]);
});

test('where a removed row lost its id and others have moved, nobody can tell it, and it is said to look', () => {
  const planner = plannerOf(NAMES);
  const column = planner.values('Activities')[0]!.indexOf('Activity ID') + 1;
  const sheet = planner.sheetId('Activities');
  const rect = {sheet, row: 4, column, rows: 1, columns: 1};
  const remove = {operation: 'remove', table: 'Activities', id: 'ACT-Dance'};
  const around = hands(
    after('flush', 1, () => {
      planner.edit({do: 'clear', rect});
      rows(planner, {do: 'move', start: 2, destination: 4})();
    }),
  );
  expect(() => planner.run('removeRow', [remove, ANA], around)).toThrow(
    UNCLEAR,
  );
});

const NOW = clubs([
  ['Choir', 'Gym', 20, 'CLB-9', ''],
  ['Chess', 'Library', '12', '', ''],
]);

test('ids come back last, when all else has: a row that has its id can be mended', () => {
  const id = wrote(2, 'id', 'CLB-1', 'CLB-1');
  const place = wrote(2, 'place', 'Hall', 'CLB-1');
  const both = {hit: [id, place], own: []};
  expect(amendsOf(both, NOW)).toEqual([place]);
  expect(amendsOf({hit: [id], own: []}, NOW)).toEqual([id]);
});

test('each cell comes back once, and as what another row held rather than as ours', () => {
  const theirs = wrote(2, 'place', 'Attic', 'CLB-3');
  const ours = wrote(2, 'place', 'Hall', 'CLB-1');
  expect(amendsOf({hit: [theirs], own: [ours]}, NOW)).toEqual([theirs]);
});

test('what stands there as it was is left, and what only looks so is not', () => {
  const there = wrote(2, 'place', 'Gym', 'CLB-1');
  const asText = wrote(3, 'seats', 12, 'CLB-2');
  const blankBelow = wrote(9, 'place', '', 'CLB-2');
  const below = wrote(9, 'name', 'Band', 'CLB-3');
  const hit = [there, asText, blankBelow, below];
  expect(amendsOf({hit, own: []}, NOW)).toEqual([asText, below]);
});
