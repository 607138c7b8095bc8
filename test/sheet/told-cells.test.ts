/** What is said of a cell that can't be read as it stands: where it is, what is odd, and what to write instead. */
import {expect, test} from '@jest/globals';
import type {Problem} from '../../src/domain/problem';
import {type TypedRow, type TypedTabs, read} from './school';
import {A_DATE, A_GRADE, A_MONTH, type Told, asTold, broken} from './told';

const OBJECTIVE: TypedRow = {
  Month: '2026-10',
  Grade: '3',
  Teacher: 'Ms. Alves',
  Subject: 'Math',
  Standards: '3.OA.A.1',
  Objective: 'Multiply within 100',
  Priority: 'High',
  'Objective ID': 'OBJ-A',
};
const ACTIVITY: TypedRow = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Objective IDs': 'OBJ-A',
  Sessions: 2,
  'Minutes per session': 45,
  'Activity ID': 'ACT-A',
};

function told(tabs: TypedTabs, sheet: string): readonly Problem[] {
  const {problems} = read(tabs);
  return problems.filter(problem => problem.sheet === sheet);
}

const A_COUNT = 'Write a whole number such as 4.';
const MINUTES = 'Write whole minutes such as 45, 45 min, 1 h or 1 h 30.';
const SIX =
  'Choose one of Academic enrichment, Family literacy, Behavioral supports, Health and wellness, Family engagement or Early childhood.';

test.each<Told>([
  [
    {Month: 'soon'},
    'Month',
    'soon',
    '"soon" is not a month that we can read.',
    A_MONTH,
  ],
  [
    {Month: ''},
    'Month',
    '',
    'The month is missing, so this row is in no month.',
    A_MONTH,
  ],
  [
    {Grade: 'all'},
    'Grade',
    'all',
    '"all" is not a grade that we can read.',
    A_GRADE,
  ],
  [{Grade: ''}, 'Grade', '', 'The grade is missing.', A_GRADE],
  [
    {Standards: '3.OA.99'},
    'Standards',
    '3.OA.99',
    '"3.OA.99" is not the code of a standard that we know; it is kept as typed.',
    'Did you mean 3.OA.D.9, 3.OA.D.8 or 3.OA.C.7?',
  ],
  [
    {Standards: '4.NF.B.3'},
    'Standards',
    '4.NF.B.3',
    '4.NF.B.3 is a standard of grade 4, and the objective is for grade 3.',
    'Check the code and the grade; leave them where both are meant.',
    'notice',
  ],
  [
    {Priority: 'later'},
    'Priority',
    'later',
    '"later" is not a priority, so it is read as Normal.',
    'Write High, Normal or Low.',
  ],
  [
    {'Objective ID': 'OBJ-A'},
    'Objective ID',
    'OBJ-A',
    'Row 2 already has the id "OBJ-A", so this row looks like a copy of it.',
    'Empty this cell and the planner gives the row an id of its own; or delete the row.',
  ],
  ...broken([
    'Teacher',
    'Subject',
    'Objective',
    'Notes',
    'For families (English)',
    'For families (Spanish)',
    'For families (Portuguese)',
  ]),
])('of an objective with %j it is said about %s', (...row) => {
  const second = {...OBJECTIVE, 'Objective ID': 'OBJ-B', ...row[0]};
  expect(told({objectives: [OBJECTIVE, second]}, 'Objectives')).toEqual(
    asTold('Objectives', row),
  );
});

