/** What rarely meets a save: an odd Log, a copied row, a cell that only Google keeps from us. */
import {expect, test} from '@jest/globals';
import {ACTIVITIES, LOG, SETTINGS} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  BEN,
  type Hands,
  OBJECTIVE,
  Planner,
  type Record_,
  standardTabs,
  tabOf,
} from './on-host/planner';

const EDIT = {
  operation: 'edit',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  partner: 'Museum',
  sessions: 9,
  notes: 'Shoes',
};
const ADD = {
  operation: 'add',
  month: '2026-11',
  area: 'healthWellness',
  activity: 'Dentist',
  partner: 'Clinic',
  sessions: 3,
};
const REMOVE = {operation: 'remove', table: 'Activities', id: 'ACT-AAAAAA'};

function withLog(log: readonly Record_[]): Planner {
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  return new Planner([...tabs, tabOf(LOG, log)]);
}

/** From its so-manyth write on, nothing that a run asks of Google is done. */
function cutAt(write: number): Hands {
  let writes = 0;
  return {
    before: ({op}) => {
      if (op === 'range.set') writes++;
      if (writes >= write) throw new Error('Service Spreadsheets timed out');
    },
  };
}

function cutOff(save: object, write: number, planner = new Planner()): Planner {
  expect(() =>
    planner.run('saveActivity', [save, ANA], cutAt(write)),
  ).toThrow('timed out');
  return planner;
}

function type(planner: Planner, row: number, header: string, text: string) {
  const sheet = planner.sheetId('Activities');
  const column = planner.values('Activities')[0]!.indexOf(header) + 1;
  planner.edit({
    do: 'type',
    rect: {sheet, row, column, rows: 1, columns: 1},
    texts: [[text]],
  });
}

function rowsOf(planner: Planner, tab: string): unknown[] {
  return planner.records(tab).filter(row => Object.keys(row).length > 0);
}

test('where nothing is open there is nothing to settle', () => {
  const planner = new Planner();
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(planner.records('Log')).toEqual([]);
});

test('an end in the Log of what never began is passed over', () => {
  const planner = withLog([
    {Operation: 'lost', What: 'Done'},
    {What: 'Somebody’s own line'},
  ]);
  expect(planner.run('listChanges', [ANA])).toEqual([]);
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.run('listChanges', [ANA])).toMatchObject([{who: 'Ana'}]);
});

test('a Log of which two columns have one name is not written', () => {
  const headers = LOG.columns.map(({header}) => header);
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  const planner = new Planner([...tabs, tabOf(LOG, [], [...headers, 'Who'])]);
  const before = planner.values('Activities');
  expect(() => planner.run('saveActivity', [EDIT, ANA])).toThrow(/Who/);
  expect(planner.values('Activities')).toEqual(before);
});

test('an open line of the Log for a tab that nobody knows is told, once', () => {
  const planner = withLog([
    {Operation: 'odd', Who: 'Cy', What: 'Changed a thing.', Table: 'Sports'},
  ]);
  expect(planner.run('settle', [BEN])).toEqual([
    'A save by Cy was cut off half-way: Changed a thing. Its tab, Sports, is unknown. Please look at it and write what should stand.',
  ]);
  expect(planner.run('settle', [BEN])).toEqual([]);
});

test('a change of a tab that nobody knows can’t be undone here', () => {
  const planner = withLog([
    {Operation: 'odd', Who: 'Cy', What: 'Changed a thing.', Table: 'Sports'},
    {Operation: 'odd', What: 'Done'},
  ]);
  expect(() => planner.run('undo', ['odd', ANA])).toThrow(
    'A change of Sports can’t be undone here.',
  );
});

test('where the row of a save that was cut off is gone, it is said, and nothing comes back', () => {
  const planner = cutOff(EDIT, 3);
  planner.edit({
    do: 'delete',
    axis: 'rows',
    sheet: planner.sheetId('Activities'),
    start: 2,
    count: 1,
  });
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('ACT-AAAAAA is not there any more.'),
  ]);
  expect(rowsOf(planner, 'Activities')).toEqual([]);
});

test('where somebody has pasted a copy of the row meanwhile, a save that was cut off is left to people', () => {
  const planner = cutOff(EDIT, 3);
  type(planner, 3, 'Activity ID', 'ACT-AAAAAA');
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringMatching(
      /cut off half-way.* The row has changed since\..*Please look at it/,
    ),
  ]);
});

test('text that was not logged can’t be finished, and is not told', () => {
  const planner = cutOff({...EDIT, notes: 'IEP for Marcus'}, 4);
  const notices = planner.run('settle', [BEN]);
  expect(notices).toEqual([expect.stringContaining('The row has changed')]);
  expect(JSON.stringify(notices)).not.toContain('Marcus');
});

