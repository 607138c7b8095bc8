/** A fix whose run ended before it was noted down that it is done. */
import {fix, planned, problemAt, put} from './checked';
import type {Shipped} from './shipped';

/** Two rows without an id get theirs in one operation, of which the Log does not know the end. */
function cutOff(): {school: Shipped; ids: readonly string[]} {
  const {school} = planned();
  put(school, 'Activities', 2, 'Activity ID', '');
  put(school, 'Activities', 3, 'Activity ID', '');
  const repairs = school
    .run('checkWorkbook')
    .flatMap(({repair}) => repair?.id ?? []);
  school.run('fixProblems', {operation: 'fix-1', repairs});
  school.deleteRow('Log', school.texts('Log').length);
  return {
    school,
    ids: school.records('Activities').map(row => row['Activity ID']!),
  };
}

test('where all of it is written, it counts as done, and can be undone', () => {
  const {school, ids} = cutOff();
  expect(school.run('loadPlanner', {}).notices).toEqual([]);
  expect(school.run('loadChanges')[0]).toMatchObject({
    operation: 'fix-1',
    what: 'Gave 2 rows of Activities ids of their own.',
    undone: false,
  });
  expect(ids[0]).not.toBe('');
  school.run('undo', {operation: 'fix-1'});
  expect(school.records('Activities').map(row => row['Activity ID'])).toEqual([
    '',
    '',
  ]);
});

test('where none of it is written, it never was', () => {
  const {school} = cutOff();
  put(school, 'Activities', 2, 'Activity ID', '');
  put(school, 'Activities', 3, 'Activity ID', '');
  expect(school.run('loadPlanner', {}).notices).toEqual([]);
  expect(school.run('loadChanges')[0]).not.toMatchObject({operation: 'fix-1'});
});

test('where one half is written, it is said', () => {
  const {school} = cutOff();
  put(school, 'Activities', 3, 'Activity ID', '');
  expect(school.run('loadPlanner', {}).notices).toEqual([
    expect.stringMatching(/^A save by someone was cut off half-way: Gave 2/),
  ]);
  expect(school.run('loadPlanner', {}).notices).toEqual([]);
});

test('a header that was written before the run ended is there for good', () => {
  const {school} = planned();
  put(school, 'Activities', 1, 'Partner', 'Who comes');
  const problems = school.run('checkWorkbook');
  const problem = problemAt(problems, 'Activities', 1, 'Partner');
  const {fixed} = fix(school, problem);
  school.deleteRow('Log', school.texts('Log').length);
  expect(fix(school, problem).fixed).toBe(fixed);
  expect(school.texts('Activities')[0]![6]).toBe('Partner');
});
