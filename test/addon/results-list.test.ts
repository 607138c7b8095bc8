/** A list of results that a district sent, looked at line by line, and what the view of Results holds. */
import {fillIn} from './suggested';
import {schoolInOctober} from './shipped';

const look = (...lines: readonly string[]) =>
  schoolInOctober().school.run('previewResults', {text: lines.join('\n')});

const HEADINGS = 'Result,Site result,Indicator,Source,Unit,Baseline,Target';

test('each column of a list comes under its heading, and readings stay with whom they belong to', () => {
  expect(
    look(
      `${HEADINGS},Date,Reading`,
      'Healthy,In our school,Dentist visits,Nurse,visits,40,80,2026-09-01,44',
    ),
  ).toEqual({
    indicators: [
      {
        name: 'Dentist visits',
        result: 'Healthy',
        siteResult: 'In our school',
        source: 'Nurse',
        unit: 'visits',
        baseline: 40,
        target: 80,
      },
    ],
    problems: [],
  });
});

test('what a list leaves out is blank, and no number', () => {
  expect(look('Indicator', 'Dentist visits').indicators).toEqual([
    {
      name: 'Dentist visits',
      result: '',
      siteResult: '',
      source: '',
      unit: '',
      baseline: null,
      target: null,
    },
  ]);
});

test('odd cells are told with the line in which they stand, however many titles are above', () => {
  const {problems} = look(
    'Our district',
    '',
    'Indicator,Target',
    'One,80',
    'Two,ninety',
    'Three,',
    'Four,some',
  );
  expect(problems.map(({row, column, value}) => [row, column, value])).toEqual([
    [5, 'Target', 'ninety'],
    [7, 'Target', 'some'],
  ]);
});

test('headings that are none of ours are told where they stand, blank ones are not', () => {
  const {problems} = look(
    'Our district,,,',
    'Indicator,Starting point,, ,indicator',
    'One,40,,,Uno',
  );
  expect(problems[0]).toEqual({
    sheet: 'Results',
    row: 2,
    column: 'Starting point',
    value: 'Starting point',
    severity: 'notice',
    message: 'This column is not read.',
    fix: 'If it is one of Result, Site result, Source, Unit, Baseline or Target, give it that heading, and look at the list again.',
  });
  expect(problems.map(({row, column}) => [row, column])).toEqual([
    [2, 'Starting point'],
    [2, 'indicator'],
  ]);
});

test('what is odd about the days and readings of others is nobody’s trouble', () => {
  expect(
    look('Indicator,Date,Reading', 'One,someday,a lot', 'Two,,').problems,
  ).toEqual([]);
});

test.each([
  [
    'a,b\n1,2',
    'No line has the heading Indicator. Use the headings of the tab Results: Result, Site result, Indicator, Source, Unit, Baseline, Target.',
  ],
  [
    'Indicator,Unit\n"Never closed,%\n',
    'A quotation mark in line 2 is never closed, so the lines after it can’t be told apart. Close it, or delete it, and choose the file again.',
  ],
])('%j is refused in a sentence', (text, sentence) => {
  const {school} = schoolInOctober();
  expect(() => school.run('previewResults', {text})).toThrow(sentence);
});

test.each([
  ['name', 'Attendance of student ID 104233'],
  ['result', 'Call 401-555-0123'],
  ['siteResult', 'Call 401-555-0123'],
  ['source', 'Call 401-555-0123'],
  ['unit', 'Call 401-555-0123'],
] as const)(
  'what seems to be about one child is told, in the %s, too',
  (field, words) => {
    const {school} = schoolInOctober();
    const indicator = {
      name: 'Attendance',
      result: '',
      siteResult: '',
      source: '',
      unit: '',
      baseline: null,
      target: null,
      [field]: words,
    };
    const {warnings, adopted} = school.run('adoptResults', {
      operation: 'adopt',
      indicators: [{...indicator, name: 'Dentist visits'}, indicator].slice(
        field === 'name' ? 1 : 0,
      ),
    });
    expect(adopted).toBe(field === 'name' ? 1 : 2);
    expect(warnings.at(-1)).toMatch(
      new RegExp(
        `^${indicator.name} seems to hold .+\\. A planner is no place for what is about one child: please take it out\\.$`,
      ),
    );
  },
);

test('the view of Results has the school, the day, and what is odd in the tab', () => {
  const {school} = schoolInOctober();
  expect(school.run('loadResults')).toMatchObject({
    schoolName: 'Hope School',
    today: school.run('loadPlanner', {}).view.today,
    indicators: [],
    problems: [],
  });
  const {offered} = school.run('loadResults');
  // In other letters it is the same.
  fillIn(school, 'Results', 2, {
    Indicator: offered[0]!.name.toUpperCase(),
    Target: 'much',
  });
  school.typeUnseen('Results', 1, 10, 'Unit');
  const view = school.run('loadResults');
  expect(view.offered).toEqual(offered.slice(1));
  expect(view.problems.map(({row, column}) => [row, column])).toEqual([
    [1, 'Unit'],
    [2, 'Target'],
  ]);
});
