import {remember} from '../../../src/ui/remembered';
import {activity, schoolInOctober} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  leave,
  paste,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import {settled} from '../window/window';

const REFUSED = 'The tab Objectives is protected.';

/** On the form for October, of Rivera of grade 3 where nobody else is said. */
async function entering(who: Parameters<typeof remember>[0] = RIVERA) {
  const {school, ids} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'teacher'});
  remember(who);
  await press('Add objectives');
  expect(title()).toBe('Objectives for October');
  return {workbook, school, ids};
}

const RIVERA = {teacher: 'Rivera', grades: ['3'], subject: 'Math'};

/** The codes that are chosen so far. */
const chosen = () =>
  buttons()
    .filter(name => /^Remove \w+\.[\w.]+$/.test(name))
    .map(name => name.slice('Remove '.length));

test('the keyboard begins in what is needed first', async () => {
  await entering({});
  expect(focused()).toBe('3');
  await entering({grades: ['3']});
  expect(focused()).toBe('Teacher');
  await entering();
  expect(focused()).toBe('Standards');
});

test('codes are taken by comma, by Enter, and by leaving the box', async () => {
  await entering();
  await type('Standards', '3.OA.A.2');
  await key(',');
  await type('Standards', '3.OA.A.3, 3.OA.A.4');
  await key('Enter');
  await type('Standards', 'RL.3.1; RL.3.2');
  await leave();
  expect(chosen()).toEqual([
    '3.OA.A.2',
    '3.OA.A.3',
    '3.OA.A.4',
    'RL.3.1',
    'RL.3.2',
  ]);
  await type('Standards', 'no such');
  await leave();
  expect(text()).toContain('What stands in the box is saved with the codes.');
});

test('an arrow key chooses in the list, and Enter or a comma takes it', async () => {
  await entering();
  await type('Standards', '3.OA.A');
  await key('ArrowDown');
  await key('Enter');
  await type('Standards', 'fables');
  await key('ArrowDown');
  await key(',');
  expect(chosen()).toHaveLength(2);
  await key('Backspace');
  expect(chosen()).toHaveLength(1);
  expect(heard()).toContain('is removed.');
});

test('while a word is being composed, and with an empty box, nothing is taken', async () => {
  await entering();
  await type('Standards', '3.OA.A.2');
  await key('Enter', {isComposing: true});
  expect(chosen()).toEqual([]);
  await type('Standards', '');
  await key('ArrowDown');
  await key('Escape');
  await key(',');
  await key('Enter');
  expect(focused()).toBe('Objective');
  await key('Enter', {isComposing: true});
  expect(text()).not.toContain('Objective 2');
});

test('words wait while the list of standards is still to come', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'teacher'});
  remember(RIVERA);
  workbook.hold('loadStandards');
  await press('Add objectives');
  await type('Standards', 'fables');
  await key('Enter');
  expect(chosen()).toEqual([]);
  expect(heard()).toContain('The list of standards is on its way.');
  await workbook.release('loadStandards');
  await type('Standards', 'fables and');
  expect(heard()).toContain('an arrow key chooses below.');
});

test('codes that are pasted are taken; other words are left to the box', async () => {
  await entering();
  field('Standards').focus();
  expect(await paste('3.OA.A.2, 3.OA.A.3')).toBe(true);
  expect(chosen()).toEqual(['3.OA.A.2', '3.OA.A.3']);
  expect(await paste('what fables teach')).toBe(false);
  await type('Standards', 'f');
  expect(await paste('3.OA.A.4')).toBe(false);
});

test('a pasted line fills its objective; a pasted list is looked over first', async () => {
  await entering();
  field('Standards').focus();
  expect(await paste('3.OA.A.2\tShare equally')).toBe(true);
  expect(chosen()).toEqual(['3.OA.A.2']);
  expect(field('Objective').value).toBe('Share equally');
  field('Objective').focus();
  expect(await paste('3.OA.A.3\tStories')).toBe(false);
  await key('Enter');
  field('Objective').focus();
  await press('Add another');
  field('Standards').focus();
  await press('Paste a list');
  expect(focused()).toBe('Your list');
  await type('Your list', '3.OA.A.3\tStories\n\tFables\n');
  expect(heard()).toContain('2 objectives, 1 with a code.');
  await type('Codes', '3.OA.A.4');
  field('Codes').focus();
  await key('Enter');
  await press('Take line 1 out');
  await press('Take line 1 out');
  expect(focused()).toBe('Your list');
  await type('Your list', '3.OA.A.3\tStories');
  await press('Add 1 objective to the form');
  expect(heard()).toContain(
    '1 objective is in the form now, and not saved yet.',
  );
});

test('several lines pasted into a box open the list of them', async () => {
  await entering();
  field('Objective').focus();
  expect(await paste('3.OA.A.2\tShare\n3.OA.A.3\tStories')).toBe(true);
  expect(title()).toBe('Paste a list');
  await press('Cancel');
  expect(focused()).toBe('Paste a list');
});

