/** Every argument is checked on arrival; a refusal names the field and what is expected there. */
import {checked} from '../../src/addon/arguments/check';
import * as planner from '../../src/addon/arguments/planner';
import * as saves from '../../src/addon/arguments/saves';

const OBJECTIVES = {
  operation: 'op-1',
  month: '2026-10',
  grades: ['3'],
  teacher: 'Rivera',
  subject: 'Math',
  objectives: [{standards: '3.OA.1', objective: '', priority: 'High'}],
};
const ACTIVITY = {
  operation: 'op-1',
  month: '2026-10',
  area: 'familyLiteracy',
  activity: 'Library night',
};

test('a sound request passes as it is', () => {
  expect(checked(saves.saveObjectives, OBJECTIVES)).toEqual(OBJECTIVES);
  expect(checked(saves.saveActivity, ACTIVITY)).toEqual(ACTIVITY);
});

test('words pass with the blanks around them', () => {
  const teacher = '  Rivera ';
  expect(checked(saves.saveObjectives, {...OBJECTIVES, teacher})).toMatchObject(
    {teacher},
  );
  const activity = '\tLibrary night ';
  expect(checked(saves.saveActivity, {...ACTIVITY, activity})).toMatchObject({
    activity,
  });
});

test('what may be left out of an activity may also be null where nothing is known', () => {
  const activity = {
    ...ACTIVITY,
    sessions: null,
    startDate: null,
    endDate: null,
  };
  expect(checked(saves.saveActivity, activity)).toEqual(activity);
});

test('an activity may end on the day on which it starts', () => {
  const day = {startDate: '2026-10-20', endDate: '2026-10-20'};
  const activity = {...ACTIVITY, ...day};
  expect(checked(saves.saveActivity, activity)).toEqual(activity);
  const {operation, ...fields} = activity;
  const many = {operation, activities: [fields]};
  expect(checked(saves.saveActivities, many)).toEqual(many);
});

test('fifty objectives pass at once, and no more', () => {
  const some = (length: number) => ({
    ...OBJECTIVES,
    objectives: Array.from({length}, () => OBJECTIVES.objectives[0]),
  });
  expect(checked(saves.saveObjectives, some(50))).toEqual(some(50));
  expect(() => checked(saves.saveObjectives, some(51))).toThrow(
    '"objectives" must be a list of at most 50 objectives.',
  );
});

test.each([
  ['a month', {month: '2026-13'}, '"month" must be a month such as 2026-10.'],
  [
    'a month as a number',
    {month: 202610},
    '"month" must be a month such as 2026-10.',
  ],
  [
    'a month in a list',
    {month: ['2026-10']},
    '"month" must be a month such as 2026-10.',
  ],
  [
    'no area',
    {area: 'literacy'},
    '"area" must be one of the six areas: academicEnrichment, familyLiteracy, behavioralSupports, healthWellness, familyEngagement, earlyChildhood.',
  ],
  ['a blank title', {activity: '  '}, '"activity" must be filled in.'],
  [
    'a date that no calendar has',
    {startDate: '2026-09-31'},
    '"startDate" must be a date that exists, such as 2026-10-21.',
  ],
  [
    'a date of another century',
    {startDate: '1926-10-05'},
    '"startDate" must be a date that exists, such as 2026-10-21.',
  ],
  [
    'an end before the start',
    {startDate: '2026-10-20', endDate: '2026-10-19'},
    '"endDate" must be a date on or after the start date.',
  ],
  [
    'half a session',
    {sessions: 1.5},
    '"sessions" must be a whole number from 0 to 1,000.',
  ],
  [
    'fewer people than none',
    {participants: -1},
    '"participants" must be a whole number from 0 to 100,000.',
  ],
  [
    'minutes as text',
    {minutesPerSession: '45'},
    '"minutesPerSession" must be a whole number from 0 to 10,000.',
  ],
  [
    'a status of another kind',
    {status: 'Done'},
    '"status" must be Idea, Planned, Confirmed, Delivered or Cancelled.',
  ],
  [
    'alignment 4',
    {alignment: 4},
    '"alignment" must be 1 (same topic), 2 (practises it) or 3 (performs what the standard asks).',
  ],
  [
    'an id that is a trap',
    {id: '__proto__'},
    '"id" must be the ID of a row, such as OBJ-7K2M4Q.',
  ],
  [
    'an id with a comma',
    {objectiveIds: ['OBJ-1', 'OBJ-2, OBJ-3']},
    '"objectiveIds, item 2" must be the ID of a row, such as OBJ-7K2M4Q.',
  ],
  [
    'an unknown field',
    {studentName: 'X'},
    'There is no field "studentName" here; leave it out.',
  ],
  [
    'an unknown field of what was seen',
    {base: {row: 7}},
    'There is no field "base, row" here; leave it out.',
  ],
  [
    'a control character',
    {why: 'a\u0000b'},
    '"why" must be text without control characters.',
  ],
  [
    'too long a text',
    {why: 'x'.repeat(5001)},
    '"why" must be at most 5,000 characters.',
  ],
  [
    'an endless argument',
    {notes: 'x'.repeat(70_000)},
    'That is more text than can be saved at once. Shorten it, or save it in two parts.',
  ],
])('an activity with %s is refused', (_, change, sentence) => {
  expect(() => checked(saves.saveActivity, {...ACTIVITY, ...change})).toThrow(
    sentence,
  );
});

