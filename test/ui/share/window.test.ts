import {openShare} from '../window/dialogs';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  press,
  text,
  tick,
  type,
} from '../window/person';
import {page, settled} from '../window/window';
import {activity, Shipped, schoolInOctober} from '../../addon/shipped';

const REFUSED = 'The tab Objectives is protected.';

/** Of two grades, with an activity on a day, one without any, and a teacher who is not named. */
function school() {
  const made = schoolInOctober();
  const {school: shipped, ids} = made;
  shipped.run('saveObjectives', {
    operation: 'grade-4',
    month: '2026-10',
    grades: ['4'],
    teacher: 'Vang',
    subject: 'Math',
    objectives: [{standards: '4.OA.A.1', objective: '', priority: 'High'}],
  });
  for (const [operation, fields] of [
    ['dated', {startDate: '2026-10-06', partner: 'YMCA'}],
    ['undated', {activity: 'Story hour'}],
  ] as const)
    shipped.run(
      'saveActivity',
      activity({
        operation,
        status: 'Planned',
        objectiveIds: [ids[0]!],
        ...fields,
      }),
    );
  return made;
}

test('a window that can’t open says why, and is tried again', async () => {
  await openShare(undefined, {
    school: school().school,
    before: workbook => workbook.refuse('loadHandout', 'The file is closed.'),
  });
  expect(heard()).toBe('The file is closed.');
  await press('Try again');
  expect(buttons()).toContain('Copy as text');
});

test('the later of two months asked for is shown; one that can’t be had leaves what is there', async () => {
  const workbook = await openShare('handout', {school: school().school});
  await type('Grade', 'Grade 4');
  await type('Month', 'September 2026');
  expect(field('Month').value).toBe('2026-09');
  workbook.refuse('loadHandout', 'The file is closed.');
  await type('Month', 'October 2026');
  expect(heard()).toContain('The file is closed.');
  workbook.hold('loadHandout');
  await type('Month', 'October 2026');
  await type('Month', 'November 2026');
  await workbook.release('loadHandout', 'last first');
  expect(field('Month').value).toBe('2026-11');
  workbook.hold('loadHandout');
  workbook.refuse('loadHandout', 'Late.');
  await type('Month', 'October 2026');
  await type('Month', 'September 2026');
  await workbook.release('loadHandout');
  expect(field('Month').value).toBe('2026-09');
  expect(text()).not.toContain('Late.');
});

test('a handout is in one language or two, copied as text, and named when it can’t be', async () => {
  await openShare('handout', {school: school().school});
  await type('Beside it', 'Español');
  await type('Language', 'Español');
  expect(field('Beside it').value).toBe('');
  await press('Copy as text');
  expect(heard()).toContain('Copied. Paste it into a message.');
  page.allowsCopying = false;
  await press('Copy as text');
  expect(heard()).toContain('The browser did not let us copy.');
  page.allowsCopying = true;
  await press('Print');
  await press('Copy as text');
  expect(heard()).toContain('Copied.');
  await type('Language', 'English');
});

test('words for families are written once, kept while another view is looked at, and taken back', async () => {
  const workbook = await openShare('handout', {school: school().school});
  await press('Write them: Equal groups');
  expect(focused()).toBe('Words for families');
  await key('Escape');
  expect(focused()).toBe('Write them: Equal groups');
  await press('Write them: Equal groups');
  await type('In English', 'sharing into equal groups');
  await key('Escape');
  await press('Calendar');
  await press('Family handout');
  expect(field('In English').value).toBe('sharing into equal groups');
  workbook.refuse('saveFamilyWords', REFUSED);
  await press('Save words');
  expect(heard()).toContain(REFUSED);
  workbook.refuse('saveFamilyWords', 'NetworkError: Connection failure');
  await press('Save words');
  field('In English').focus();
  await key('Enter');
  await settled(1000);
  expect(heard()).toContain('Saved in the Objectives tab.');
  workbook.refuse('undo', REFUSED);
  await press('Undo');
  expect(heard()).toContain(REFUSED);
  await press('Write them: Fables and their message');
  await type('In Spanish', 'las fábulas de Ana García López');
  workbook.answer('saveFamilyWords', answer => ({
    ...answer,
    warnings: ['It may name a child.'],
  }));
  workbook.hold('saveFamilyWords');
  await press('Save words');
  expect(focused()).toBe('Saving…');
  expect(buttons()).not.toContain('Cancel');
  await workbook.release('saveFamilyWords');
  expect(focused()).toMatch(/: Fables and their message$/);
  expect(heard()).toContain('It may name a child.');
  workbook.hold('undo');
  await press('Undo');
  expect(buttons()).not.toContain('Undo');
  expect(page.activeElement.localName).toBe('h1');
  await workbook.release('undo');
  expect(heard()).toContain('Taken back.');
});