test('Enter goes through the objectives, and begins the next after the last', async () => {
  await entering();
  await type('Standards', '3.OA.A.2');
  await key('Enter');
  await key('Enter');
  field('Objective').focus();
  await key('Enter');
  expect(text()).toContain('Objective 2');
  await press('Remove objective 2 from this form');
  await press('Add another');
  field('Objective').focus();
  await key('Enter');
  expect(focused()).toBe('Standards');
  expect(text()).not.toContain('Objective 3');
});

test('letters typed on a grade go to the codes', async () => {
  await entering({});
  expect(focused()).toBe('3');
  await key(' ');
  expect(focused()).toBe('3');
  await key('r');
  expect(focused()).toBe('Standards');
  expect(field('Standards').value).toBe('r');
});

test('saving tells at once who supports what, until it is taken back', async () => {
  const {workbook, school} = await entering();
  school.run(
    'saveActivity',
    activity({operation: 'math', area: 'academicEnrichment'}),
  );
  workbook.answer('saveObjectives', answer => ({
    ...answer,
    payback: {
      ...answer.payback,
      objectives: answer.saved.map(id => ({
        id,
        activities: [
          {
            id: null,
            area: 'familyLiteracy',
            activity: 'Story hour',
            partner: '',
            when: 'Fridays',
            isLinked: true,
          },
        ],
      })),
    },
  }));
  await type('Standards', 'RL.3.1');
  await key('Enter');
  await press('Save objectives');
  expect(text()).toContain('What you get for it');
  expect(text()).toContain('Family literacy: Story hour · Fridays');
  await press('Undo');
  await settled();
  expect(text()).not.toContain('What you get for it');
});

test('a save that was refused keeps the form; one that is unsure waits for its answer', async () => {
  const {workbook} = await entering();
  await type('Standards', 'RL.3.1');
  await key('Enter');
  workbook.refuse('saveObjectives', REFUSED);
  await press('Save objectives');
  expect(heard()).toContain(REFUSED);
  expect(focused()).toContain(REFUSED);
  expect(chosen()).toEqual(['RL.3.1']);
  workbook.refuse('saveObjectives', 'TypeError: x is undefined');
  await press('Save objectives');
  expect(heard()).toContain('The planner stumbled.');
  await key('Enter');
  await press('Back');
  await press('Add objectives');
  expect(heard()).not.toContain('We kept what you typed earlier.');
  await press('Check and save again');
  expect(heard()).toContain('1 objective saved for October.');
});

test('an objective of another grade or subject says what it is saved as', async () => {
  const {school} = schoolInOctober();
  school.run('saveObjectives', {
    operation: 'september',
    month: '2026-09',
    grades: ['4'],
    teacher: 'Rivera',
    subject: 'Science',
    objectives: [
      {standards: '4.OA.A.1', objective: '', priority: 'High'},
      {standards: '', objective: 'Rocks', priority: 'High'},
    ],
  });
  const workbook = await openPlanner({school, role: 'teacher'});
  remember(RIVERA);
  await press('Add objectives');
  await press('Copy from September');
  expect(text()).toContain('No activity supported it: carry it over?');
  await tick(/^Rocks/);
  await tick(/^Rocks/);
  await press('Add 2 objectives to the form');
  expect(text()).toContain('Saved as Grade 4 · Science');
  workbook.answer('loadMonth', view => ({...view, objectives: []}));
  await press('Copy from September');
  expect(text()).toContain('Rivera has no objectives in September.');
});

test('what was there before says whether it was supported, and whether it is here already', async () => {
  const {school, ids} = schoolInOctober();
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {
        standards: 'RL.3.2',
        objective: 'Fables and their message',
        priority: 'Normal',
      },
    ],
  });
  await openPlanner({school, role: 'teacher'});
  remember(RIVERA);
  await press('Later month');
  await press('Add objectives');
  await press('Copy from October');
  expect(text()).toContain('Was supported');
  expect(text()).toContain('Already in November');
});

test('her own objectives of the month stand below, supported or not, and can be removed', async () => {
  const {workbook, school, ids} = await entering();
  expect(text()).toContain('No activity supports it yet.');
  await press('Back');
  school.run('saveActivity', activity({objectiveIds: [ids[0]!]}));
  school.type('Objectives', 3, 6, [['']]);
  await more('Load what colleagues changed');
  await press('Add objectives');
  expect(text()).toContain('Family literacy: Library night');
  workbook.refuse('removeRow', REFUSED);
  const [first] = buttons().filter(name => name === 'Remove');
  await press(first!);
  await press('Remove');
  expect(heard()).toContain(REFUSED);
});

test('a month that is chosen in the form takes along what was typed', async () => {
  const {school} = await entering();
  await press('Back');
  school.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Vang',
    subject: 'Math',
    objectives: [{standards: '3.OA.A.1', objective: '', priority: 'High'}],
  });
  await more('Load what colleagues changed');
  await press('Add objectives');
  await type('Month', 'November');
  await type('Objective', 'Kept');
  await type('Month', 'October');
  expect(title()).toBe('Objectives for October');
  expect(field('Objective').value).toBe('Kept');
  await press('Back');
  expect(text()).toContain('Not saved yet: objectives for October.');
  expect(text()).not.toContain('objectives for November');
});