test('a field that is missing is named', () => {
  expect(() => checked(saves.saveActivity, {operation: 'op-1'})).toThrow(
    '"month" is missing; it is needed.',
  );
});

test.each([
  [
    'a grade nobody has',
    {grades: ['13']},
    '"grades, item 1" must be a grade: PK, K, or 1 to 12.',
  ],
  ['no grade', {grades: []}, '"grades" must be at least one grade.'],
  [
    'a grade twice',
    {grades: ['3', '3']},
    '"grades" must be a list that names each grade once.',
  ],
  [
    'more grades than there are',
    {grades: Array<string>(15).fill('3')},
    '"grades" must be a list that names each grade once.',
  ],
  [
    'no objective',
    {objectives: []},
    '"objectives" must be a list with at least one objective.',
  ],
  [
    'an objective without words or standard',
    {objectives: [{standards: ' ', objective: '', priority: 'Low'}]},
    '"objectives, item 1" must be an objective with a standard or some words.',
  ],
])('objectives with %s are refused', (_, change, sentence) => {
  expect(() =>
    checked(saves.saveObjectives, {...OBJECTIVES, ...change}),
  ).toThrow(sentence);
});

test('an own __proto__ key is an unknown field like any other', () => {
  const argument: unknown = JSON.parse(
    '{"month": "2026-10", "__proto__": {"x": 1}}',
  );
  expect(() => checked(planner.ofMonth, argument)).toThrow(
    'There is no field "__proto__" here; leave it out.',
  );
});

test('an argument that is no object is refused', () => {
  expect(() => checked(planner.ofMonth, 'October')).toThrow(
    'The argument must be an object with named fields.',
  );
});

test('set-up takes the areas that each grade is asked for', () => {
  const areas = {
    academicEnrichment: true,
    familyLiteracy: true,
    behavioralSupports: true,
    healthWellness: true,
    familyEngagement: true,
    earlyChildhood: false,
  };
  const argument = {
    schoolName: 'Maple Hill',
    firstMonth: '2026-08',
    grades: ['5'],
    expected: {'5': areas},
  };
  expect(checked(planner.setUpPlanner, argument)).toEqual(argument);
  expect(() =>
    checked(planner.setUpPlanner, {
      expected: {'5': {...areas, earlyChildhood: 'no'}},
    }),
  ).toThrow('"expected, 5, earlyChildhood" must be true or false.');
});
