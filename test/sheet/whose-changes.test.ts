/** Whose a change is, what an undo is called, and what becomes of rows that were copied since. */
import {expect, test} from '@jest/globals';
import {isUndoName, undoName, undoneName} from '../../src/sheet/undo-name';
import {
  ACTIVITY,
  ANA,
  BEN,
  EDIT,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

test('where Google tells of nobody who he is, no change is anybody’s own', () => {
  const planner = new Planner();
  const nobody = {key: '', name: null};
  planner.run('saveActivity', [EDIT, nobody]);
  expect(planner.run('listChanges', [nobody])).toMatchObject([{mine: false}]);
  expect(() => planner.run('undo', [null, nobody])).toThrow(
    'You have no change of your own to undo.',
  );
  planner.run('undo', ['edit', nobody]);
  expect(planner.record('Activities', 'ACT-AAAAAA')).toEqual(ACTIVITY);
});

test('a change is its maker’s own, and nobody else’s', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  expect(planner.run('listChanges', [ANA])).toMatchObject([{mine: true}]);
  expect(planner.run('listChanges', [BEN])).toMatchObject([{mine: false}]);
});

test('the newest change is listed first', () => {
  const planner = new Planner();
  planner.run('saveActivity', [EDIT, ANA]);
  planner.run('saveActivity', [{...EDIT, operation: 'b', sessions: 7}, BEN]);
  expect(planner.run('listChanges', [ANA])).toMatchObject([
    {operation: 'b', who: 'Ben'},
    {operation: 'edit', who: 'Ana'},
  ]);
});

/** Rows of Activities: an id and a partner each. */
const rows = (planner: Planner) =>
  planner
    .records('Activities')
    .map(row => [row['Activity ID'], row['Partner']] as const);

const withSecond = (second: object) =>
  new Planner(standardTabs([OBJECTIVE], [ACTIVITY, {...ACTIVITY, ...second}]));

test('of a row that somebody copied since, the copy gets an id of its own, and the row comes back', () => {
  const planner = withSecond({'Activity ID': 'ACT-BBBBBB', Partner: 'Museum'});
  planner.run('saveActivity', [EDIT, ANA]);
  const sheet = planner.sheetId('Activities');
  const column = planner.values('Activities')[0]!.indexOf('Activity ID') + 1;
  planner.edit({
    do: 'type',
    rect: {sheet, row: 3, column, rows: 1, columns: 1},
    texts: [['ACT-AAAAAA']],
  });
  planner.run('undo', ['edit', ANA]);
  const [first, copy] = rows(planner);
  expect(first).toEqual(['ACT-AAAAAA', 'City Library']);
  expect(copy).toEqual([expect.stringMatching(/^ACT-/), 'Museum']);
  expect(copy![0]).not.toBe('ACT-AAAAAA');
});

test('what undoes a change is called after it, and by a number where that name is taken', () => {
  expect(undoName('edit', new Set())).toBe('undo:edit');
  expect(undoName('edit', new Set(['undo:edit']))).toBe('undo2:edit');
  const taken = new Set(['undo:edit', 'undo2:edit', 'undo3:edit']);
  expect(undoName('edit', taken)).toBe('undo4:edit');
  for (const name of ['undo:edit', 'undo2:edit', 'undo12:edit']) {
    expect(isUndoName(name)).toBe(true);
    expect(undoneName(name)).toBe('edit');
  }
  expect(undoneName('undo:undo2:edit')).toBe('undo2:edit');
  for (const name of ['edit', 'redo:edit', 'my undo:edit', 'undoes', 'undo2'])
    expect(isUndoName(name)).toBe(false);
});

test('an undo that is undone says that it was done again, and so on', () => {
  const planner = new Planner();
  const activity = 'We Undid: the knots';
  planner.run('saveActivity', [{...EDIT, activity}, ANA]);
  const what = `Changed "${activity}" in Family literacy, October 2026: Activity, Partner.`;
  expect(planner.run('undo', ['edit', ANA])).toBe(`Undid: ${what}`);
  expect(planner.run('undo', ['undo:edit', ANA])).toBe(`Did again: ${what}`);
  expect(planner.run('undo', ['undo:undo:edit', ANA])).toBe(`Undid: ${what}`);
});

test('objectives that somebody changed since they were seen are not saved over', () => {
  const planner = new Planner();
  const save = (operation: string, objective: string) =>
    planner.run('saveObjectives', [
      {
        operation,
        month: '2026-10',
        grades: ['3'],
        teacher: 'Rivera',
        subject: 'Math',
        objectives: [
          {
            id: 'OBJ-AAAAAA',
            base: {objective},
            standards: '3.OA.1',
            objective: 'Multiply within 10',
            priority: 'High',
          },
        ],
      },
      ANA,
    ]);
  expect(() => save('stale', 'Add within 100')).toThrow('Multiply within 100');
  save('fresh', 'Multiply within 100');
  expect(planner.record('Objectives', 'OBJ-AAAAAA')).toMatchObject({
    Objective: 'Multiply within 10',
  });
});
