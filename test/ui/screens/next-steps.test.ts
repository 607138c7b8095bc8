/** What comes after a step: what is offered next, what it begins with, and where the keyboard is then. */
import {schoolInOctober, type Shipped} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
import {
  below,
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
import {preferences} from '../../../src/ui/kept';
import {page} from '../window/window';
import {measureDaysAbsent} from './writes';

test('who may only read is not asked for a name first', async () => {
  await openPlanner({
    school: schoolInOctober().school,
    before: workbook => {
      preferences.drop('name-asked');
      workbook.answer('loadPlanner', view => ({
        ...view,
        who: null,
        canEdit: false,
        readOnlyReason: 'You may only read it.',
      }));
    },
  });
  expect(title()).toBe('Monthly plan');
});

test('the next activity for an objective begins with that objective', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Health and wellness: Equal groups');
  await press('Write my own');
  for (const name of ['Walk', 'Swim']) {
    await type('What is done', name);
    await press('Add activity');
  }
  const [first, second] = workbook.sent('saveActivity');
  expect(second!.activity).toBe('Swim');
  expect(second!.objectiveIds).toEqual(first!.objectiveIds);
  expect(second!.objectiveIds).toHaveLength(1);
});

test('an idea that is changed first answers its objective, and others at the same standard', async () => {
  const {school, ids} = schoolInOctober();
  const {saved} = school.run('saveObjectives', {
    operation: 'same-standard',
    month: '2026-10',
    grades: ['3'],
    teacher: 'Vang',
    subject: 'Math',
    objectives: [
      {standards: '3.OA.A.1', objective: 'Arrays', priority: 'Normal'},
    ],
  });
  const workbook = await openPlanner({school, role: 'staff'});
  await press('Health and wellness: Equal groups');
  await press(/^Change first: /);
  await press('Add activity');
  expect(workbook.sent('saveActivity')[0]!.objectiveIds).toEqual([
    ids[0],
    ...saved,
  ]);
});

test('after a fix the keyboard is on what took its place', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 7, [['high '], ['normal ']]);
  await openPlanner({school});
  await more('Check the workbook');
  await press('Take the blanks out: Objectives, row 2, Priority');
  expect(focused()).toBe('Take the blanks out: Objectives, row 3, Priority');
});

test('one gap is filled by itself; a set is suggested from two on', async () => {
  const openWith = (gaps: number) =>
    openPlanner({
      school: schoolInOctober().school,
      role: 'staff',
      before: workbook =>
        workbook.answer('loadPlanner', planner => {
          const {view} = planner;
          const {coverage} = view;
          const some = {...coverage, gaps: coverage.gaps.slice(0, gaps)};
          return {...planner, view: {...view, coverage: some}};
        }),
    });
  await openWith(1);
  expect(buttons()).not.toContain('Suggest a smallest set');
  await openWith(2);
  expect(buttons()).toContain('Suggest a smallest set');
});

test('the menu that is left with Escape gives the keyboard back', async () => {
  await openPlanner({school: schoolInOctober().school});
  await press('More');
  page.querySelector('#more button')!.focus();
  await key('Escape');
  expect(focused()).toBe('More');
  expect(buttons()).not.toContain('Changes');
});

const withReading = (reading: number): Shipped => {
  const {school} = schoolInOctober();
  measureDaysAbsent(school);
  school.run('saveReading', {
    operation: 'first',
    indicator: 'Days absent',
    date: '2020-10-05',
    reading,
  });
  return school;
};

test.each([
  [16, 'Nearer to the target · 40 % of the way'],
  [20, 'As at the start'],
  [25, 'Further from the target'],
  [10, 'Target reached'],
  [8, 'Target reached'],
])('days absent, from 20 to 10: %d is told as %s', async (reading, words) => {
  await openPlanner({school: withReading(reading)});
  await press('Results and indicators');
  expect(below('Present', 1, 1)).toEqual([
    `Days absentNow ${reading} (Oct 5, 2020) · ${words}from 20 · target 10 · daysNo activity names it`,
  ]);
});

