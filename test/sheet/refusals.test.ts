/** A request that can't be met leaves the workbook as it was: no row, no id, no line of the Log, no tab. */
import {expect, test} from '@jest/globals';
import type {WorkbookData} from '../../src/host/workbook/data';
import {ACTIVITIES, LOG, OBJECTIVES} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
  tabOf,
} from './on-host/planner';
import {protectTab} from './on-host/protection';

const WITHOUT_ID = {Month: '2026-10', Objective: 'Add', Grade: '2'};
const COPY = {...ACTIVITY, Activity: 'Copied'};

/** Rows without ids in both tabs, a copy, no room below, and a few saves in the Log. */
function busyPlanner(): Planner {
  const planner = new Planner(
    standardTabs([OBJECTIVE], [ACTIVITY, {...ACTIVITY, ...OTHER}]),
    0,
  );
  planner.run('saveActivity', [{...EDIT, operation: 'edited'}, ANA]);
  planner.run('saveActivity', [{...NEW, operation: 'added'}, ANA]);
  planner.run('removeRow', [{...REMOVE, operation: 'removed'}, ANA]);
  planner.run('saveObjectives', [
    {...NEW_OBJECTIVE, operation: 'objective'},
    ANA,
  ]);
  planner.run('undo', ['objective', ANA]);
  addRow(planner, 'Objectives', [WITHOUT_ID, OBJECTIVE]);
  addRow(planner, 'Activities', [COPY]);
  return planner;
}

const OTHER = {Activity: 'Art', 'Activity ID': 'ACT-OTHER2'};
const EDIT = {
  operation: 'x',
  id: 'ACT-AAAAAA',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
  partner: 'Museum',
};
const NEW = {
  operation: 'x',
  month: '2026-10',
  area: 'healthWellness',
  activity: 'Dentist',
};
const REMOVE = {operation: 'x', table: 'Activities', id: 'ACT-OTHER2'};
const NEW_OBJECTIVE = {
  operation: 'x',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives: [{standards: '3.OA.1', objective: 'Multiply', priority: 'High'}],
};
const objectiveEdit = (entry: object) => ({
  ...NEW_OBJECTIVE,
  objectives: [{...NEW_OBJECTIVE.objectives[0], ...entry}],
});

function addRow(
  planner: Planner,
  tab: string,
  records: readonly {readonly [header: string]: unknown}[],
): void {
  const [headers = []] = planner.values(tab);
  const sheet = planner.sheetId(tab);
  const row = planner.values(tab).length + 1;
  planner.edit({
    do: 'insert',
    axis: 'rows',
    sheet,
    start: row,
    count: records.length,
  });
  planner.edit({
    do: 'type',
    rect: {
      sheet,
      row,
      column: 1,
      rows: records.length,
      columns: headers.length,
    },
    texts: records.map(record =>
      headers.map(header => String(record[String(header)] ?? '')),
    ),
  });
}

const same = (planner: Planner): WorkbookData => planner.workbook.toData();

const REFUSED = [
  ['saveActivity', {...EDIT, id: 'ACT-GONE22'}, 'no longer in Activities'],
  ['saveActivity', {...EDIT, id: 'ACT-OTHER2'}, 'no longer in Activities'],
  ['saveActivity', {...EDIT, partner: 'Zoo', base: {partner: 'Y'}}, 'Somebody'],
  ['saveActivity', {...EDIT, notes: 'a\u0000b'}, 'NUL'],
  ['saveActivity', {...NEW, notes: 'x'.repeat(5001)}, 'at most 5,000'],
  ['saveActivity', {...NEW, operation: 'removed'}, 'was used before'],
  ['saveActivity', {...NEW, operation: 'edited'}, 'was used before'],
  ['saveActivity', {...NEW, operation: 'undo:edited'}, "can't name a save"],
  [
    'saveActivity',
    {...EDIT, operation: 'edited', id: 'ACT-BBBBBB'},
    'was used before',
  ],
  ['saveActivity', {...EDIT, operation: 'added'}, 'was used before'],
  ['saveActivity', {...NEW, operation: 'objective'}, 'was used before'],
  ['saveObjectives', objectiveEdit({id: 'OBJ-GONE22'}), 'no longer in'],
  [
    'saveObjectives',
    objectiveEdit({id: 'OBJ-AAAAAA', base: {objective: 'Seen'}}),
    'Somebody changed',
  ],
  ['saveObjectives', objectiveEdit({notes: '\ud800'}), 'half of a character'],
  ['saveObjectives', {...NEW_OBJECTIVE, operation: 'added'}, 'was used before'],
  ['removeRow', {...REMOVE, id: 'ACT-GONE22'}, 'no longer in Activities'],
  ['removeRow', REMOVE, 'no longer in Activities'],
  ['removeRow', {...REMOVE, id: 'OBJ-AAAAAA'}, 'no longer in Activities'],
  [
    'removeRow',
    {...REMOVE, id: 'ACT-AAAAAA', base: {partner: 'Y'}},
    'Somebody changed',
  ],
  ['removeRow', {...REMOVE, operation: 'added'}, 'was used before'],
  [
    'removeRow',
    {...REMOVE, id: 'ACT-AAAAAA', operation: 'removed'},
    'was used before',
  ],
  ['removeRow', {...REMOVE, id: 'ACT-AAAAAA', operation: 'edited'}, 'was used'],
  ['undo', 'unheard', 'is not in the Log'],
  ['undo', 'objective', 'This was undone before, by Ana'],
] as const;

