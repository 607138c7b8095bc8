/** What the Log keeps for Undo: all of a long text, what stood in the cell and not what was meant, and names that are taken. */
import {expect, test} from '@jest/globals';
import {ACTIVITIES, LOG, OBJECTIVES} from '../../src/sheet/schema';
import {REMOVE, type} from './on-host/cut-off';
import {before, hands} from './on-host/moments';
import {
  ACTIVITY,
  ANA,
  BEN,
  EDIT,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
} from './on-host/planner';

/** As long as a cell of the Log can be, so that with what stands around it one line is too short. */
const LONG = 'Bring a friend. '.repeat(3_125);

test.each([
  ['is written over by a short one', {notes: 'Bring two friends.'}],
  ['is emptied', {notes: ''}],
])(
  'a note too long for one line of the Log that %s comes back whole',
  (_, change) => {
    const row = {...ACTIVITY, Notes: LONG};
    const planner = new Planner(standardTabs([OBJECTIVE], [row]));
    planner.run('saveActivity', [{...EDIT, ...change}, ANA]);
    expect(planner.records('Activities')).not.toEqual([row]);
    planner.run('undo', ['edit', ANA]);
    expect(planner.records('Activities')).toEqual([row]);
  },
);

test('an undo that was cut off keeps its name, and the next one can be told from it', () => {
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  const changed = {Table: 'Activities', ID: 'ACT-AAAAAA'};
  const planner = new Planner([
    ...tabs,
    tabOf(LOG, [
      {
        ...changed,
        Operation: 'edit',
        What: 'Changed it.',
        Before: '{"Partner":"Museum"}',
        After: '{"Partner":"City Library"}',
      },
      {Operation: 'edit', What: 'Done'},
      {
        ...changed,
        Operation: 'undo:edit',
        What: 'Undid: Changed it.',
        Before: '{"Partner":"City Library"}',
        After: '{"Partner":"Museum"}',
      },
    ]),
  ]);
  planner.run('undo', ['edit', BEN]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
  });
  planner.run('undo', ['undo2:edit', BEN]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});

test('what comes back is what stood in the cell, not how its sender saw it', () => {
  const planner = new Planner();
  const base = {status: 'Planned', partner: 'City Library '};
  planner.run('saveActivity', [
    {...EDIT, base, status: 'Confirmed', partner: 'Museum'},
    ANA,
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Status: 'Confirmed',
    Partner: 'Museum',
  });
  planner.run('undo', ['edit', ANA]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});

test('where a removed row comes back over one that was just typed, that is put back, and it comes back below', () => {
  const headers = [...ACTIVITIES.columns.map(({header}) => header), 'Room'];
  const planner = new Planner([
    tabOf(OBJECTIVES, [OBJECTIVE]),
    tabOf(ACTIVITIES, [ACTIVITY], headers),
    tabOf(LOG, []),
  ]);
  planner.run('removeRow', [REMOVE, ANA]);
  const sheet = planner.sheetId('Activities');
  const row = {axis: 'rows', sheet, start: 2, count: 1} as const;
  planner.edit({do: 'delete', ...row});
  const typed = {Area: 'Family literacy', Activity: 'Band', Room: 'Gym'};
  const texts = headers.map(each => new Map(Object.entries(typed)).get(each));
  planner.edit({
    do: 'type',
    rect: {sheet, row: 2, column: 1, rows: 1, columns: headers.length},
    texts: [texts.map(text => text ?? '')],
  });
  const insert = () => planner.edit({do: 'insert', ...row});
  planner.run('undo', ['remove', ANA], hands(before('range.set', 2, insert)));
  const rows = planner.records('Activities').filter(each => each['Area']);
  expect(rows).toMatchObject([typed, ACTIVITY]);
});

test('a change of nothing but capitals is saved, and undone', () => {
  const planner = new Planner();
  const partner = 'CITY library';
  planner.run('saveActivity', [{...EDIT, partner}, ANA]);
  expect(planner.records('Activities')).toEqual([
    {...ACTIVITY, Partner: partner},
  ]);
  planner.run('undo', ['edit', ANA]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});

test('a removed row comes back with what was typed while its removal had to be tried again', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  const meddle = () => {
    const row = {axis: 'rows', sheet, start: 2, count: 1} as const;
    planner.edit({do: 'insert', ...row});
    type(planner, 3, 'Partner', 'Zoo');
  };
  planner.run(
    'removeRow',
    [REMOVE, ANA],
    hands(before('range.clear', 1, meddle)),
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    'Activity ID': 'ACT-AAAAAA',
  });
  planner.run('undo', ['remove', ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Partner: 'Zoo',
  });
});
