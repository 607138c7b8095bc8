/** Saves of several rows whose answer was lost on its way: what is chosen afterwards is saved, too, and nothing twice. */
import {activity, schoolInOctober} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {buttons, heard, press, text, tick} from '../window/person';
import {settled} from '../window/window';
import type {TalkingWorkbook} from '../window/workbook';

/** Presses what saves; the workbook does it, and says so to nobody. */
async function pressInVain(
  workbook: TalkingWorkbook,
  name: 'saveDelivered' | 'saveActivities',
  button: string,
) {
  workbook.answer(name, () => {
    throw new Error('NetworkError: Connection failure due to HTTP 0');
  });
  await press(button);
  for (const pause of [1000, 3000, 8000]) await settled(pause);
  expect(heard()).toContain('The spreadsheet did not answer.');
  workbook.answer(name, null);
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
