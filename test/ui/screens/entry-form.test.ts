/** A teacher's form: what is kept, what is saved of it, and how it begins the next time. */
import {schoolInOctober} from '../../addon/shipped';
import {remember} from '../../../src/ui/remembered';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  paste,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';

async function entering(who: Parameters<typeof remember>[0] = RIVERA) {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'teacher'});
  remember(who);
  await press('Add objectives');
  return {workbook, school};
}

const RIVERA = {teacher: 'Rivera', grades: ['3'], subject: 'Math'};

test('a class that is new is saved as it was filled in, and is known the next time', async () => {
  const {school} = await entering({});
  await tick('3');
  await type('Teacher', ' Vang ');
  await type('Subject', 'Art');
  await type('Standards', '3.OA.A.2');
  await key('Enter');
  await type('Objective', 'Share equally');
  await type('Priority', 'High');
  await press('Save objectives');
  expect(school.records('Objectives')[2]).toMatchObject({
    Month: '2026-10',
    Grade: '3',
    Teacher: 'Vang',
    Subject: 'Art',
    Standards: '3.OA.A.2',
    Objective: 'Share equally',
    Priority: 'High',
  });
  await press('Back');
  await press('Add objectives');
  await press(/^Grade 3/);
  expect(field('Teacher').value).toBe('Vang');
  expect(field('Subject').value).toBe('Art');
  expect(field('3').checked).toBe(true);
  expect(field('Objective').value).toBe('');
  expect(buttons()).not.toContain('Start afresh');
});

test('a class that lacks something is not sent, and is told what', async () => {
  const {workbook} = await entering({});
  await type('Objective', 'Share equally');
  await press('Save objectives');
  expect(heard()).toContain('Choose at least one grade.');
  expect(heard()).toContain('Write the name of the teacher');
  expect(focused()).toBe('3');
  await tick('3');
  await tick('3');
  await tick('3');
  await press('Save objectives');
  expect(focused()).toBe('Teacher');
  expect(workbook.sent('saveObjectives')).toEqual([]);
});

test('an objective whose standards are of another subject is saved under that', async () => {
  const {school} = await entering();
  await type('Standards', 'RL.3.1');
  await key('Enter');
  expect(text()).toContain('Saved as ELA');
  await press('Save objectives');
  expect(school.records('Objectives')[2]!['Subject']).toBe('ELA');
});

test('the words of a standard are put in only where she asks, and hers are never written over', async () => {
  await entering();
  await type('Standards', '3.OA.A.2');
  await key('Enter');
  expect(field('Objective').value).toBe('');
  await press(/^Use /);
  expect(field('Objective').value).not.toBe('');
  expect(focused()).toBe('Objective');
  expect(buttons().some(name => name.startsWith('Use '))).toBe(false);
});

test('Backspace takes a letter away before it takes a code', async () => {
  await entering();
  await type('Standards', '3.OA.A.2');
  await key('Enter');
  await type('Standards', 'fab');
  await key('Backspace');
  expect(buttons()).toContain('Remove 3.OA.A.2');
  await type('Standards', '');
  await key('Backspace');
  expect(buttons()).not.toContain('Remove 3.OA.A.2');
});

test('a new line in an objective is Shift and Enter', async () => {
  await entering();
  await type('Objective', 'Share');
  field('Objective').focus();
  await key('Enter', {shiftKey: true} as never);
  expect(text()).not.toContain('Objective 2');
});

test('several objectives are saved in their order, without those that stayed blank', async () => {
  const {school} = await entering();
  await type('Objective', 'One');
  await press('Add another');
  await press('Add another');
  const boxes = () => school.records('Objectives').map(row => row['Objective']);
  field('Objective').focus();
  await paste('');
  await press('Remove objective 2 from this form');
  await press('Save objectives');
  expect(boxes().slice(2)).toEqual(['One']);
  expect(heard()).toContain('1 objective saved for October.');
});

test('a pasted list is mended line by line before it is put into the form', async () => {
  const {school} = await entering();
  await press('Paste a list');
  await type('Your list', '3.OA.A.3\tStories\n3.OA.A.4\tRiddles\n');
  await type('Objective', 'Story problems');
  await press('Take line 2 out');
  await press('Add 1 objective to the form');
  expect(title()).toBe('Objectives for October');
  await press('Save objectives');
  expect(school.records('Objectives')[2]).toMatchObject({
    Standards: '3.OA.A.3',
    Objective: 'Story problems',
  });
});

test('a copied objective comes with its codes, priority, notes and class', async () => {
  const {school} = schoolInOctober();
  school.run('saveObjectives', {
    operation: 'september',
    month: '2026-09',
    grades: ['3', '4'],
    teacher: 'Rivera',
    subject: 'Science',
    objectives: [
      {
        standards: '4.OA.A.1',
        objective: 'Rocks',
        priority: 'High',
        notes: 'Bring some.',
      },
    ],
  });
  await openPlanner({school, role: 'teacher'});
  remember(RIVERA);
  await press('Add objectives');
  await press('Copy from September');
  expect(field(/^Rocks/).checked).toBe(true);
  await press('Add 1 objective to the form');
  await press('Save objectives');
  expect(school.records('Objectives')[3]).toMatchObject({
    Month: '2026-10',
    Grade: '3, 4',
    Subject: 'Science',
    Standards: '4.OA.A.1',
    Objective: 'Rocks',
    Priority: 'High',
    Notes: 'Bring some.',
  });
  await press('Back');
  await press('Add objectives');
  await press('Copy from September');
  expect(field(/^Rocks/).checked).toBe(false);
});

test('what was typed waits in the form until it is saved or thrown away', async () => {
  await entering();
  await type('Objective', 'Half a thought');
  await press('Back');
  expect(text()).toContain('Not saved yet: objectives for October.');
  await press('Go on');
  expect(heard()).toContain('We kept what you typed earlier.');
  expect(field('Objective').value).toBe('Half a thought');
  await press('Start afresh');
  expect(heard()).not.toContain('We kept what you typed earlier.');
  expect(field('Objective').value).toBe('');
  await press('Back');
  expect(text()).not.toContain('Not saved yet');
});

test('what is typed before the form is there goes into its codes, once', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'teacher'});
  remember(RIVERA);
  await more('Changes');
  expect(focused()).toBe('Changes');
  for (const letter of ['3', 'x', 'Backspace', '.']) await key(letter);
  await key('o', {ctrlKey: true});
  await press('Back');
  await press('Add objectives');
  expect(field('Standards').value).toBe('');
});

test('an objective of hers is edited from the list below the form', async () => {
  await entering();
  await press('Edit: Equal groups');
  expect(title()).toBe('Edit objective');
  expect(field('Objective').value).toBe('Equal groups');
});
