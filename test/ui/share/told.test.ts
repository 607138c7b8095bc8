/** What the sharing window puts on paper, read as it stands there. */
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';
import {openShare} from '../window/dialogs';
import {below, buttons, field, press, text, type} from '../window/person';

/** Two objectives; one has words for families in English, and two activities that take place. */
function school(): Shipped {
  const {school: made, ids} = schoolInOctober();
  const rows = [
    {
      operation: 'night',
      startDate: '2026-10-06',
      when: 'at the library',
      partner: 'Library',
    },
    {operation: 'hour', activity: 'Story hour', when: 'any Friday'},
  ] as const;
  for (const row of rows)
    made.run(
      'saveActivity',
      activity({...row, objectiveIds: [ids[0]!], status: 'Planned'}),
    );
  made.run('saveFamilyWords', {
    operation: 'words',
    id: ids[0]!,
    english: 'sharing fairly',
    spanish: '',
    portuguese: '',
  });
  return made;
}

test('only what lacks its words is said to lack them, in each language of the handout', async () => {
  await openShare('handout', {school: school()});
  await type('Language', 'English');
  await type('Beside it', 'Nothing');
  expect(below('In words for families', 1, 1)).toEqual([
    '1 objective has no words in English yet.',
  ]);
  expect(buttons()).toContain('Change: Equal groups');
  await type('Beside it', 'Español');
  expect(below('In words for families', 1, 2)).toEqual([
    '1 objective has no words in English yet.',
    '2 objectives have no words in Spanish yet.',
  ]);
});

test('beside a language another one is offered, not the same', async () => {
  await openShare('handout', {school: school()});
  await type('Language', 'English');
  const offered = () =>
    field('Beside it')
      .querySelectorAll('option')
      .map(option => option.textContent);
  expect(offered()).toEqual(['Nothing', 'Español', 'Português']);
  await type('Language', 'Español');
  expect(offered()).toEqual(['Nothing', 'English', 'Português']);
});

test('a handout tells of each activity its day and its words on when', async () => {
  await openShare('handout', {school: school()});
  await type('Beside it', 'Nothing');
  const lines = text().split('\n');
  const after = (name: string) =>
    lines[lines.findIndex(line => line.startsWith(name)) + 1];
  expect(after('Library night')).toMatch(/6.* · at the library$/);
  expect(after('Story hour')).toBe('any Friday');
  expect(text()).toContain('sharing fairly');
});

test('the grid on paper tells of each cell its state, and when and with whom', async () => {
  await openShare('grid', {school: school()});
  const lines = text().split('\n');
  const start = lines.findIndex(line => line.startsWith('Grade 3 · Rivera'));
  expect(lines.slice(start, start + 6)).toEqual([
    'Grade 3 · Rivera · MathEqual groups3.OA.A.1Covered: 1 of 6',
    'None yet',
    'Thin',
    'Library nightat the library · Library',
    'Story hourany Friday',
    'None yet',
  ]);
  await press('Calendar');
  expect(text()).toContain('Library night');
});

test('the calendar of a grade holds what supports an objective of it, whatever else it supports', async () => {
  const made = school();
  const {saved} = made.run('saveObjectives', {
    operation: 'grade-4',
    month: '2026-10',
    grades: ['4'],
    teacher: 'Vang',
    subject: 'Art',
    objectives: [{standards: '', objective: 'Clay', priority: 'Low'}],
  });
  const [first] = made.records('Objectives').map(row => row['Objective ID']!);
  for (const [name, objectiveIds] of [
    ['Both', [first!, saved[0]!]],
    ['Kiln', saved],
  ] as const)
    made.run(
      'saveActivity',
      activity({
        operation: name,
        activity: name,
        objectiveIds,
        startDate: '2026-10-07',
        status: 'Planned',
      }),
    );
  await openShare('calendar', {school: made});
  const listed = () =>
    text()
      .split('\n')
      .filter(line => /^(Library night|Story hour|Both|Kiln)/.test(line));
  expect(listed()).toHaveLength(4);
  await type('Grade', 'Grade 3');
  expect(listed()).toEqual([
    'Library nightFamily literacy',
    'Story hourFamily literacy',
    'BothFamily literacy',
  ]);
  await type('Grade', 'Grade 4');
  expect(listed()).toEqual(['BothFamily literacy', 'KilnFamily literacy']);
});

test('of a handout that fits nothing is said to be left out', async () => {
  await openShare('handout', {school: school()});
  const hint = 'In the print window you can also choose “Save as PDF”.';
  expect(below(hint, 1, 1)).toEqual(['One page.']);
});
