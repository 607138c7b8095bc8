import {expect, test} from '@jest/globals';
import {ACTIVITY_BANK} from '../../src/sheet/reference-tabs';
import {LOG} from '../../src/sheet/schema';
import {type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  EDIT,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

const ADD = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Dentist',
  sessions: 3,
};
const REMOVE = {operation: 'remove', table: 'Activities', id: 'ACT-AAAAAA'};

function typePartner(planner: Planner, text: string): void {
  planner.edit({
    do: 'type',
    rect: {
      sheet: planner.sheetId('Activities'),
      row: 2,
      column: 7,
      rows: 1,
      columns: 1,
    },
    texts: [[text]],
  });
}

test('an edit is undone to what was there, and can be done again', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.run('undo', ['edit', ANA])).toBe(
    'Undid: Changed "Library night" in Family literacy, October 2026: Partner.',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
  expect(planner.run('undo', ['undo:edit', ANA])).toBe(
    'Did again: Changed "Library night" in Family literacy, October 2026: Partner.',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
  });
  planner.run('undo', ['edit', ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
});

test('a removed row comes back with its id, in its place', () => {
  const planner = new Planner();
  planner.run('removeRow', [REMOVE, ANA]);
  planner.run('undo', ['remove', BEN]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});

test('a removed row whose rest somebody deleted comes back as a new row with the same id', () => {
  const planner = new Planner();
  planner.run('removeRow', [REMOVE, ANA]);
  planner.edit({
    do: 'delete',
    axis: 'rows',
    sheet: planner.sheetId('Activities'),
    start: 2,
    count: 1,
  });
  planner.run('undo', ['remove', BEN]);
  expect(planner.records('Activities')).toEqual([ACTIVITY]);
});

test('an added row is taken away again, unless somebody has added to it', () => {
  const planner = new Planner();
  const {ids} = planner.run('saveActivity', [ADD, ANA]) as {ids: string[]};
  planner.run('undo', [null, ANA]);
  expect(planner.record('Activities', ids[0]!)).toEqual({
    'Activity ID': ids[0],
  });
  planner.run('undo', ['undo:add', ANA]);
  planner.run('saveActivity', [
    {...ADD, operation: 'more', id: ids[0], notes: 'Forms'},
    BEN,
  ]);
  expect(() => planner.run('undo', ['add', ANA])).toThrow(
    `This can’t be undone, because somebody has changed ${ids[0]} since`,
  );
});

test('what somebody has changed since is not undone', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  typePartner(planner, 'Zoo');
  expect(() => planner.run('undo', [null, ANA])).toThrow(
    'somebody has changed Partner of ACT-AAAAAA since',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Zoo',
  });
});

test('undo without a name takes the own last change, then the one before it', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('saveActivity', [ADD, ANA]);
  planner.run('saveActivity', [{...EDIT, operation: 'bens', lead: 'Ben'}, BEN]);
  expect(planner.run('undo', [null, ANA])).toMatch(/^Undid: Added "Dentist"/);
  expect(planner.run('undo', [null, ANA])).toMatch(/^Undid: Changed/);
  expect(() => planner.run('undo', [null, ANA])).toThrow(
    'You have no change of your own to undo.',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Lead: 'Ben',
  });
});

test('what is undone already is not undone again, and it is said who did it', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('undo', ['edit', BEN]);
  typePartner(planner, 'Zoo');
  expect(() => planner.run('undo', ['edit', ANA])).toThrow(
    'This was undone before, by Ben, so nothing was changed: Changed "Library night"',
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Zoo',
  });
});

test('text that was not logged does not come back, and it is said', () => {
  const planner = new Planner();
  planner.run('saveActivity', [{...EDIT, notes: 'IEP for Marcus'}, ANA]);
  planner.run('saveActivity', [{...EDIT, operation: 'clean', notes: ''}, ANA]);
  expect(() => planner.run('undo', ['clean', ANA])).toThrow(
    "The earlier Notes of ACT-AAAAAA looked like a child's data, so it was not kept",
  );
  expect(planner.record('Activities', 'ACT-AAAAAA')).not.toHaveProperty(
    'Notes',
  );
});

test('an edit that put in text which was not logged can be undone', () => {
  const planner = new Planner();
  planner.run('saveActivity', [{...EDIT, notes: 'IEP for Marcus'}, ANA]);
  planner.run('undo', ['edit', ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
  expect(JSON.stringify(planner.values('Log'))).not.toContain('Marcus');
});

test('a change that the Log does not know is refused', () => {
  expect(() => new Planner().run('undo', ['nothing', ANA])).toThrow(
    'That change is not in the Log',
  );
});

test('the list of changes says who did what, which are one’s own, and which are undone', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('saveActivity', [ADD, BEN]);
  planner.run('undo', ['add', ANA]);
  const changes = planner.run('listChanges', [ANA]) as {
    [key: string]: unknown;
  }[];
  expect(
    changes.map(({operation, who, mine, undone}) => [
      operation,
      who,
      mine,
      undone,
    ]),
  ).toEqual([
    ['undo:add', 'Ana', true, false],
    ['add', 'Ben', false, true],
    ['edit', 'Ana', true, false],
  ]);
  expect(changes[1]!['what']).toBe(
    'Added "Dentist" to Health and wellness, November 2026.',
  );
  expect(changes[0]!['when']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
});

test('a person without a name is someone', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, {key: 'x', name: null}]);
  expect(planner.records('Log')[0]).toMatchObject({Who: 'someone'});
});

test('neither an addition nor a removal is undone while its row stands there twice', () => {
  const added = new Planner();
  added.run('saveActivity', [ADD, ANA]);
  const {'Activity ID': id} = added.records('Activities')[1]!;
  type(added, 5, 'Activity ID', String(id));
  const removed = new Planner();
  removed.run('removeRow', [REMOVE, ANA]);
  type(removed, 5, 'Activity ID', 'ACT-AAAAAA');
  for (const planner of [added, removed])
    expect(() => planner.run('undo', [null, ANA])).toThrow(
      /can’t be undone, because somebody has changed/,
    );
});

test('an added row is taken away with what the planner has counted in it since', () => {
  const kept = {Activity: 'Dentist', Area: 'Health and wellness'};
  const id = 'BNK-AAAAAA';
  const log: readonly Record_[] = [
    {
      Who: 'Ana',
      What: 'Kept "Dentist" for other months.',
      Operation: 'keep',
      Table: ACTIVITY_BANK.tab,
      ID: id,
      After: JSON.stringify(kept),
    },
    {Operation: 'keep', What: 'Done', After: '{"by":"ana-key"}'},
  ];
  const planner = new Planner([
    ...standardTabs().filter(([name]) => name !== LOG.tab),
    tabOf(ACTIVITY_BANK, [{...kept, 'Times used': 3, 'Bank ID': id}]),
    tabOf(LOG, log),
  ]);
  planner.run('undo', ['keep', ANA]);
  expect(planner.records(ACTIVITY_BANK.tab)).toEqual([{'Bank ID': id}]);
});
