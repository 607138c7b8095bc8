/** Many activities in one save, and what a teacher gets back for her objectives. */
import type {NewActivity} from '../../src/contract/saves';
import {schoolInOctober} from './shipped';

const draft = (activity: string, part: Partial<NewActivity> = {}) =>
  ({
    month: '2026-11',
    area: 'familyLiteracy',
    activity,
    status: 'Idea',
    ...part,
  }) as NewActivity;

const DRAFTS = ['Library night', 'Book swap', 'Story hour'].map(name =>
  draft(name),
);

test('drafts come in one save, in their order, and one undo takes them all back', () => {
  const {school} = schoolInOctober();
  const argument = {operation: 'many-1', activities: DRAFTS};
  const {ids, warnings, view} = school.run('saveActivities', argument);
  expect(view.month).toBe('2026-11');
  expect(view.activities.map(({id, activity}) => [id, activity])).toEqual([
    [ids[0], 'Library night'],
    [ids[1], 'Book swap'],
    [ids[2], 'Story hour'],
  ]);
  expect(warnings).toEqual([]);
  expect(school.run('loadChanges')[0]?.what).toBe(
    'Added 3 activities, November 2026.',
  );
  const {undone, view: after} = school.run('undo', {});
  expect(undone).toContain('Added 3 activities');
  expect(after.activities).toEqual([]);
});

test('two hundred with long texts are saved within the calls of one save', () => {
  const {school} = schoolInOctober();
  const {ids} = school.run('saveActivities', {
    operation: 'many-1',
    activities: Array.from({length: 200}, (_, index) =>
      draft(`Activity ${index}`, {why: 'Because they read. '.repeat(20)}),
    ),
  });
  expect(new Set(ids).size).toBe(200);
  expect(school.calls()).toBeLessThanOrEqual(24);
});

test('sent twice they are added once', () => {
  const {school} = schoolInOctober();
  const argument = {operation: 'many-1', activities: DRAFTS};
  const {ids} = school.run('saveActivities', argument);
  const again = school.run('saveActivities', argument);
  expect(again.ids).toEqual(ids);
  expect(again.view.activities).toHaveLength(3);
});

test('one that can not be saved keeps all of them out', () => {
  const {school} = schoolInOctober();
  const wrong = draft('Open house', {
    startDate: '2026-11-12',
    endDate: '2026-11-10',
  });
  expect(() =>
    school.run('saveActivities', {
      operation: 'many-1',
      activities: [...DRAFTS, wrong],
    }),
  ).toThrow(
    '"activities, item 4, endDate" must be a date on or after the start date.',
  );
  expect(school.run('loadMonth', {month: '2026-11'}).activities).toEqual([]);
});

test.each([
  ['none', [], 'a list with at least one activity'],
  ['a known one', [{...draft('x'), id: 'ACT-AAAAAA'}], 'There is no field "'],
  ['one without a name', [draft(' ')], 'filled in'],
  [
    'more than two hundred',
    Array.from({length: 201}, () => draft('x')),
    'at most 200 activities',
  ],
])('%s is refused', (_, activities, sentence) => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('saveActivities', {operation: 'many-1', activities}),
  ).toThrow(sentence);
});

test('a sentence that holds for many is said once', () => {
  const {school} = schoolInOctober();
  const notes = 'Call 401-555-0137 about Sam, his grade is F';
  const {warnings} = school.run('saveActivities', {
    operation: 'many-1',
    activities: DRAFTS.map(each => ({...each, notes})),
  });
  expect(warnings).toHaveLength(1);
});

test('a teacher sees at once what her class got last month and who works at her standard', () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', {
    operation: 'october',
    month: '2026-10',
    area: 'familyLiteracy',
    activity: 'Library night',
    objectiveIds: [ids[0]!],
    sessions: 2,
    minutesPerSession: 45,
    participants: 30,
  });
  const [october] = school.run('loadMonth', {month: '2026-10'}).objectives;
  const {saved, payback} = school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: october!.teacher,
    subject: '',
    objectives: [
      {standards: '3.OA.A.3', objective: 'Stories', priority: 'Normal'},
    ],
  });
  expect(payback).toEqual({
    objectives: [{id: saved[0], activities: []}],
    lastMonth: {
      month: '2026-10',
      activities: 1,
      minutes: 90,
      participants: 30,
    },
  });
});

test('objectives of several subjects and grades come in one save', () => {
  const {school} = schoolInOctober();
  const {view} = school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Ms. Quill',
    subject: 'Math',
    objectives: [
      {standards: '3.NF', objective: '', priority: 'Normal'},
      {
        standards: 'RL.4.2',
        objective: '',
        priority: 'Normal',
        subject: 'ELA',
        grades: ['4'],
      },
    ],
  });
  expect(view.objectives.map(({grades, subject}) => [grades, subject])).toEqual(
    [
      [['3'], 'Math'],
      [['4'], 'ELA'],
    ],
  );
});
