import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import type {TalkingWorkbook} from '../window/workbook';

/** A school with one activity, and the form that changes it. */
async function editing(): Promise<TalkingWorkbook> {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], status: 'Delivered', attended: 12}),
  );
  const workbook = await openPlanner({school, role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  expect(title()).toBe('Edit activity');
  return workbook;
}

const names = (school: Shipped) =>
  school.records('Activities').map(row => row['Activity']);

test('an activity without a name is not sent, and the keyboard is where it goes', async () => {
  const {school} = await editing();
  await type('What is done', '');
  await press('Save activity');
  expect(heard()).toContain('Say in a few words what is done.');
  expect(focused()).toBe('What is done');
  expect(names(school)).toEqual(['Library night']);
});

test('an activity that somebody took away is saved as a new one', async () => {
  const {school} = await editing();
  await type('What is done', 'Library morning');
  school.deleteRow('Activities', 2);
  await press('Save activity');
  expect(heard()).toContain('Somebody removed this row');
  await press('Save it as a new one');
  expect(heard()).toBe('Activity saved.');
  expect(names(school)).toEqual(['Library morning']);
});

test('a removal that was refused leaves the form open; Undo brings back what was removed', async () => {
  const workbook = await editing();
  workbook.refuse('removeRow', 'The tab Activities is protected.');
  await press('Remove');
  await press('Remove');
  expect(heard()).toContain('The tab Activities is protected.');
  expect(title()).toBe('Edit activity');
  await press('Remove');
  await press('Remove');
  expect(heard()).toBe('Removed “Library night”.');
  await press('Undo');
  expect(heard()).toMatch(/^Undid: /);
  await press('Dismiss');
  expect(heard()).toBe('');
});

test('a copy to another month begins there without the objectives of this one', async () => {
  const workbook = await editing();
  workbook.refuse('loadMonth', 'The month can’t be read.');
  await press('Copy to another month');
  await press('Copy');
  expect(heard()).toBe('The month can’t be read.');
  await press('Copy to another month');
  expect(field('Month').value).toBe('2026-11');
  await type('Month', 'November 2026');
  await press('Copy');
  expect(title()).toBe('New activity');
  expect(text()).toContain('A copy: planned afresh.');
  expect(text()).toContain('Without an objective it counts nowhere.');
  await press('Add activity');
  expect(heard()).toContain('Added. It supports no objective yet.');
});

test('an activity is kept in the bank; where that fails, it can be tried again', async () => {
  const workbook = await editing();
  workbook.refuse('addToBank', 'The Activity bank is protected.');
  await press('Add to the bank');
  expect(heard()).toBe('The Activity bank is protected.');
  await press('Add to the bank');
  expect(heard()).toBe('Added “Library night” to the Activity bank.');
  await press('Undo');
  await press('Add to the bank');
  const bank = workbook.school.records('Activity bank');
  expect(bank.at(-1)!['Activity']).toBe('Library night');
});

test('other objectives are found by their words, ticked, and their ticks taken away', async () => {
  const workbook = await editing();
  await press('Also supports');
  await type('Find an objective', 'nothing like it');
  expect(heard()).toContain('No objective fits.');
  await key('Enter');
  expect(title()).toBe('Edit activity');
  await type('Find an objective', 'fables');
  await tick(/^Fables/);
  await tick(/^Fables/);
  await tick(/^Fables/);
  await press('Save activity');
  expect(heard()).toBe('Activity saved.');
  const [row] = workbook.school.records('Activities');
  expect(row!['Objective IDs']!.split(',')).toHaveLength(2);
});

test('a draft of an activity is found again, and can be thrown away', async () => {
  const workbook = await editing();
  await type('What is done', 'Library morning');
  await press('Back');
  await press('Library night');
  expect(heard()).toContain('We kept what you typed earlier.');
  await press('Start afresh');
  expect(field('What is done').value).toBe('Library night');
  await type('What is done', 'Library morning');
  await press('Back');
  workbook.school.deleteRow('Activities', 2);
  await more('Load what colleagues changed');
  await press('Back');
  await press('Go on');
  expect(field('What is done').value).toBe('Library morning');
});

test('a sentence why begins with the objective’s own words where it has no standard', async () => {
  const {school, ids} = schoolInOctober();
  school.type('Objectives', 2, 5, [['']]);
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  await openPlanner({school});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Library night');
  await press('Suggest a sentence');
  expect(field(/^Why it supports/).value).toMatch(/equal groups/i);
});

test('a new activity of no objective gets a sentence without one', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'staff'});
  await press('Add activity');
  await type('What is done', 'Library night');
  await press('Suggest a sentence');
  expect(field(/^Why it supports/).value).not.toBe('');
  await tick(/^Equal groups/);
  await tick(/^Equal groups/);
  expect(text()).toContain('Without an objective it counts nowhere.');
  await press('Next gap');
  expect(title()).toBe('Suggestions');
});

test('indicators are ticked and unticked by name; without any, that is said', async () => {
  const workbook = await editing();
  workbook.answer('loadResults', null);
  await press('More details');
  await press('Choose from Results');
  expect(text()).toContain('The tab Results has no indicator yet.');
  await press('Hide the list');
  expect(buttons()).toContain('Choose from Results');
  workbook.answer('loadResults', view => ({
    ...view,
    indicators: [
      {name: 'Days absent', result: '', siteResult: '', readings: []},
      {name: 'Books read', result: '', siteResult: '', readings: []},
    ],
  }));
  await press('Choose from Results');
  await tick('Days absent');
  await tick('Books read');
  await tick('Days absent');
  expect(field(/^Results it should move/).value).toBe('Books read');
});

test('a partner’s hours and agreement are told beside the name, as the form stands now', async () => {
  const {school} = schoolInOctober();
  school.type('Partners', 2, 1, [
    ['YMCA', '', '', '2', '2020-01-01', '2021-01-01'],
  ]);
  await openPlanner({school, role: 'staff'});
  await press('Add activity');
  await type('Partner', 'YMKA');
  await press('Did you mean “YMCA”?');
  expect(heard()).toMatch(/agreement/i);
  await type('Sessions', '3');
  await type('Minutes each', '60');
  expect(text()).toContain('3 h of 2 h planned, 1 h over');
  await type('Status', 'Cancelled');
  expect(text()).toContain('0 min of 2 h planned, 2 h free');
  expect(text()).toContain('A cancelled activity does not count.');
});
