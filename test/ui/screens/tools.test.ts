import type {CheckedProblem} from '../../../src/contract/problems';
import {Shipped, schoolInOctober} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  choose,
  focused,
  heard,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';

const REFUSED = 'The tab Settings is protected.';

test('a school is set up with its grades and what is expected of each', async () => {
  const school = new Shipped();
  const workbook = await openPlanner({school});
  await press('Set up planner');
  const offered = ['K', '1', '2', '3', '4', '5'];
  for (const grade of offered) await tick(grade);
  await press('Set up');
  expect(heard()).toContain('Choose the grades that the school has.');
  expect(focused()).toBe('PK');
  await type('School name', 'Hope School');
  await type('The school year begins in', 'August');
  await tick('3');
  await tick('Family literacy, Grade 3');
  workbook.refuse('setUpPlanner', REFUSED);
  await press('Set up');
  expect(heard()).toContain(REFUSED);
  await press('Set up');
  expect(heard()).toContain('Added ');
  expect(school.tabs()).toContain('Expected areas');
  await more('Set up planner');
  expect(text()).toContain('School name: Hope School');
  await press('Open Settings');
  await press('Open Expected areas');
  expect(workbook.sent('showProblem').map(({sheet}) => sheet)).toEqual([
    'Settings',
    'Expected areas',
  ]);
  await press('Add and repair');
  expect(heard()).toBe('Nothing was missing: all tabs are in order.');
});

test('the new year of a copy begins once that was confirmed; in another file it does not', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({
    school,
    before: asked =>
      asked.answer('loadPlanner', planner => ({...planner, isCopy: true})),
  });
  await press('Start a new school year');
  await press('Start 2027–28');
  await press('Empty them and start');
  expect(heard()).toContain('A new school year is started in a copy of this');
  expect(school.records('Objectives')).toHaveLength(2);
  workbook.replace('startYear', () => ({
    objectives: 2,
    activities: 0,
    removedTabs: [],
    view: school.run('loadMonth', {month: '2026-10'}),
  }));
  await press('Start 2027–28');
  await press('Empty them and start');
  expect(title()).toBe('Monthly plan');
  expect(heard()).toContain('The year begins with August 2027. 2 objectives');
});

const frameworks = async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  await more('Standards');
  return workbook;
};

test('at least one framework stays in use; ticks are saved by their button', async () => {
  const workbook = await frameworks();
  await tick(/^Common Core/);
  expect(heard()).toContain('Tick at least one framework.');
  await tick(/^Common Core/);
  await type(/^Or paste a list/, 'MA.1\tCount to ten');
  await press('Look at it first');
  expect(text()).toContain('What the import would do');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  workbook.refuse('importFramework', 'InternalError: too much');
  await press(/^Import/);
  expect(heard()).toContain('The planner stumbled.');
  workbook.refuse('importFramework', REFUSED);
  await press(/^Import/);
  expect(heard()).toContain(REFUSED);
  await press('Look at it first');
  workbook.answer('importFramework', answer => ({...answer, remaining: 2}));
  await press(/^Import/);
  expect(heard()).toContain('2 standards are still to come');
  await press('Look at it first');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  expect(text()).toContain('There is nothing to import');
  await tick(/^Maple/);
  workbook.refuse('chooseFrameworks', REFUSED);
  await press('Use these frameworks');
  expect(heard()).toContain(REFUSED);
  await press('Use these frameworks');
  expect(heard()).toContain(
    'Teachers are offered these standards from now on.',
  );
});

test('ticks that are not saved and a list that waits each have their button', async () => {
  const workbook = await frameworks();
  await type(/^Or paste a list/, 'MA.1\tCount to ten');
  await press('Look at it first');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  await press(/^Import/);
  expect(heard()).toContain('Imported 1 standard of Maple.');
  await tick(/^Maple/);
  await type(/^Or paste a list/, 'MA.2\tCount to twenty');
  expect(buttons()).toContain('Look at it first');
  workbook.refuse('chooseFrameworks', REFUSED);
  await press('Use these frameworks');
  expect(heard()).toContain(REFUSED);
  await press('Use these frameworks');
  expect(heard()).toContain('Saved.');
});

test('a preview says what is odd in the file, whose wording it is, and what would change', async () => {
  const workbook = await frameworks();
  workbook.answer('loadFrameworks', view => ({
    ...view,
    unknown: ['Old state'],
    available: [
      {name: 'Maple', standards: 3, hasText: true, licence: 'By Maple.'},
    ],
  }));
  await press('Back');
  await more('Standards');
  expect(text()).toContain(
    'names “Old state”, of which no standards are there',
  );
  expect(text()).toContain('By Maple.');
  workbook.answer('previewFramework', preview => ({
    ...preview,
    changed: 1,
    samples: {
      ...preview.samples,
      changed: [
        {code: 'MA.1', fields: [{field: 'text', before: 'One', after: 'Two'}]},
      ],
    },
    problems: [{where: 'Line 3', message: 'No code.'}],
    problemCount: 7,
    licence: 'Wording by Maple.',
    terms: 'Free for schools.',
  }));
  await choose('Choose a file', new File(['MA.1,Count'], 'maple.csv'));
  expect(text()).toContain('Wording by Maple.');
  expect(text()).toContain('The file says of its terms: Free for schools.');
  await press('To be changed');
  expect(text()).toContain('Text: One Two');
  await press('7 things in the file are odd');
  expect(text()).toContain('And 6 more.');
});