test('a reading without its day is not sent', async () => {
  const workbook = await openPlanner({school: withReading(16)});
  await press('Results and indicators');
  await press('Note a reading: Days absent');
  await type('Day', '');
  await type('Figure', '15');
  await press('Save reading');
  expect(heard()).toContain('Choose the day of the reading.');
  expect(focused()).toBe('Day');
  expect(workbook.sent('saveReading')).toEqual([]);
});

test('what leaves the planner opens with the handout of its month, and the report with its coverage', async () => {
  const workbook = await openPlanner({school: schoolInOctober().school});
  await press('Handout, calendar, tables');
  await press('Full report');
  expect(workbook.sent('showShare')).toEqual([
    {month: '2026-10', view: 'handout'},
  ]);
  expect(workbook.sent('showReport')).toEqual([
    {month: '2026-10', view: 'coverage'},
  ]);
});

test.each([
  ['Tuesdays after school', 'Oct 6 to Oct 27 · Tuesdays after school'],
  ['Tuesdays at 3:15', 'Tuesdays at 3:15'],
  ['', 'Oct 6 to Oct 27'],
])('an activity of a set at %j is told as %s', async (when, words) => {
  const workbook = await openPlanner({
    school: schoolInOctober().school,
    role: 'staff',
  });
  workbook.answer('loadSmallestSet', set => ({
    ...set,
    picks: set.picks.slice(0, 1).map(pick => ({
      ...pick,
      when,
      startDate: '2026-10-06',
      endDate: '2026-10-27',
      sessions: 4,
      minutesPerSession: 45,
    })),
  }));
  await press('Suggest a smallest set');
  expect(text()).toContain(`4 × 45 min · ${words}`);
});

test('of many problems fifty are drawn, then the rest', async () => {
  await openPlanner({
    school: schoolInOctober().school,
    before: workbook =>
      workbook.answer('checkWorkbook', () =>
        Array.from({length: 51}, (_, index) => ({
          sheet: 'Objectives',
          row: index + 2,
          column: 'Month',
          value: 'soon',
          severity: 'problem',
          message: 'This is no month.',
          fix: 'Write it such as 2026-10.',
          repair: null,
        })),
      ),
  });
  await more('Check the workbook');
  expect(text()).toContain('Not understood (51)');
  expect(text()).toContain('Objectives, row 2, Month“soon”This is no month.');
  expect(text()).not.toContain('row 52');
  await press('Show the last one');
  expect(text()).toContain('row 52');
  expect(buttons().filter(name => /^Show the last/.test(name))).toEqual([]);
});

test('a grade that a school adds is expected in every area at first', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  workbook.answer('loadSetUp', form => ({...form, expected: {}}));
  await more('Set up planner');
  await tick('7');
  expect(field('Family literacy, Grade 7').checked).toBe(true);
  await tick('Family literacy, Grade 7');
  expect(field('Family literacy, Grade 7').checked).toBe(false);
  expect(field('Health and wellness, Grade 7').checked).toBe(true);
});

test.each([
  [5, []],
  [6, ['Show more']],
])('of %d ideas five are drawn; then there are %j', async (n, offered) => {
  const workbook = await openPlanner({
    school: schoolInOctober().school,
    role: 'staff',
  });
  workbook.answer('loadSuggestions', view => ({
    ...view,
    suggestions: Array.from({length: n}, (_, index) => {
      const idea = view.suggestions[0]!;
      const proposal = {...idea.proposal, activity: `Idea ${index}`};
      return {...idea, proposal};
    }),
  }));
  await press('Academic enrichment: Equal groups');
  expect(buttons().filter(name => /^Plan it: /.test(name))).toHaveLength(5);
  expect(buttons().filter(name => name === 'Show more')).toEqual(offered);
});
