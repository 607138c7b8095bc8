/** Changes that are undone, done again and undone anew: under which names, in which order, and what is left alone. */
import {expect, test} from '@jest/globals';
import {LOG} from '../../src/sheet/schema';
import {REMOVE, type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  EDIT,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
  type Record_,
} from './on-host/planner';

const TABS = standardTabs().filter(([name]) => name !== LOG.tab);
const withLog = (log: readonly Record_[]) =>
  new Planner([...TABS, tabOf(LOG, log)]);

/** The names in the Log, each where it ended. */
const names = (planner: Planner) =>
  planner
    .records('Log')
    .filter(({What: what}) => what === 'Done' || what === 'Not saved')
    .map(({Operation: name, What: what}) => `${String(name)} ${String(what)}`);

const sentenceOf = (change: unknown) => (change as {what: string}).what;

test('each undo of the same change has a name of its own', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('undo', ['edit', ANA]);
  planner.run('undo', ['undo:edit', ANA]);
  planner.run('undo', ['edit', ANA]);
  expect(names(planner)).toEqual([
    'edit Done',
    'undo:edit Done',
    'undo:undo:edit Done',
    'undo2:edit Done',
  ]);
});

test('an undo that came to nothing leaves its name to the next', () => {
  const planner = withLog([
    {
      Operation: 'edit',
      What: 'Changed it.',
      Table: 'Activities',
      ID: 'ACT-AAAAAA',
      Before: '{"Partner":"Museum"}',
      After: '{"Partner":"City Library"}',
    },
    {Operation: 'edit', What: 'Done'},
    {Operation: 'undo:edit', What: 'Undid: Changed it.', Table: 'Activities'},
    {Operation: 'undo:edit', What: 'Not saved'},
  ]);
  planner.run('undo', ['edit', ANA]);
  expect(names(planner).slice(1)).toEqual([
    'undo:edit Not saved',
    'undo:edit Done',
  ]);
  expect(planner.records('Activities')).toEqual([
    {...ACTIVITY, Partner: 'Museum'},
  ]);
});

test('a removed row that came back is removed again when its return is undone', () => {
  const planner = new Planner();
  planner.run('removeRow', [REMOVE, ANA]);
  planner.run('undo', ['remove', ANA]);
  expect(planner.records('Log').at(-2)).not.toHaveProperty('Before');
  planner.run('undo', ['undo:remove', ANA]);
  expect(planner.records('Activities')).toEqual([
    {'Activity ID': 'ACT-AAAAAA'},
  ]);
});

test('a change whose own sentence speaks of an undo is told whole', () => {
  const planner = new Planner();
  planner.run('saveActivity', [
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'x Undid: y',
    },
    ANA,
  ]);
  expect(planner.run('undo', ['add', ANA])).toBe(
    'Undid: Added "x Undid: y" to Health and wellness, November 2026.',
  );
});

test('the last twenty changes are listed, the newest first', () => {
  const planner = withLog(
    Array.from({length: 21}, (_, index): readonly Record_[] => [
      {Operation: `op ${index}`, What: `Change ${index}.`, Table: 'Activities'},
      {Operation: `op ${index}`, What: 'Done'},
    ]).flat(),
  );
  const changes = planner.run('listChanges', [ANA]) as unknown[];
  expect(changes.map(sentenceOf)).toEqual(
    Array.from({length: 20}, (_, index) => `Change ${20 - index}.`),
  );
});

test('what nobody is known to have done is nobody’s own', () => {
  const planner = withLog([
    {Operation: 'a', What: 'Changed it.', Table: 'Activities'},
    {Operation: 'a', What: 'Done', After: '{"by":""}'},
  ]);
  const nobody = {key: '', name: 'Nobody'};
  expect(planner.run('listChanges', [nobody])).toMatchObject([{mine: false}]);
  expect(() => planner.run('undo', [null, nobody])).toThrow(
    'You have no change of your own to undo. Changes in the planner lists what everybody did.',
  );
});

test('the start of a school year can’t be undone, and it is said why', () => {
  const planner = withLog([
    {
      Operation: 'year',
      What: 'Started 2026–27.',
      Table: 'Settings',
      ID: 'many rows',
      After: '{"objectives":1,"activities":2,"removedTabs":[]}',
    },
    {Operation: 'year', What: 'Done'},
  ]);
  expect(() => planner.run('undo', ['year', ANA])).toThrow(
    'The start of a school year can’t be undone, because last year’s rows are not kept here: Started 2026–27.',
  );
});