test('a file that is too large is not read', async () => {
  await frameworks();
  await choose('Choose a file', {name: 'all.json', size: 1e9} as File);
  expect(heard()).toContain('This file has 1000 MB of text; at most 10 fit.');
  expect(text()).not.toContain('What the import would do');
});

const PROBLEM: CheckedProblem = {
  sheet: 'Activities',
  row: 2,
  column: 'Status',
  value: 'Plannd',
  severity: 'problem',
  message: 'This is no status.',
  fix: 'Choose one of the list.',
  repair: null,
};

test('what is odd in the file is shown by kind, and where it stands', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({
    school,
    before: asked =>
      asked.answer('checkWorkbook', () => [
        PROBLEM,
        {...PROBLEM, row: 3, severity: 'notice', value: ''},
        {...PROBLEM, sheet: null, row: null, column: null},
      ]),
  });
  await more('Check the workbook');
  expect(text()).toContain('2 entries not understood and 1 worth a look.');
  await press('Show in sheet: Activities, row 2, Status');
  expect(heard()).toContain('Selected in the sheet.');
  workbook.answer('showProblem', () => ({shown: false}));
  await press('Show in sheet: Activities, row 2, Status');
  expect(heard()).toContain('That cell is not there any more.');
  await type('Show', 'Can be fixed here');
  expect(text()).toContain('None of these.');
  await press('Check again');
  expect(heard()).toContain('Checked: 3 found.');
});

test('a fix that was refused can be pressed again; then the keyboard is on what is left', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 3, [['Rivera ']]);
  school.type('Objectives', 3, 7, [['normal ']]);
  const workbook = await openPlanner({school});
  await more('Check the workbook');
  const fix = 'Take the blanks out: Objectives, row 3, Priority';
  workbook.refuse('fixProblem', REFUSED);
  await press(fix);
  expect(heard()).toContain(REFUSED);
  await press(fix);
  expect(school.records('Objectives')[1]!['Priority']).toBe('normal');
  expect(buttons()).not.toContain(fix);
  expect(focused()).toMatch(/Objectives, row 2|Everything in this file/);
});

test('a copy of a planner is kept as its own by the check, too', async () => {
  const {school} = schoolInOctober();
  const repair = {
    id: 'copy',
    kind: 'copy',
    label: 'Keep as its own planner',
    before: '',
    after: 'a planner of its own',
  };
  const workbook = await openPlanner({
    school,
    before: asked => {
      asked.answer('loadPlanner', planner => ({...planner, isCopy: true}));
      asked.answer('checkWorkbook', () => [{...PROBLEM, repair}]);
    },
  });
  workbook.replace('fixProblem', () => ({
    fixed: 'This file is a planner of its own now.',
    undo: null,
    problems: [],
    view: workbook.school.run('loadMonth', {month: '2026-10'}),
  }));
  await more('Check the workbook');
  await press(/^Keep as its own planner: /);
  expect(heard()).toContain('This file is a planner of its own now.');
  expect(focused()).toContain('Everything in this file could be read.');
  await press('Back');
  expect(buttons()).not.toContain('Keep as its own planner');
});

test('coverage for a grade lists its gaps alone, and shows their cells', async () => {
  const workbook = await openPlanner({role: 'principal'});
  workbook.refuse('writeCoverage', REFUSED);
  await press('Review coverage');
  expect(heard()).toContain(REFUSED);
  await press('Review coverage');
  expect(title()).toBe('Coverage');
  await press(/^Show in the sheet: /);
  expect(heard()).toContain('Selected in the sheet.');
  workbook.answer('showRow', () => ({shown: false}));
  await press(/^Show in the sheet: /);
  expect(heard()).toContain('It is not in the sheet any more.');
  expect(text()).toContain('Grade 5 · Ms. Harrigan');
  await type('Show', 'Grade 4');
  expect(text()).not.toContain('Grade 5 · Ms. Harrigan');
});

test('a gap whose row has no id can’t be shown; without gaps nothing is missing', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 6, [['']]);
  const workbook = await openPlanner({
    school,
    role: 'principal',
    before: asked =>
      asked.answer('loadPlanner', planner => {
        const {view} = planner;
        const [first, ...others] = view.coverage.gaps;
        const gaps = [{...first!, objectiveId: null}, ...others];
        return {
          ...planner,
          view: {...view, coverage: {...view.coverage, gaps}},
        };
      }),
  });
  await press('Review coverage');
  expect(text()).toContain('This row gets its ID with the next save');
  expect(buttons()).toContain('Show in the sheet: 3.OA.A.1');
  workbook.answer('loadMonth', view => ({
    ...view,
    coverage: {...view.coverage, gaps: []},
  }));
  await type('Month', 'October');
  expect(text()).toContain('Nothing is missing here.');
});
