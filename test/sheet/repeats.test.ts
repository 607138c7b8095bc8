/** The same name sent again: the first answer for the same request, a refusal for another, and never a second row. */
import {expect, test} from '@jest/globals';
import {ADD, EDIT, REMOVE, cutOff, type} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  BEN,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';
import {protectColumn, protectTab} from './on-host/protection';

const SECOND = {...OBJECTIVE, 'Objective ID': 'OBJ-BBBBBB'};
const THIRD = {...OBJECTIVE, 'Objective ID': 'OBJ-CCCCCC'};

/** Gives objectives another subject; without an id it is a new one. */
const subject = (ids: readonly (string | undefined)[]) => ({
  operation: 'subject',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Science',
  objectives: ids.map(id => ({
    ...(id && {id}),
    standards: '3.OA.1',
    objective: 'Multiply within 100',
    priority: 'Normal',
  })),
});

const objectives = () => new Planner(standardTabs([OBJECTIVE, SECOND, THIRD]));

const USED = /was used before, for something else/;

test('a removal that is sent again is answered, and takes nothing away that came since', () => {
  const planner = new Planner();
  planner.run('removeRow', [REMOVE, ANA]);
  type(planner, 2, 'Activity', 'Choir');
  expect(planner.run('removeRow', [REMOVE, ANA])).toEqual({month: null});
  expect(planner.records('Activities')).toEqual([
    {Activity: 'Choir', 'Activity ID': 'ACT-AAAAAA'},
  ]);
});

test('a name of a removal serves no edit, and one of an edit no removal', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  expect(() =>
    planner.run('removeRow', [{...REMOVE, operation: 'edit'}, ANA]),
  ).toThrow(USED);
  planner.run('removeRow', [REMOVE, ANA]);
  expect(() =>
    planner.run('saveActivity', [{...EDIT, operation: 'remove'}, ANA]),
  ).toThrow(USED);
  expect(() =>
    planner.run('removeRow', [{...REMOVE, id: 'ACT-BBBBBB'}, ANA]),
  ).toThrow(USED);
});

test('a save of several rows is answered again for the same rows, and for no others', () => {
  const planner = objectives();
  const both = subject(['OBJ-AAAAAA', 'OBJ-BBBBBB']);
  const first = planner.run('saveObjectives', [both, ANA]);
  expect(first).toMatchObject({ids: ['OBJ-AAAAAA', 'OBJ-BBBBBB']});
  expect(planner.run('saveObjectives', [both, ANA])).toEqual(first);
  for (const ids of [
    ['OBJ-AAAAAA', 'OBJ-CCCCCC'],
    ['OBJ-CCCCCC', 'OBJ-AAAAAA'],
    ['OBJ-AAAAAA', undefined],
  ])
    expect(() => planner.run('saveObjectives', [subject(ids), ANA])).toThrow(
      USED,
    );
});

test('a row that was added is not edited under the name that added it', () => {
  const planner = new Planner();
  const {ids} = planner.run('saveActivity', [ADD, ANA]) as {ids: string[]};
  expect(() =>
    planner.run('saveActivity', [{...ADD, id: ids[0], notes: 'More'}, ANA]),
  ).toThrow(USED);
});

test('a name under which nothing was saved serves anything', () => {
  const planner = cutOff(EDIT, 3);
  planner.run('settle', [BEN]);
  planner.run('saveActivity', [{...ADD, operation: EDIT.operation}, ANA]);
  expect(planner.records('Activities')).toHaveLength(2);
});

test('what was saved is answered again though somebody has changed the row since', () => {
  const planner = new Planner();
  const first = planner.run('saveActivity', [EDIT, ANA]);
  type(planner, 2, 'Partner', 'Zoo');
  expect(planner.run('saveActivity', [EDIT, ANA])).toEqual(first);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Partner: 'Zoo',
  });
});

test('where nothing was cut off, a planner that opens waits for nobody who saves', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('settle', [BEN]);
  expect(planner.costs.at(-1)!.calls).not.toHaveProperty('lock');
});

test('what may not be written to its end is told, and is finished by who may', () => {
  const planner = cutOff(EDIT, 4);
  const column = planner.values('Activities')[0]!.indexOf('Notes') + 1;
  protectColumn(planner, 'Activities', column);
  expect(planner.run('settle', [BEN], {}, false)).toEqual([
    expect.stringMatching(
      /^A save by Ana was cut off half-way, and is not settled yet: Changed .* You can't change .* of Activities: it is protected/,
    ),
  ]);
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toMatchObject({
    Notes: 'Shoes',
  });
});

test('where the Log may not be written, nothing is settled, and it is said', () => {
  const planner = cutOff(EDIT, 4);
  const before = planner.values('Activities');
  protectTab(planner, 'Log');
  expect(planner.run('settle', [BEN], {}, false)).toEqual([
    expect.stringMatching(
      /^A save was cut off half-way, and is not settled yet\. You can’t change the hidden tab Log/,
    ),
  ]);
  expect(planner.values('Activities')).toEqual(before);
});

test('a save that can’t be finished yet stays open for the next opening', () => {
  const planner = cutOff(EDIT, 4);
  let writes = 0;
  planner.run('settle', [BEN], {
    before: ({op}) => {
      if (op === 'range.set' && ++writes > 1)
        throw new Error('You are trying to edit a protected cell or object.');
    },
  });
  const endings = planner.records('Log').map(({What: what}) => what);
  expect(endings.at(-1)).not.toBe('Not saved');
  expect(planner.run('settle', [BEN])).toEqual([
    expect.stringContaining('has been finished'),
  ]);
  expect(planner.records('Activities')).toEqual([
    {...ACTIVITY, Partner: 'Museum', Sessions: 9, Notes: 'Shoes'},
  ]);
});
