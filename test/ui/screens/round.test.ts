import type {Round} from '../../../src/domain/round';
import {activity, schoolInOctober} from '../../addon/shipped';
import {monthState, settingOf} from '../../addon/month-states';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  press,
  text,
  title,
  type,
} from '../window/person';
import {page} from '../window/window';

/** The round of a month whose standing is as said, for who coordinates it. */
async function round(
  fields: Partial<Round>,
  late: Partial<Round['late']> = {},
) {
  const {school, ids} = schoolInOctober();
  const workbook = await openPlanner({
    school,
    role: 'principal',
    before: asked =>
      asked.answer('loadPlanner', planner => {
        const {view} = planner;
        const none = {objectives: [], gaps: 0, unconfirmed: []};
        const standing = {...view.round, ...fields, late: {...none, ...late}};
        return {...planner, view: {...view, round: standing}};
      }),
  });
  await press(/^Next: |^The month’s round/);
  expect(title()).toBe('The month’s round');
  return {workbook, school, ids};
}

const OPEN = {state: 'open', isSet: true, until: null, daysLeft: null} as const;

/** The same of a month that Settings say something of. */
async function setTo(fields: Parameters<typeof monthState>[0]) {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState(fields));
  const workbook = await openPlanner({school, role: 'principal'});
  await press(/^Next: /);
  const value = () => settingOf(school, 'Month 2026-10');
  return {workbook, school, value};
}

test('a month open for objectives asks for its last day; a day that does not exist is not sent', async () => {
  const {value} = await setTo({until: null});
  await type('Last day for objectives', 'February 31');
  await press('Set the day');
  expect(heard()).toContain('Write a day that exists, or leave it blank.');
  expect(focused()).toBe('Last day for objectives');
  await type('Last day for objectives', '2098-09-25');
  await press('Set the day');
  expect(heard()).toContain('October: Open for objectives until Sep 25');
  expect(value()).toBe('Open for objectives until 2098-09-25');
});

test('a day is taken back by leaving it blank; where somebody was faster, it shows what stands now', async () => {
  const {value, school} = await setTo({until: '2098-09-25'});
  school.run(
    'saveMonthState',
    monthState({operation: 'faster', until: '2098-09-24'}),
  );
  await type('Last day for objectives', '');
  await press('Set the day');
  expect(heard()).toContain('so nothing was saved');
  expect(field('Last day for objectives').value).toBe('2098-09-24');
  await type('Last day for objectives', '');
  await press('Set the day');
  expect(value()).toBe('Open for objectives');
});

test('the next step of a month that has no last day leads to the field for it', async () => {
  await round({...OPEN, next: 'setDate'});
  expect(text()).toContain('Nothing is missing.');
  await press('Set a last day for objectives');
  expect(focused()).toBe('Last day for objectives');
});

test('each step of the round has its button', async () => {
  const {school} = schoolInOctober();
  school.run('saveMonthState', monthState({state: 'planning', until: null}));
  await openPlanner({school, role: 'principal'});
  await press('Next: Fill the gaps');
  await press('Fill the gaps');
  expect(title()).toBe('Smallest set');
  await press('Back');
  await press('Start the review');
  expect(heard()).toContain('October: In review.');
  await press('Publish October');
  expect(heard()).toContain('October is published.');
  await press('Publish again');
  expect(heard()).toContain('Nothing of October has changed');
  await press('Close October');
  expect(heard()).toContain('October: Closed.');
  await press('Go on with November');
  expect(field('Month').value).toBe('2026-11');
});

test('what somebody changed by hand in the grid is told when the month is published', async () => {
  const {workbook} = await round({
    state: 'review',
    isSet: true,
    next: 'publish',
  });
  workbook.answer('publishMonth', answer => ({...answer, leavesOut: true}));
  await press('Publish October');
  expect(heard()).toContain('is not in it. Change it in the planner');
});

test('planning starts whatever is missing still', async () => {
  const {value} = await setTo({until: '2098-09-25'});
  await press('Start planning');
  expect(heard()).toContain('October: Planning.');
  expect(value()).toBe('Planning');
});

test('the next activity to confirm opens; one that is gone can’t', async () => {
  const {school, ids} = schoolInOctober();
  const {id} = school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], status: 'Planned'}),
  );
  school.run('saveMonthState', monthState({state: 'review', until: null}));
  const workbook = await openPlanner({school, role: 'principal'});
  await press('Next: Open the next to confirm');
  await press('Open the next to confirm');
  expect(title()).toBe('Edit activity');
  await press('Back');
  await press('Library night');
  expect(title()).toBe('Edit activity');
  workbook.answer('loadMonth', view => ({
    ...view,
    activities: [],
    round: {...view.round, late: {...view.round.late, unconfirmed: [id]}},
  }));
  await press('Back');
  await type('Month', 'October 2026');
  await press('Open the next to confirm');
  expect(title()).toBe('The month’s round');
  expect(buttons()).toContain(id);
});

test('a long list of what is missing begins with a few lines', async () => {
  const grades = ['K', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  await round(
    {...OPEN, until: '2026-09-25', daysLeft: -3, next: 'remind'},
    {objectives: grades.map(grade => ({grade, teacher: null})), gaps: 4},
  );
  await press('Show 2 more');
  expect(text()).toContain('Grade 9 · nobody yet');
  expect(text()).toContain('4 expected cells without an activity');
  await press('Back');
  expect(text()).toContain('the day was 3 days ago');
});

test('a reminder is copied; where the browser does not allow it, that is said', async () => {
  const late = {objectives: [{grade: '3', teacher: 'Ms. Vang'}]};
  await round(
    {...OPEN, until: '2026-09-25', daysLeft: 2, next: 'remind'},
    late,
  );
  expect(buttons().filter(name => /reminder/.test(name))).toHaveLength(1);
  await press('Copy a reminder');
  expect(heard()).toContain('Copied. Paste it where your colleagues read it.');
  page.allowsCopying = false;
  await press('Copy a reminder');
  expect(heard()).toContain('Select the text and copy it.');
  page.allowsCopying = true;
  await press('Back');
  expect(text()).toContain('2 days left');
});

test('a teacher is told of her own missing objectives alone', async () => {
  const {school} = schoolInOctober();
  await openPlanner({
    school,
    role: 'teacher',
    before: workbook =>
      workbook.answer('loadPlanner', planner => {
        const {view} = planner;
        const late = {
          ...view.round.late,
          objectives: [
            {grade: '3', teacher: null},
            {grade: '4', teacher: 'Ana'},
          ],
        };
        const standing = {...view.round, late};
        return {...planner, who: 'ana', view: {...view, round: standing}};
      }),
  });
  expect(text()).toContain('Your objectives are still missing.');
});

test('another step is set by hand', async () => {
  const {workbook} = await round({...OPEN, next: 'plan'});
  await press('Set another step');
  const steps = field('Step').querySelectorAll('option');
  expect(steps.map(({textContent}) => textContent)).toEqual([
    'Planning',
    'In review',
    'Closed',
  ]);
  await type('Step', 'Closed');
  workbook.refuse('saveMonthState', 'Settings is protected.');
  await press('Set the step');
  expect(heard()).toContain('Settings is protected.');
});

test('in the file of the year itself the new year is told of, not started', async () => {
  await round({state: 'closed', isSet: true, next: 'nextMonth'});
  await press('Start a new school year');
  expect(text()).toContain('Choose File › Make a copy');
  expect(buttons()).toEqual(['Back', 'More']);
});
