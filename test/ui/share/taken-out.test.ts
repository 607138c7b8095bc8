/** What the sharing window puts on paper, into files and on the clipboard. */
import {openShare} from '../window/dialogs';
import {
  buttons,
  field,
  heard,
  press,
  savedFile,
  text,
  tick,
  type,
} from '../window/person';
import {copied, page, printed} from '../window/window';
import {activity, schoolInOctober, type Shipped} from '../../addon/shipped';

/** Of two teachers and grades, with an activity on a day and one without. */
function school(): Shipped {
  const {school: made, ids} = schoolInOctober();
  const {saved} = made.run('saveObjectives', {
    operation: 'grade-4',
    month: '2026-10',
    grades: ['4'],
    teacher: 'Adams',
    subject: 'Art',
    objectives: [
      {standards: '4.OA.A.1', objective: 'Comparing', priority: 'Low'},
    ],
  });
  const rows = [
    {
      operation: 'dated',
      objectiveIds: [ids[0]!],
      partner: 'Library',
      lead: 'Bo',
      why: 'They count books.',
      when: 'At six',
      startDate: '2026-10-06',
      status: 'Confirmed',
    },
    {
      operation: 'undated',
      activity: 'Story hour',
      objectiveIds: saved,
      status: 'Planned',
    },
  ] as const;
  for (const row of rows) made.run('saveActivity', activity(row));
  return made;
}

test('a grid is saved with a column for each area, a row for each objective that is shown', async () => {
  await openShare('grid', {school: school()});
  const teachers = field('Teacher')
    .querySelectorAll('option')
    .map(option => option.textContent);
  expect(teachers.slice(1)).toEqual(['Adams', 'Rivera']);
  await type('Teacher', 'Rivera');
  expect(text()).toContain('Equal groups');
  expect(text()).not.toContain('Comparing');
  await press('Save as CSV');
  const {name, lines} = await savedFile();
  expect(name).toBe('Grid-2026-10.csv');
  expect(lines).toEqual([
    'Grade,Teacher,Subject,Standards,Objective,Priority,Academic enrichment,Family literacy,Behavioral supports,Health and wellness,Family engagement,Early childhood,Covered',
    '3,Rivera,Math,3.OA.A.1,Equal groups,High,,Library night · At six · Library,,,,,1 of 6',
    '3,Rivera,Math,RL.3.2,Fables and their message,Normal,,,,,,,0 of 6',
    '',
  ]);
});

test('what is printed is called by what it is, and the window keeps its own name', async () => {
  await openShare('grid', {school: school()});
  page.title = 'Print and share';
  await type('Grade', 'Grade 4');
  await press('Print');
  expect([printed.at(-1), page.title]).toEqual([
    'Hope-School-Grid-2026-10-4',
    'Print and share',
  ]);
  await press('Family handout');
  await type('Grade', 'Grade 3');
  await type('Beside it', 'Español');
  await press('Print');
  expect(printed.at(-1)).toBe('Hope-School-3-2026-10-en-es');
});

test('a calendar tells of each activity what a parent needs', async () => {
  await openShare('calendar', {school: school()});
  await tick('Those without a day, as the whole month');
  await press('Save calendar (.ics)');
  const {name, lines} = await savedFile();
  const all = lines.join('\n').replace(/\n /g, '');
  expect(name).toBe('Hope-School-2026-10.ics');
  expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(all).toContain('SUMMARY:Library night');
  expect(all).toMatch(/DTSTART;VALUE=DATE:20261006/);
  for (const part of [
    'Family literacy',
    'At six',
    'Library',
    'Bo',
    'They count books.',
  ])
    expect(/^DESCRIPTION:.*/m.exec(all)![0]).toContain(part);
  await tick('Those without a day, as the whole month');
  await press('Save calendar (.ics)');
  expect((await savedFile()).lines.join()).toContain('SUMMARY:Story hour');
});

test('a calendar for a grade holds what supports it', async () => {
  await openShare('calendar', {school: school()});
  await type('Grade', 'Grade 4');
  expect(text()).toContain('Story hour');
  expect(text()).not.toContain('Library night');
  await press('Save calendar (.ics)');
  expect((await savedFile()).name).toBe('Hope-School-2026-10-4.ics');
});

