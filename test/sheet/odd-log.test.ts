/** What the Log holds that no save of ours left there so, or that was cut off before it was done. */
import {expect, test} from '@jest/globals';
import {refusalIn} from '../../src/sheet/cut-off-saves';
import {LOG} from '../../src/sheet/schema';
import {ADD, EDIT, REMOVE, cutOff, type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
  type Record_,
} from './on-host/planner';

function withLog(log: readonly Record_[]): Planner {
  const tabs = standardTabs().filter(([name]) => name !== LOG.tab);
  return new Planner([...tabs, tabOf(LOG, log)]);
}

test('where nothing is open there is nothing to settle', () => {
  const planner = new Planner();
  expect(planner.run('settle', [BEN])).toEqual([]);
  expect(planner.records('Log')).toEqual([]);
});

test('a fault of our own is told neither as a refusal nor as Google’s word', () => {
  expect(() => refusalIn(new TypeError('row is undefined'))).toThrow(
    'row is undefined',
  );
  const down = Object.assign(new Error('Try later.'), {name: 'Exception'});
  expect(refusalIn(down)).toMatch(/^Google said: Try later\. The planner/);
});

test('what somebody else has settled just before is not settled twice', () => {
  const planner = cutOff(EDIT, 4);
  let told: unknown = null;
  const notices = planner.run('settle', [BEN], {
    after: ({op}) => {
      if (op !== 'range.get' || told !== null) return;
      told = [];
      told = planner.run('settle', [ANA]);
    },
  });
  expect(told).toEqual([expect.stringContaining('has been finished')]);
  expect(notices).toEqual([]);
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
  expect(planner.records('Activities')).toEqual([]);
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

test('a save over text that was not logged is finished all the same', () => {
  const planner = new Planner(
    standardTabs([OBJECTIVE], [{...ACTIVITY, Notes: 'IEP for Marcus'}]),
  );
  cutOff(EDIT, 4, planner);
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Notes: 'Shoes',
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

test('a save that was cut off before it wrote anything is done by its repeat', () => {
  const planner = cutOff(EDIT, 3);
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Museum',
  });
  expect(planner.run('settle', [BEN])).toEqual([]);
});