test.each<Told>([
  [
    {Month: ''},
    'Month',
    '',
    'The month is missing, so this row is in no month.',
    A_MONTH,
  ],
  [
    {Area: 'Family litracy'},
    'Area',
    'Family litracy',
    '"Family litracy" is not one of the six areas.',
    'Did you mean "Family literacy"?',
  ],
  [
    {Area: ''},
    'Area',
    '',
    'The area is missing, so this activity is in no cell of the grid.',
    SIX,
  ],
  [
    {'Objective IDs': 'OBJ-Z'},
    'Objective IDs',
    'OBJ-Z',
    'No objective has the id "OBJ-Z", so the activity does not support it.',
    'Copy the id from the Objective ID column; put commas between several.',
  ],
  [
    {'Objective IDs': 'obj-a'},
    'Objective IDs',
    'obj-a',
    'No objective has the id "obj-a", so the activity does not support it.',
    'Did you mean OBJ-A?',
  ],
  [
    {'Objective IDs': 'OBJ-A, OBJ-N'},
    'Objective IDs',
    'OBJ-N',
    'The objective "OBJ-N" is in November 2026, and this activity is in October 2026, so it does not support it.',
    'Name an objective of the same month, or change the month.',
  ],
  [
    {'Objective IDs': 'OBJ-S'},
    'Objective IDs',
    'OBJ-S',
    'The objective "OBJ-S" has no month that we can read, and this activity is in October 2026, so it does not support it.',
    'Name an objective of the same month, or change the month.',
  ],
  [
    {Sessions: 'some'},
    'Sessions',
    'some',
    '"some" is not a whole number from 0, so it is read as 0.',
    A_COUNT,
  ],
  [
    {'Expected participants': 'many'},
    'Expected participants',
    'many',
    '"many" is not a whole number from 0, so it is read as 0.',
    A_COUNT,
  ],
  [
    {Attended: '-3'},
    'Attended',
    '-3',
    '"-3" is not a whole number from 0, so it is read as 0.',
    A_COUNT,
  ],
  [
    {'Minutes per session': 'long'},
    'Minutes per session',
    'long',
    '"long" is not a number of minutes, so it is read as 0.',
    MINUTES,
  ],
  [
    {'Delivered minutes': 'x'},
    'Delivered minutes',
    'x',
    '"x" is not a number of minutes, so it is read as 0.',
    MINUTES,
  ],
  [
    {Status: 'perhaps'},
    'Status',
    'perhaps',
    '"perhaps" is not a status, so the activity counts as an Idea only.',
    'Write Idea, Planned, Confirmed, Delivered or Cancelled.',
  ],
  [
    {Alignment: '7'},
    'Alignment',
    '7',
    '"7" is not an alignment, so it is read as 1.',
    'Write 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).',
  ],
  ...['Start date', 'End date'].map(
    column =>
      [
        {[column]: 'soon'},
        column,
        'soon',
        '"soon" is not a date that we can read.',
        A_DATE,
      ] as const,
  ),
  [
    {'Activity ID': 'ACT-A'},
    'Activity ID',
    'ACT-A',
    'Row 2 already has the id "ACT-A", so this row looks like a copy of it.',
    'Empty this cell and the planner gives the row an id of its own; or delete the row.',
  ],
  ...broken([
    'Activity',
    'Why it supports',
    'Partner',
    'Lead',
    'When',
    'Indicators',
    'Notes',
  ]),
])('of an activity with %j it is said about %s', (...row) => {
  const objectives = [
    OBJECTIVE,
    {...OBJECTIVE, Month: '2026-11', 'Objective ID': 'OBJ-N'},
    {...OBJECTIVE, Month: 'soon', 'Objective ID': 'OBJ-S'},
  ];
  const second = {...ACTIVITY, 'Activity ID': 'ACT-B', ...row[0]};
  const tabs = {objectives, activities: [ACTIVITY, second]};
  expect(told(tabs, 'Activities')).toEqual(asTold('Activities', row));
});

test.each<Told>([
  [
    {Partner: 'ZOO'},
    'Partner',
    'ZOO',
    'Row 2 already has the partner "ZOO", and that row is the one that is read.',
    'Keep one row for each partner.',
  ],
  [
    {Partner: '', Role: 'Feeds'},
    'Partner',
    '',
    'The partner has no name, so this row is not read.',
    'Write the name as it stands in Activities.',
  ],
  [
    {'Hours a month': 'many'},
    'Hours a month',
    'many',
    '"many" is not a number of hours a month, so no hours count as agreed.',
    'Write a number such as 12 or 2.5.',
  ],
  [
    {Areas: 'Family litracy'},
    'Areas',
    'Family litracy',
    '"Family litracy" is not one of the six areas.',
    'Did you mean "Family literacy"?',
  ],
  ...['Agreement start', 'Agreement end', 'Next review'].map(
    column =>
      [
        {[column]: 'soon'},
        column,
        'soon',
        '"soon" is not a date that we can read.',
        A_DATE,
      ] as const,
  ),
  [
    {'Agreement start': '2026-10-01', 'Agreement end': '2026-09-30'},
    'Agreement end',
    '2026-09-30',
    'The agreement ends before it starts on 2026-10-01, so its end is not read.',
    'Check both dates.',
  ],
  ...broken(['Role', 'Contact']),
])('of a partner with %j it is said about %s', (...row) => {
  const partners = [{Partner: 'Zoo'}, {Partner: 'Museum', ...row[0]}];
  expect(told({partners}, 'Partners')).toEqual(asTold('Partners', row));
});

test('an agreement of a single day, and one without an end, are sound', () => {
  const start = {'Agreement start': '2026-10-01'};
  const partners: readonly TypedRow[] = [
    {Partner: 'Zoo', ...start, 'Agreement end': '2026-10-01'},
    {Partner: 'Museum', ...start},
    {Partner: 'Choir', 'Agreement end': '2026-10-01', Areas: 'all six areas'},
    {Partner: 'Farm', Areas: 'ALL'},
  ];
  expect(told({partners}, 'Partners')).toEqual([]);
});