test('a table is saved with all of its rows under its own name', async () => {
  const made = school();
  await openShare('tables', {school: made});
  await press('Save as CSV');
  expect(heard()).toBe('Saved as Objectives.csv.');
  const {name, lines} = await savedFile();
  expect(name).toBe('Objectives.csv');
  expect(lines[0]).toMatch(/^Month,Grade,Teacher,Subject,Standards,Objective/);
  expect(lines).toHaveLength(made.records('Objectives').length + 2);
  expect(lines[1]).toContain('Equal groups');
});

test('each language of a handout is marked, so that it is read out in it', async () => {
  await openShare('handout', {school: school()});
  await type('Language', 'English');
  await type('Beside it', 'Português');
  const languages = page.body
    .querySelectorAll('article div[lang]')
    .map(part => part.getAttribute('lang'));
  expect(new Set(languages)).toEqual(new Set(['en', 'pt']));
  await press('Copy as text');
  const [english, portuguese] = copied.at(-1)!.split('\n\n\n');
  expect(english).toContain('Library night');
  expect(portuguese).toContain('Library night');
  expect(english).not.toBe(portuguese);
});

test('how a handout was chosen is kept for the next time', async () => {
  const made = school();
  await openShare('handout', {school: made});
  await type('Language', 'Español');
  await type('Beside it', 'English');
  await tick(/confirmed/);
  await openShare('handout', {school: made});
  expect([field('Language').value, field('Beside it').value]).toEqual([
    'es',
    'en',
  ]);
  expect(field(/confirmed/).checked).toBe(true);
  await tick(/confirmed/);
  await type('Beside it', '');
  await type('Language', 'English');
});

test('a grade that another month lacks gives way to one that it has', async () => {
  const made = school();
  made.run('saveObjectives', {
    operation: 'november',
    month: '2026-11',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards: '3.OA.A.1', objective: '', priority: 'High'}],
  });
  const workbook = await openShare('handout', {school: made});
  await type('Grade', 'Grade 4');
  await type('Month', 'November 2026');
  expect(workbook.sent('loadHandout').slice(-2)).toEqual([
    {month: '2026-11', grade: '4'},
    {month: '2026-11'},
  ]);
  expect(field('Grade').value).toBe('3');
  await type('Month', 'October 2026');
  expect(workbook.sent('loadHandout').at(-1)).toEqual({
    month: '2026-10',
    grade: '3',
  });
});

test('words for families that were refused are sent once more under the same name, other words under another', async () => {
  const workbook = await openShare('handout', {school: school()});
  await press('Write them: Equal groups');
  await type('In English', 'sharing');
  await type('In Spanish', 'repartir');
  await type('In Portuguese', 'repartir bem');
  workbook.refuse('saveFamilyWords', 'The tab Objectives is protected.');
  await press('Save words');
  await press('Save words');
  const [first, again] = workbook.sent('saveFamilyWords');
  expect(again).toEqual(first);
  expect(workbook.school.records('Objectives')[0]).toMatchObject({
    'For families (English)': 'sharing',
    'For families (Spanish)': 'repartir',
    'For families (Portuguese)': 'repartir bem',
  });
  expect(buttons()).toContain('Change: Equal groups');
  await press('Change: Equal groups');
  await type('In English', 'sharing well');
  await press('Save words');
  const operations = workbook
    .sent('saveFamilyWords')
    .map(request => request!.operation);
  expect(new Set(operations).size).toBe(2);
});

test('words for families that are taken back are missing again', async () => {
  await openShare('handout', {school: school()});
  await press('Write them: Equal groups');
  await type('In English', 'sharing into equal groups');
  await press('Save words');
  expect(buttons()).toContain('Change: Equal groups');
  await press('Undo');
  expect(buttons()).toContain('Write them: Equal groups');
  await press('Write them: Equal groups');
  expect(field('In English').value).toBe('');
});

test('a calendar tells its hours in the time zone of the workbook', async () => {
  await openShare('calendar', {
    school: school(),
    before: workbook =>
      workbook.answer('loadHandout', handout => ({
        ...handout,
        timeZone: 'Pacific/Auckland',
      })),
  });
  await press('Save calendar (.ics)');
  expect((await savedFile()).lines).toContain('TZID:Pacific/Auckland');
});