test('an objective without an id or words of its own is named as far as it can be', async () => {
  await openShare('handout', {
    school: school().school,
    before: workbook =>
      workbook.answer('loadHandout', handout => ({
        ...handout,
        objectives: [
          {...handout.objectives[0]!, id: null},
          {
            ...handout.objectives[0]!,
            objective: '',
            words: {english: 'fables', spanish: '', portuguese: ''},
          },
        ],
      })),
  });
  expect(text()).toContain('This row has no ID yet.');
  expect(text()).toContain('fables');
});

test('the grid is printed and saved for a grade or a teacher', async () => {
  await openShare('grid', {school: school().school});
  await type('Grade', 'Grade 4');
  expect(text()).not.toContain('Equal groups');
  await type('Teacher', 'Rivera');
  expect(text()).toContain('No objective of this month is for them.');
  await type('Grade', 'Grade 3');
  await press('Save as CSV');
  expect(heard()).toBe('Saved as Grid-2026-10-3.csv.');
  await press('Print');
  await type('Month', 'November 2026');
  expect(text()).toContain('No objective of this month is for them.');
});

test('a calendar holds what has a day, and the rest where that is wanted', async () => {
  const {school: shipped} = school();
  shipped.run(
    'saveActivity',
    activity({
      operation: 'november',
      month: '2026-11',
      activity: 'Winter fair',
      status: 'Planned',
      startDate: '2026-11-10',
    }),
  );
  await openShare('calendar', {school: shipped});
  expect(text()).toContain('1 activity names no day.');
  expect(text()).toContain('Story hour');
  await tick('Those without a day, as the whole month');
  expect(text()).not.toContain('Story hour');
  await press('Save calendar (.ics)');
  expect(heard()).toBe('Saved as Hope-School-2026-10.ics.');
  await type('Grade', 'Grade 4');
  expect(text()).toContain('Nothing is planned in this month for them.');
  await type('Grade', 'Grade 3');
  expect(text()).toContain('Library night');
  await type('Month', 'November 2026');
  expect(text()).toContain('Winter fair');
  expect(text()).toContain('Every activity names its days.');
});

test('activities without an id or a name are told of before a calendar is saved', async () => {
  const {school: shipped} = school();
  shipped.typeUnseen('Activities', 4, 1, '2026-10');
  await openShare('calendar', {
    school: shipped,
    before: workbook =>
      workbook.answer('loadMonth', view => {
        const [first, ...others] = view.grid.rows;
        const cell = first!.cells.familyLiteracy;
        const activities = cell.activities.map(each => ({...each, id: null}));
        const cells = {
          ...first!.cells,
          familyLiteracy: {...cell, activities},
        };
        return {
          ...view,
          activities: view.activities.map(each => ({...each, activity: ''})),
          grid: {...view.grid, rows: [{...first!, cells}, ...others]},
        };
      }),
  });
  expect(text()).toContain(
    'Activities that were typed into the tab and have no ID',
  );
  await press('Save calendar (.ics)');
  expect(heard()).toContain('Saved as ');
});

test('a table shows its first rows, and says where a tab is not there', async () => {
  const {school: shipped} = school();
  const workbook = await openShare('tables', {school: shipped});
  expect(text()).toContain('3 rows.');
  workbook.answer('loadTable', view => ({
    ...view,
    rows: [['Name', ''], [true, 1], [false]],
  }));
  await type('Table', 'Partners');
  expect(text()).toContain('It holds names and ways to reach people');
  expect(text()).toContain('TRUE');
  workbook.answer('loadTable', view => ({...view, rows: []}));
  await type('Table', 'Activities');
  expect(text()).toContain('This tab is not there, or holds nothing.');
});

test('a school without objectives has no grade to choose', async () => {
  const shipped = new Shipped();
  shipped.run('setUpPlanner', {
    schoolName: '',
    firstMonth: '2026-08',
    grades: ['3'],
    expected: {},
  });
  await openShare('handout', {school: shipped});
  expect(text()).toContain('No grade has an objective this month');
  await press('Print');
  await press('Grid to print');
  await type('Month', 'September 2026');
  await press('Calendar');
  await type('Month', 'October 2026');
  expect(text()).toContain('Nothing is planned in this month for them.');
});
