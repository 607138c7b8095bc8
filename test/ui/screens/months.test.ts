/** Whichever month is gone to, and whatever is still under way: what is shown is of the month that is open. */
import {remember} from '../../../src/ui/remembered';
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {
  buttons,
  field,
  heard,
  press,
  savedFile,
  text,
  type,
} from '../window/person';
import {settled} from '../window/window';

const REFUSED = 'The tab Activities is protected.';

function enter(
  school: Shipped,
  month: string,
  grade: string,
  ...objectives: readonly string[]
): void {
  school.run('saveObjectives', {
    operation: `${month}-${grade}`,
    month,
    grades: [grade],
    teacher: `Teacher of ${grade}`,
    subject: 'Math',
    objectives: objectives.map(objective => ({
      standards: '',
      objective,
      priority: 'Normal',
    })),
  });
}

/** Grades 3 and 4 in October, 3 and 5 in November. */
function school(): Shipped {
  const {school: made} = schoolInOctober();
  enter(made, '2026-10', '4', 'Angles');
  enter(made, '2026-11', '3', 'Graphs');
  enter(made, '2026-11', '5', 'Volume', 'Decimals');
  return made;
}

test('a month that has no gap of the grade that was chosen shows all of its gaps', async () => {
  await openPlanner({school: school(), role: 'staff'});
  await type('Grade', 'Grade 4');
  expect(text()).not.toContain('Equal groups');
  await press('Later month');
  expect(text()).toContain('Needs an activity (18)');
  expect(buttons()).toContain('Health and wellness: Volume');
  await press('Earlier month');
  expect(text()).not.toContain('Equal groups');
  await type('Grade', 'All grades');
  expect(text()).toContain('Equal groups');
});

test('the coverage of a month that has no gap of the grade that was chosen lists its gaps', async () => {
  await openPlanner({school: school(), role: 'principal'});
  await press('Review coverage');
  await type('Show', 'Grade 4');
  await press('Later month');
  expect(text()).not.toContain('Nothing is missing here.');
  expect(text()).toContain('Volume');
});

test('coverage is compared with the month before, of what was expected then', async () => {
  const made = school();
  enter(made, '2026-09', '3', 'Shapes');
  const {objectives} = made.run('loadMonth', {month: '2026-09'});
  made.run(
    'saveActivity',
    activity({month: '2026-09', objectiveIds: [objectives[0]!.id]}),
  );
  const workbook = await openPlanner({school: made, role: 'principal'});
  await press('Review coverage');
  expect(text()).toContain('17 % in September');
  workbook.hold('loadReport');
  await press('Later month');
  expect(text()).not.toContain('in September');
  await workbook.release('loadReport');
  expect(text()).toContain('0 % in October');
});

test('what was typed for another month is found when that month is chosen in the form', async () => {
  await openPlanner({school: school(), role: 'teacher'});
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  await press('Add objectives');
  await type('Objective', 'Of October');
  await press('Back');
  await press('Later month');
  await press('Add objectives');
  expect(field('Objective').value).toBe('');
  await type('Month', 'October');
  expect(field('Objective').value).toBe('Of October');
  expect(heard()).toContain('We kept what you typed earlier.');
});

test('the months of a grant begin with the school year, and end with the one that was open', async () => {
  await openPlanner({school: school()});
  await press('Later month');
  await press('Results and indicators');
  await press('For grants');
  expect([field('From').value, field('To').value]).toEqual([
    '2026-08',
    '2026-11',
  ]);
});

test('what is saved for a grant is of the months in its name, whichever came first', async () => {
  const made = school();
  const {objectives} = made.run('loadMonth', {month: '2026-10'});
  made.run('saveActivity', activity({objectiveIds: [objectives[0]!.id]}));
  const workbook = await openPlanner({school: made});
  await press('Results and indicators');
  await press('For grants');
  expect(text()).toContain('1 activity');
  workbook.refuse('loadGrants', 'The file is closed.');
  await type('To', 'September 2026');
  expect(heard()).toContain('The file is closed.');
  expect(buttons()).not.toContain('Save as CSV');
  workbook.hold('loadGrants');
  await type('To', 'October 2026');
  await type('To', 'August 2026');
  await workbook.release('loadGrants', 'last first');
  await press('Save as CSV');
  const {name, lines} = await savedFile();
  expect(name).toBe('Hope-School-grants-2026-08-2026-08.csv');
  expect(lines.join()).not.toContain('Library night');
});

/** On the form of a new activity for October. */
async function planning() {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  await press('Add activity');
  await type('What is done', 'Choir');
  return workbook;
}

test('a look at what refused a save brings nobody back who has gone to another month', async () => {
  const workbook = await openPlanner({school: school(), role: 'staff'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Edit objective');
  await press('Edit objective');
  await type('Objective', 'Groups');
  workbook.refuse('saveObjectives', REFUSED);
  workbook.hold('loadMonth');
  await press('Save objective');
  expect(heard()).toContain(REFUSED);
  await press('Back');
  await press('Back');
  await press('Later month');
  await workbook.release('loadMonth', 'last first');
  expect(field('Month').value).toBe('2026-11');
  expect(text()).toContain('Volume');
});

test('a save that came to nothing is told to who has left its form', async () => {
  const workbook = await planning();
  workbook.hold('saveActivity');
  workbook.refuse('saveActivity', REFUSED);
  await press('Add activity');
  await press('Back');
  await workbook.release('saveActivity');
  expect(heard()).toContain(REFUSED);
  await press('Add activity');
  expect(field('What is done').value).toBe('Choir');
});

test('an undo of another month’s save brings the tabs of both months up to date', async () => {
  const workbook = await planning();
  await press('Add activity');
  await press('Back');
  await settled(3000);
  await press('Later month');
  const before = workbook.sent('refreshTabs').length;
  await press('Undo');
  await settled(3000);
  const months = workbook.sent('refreshTabs').slice(before);
  expect(months.map(asked => asked!.month).sort()).toEqual([
    '2026-10',
    '2026-11',
  ]);
  expect(field('Month').value).toBe('2026-11');
});
