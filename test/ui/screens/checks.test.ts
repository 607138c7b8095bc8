/** What is looked over, measured, reported and set up: what is said of it, and what is sent. */
import {Shipped, activity, schoolInOctober} from '../../addon/shipped';
import {openPlanner, more} from '../window/planner';
import {
  buttons,
  choose,
  field,
  heard,
  press,
  savedFile,
  text,
  tick,
  title,
  type,
} from '../window/person';

test('entries of one kind are fixed together, and one Undo brings them back', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 7, [['high '], ['normal ']]);
  const workbook = await openPlanner({school});
  await more('Check the workbook');
  await press('Priority in Objectives: 2');
  expect(text()).toContain('Row 2: ');
  await press('Fix these 2: Priority in Objectives: 2');
  expect(workbook.sent('fixProblems')[0]!.repairs).toHaveLength(2);
  expect(school.records('Objectives').map(row => row['Priority'])).toEqual([
    'high',
    'normal',
  ]);
  await press('Undo');
  expect(school.records('Objectives').map(row => row['Priority'])).toEqual([
    'high ',
    'normal ',
  ]);
});

test('codes are taken without their wording where that is wanted, before and after the look', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  await more('Standards');
  await tick(/^Codes only, without the official wording/);
  await choose(
    'Choose a file',
    new File(['Code,Text\nMA.1,Count to ten\n'], 'maple.csv'),
  );
  expect(text()).toContain('maple.csv');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  await press(/^Import/);
  expect(workbook.sent('previewFramework').at(-1)).toMatchObject({
    framework: 'Maple',
    codesOnly: true,
  });
  expect(workbook.sent('importFramework')[0]).toMatchObject({
    framework: 'Maple',
    codesOnly: true,
  });
  expect(school.records('Standards')[0]).toMatchObject({
    Code: 'MA.1',
    Text: '',
  });
  await press('Undo');
  expect(text()).not.toMatch(/^Maple/m);
});

test('what grants ask for is saved under its months', async () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], sessions: 2, minutesPerSession: 60}),
  );
  await openPlanner({school, role: 'principal'});
  await press('Results and indicators');
  await press('For grants');
  await type('From', 'September 2026');
  await type('To', 'October 2026');
  expect(text()).toContain('1 activity');
  expect(text()).toContain('2 h');
  await press(/^Save/);
  const {name, lines} = await savedFile();
  expect(name).toBe('Hope-School-grants-2026-09-2026-10.csv');
  expect(lines.join()).toContain('Library night');
  expect(heard()).toContain(name);
});

test('the latest reading stands first, and says what is sent to correct it', async () => {
  const {school} = schoolInOctober();
  school.run('adoptResults', {
    operation: 'results',
    indicators: [
      {
        name: 'Days absent',
        result: 'Present',
        siteResult: 'Grade 3',
        source: 'Register',
        unit: 'days',
        baseline: 20,
        target: 10,
      },
    ],
  });
  for (const [date, reading] of [
    ['2020-10-01', 18],
    ['2020-11-01', 10.01],
  ] as const)
    school.run('saveReading', {
      operation: date,
      indicator: 'Days absent',
      date,
      reading,
    });
  const workbook = await openPlanner({school, role: 'principal'});
  await press('Results and indicators');
  expect(text()).toContain('Grade 3');
  expect(text()).toContain('Now 10.01 (Nov 1, 2020)');
  expect(text()).toContain('99 % of the way');
  await press('Note a reading: Days absent');
  const changes = buttons().filter(name => name.startsWith('Change: '));
  expect(changes).toEqual(['Change: Nov 1, 2020', 'Change: Oct 1, 2020']);
  await press('Change: Oct 1, 2020');
  await type('Figure', '17');
  await press('Save reading');
  expect(workbook.sent('saveReading')[0]).toMatchObject({
    indicator: 'Days absent',
    date: '2020-10-01',
    reading: 17,
    base: 18,
  });
});

test('a set-up that is done leaves nothing unsaved behind', async () => {
  const school = new Shipped();
  const workbook = await openPlanner({school});
  await press('Set up planner');
  await type('School name', 'Hope School');
  await press('Back');
  expect(text()).toContain('Not saved yet: the set-up.');
  await press('Go on');
  expect(field('School name').value).toBe('Hope School');
  await tick('Family literacy, Kindergarten');
  await press('Set up');
  expect(title()).toBe('Monthly plan');
  expect(text()).not.toContain('Not saved yet');
  expect(workbook.sent('setUpPlanner')[0]).toMatchObject({
    schoolName: 'Hope School',
    expected: {K: {familyLiteracy: false, healthWellness: true}},
  });
  const rows = school.records('Expected areas');
  expect(rows.find(row => row['Grade'] === 'K')).toMatchObject({
    'Family literacy': 'FALSE',
    'Health and wellness': 'TRUE',
  });
});

test('the gaps of a month’s round lead to its first screen', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school, role: 'principal'});
  await press('Review coverage');
  await press('Back');
  await press(/^Next: |^The month’s round/);
  await press('Start a new school year');
  await press('Back');
  expect(title()).toBe('The month’s round');
  await press('See them');
  expect(title()).toBe('Monthly plan');
  expect(buttons()).not.toContain('Back');
});

test('coverage opens the full report of its month, and shows more gaps when asked', async () => {
  const workbook = await openPlanner({role: 'principal'});
  workbook.replace('showReport', () => null as never);
  await press('Review coverage');
  const gaps = () =>
    buttons().filter(name => name.startsWith('Show in the sheet: ')).length;
  expect(gaps()).toBe(4);
  await press(/^Show \d+ more$/);
  expect(gaps()).toBeGreaterThan(4);
  await press('Open full report');
  expect(workbook.sent('showReport')).toEqual([
    {month: '2026-10', view: 'coverage'},
  ]);
});

test('a day of the last month is told as it was: one day, or several', async () => {
  const {school} = schoolInOctober();
  for (const [daysLeft, words] of [
    [-1, 'the day was 1 day ago'],
    [-2, 'the day was 2 days ago'],
    [0, 'the last day is today'],
    [1, '1 day left'],
  ] as const) {
    await openPlanner({
      school,
      before: asked =>
        asked.answer('loadPlanner', planner => {
          const round = {
            ...planner.view.round,
            state: 'open' as const,
            until: '2026-09-25',
            daysLeft,
          };
          return {...planner, view: {...planner.view, round}};
        }),
    });
    expect(text()).toContain(words);
  }
});