test('an undo gives no other row an id', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  type(planner, 3, 'Activity', 'Choir');
  planner.run('undo', ['edit', BEN]);
  expect(planner.records('Activities').map(row => row['Activity ID'])).toEqual([
    'ACT-AAAAAA',
    undefined,
  ]);
});

test('where one row of two was copied since, both come back, and the copy gets an id of its own', () => {
  const second = {...OBJECTIVE, 'Objective ID': 'OBJ-BBBBBB'};
  const planner = new Planner(standardTabs([OBJECTIVE, second]));
  planner.run('saveObjectives', [
    {
      operation: 'both',
      month: '2026-10',
      grades: ['3'],
      teacher: 'Rivera',
      subject: 'Science',
      objectives: ['OBJ-AAAAAA', 'OBJ-BBBBBB'].map(id => ({
        id,
        standards: '3.OA.1',
        objective: 'Multiply within 100',
        priority: 'Normal',
      })),
    },
    ANA,
  ]);
  const rect = {
    sheet: planner.sheetId('Objectives'),
    row: 4,
    column: planner.values('Objectives')[0]!.indexOf('Objective ID') + 1,
    rows: 1,
    columns: 1,
  };
  planner.edit({do: 'type', rect, texts: [['OBJ-AAAAAA']]});
  planner.edit({
    do: 'type',
    rect: {...rect, column: 1},
    texts: [['October 2026']],
  });
  planner.run('undo', ['both', ANA]);
  const [one, other, copy] = planner.records('Objectives');
  expect([one, other]).toEqual([OBJECTIVE, second]);
  expect(copy!['Objective ID']).toMatch(/^OBJ-(?!AAAAAA|BBBBBB)[A-Z2-9]{6}$/);
});

test('what the Log keeps of an undo is what it changed, blanks too, and nothing else', () => {
  const planner = new Planner();
  planner.run('saveActivity', [{...EDIT, partner: ''}, ANA]);
  planner.run('undo', ['edit', ANA]);
  expect(planner.records('Log').at(-2)).toMatchObject({
    Before: '{"Partner":""}',
    After: '{"Partner":"City Library"}',
  });
});

test('who undid a change is told, whatever was undone since', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('undo', ['edit', BEN]);
  planner.run('saveActivity', [
    {...EDIT, operation: 'later', sessions: 7},
    ANA,
  ]);
  planner.run('undo', ['later', ANA]);
  expect(() => planner.run('undo', ['edit', ANA])).toThrow(
    'This was undone before, by Ben, so nothing was changed: Changed',
  );
});

test.each<[string, (planner: Planner) => void, string]>([
  [
    'its row is deleted',
    planner =>
      planner.edit({
        do: 'delete',
        axis: 'rows',
        sheet: planner.sheetId('Activities'),
        start: 2,
        count: 1,
      }),
    'somebody has changed ACT-AAAAAA since: Changed',
  ],
  [
    'its cell is emptied',
    planner => type(planner, 2, 'Partner', ''),
    'somebody has changed Partner of ACT-AAAAAA since: Changed',
  ],
])('a change is not undone once %s', (_, meanwhile, refusal) => {
  const planner = new Planner();
  planner.run('saveActivity', [{...EDIT, lead: 'Ms. Ortiz'}, ANA]);
  meanwhile(planner);
  const before = planner.values('Activities');
  expect(() => planner.run('undo', ['edit', ANA])).toThrow(refusal);
  expect(planner.values('Activities')).toEqual(before);
});

test('a removed row in which somebody has written since is not brought back over it', () => {
  const planner = new Planner();
  planner.run('removeRow', [REMOVE, ANA]);
  type(planner, 2, 'Partner', 'Zoo');
  expect(() => planner.run('undo', ['remove', ANA])).toThrow(
    'This can’t be undone, because somebody has changed ACT-AAAAAA since',
  );
  expect(planner.records('Activities')).toEqual([
    {Partner: 'Zoo', 'Activity ID': 'ACT-AAAAAA'},
  ]);
});