test('a new row to which somebody has given its id and a lead is finished', () => {
  const planner = cutOff(ADD, 2);
  const id = String(planner.records('Log')[0]!['ID']);
  type(planner, 3, 'Activity ID', id);
  type(planner, 3, 'Lead', 'Ms. Ortiz');
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringMatching(/^A save by Ana .* has been finished: Added/),
  ]);
  expect(planner.record('Activities', id)).toMatchObject({
    Activity: 'Dentist',
    Lead: 'Ms. Ortiz',
    Sessions: 3,
  });
});

test('a removed row comes back without what was not logged', () => {
  const notes = 'IEP for Marcus';
  const planner = new Planner(
    standardTabs([OBJECTIVE], [{...ACTIVITY, Notes: notes}]),
  );
  planner.run('removeRow', [REMOVE, ANA]);
  planner.run('undo', ['remove', ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
});

test('what was done again is not done again a second time', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('undo', ['edit', ANA]);
  const undone = String(planner.records('Log').at(-1)!['Operation']);
  planner.run('undo', [undone, BEN]);
  expect(() => planner.run('undo', [undone, ANA])).toThrow(
    /^This was done again before, by Ben, so nothing was changed/,
  );
});

test('a change is not undone while its row stands there twice', () => {
  const planner = new Planner();
  planner.run('saveActivity', [ADD, ANA]);
  const {'Activity ID': id} = planner.records('Activities')[1]!;
  type(planner, 5, 'Activity ID', String(id));
  expect(() => planner.run('undo', ['add', ANA])).toThrow(
    /can’t be undone, because somebody has changed/,
  );
});

test('a row that is as its sender saw it is removed', () => {
  const planner = new Planner();
  const base = {partner: 'City Library', month: '2026-10'};
  planner.run('removeRow', [{...REMOVE, base}, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    'Activity ID': 'ACT-AAAAAA',
  });
});

test('words in the place of an area or a day are kept as they were sent', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {...ADD, area: 'Sports', startDate: 'soon'},
    ANA,
  ]);
  expect(planner.records('Activities')[1]).toMatchObject({
    Area: 'Sports',
    'Start date': 'soon',
  });
});

test('cells merged elsewhere in the row keep no save from its own', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  planner.workbook.apply(
    'merges.set',
    {rect: {sheet, row: 2, column: 9, rows: 1, columns: 1}, how: 'all'},
    {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
  );
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Notes: 'Shoes',
  });
});

test('a protected column between those that are written is passed over', () => {
  const planner = new Planner();
  const sheet = planner.sheetId('Activities');
  planner.workbook.apply(
    'protections.add',
    {
      kind: 'RANGE',
      range: {sheet, row: 1, column: 9, rows: 1000, columns: 1},
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
  );
  planner.run('saveActivity', [EDIT, ANA], {}, false);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
    Sessions: 9,
    Notes: 'Shoes',
  });
});

/** Whenever the Log says that a save begins, somebody inserts a row above before it is written. */
function restless(planner: Planner): Hands {
  let told = 0;
  return {
    before: ({op}) => {
      const log = planner.records('Log');
      const isBegun = log.length > told && log.at(-1)!['What'] !== 'Not saved';
      if (op !== 'range.set' || !isBegun) return;
      told = log.length;
      planner.edit({
        do: 'insert',
        axis: 'rows',
        sheet: planner.sheetId('Activities'),
        start: 2,
        count: 1,
      });
    },
  };
}

test('where rows never stop moving, nothing is saved, and it is said', () => {
  const planner = new Planner();
  expect(() =>
    planner.run('saveActivity', [EDIT, ANA], restless(planner)),
  ).toThrow(
    'Rows of Activities kept moving while this was saved, so nothing was saved; what you typed is still here.',
  );
  expect(rowsOf(planner, 'Activities')).toEqual([ACTIVITY]);
});

test('a save that was cut off stays open where rows never stop moving', () => {
  const planner = cutOff(EDIT, 4);
  expect(planner.run('settle', [BEN], restless(planner))).toEqual([
    expect.stringContaining(
      'Rows of Activities kept moving while this was saved. It was cut off half-way before, and the planner goes on with it',
    ),
  ]);
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
});

test('a tab whose last rows hold nothing but unticked boxes ends above them', () => {
  const headers = ACTIVITIES.columns.map(({header}) => header);
  const boxes = headers.map(header => (header === 'Notes' ? false : ''));
  const [name, rows] = tabOf(ACTIVITIES, [ACTIVITY]);
  const tabs = standardTabs().filter(([tab]) => tab !== name);
  const planner = new Planner([...tabs, [name, [...rows, boxes, boxes]]]);
  planner.run('saveActivity', [ADD, ANA]);
  expect(planner.values('Activities')[2]).toContain('Dentist');
});

test('a tab without any row of its own begins below its headers', () => {
  const tabs = standardTabs([OBJECTIVE], []);
  const planner = new Planner([...tabs, tabOf(SETTINGS, [])].slice(0, 6));
  planner.run('saveActivity', [ADD, ANA]);
  expect(planner.values('Activities')[1]).toContain('Dentist');
});
