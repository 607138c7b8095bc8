/** Saves of several rows whose answer was lost on its way: what is chosen afterwards is saved, too, and nothing twice. */
import {activity, schoolInOctober} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {buttons, heard, press, text, tick} from '../window/person';
import {settled} from '../window/window';
import type {TalkingWorkbook} from '../window/workbook';

type Saves = 'saveDelivered' | 'saveActivities';

const lost = () => {
  throw new Error('NetworkError: Connection failure due to HTTP 0');
};

/** Presses what saves; the workbook does it, and says so to nobody. */
async function pressInVain(
  workbook: TalkingWorkbook,
  name: Saves,
  button: string | RegExp,
) {
  workbook.answer(name, lost);
  await press(button);
  for (const pause of [1000, 3000, 8000]) await settled(pause);
  expect(heard()).toContain('The spreadsheet did not answer.');
  workbook.answer(name, null);
}

/** The same, and the month can't be had either. */
async function pressWhileAway(
  workbook: TalkingWorkbook,
  ...pressed: [name: Saves, button: string | RegExp]
) {
  workbook.answer('loadMonth', lost);
  await pressInVain(workbook, ...pressed);
}

function schoolOfNights() {
  const {school, ids} = schoolInOctober();
  for (const night of ['1', '2'])
    school.run(
      'saveActivity',
      activity({
        operation: night,
        activity: `Night ${night}`,
        status: 'Planned',
        startDate: `2020-10-0${night}`,
        objectiveIds: [ids[0]!],
      }),
    );
  return school;
}

test('an activity that is ticked after a try without an answer is marked as delivered, too', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Mark as delivered');
  await tick(/^Night 1/);
  await pressInVain(workbook, 'saveDelivered', 'Mark 1 activity as delivered');
  await tick(/^Night 2/);
  await press('Mark 1 activity as delivered');
  expect(heard()).toBe('1 activity marked as delivered.');
  expect(school.records('Activities').map(({Status}) => Status)).toEqual([
    'Delivered',
    'Delivered',
  ]);
});

test('an activity that is ticked after a try without an answer is copied, too, and none twice', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  await tick(/^Night 2/);
  await pressInVain(workbook, 'saveActivities', 'Copy 1 activity to November');
  expect(text()).toContain('Already in November');
  await tick(/^Night 2/);
  expect(buttons()).toContain('Copy 1 activity to November');
  await press('Copy 1 activity to November');
  expect(heard()).toContain('1 draft added to November.');
  expect(school.records('Activities').map(({Activity}) => Activity)).toEqual([
    'Night 1',
    'Night 2',
    'Night 1',
    'Night 2',
  ]);
});

test('where the month could not be had either, nothing more is copied before it can', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  await tick(/^Night 2/);
  await pressWhileAway(
    workbook,
    'saveActivities',
    'Copy 1 activity to November',
  );
  await tick(/^Night 2/);
  const sent = workbook.sent('saveActivities').length;
  await press('Copy 2 activities to November');
  expect(heard()).toBe(
    'The spreadsheet did not answer. What you typed is kept here.',
  );
  expect(workbook.sent('saveActivities')).toHaveLength(sent);
  workbook.answer('loadMonth', null);
  await press('Copy 2 activities to November');
  expect(heard()).toContain('1 draft added to November.');
  expect(school.records('Activities').map(({Activity}) => Activity)).toEqual([
    'Night 1',
    'Night 2',
    'Night 1',
    'Night 2',
  ]);
});

test('what is wanted once more is copied once more, however often it is tried', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  await press('Copy 2 activities to November');
  await press('Copy from October');
  await tick(/^Night 1/);
  await pressInVain(workbook, 'saveActivities', 'Copy 1 activity to November');
  await tick(/^Night 2/);
  await press('Copy 1 activity to November');
  expect(
    school
      .records('Activities')
      .slice(2)
      .map(({Activity}) => Activity),
  ).toEqual(['Night 1', 'Night 2', 'Night 1', 'Night 2']);
});

test('what may be copied is not copied again by whoever leaves the screen and comes back', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Later month');
  await press('Copy from October');
  await pressWhileAway(
    workbook,
    'saveActivities',
    'Copy 2 activities to November',
  );
  workbook.answer('loadMonth', null);
  await press('Cancel');
  await press('Copy from October');
  await press('Copy 2 activities to November');
  expect(heard()).toBe('It was saved after all, and nothing is left to save.');
  expect(text()).toContain('Already in November');
  expect(school.records('Activities')).toHaveLength(4);
});

test('what may be marked as delivered is looked at again before more is marked', async () => {
  const school = schoolOfNights();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Mark as delivered');
  await tick(/^Night 1/);
  await pressWhileAway(
    workbook,
    'saveDelivered',
    'Mark 1 activity as delivered',
  );
  workbook.answer('loadMonth', null);
  await tick(/^Night 2/);
  await press('Mark 2 activities as delivered');
  expect(heard()).toBe('1 activity marked as delivered.');
  expect(school.records('Activities').map(({Status}) => Status)).toEqual([
    'Delivered',
    'Delivered',
  ]);
});

/** The smallest set of a month without activities, and the names in it. */
async function smallestSet() {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Suggest a smallest set');
  const asked = workbook.sent('loadSmallestSet')[0]!;
  const names = school
    .run('loadSmallestSet', asked)
    .picks.map(pick => pick.activity);
  const added = () =>
    school.records('Activities').map(({Activity}) => Activity);
  return {workbook, names, added};
}

test('a smallest set that may be there is not added again with another choice', async () => {
  const {workbook, names, added} = await smallestSet();
  await tick(names[0]!);
  await pressWhileAway(workbook, 'saveActivities', /^Add \d+ drafts/);
  await tick(names[0]!);
  const sent = workbook.sent('saveActivities').length;
  await press(`Add ${names.length} drafts`);
  expect(heard()).toContain('The spreadsheet did not answer.');
  expect(workbook.sent('saveActivities')).toHaveLength(sent);
  workbook.answer('loadMonth', null);
  await press(`Add ${names.length} drafts`);
  expect(heard()).toBe('1 draft added to October 2026.');
  expect(added().sort()).toEqual([...names].sort());
});

test('a smallest set of which less is wanted after all is there once', async () => {
  const {workbook, names, added} = await smallestSet();
  await pressWhileAway(workbook, 'saveActivities', /^Add \d+ drafts/);
  workbook.answer('loadMonth', null);
  await tick(names[0]!);
  await press(/^Add \d+ drafts/);
  expect(heard()).toContain('It was saved after all');
  expect(added()).toEqual(names);
});

test('a smallest set ticked as it was is the same save', async () => {
  const {workbook, names, added} = await smallestSet();
  await pressWhileAway(workbook, 'saveActivities', /^Add \d+ drafts/);
  await tick(names[0]!);
  await tick(names[0]!);
  await press(/^Add \d+ drafts/);
  expect(heard()).toContain(`${names.length} drafts added to October 2026.`);
  expect(added()).toEqual(names);
});

test('of a smallest set that was added without an answer each activity says that it is there', async () => {
  const {workbook, names} = await smallestSet();
  await pressInVain(workbook, 'saveActivities', /^Add \d+ drafts/);
  expect(text().split('Already in October')).toHaveLength(names.length + 1);
  expect(text()).not.toContain('You left out');
  expect(buttons().filter(name => name.startsWith('Add '))).toEqual([]);
});
