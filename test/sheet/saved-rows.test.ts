/** Which rows a save is about: those in which something changes, and new ones; and what a removal answers. */
import {expect, test} from '@jest/globals';
import {
  ACTIVITY,
  ANA,
  EDIT,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

const lines = (planner: Planner) =>
  planner.records('Log').map(({What: what, ID: id}) => [what, id]);

const AS_IT_IS = {
  ...EDIT,
  partner: ACTIVITY['Partner'],
  sessions: ACTIVITY['Sessions'],
};

test('what says what stands there already is answered, and the Log hears nothing of it', () => {
  const planner = new Planner();
  const before = planner.values('Activities');
  expect(planner.run('saveActivity', [AS_IT_IS, ANA])).toEqual({
    ids: ['ACT-AAAAAA'],
    warnings: [],
  });
  expect(planner.values('Activities')).toEqual(before);
  expect(lines(planner)).toEqual([]);
});

const SECOND = {...OBJECTIVE, 'Objective ID': 'OBJ-BBBBBB'};

const wanted = (id: string, objective: string) => ({
  id,
  standards: '3.OA.1',
  objective,
  priority: 'Normal',
});

const saving = (...objectives: readonly object[]) => ({
  operation: 'both',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives,
});

test('of two rows of which one changes, only that one is said to have changed', () => {
  const planner = new Planner(standardTabs([OBJECTIVE, SECOND]));
  const request = saving(
    wanted('OBJ-AAAAAA', 'Multiply within 100'),
    wanted('OBJ-BBBBBB', 'Divide within 100'),
  );
  expect(planner.run('saveObjectives', [request, ANA])).toMatchObject({
    ids: ['OBJ-AAAAAA', 'OBJ-BBBBBB'],
  });
  expect(planner.records('Objectives')).toMatchObject([
    {Objective: 'Multiply within 100'},
    {Objective: 'Divide within 100'},
  ]);
  const what =
    'Changed "Divide within 100" for grade 3, October 2026: Objective.';
  expect(planner.run('listChanges', [ANA])).toMatchObject([{what}]);
});

test('new activities are saved together, each with an id of its own', () => {
  const planner = new Planner();
  const activity = (name: string, participants: number | null) => ({
    month: '2026-11',
    area: 'healthWellness',
    activity: name,
    participants,
  });
  const request = {
    operation: 'several',
    activities: [activity('Dentist', 12345678), activity('Eyes', null)],
  };
  const {ids, warnings} = planner.run('saveActivities', [request, ANA]) as {
    ids: string[];
    warnings: string[];
  };
  expect(planner.records('Activities')).toEqual([
    ACTIVITY,
    {
      Month: '2026-11',
      Area: 'Health and wellness',
      Activity: 'Dentist',
      'Expected participants': 12345678,
      'Activity ID': ids[0],
    },
    {
      Month: '2026-11',
      Area: 'Health and wellness',
      Activity: 'Eyes',
      'Activity ID': ids[1],
    },
  ]);
  expect(new Set([...ids, 'ACT-AAAAAA']).size).toBe(3);
  expect(warnings).toEqual([]);
});

test.each([
  ['October 2026', '2026-10'],
  ['someday', null],
  ['', null],
])('of a row of "%s" that is removed the month is said: %j', (Month, month) => {
  const planner = new Planner(standardTabs([{...OBJECTIVE, Month}]));
  const request = {operation: 'remove', table: 'Objectives', id: 'OBJ-AAAAAA'};
  expect(planner.run('removeRow', [request, ANA])).toEqual({month});
  expect(planner.records('Objectives')).toEqual([
    {'Objective ID': 'OBJ-AAAAAA'},
  ]);
});

test('ids that a save gives by the way do not make it try twice, though rows move meanwhile', () => {
  const planner = new Planner(
    standardTabs(
      [OBJECTIVE],
      [{...ACTIVITY, Activity: 'Choir', 'Activity ID': ''}, ACTIVITY],
    ),
  );
  let isMoved = false;
  planner.run('saveActivity', [EDIT, ANA], {
    after: ({op}) => {
      if (op !== 'flush' || isMoved) return;
      isMoved = true;
      const sheet = planner.sheetId('Activities');
      planner.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
    },
  });
  expect(isMoved).toBe(true);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual({
    ...ACTIVITY,
    Partner: 'Museum',
  });
  expect(lines(planner).map(([what]) => what)).not.toContain('Not saved');
});
