/** The lists at the end of the Coverage tab of the school that docs/figures.md tells about. */
import {EXAMPLE_SCHOOL} from '../../domain/report/example-school';
import {coveragePage, section} from './sections';

const OCTOBER = coveragePage(EXAMPLE_SCHOOL);

test('gaps, worst first, each with the reason for its place', () => {
  const gaps = section(OCTOBER, 'What to do first');
  expect(gaps.slice(0, 3)).toEqual([
    ['What to do first: gaps, worst first'],
    ['Grade and teacher', 'Area', 'Objective', '', '', 'Why it stands here'],
    [
      'Grade 4 · Mr. Silva',
      'Academic enrichment',
      '4.NF.B.3',
      '',
      '',
      'Normal priority; major work of the grade; 4 of its 5 expected areas are empty; open for 1 month.',
    ],
  ]);
  expect(gaps.slice(2)).toHaveLength(15 - 4);
});

test('activities that support no objective', () => {
  expect(section(OCTOBER, 'Linked to')).toEqual([
    ['Linked to no objective'],
    ['Activity', 'Area', 'What', '', '', 'What to do'],
    [
      'CALM',
      'Behavioral supports',
      'Calm corner',
      '',
      '',
      'Name an objective of this month in Objective IDs: until then it covers nothing.',
    ],
  ]);
});

test('an activity without an id or with a partner is told by both', () => {
  const activities = [
    {
      Month: '2026-10',
      Area: 'Family literacy',
      Activity: 'Book fair',
      Partner: 'City Library',
      Status: 'Planned',
    },
  ];
  expect(
    section(
      coveragePage({...EXAMPLE_SCHOOL, activities}),
      'Linked to',
    )[2]!.slice(0, 3),
  ).toEqual([
    'no ID of its own',
    'Family literacy',
    'Book fair · City Library',
  ]);
});

test('what to check, cell by cell', () => {
  expect(section(OCTOBER, 'Cells to check')).toEqual([
    ['Cells to check'],
    ['● Everything in the workbook could be read.'],
  ]);
  const odd = {
    sheet: 'Activities',
    row: 12,
    column: 'Minutes per session',
    value: 'soon',
    severity: 'problem',
    message: 'It is no number.',
    fix: 'Write a number.',
  } as const;
  const none = {
    ...odd,
    sheet: null,
    row: null,
    column: null,
    value: null,
    severity: 'notice',
  } as const;
  const made = coveragePage(EXAMPLE_SCHOOL, 10, [odd, none]);
  expect(section(made, 'Cells to check')).toEqual([
    ['Cells to check'],
    ['Where', 'Value', 'What is odd', '', '', 'What to do'],
    [
      'Activities, row 12, Minutes per session',
      'soon',
      'It is no number.',
      '',
      '',
      'Write a number.',
    ],
    ['Workbook', '', 'It is no number.', '', '', 'Write a number.'],
  ]);
  expect(section(made, 'Coverage of')[4]).toEqual([
    'At the end of this page: 11 gaps, worst first; 1 activity linked to no objective; 2 cells to check.',
  ]);
});

test('of more than 150 in a list, the rest is a number and where they all are', () => {
  const many = Array.from({length: 152}, (_, index) => index);
  const odd = {
    sheet: 'Activities',
    row: 12,
    column: 'Month',
    value: '?',
    severity: 'problem',
    message: 'It is no month.',
    fix: 'Write a month.',
  } as const;
  const activities = many.map(index => ({
    Month: '2026-10',
    Area: 'Family literacy',
    Activity: `Book fair ${index}`,
    Status: 'Planned',
  }));
  const objectives = many.slice(0, 31).map(index => ({
    Month: '2026-10',
    Grade: '3',
    Standards: '3.OA.A.1',
    'Objective ID': `OBJ-${index}`,
  }));
  const made = coveragePage(
    {...EXAMPLE_SCHOOL, objectives, activities},
    10,
    many.map(() => odd),
  );
  const ends = ['What to do first', 'Linked to', 'Cells to check'].map(
    title => {
      const lines = section(made, title);
      return [lines.length, lines[lines.length - 1]];
    },
  );
  expect(ends).toEqual([
    // A title and headers, 150 lines, and what is left of 31 objectives in five areas.
    [153, ['And 5 more', '', 'The Grid tab shows each as “○ empty”.']],
    [153, ['And 2 more', '', 'The Activities tab has them all.']],
    [153, ['And 2 more', '', 'Check the workbook lists them all.']],
  ]);
  expect(made.heights.map(({rows}) => rows)).toEqual([150, 150, 150]);
});

test('texts of the lists have three columns each, in rows that are high enough for the longest', () => {
  const row = (title: string) =>
    OCTOBER.rows.findIndex(([cell]) => cell!.text.startsWith(title)) + 1;
  const first = row('What to do first') + 1;
  const last = row('CALM');
  // From the first list's headers to the last line of the last list.
  const block = {row: first, rows: last - first + 1, columns: 3};
  expect(OCTOBER.wide).toEqual([
    {...block, column: 3},
    {...block, column: 6},
  ]);
  expect(OCTOBER.heights).toEqual([
    // 128 letters are four lines of 38; 79 are three.
    {row: first + 1, rows: 11, pixels: 4 * 17 + 8},
    {row: last, rows: 1, pixels: 3 * 17 + 8},
  ]);
});