test.each(REFUSED)('%s %j is refused: %s', (name, request, sentence) => {
  const planner = busyPlanner();
  const before = same(planner);
  expect(() => planner.run(name, [request, ANA])).toThrow(sentence);
  expect(same(planner)).toEqual(before);
});

test('an undo of one who changed nothing, or of what has changed since, is refused whole', () => {
  const planner = busyPlanner();
  planner.edit({
    do: 'type',
    rect: {
      sheet: planner.sheetId('Activities'),
      row: 2,
      column: 7,
      rows: 1,
      columns: 1,
    },
    texts: [['Zoo']],
  });
  const before = same(planner);
  expect(() => planner.run('undo', [null, BEN])).toThrow('no change of your');
  expect(() => planner.run('undo', ['edited', ANA])).toThrow('changed Partner');
  expect(same(planner)).toEqual(before);
});

test.each([
  ['saveActivity', NEW],
  ['saveObjectives', NEW_OBJECTIVE],
  ['removeRow', REMOVE],
  ['undo', null],
  ['undo', 'x'],
] as const)(
  'without our tabs %s is refused and makes none',
  (name, request) => {
    const planner = new Planner([['Budget', [['Pens', 12]]]]);
    const before = same(planner);
    expect(() => planner.run(name, [request, ANA])).toThrow();
    expect(same(planner)).toEqual(before);
  },
);

test.each([
  ['saveActivity', EDIT],
  ['saveActivity', NEW],
  ['saveObjectives', NEW_OBJECTIVE],
  ['removeRow', {...REMOVE, id: 'ACT-AAAAAA'}],
] as const)('where no Log can be kept %s writes nothing', (name, request) => {
  const planner = new Planner(
    [
      tabOf(OBJECTIVES, [OBJECTIVE, WITHOUT_ID]),
      tabOf(ACTIVITIES, [ACTIVITY, COPY]),
      tabOf(LOG, [], ['When', 'Who', 'What']),
    ],
    0,
  );
  const before = same(planner);
  expect(() => planner.run(name, [request, ANA])).toThrow('tab Log has no');
  expect(same(planner)).toEqual(before);
});

test.each([
  ['saveActivity', EDIT],
  ['saveActivity', NEW],
  ['removeRow', {...REMOVE, id: 'ACT-AAAAAA'}],
] as const)(
  'in a protected tab without room %s writes nothing',
  (name, request) => {
    const planner = new Planner(
      standardTabs([OBJECTIVE, WITHOUT_ID], [ACTIVITY]),
      0,
    );
    protectTab(planner, 'Activities');
    const before = same(planner);
    expect(() => planner.run(name, [request, ANA], {}, false)).toThrow(
      "You can't change",
    );
    expect(same(planner)).toEqual(before);
  },
);

test('a request that was met gives missing ids, and repeating it gives the first answer and writes nothing', () => {
  const planner = busyPlanner();
  const first = planner.run('saveActivity', [NEW, ANA]);
  expect(planner.records('Objectives').map(row => row['Objective ID'])).toEqual(
    expect.not.arrayContaining([undefined]),
  );
  const before = same(planner);
  expect(planner.run('saveActivity', [NEW, ANA])).toEqual(first);
  expect(same(planner)).toEqual(before);
});
