/** What is said of cells that can't be read in Results, the Activity bank and Standards. */
import {expect, test} from '@jest/globals';
import {commonCore} from '../../src/data/common-core';
import {catalogueOf} from '../../src/domain/catalogue';
import {readBankTable} from '../../src/sheet/bank-reader';
import type {Schema} from '../../src/sheet/column';
import {
  ACTIVITY_BANK,
  RESULTS,
  STANDARDS,
} from '../../src/sheet/reference-tabs';
import {readResults} from '../../src/sheet/results-reader';
import {readStandards} from '../../src/sheet/standards-tab';
import {type Table, readTable} from '../../src/sheet/table';
import type {TypedRow} from './school';
import {A_DATE, A_GRADE, type Told, asTold, broken} from './told';

const A_FIGURE =
  'Write a number such as 62 or 62.5; what it counts belongs under Unit.';

function tableOf<Key extends string>(
  schema: Schema<Key>,
  rows: readonly TypedRow[],
): Table<Key> {
  const headers = schema.columns.map(({header}) => header);
  return readTable(schema, [
    headers,
    ...rows.map(row => headers.map(header => row[header] ?? '')),
  ]);
}

const RATE = {Indicator: 'Attendance', Unit: '%', Baseline: 88, Target: 95};

test.each<Told>([
  [
    {Indicator: '', Unit: 'days'},
    'Indicator',
    '',
    'Nothing is named here by which this result is measured.',
    'Write an indicator, such as Attendance rate.',
    'notice',
  ],
  [
    {Indicator: '', Date: '2026-10-02', Reading: 91},
    'Indicator',
    '',
    'The reading has no indicator, so it is not read.',
    'Write the name of the indicator as it stands in the other rows.',
  ],
  [
    {Date: '2026-10-01', Reading: 91},
    'Date',
    '2026-10-01',
    'Row 2 already has a reading of 2026-10-01, and that row is the one that is read.',
    'Keep one reading for each day.',
  ],
  [
    {Date: '2026-10-02'},
    'Reading',
    '',
    'There is a day and no reading.',
    'Write the figure of that day, or empty the day.',
    'notice',
  ],
  [
    {Reading: 91},
    'Date',
    '',
    'The reading has no day, so it is not read.',
    'Write the day of the reading, such as 2026-10-14.',
  ],
  [
    {Date: 'soon', Reading: 91},
    'Date',
    'soon',
    '"soon" is not a date that we can read.',
    A_DATE,
  ],
  [
    {Date: '1899-10-02', Reading: 91},
    'Date',
    '1899-10-02',
    'This would be the day 1899-10-02, so the reading is not read.',
    'Write the whole day of the reading, such as 2026-10-14.',
  ],
  [
    {Date: '2026-10-15', Reading: 91},
    'Date',
    '2026-10-15',
    'The day lies ahead, so the reading waits until then.',
    'Check the day.',
    'notice',
  ],
  ...['Reading', 'Baseline', 'Target'].map(
    column =>
      [
        {Date: '2026-10-02', Reading: 91, [column]: 'x'},
        column,
        'x',
        '"x" is not a figure that we can read, so it is left out.',
        A_FIGURE,
      ] as const,
  ),
  [
    {Unit: 'days'},
    'Unit',
    'days',
    'Row 2 counts this indicator in “%”, so what stands here is read as that.',
    'Give what is counted otherwise an indicator of its own.',
  ],
  [
    {Target: 96},
    'Target',
    '96',
    'Row 2 already says 95, and that is what is read.',
    'Write it in one row of the indicator only.',
    'notice',
  ],
  [
    {Date: '2026-10-02', Reading: 0.91},
    'Reading',
    '0.91',
    'This is less than 1 %, and the other figures of the indicator are not.',
    'A sheet keeps 65% as 0.65: if that is meant, write 65.',
    'notice',
  ],
  [
    {Indicator: 'Attendence', Date: '2026-10-02', Reading: 91},
    'Indicator',
    'Attendence',
    'Only readings stand under this name, so they are not counted for “Attendance”.',
    'If that is meant, write its name as it stands there.',
    'notice',
  ],
])('of results with %j it is said about %s', (...row) => {
  const rows = [
    {...RATE, Date: '2026-10-01', Reading: 90},
    {Indicator: 'Attendance', ...row[0]},
  ];
  const {problems} = readResults(
    tableOf(RESULTS, rows) as never,
    'en_US',
    '2026-10-14',
  );
  expect(problems).toEqual(asTold('Results', row));
});

test.each<Told>([
  [
    {Area: ''},
    'Area',
    '',
    'The area is missing, so this activity is not suggested.',
    'Choose one of Academic enrichment, Family literacy, Behavioral supports, Health and wellness, Family engagement or Early childhood.',
  ],
  [
    {Activity: ''},
    'Activity',
    '',
    'The activity has no name, so it is not suggested.',
    'Say in a few words what takes place.',
  ],
  ...['some', 'not all', 'all of them'].map(
    text =>
      [
        {Grades: text},
        'Grades',
        text,
        `"${text}" is not a grade that we can read.`,
        A_GRADE,
      ] as const,
  ),
  [
    {Standards: 'RL, ZZ.9'},
    'Standards',
    'ZZ.9',
    '"ZZ.9" is no standard, cluster, domain or strand that we know, so it helps nobody to find this activity.',
    'Write codes such as 3.OA.A.1, 3.OA.A, 3.NF or RL, with a comma between them.',
  ],
  [
    {'Bank ID': 'BNK-A'},
    'Bank ID',
    'BNK-A',
    'Row 2 already has the id "BNK-A", so this row looks like a copy of it.',
    'Empty this cell and the planner gives the row an id of its own; or delete the row.',
  ],
  ...broken([
    'Activity',
    'Description',
    'Materials',
    'What families do',
    'Partner',
    'Why it supports',
  ]),
])('of the bank with %j it is said about %s', (...row) => {
  const first = {
    Area: 'Family literacy',
    Activity: 'Library night',
    Grades: 'any grade',
    'Bank ID': 'BNK-A',
  };
  const second = {...first, Grades: 'All', 'Bank ID': 'BNK-B', ...row[0]};
  const table = tableOf(ACTIVITY_BANK, [first, second]);
  expect(readBankTable(table, catalogueOf(commonCore())).problems).toEqual(
    asTold('Activity bank', row),
  );
});

test.each<Told>([
  [
    {Code: '', Text: 'Words'},
    'Code',
    '',
    'This standard has no code, so no objective can name it.',
    'Write its code, or empty the row.',
  ],
  [
    {Code: 'a.1', Framework: 'ocean'},
    'Code',
    'a.1',
    '"a.1" stands in row 2 too, which is the one that is read.',
    'Delete the row that you do not need.',
  ],
  [
    {Code: 'B', Grade: 'some'},
    'Grade',
    'some',
    '"some" is not a grade that we can read.',
    A_GRADE,
  ],
  [
    {Code: {year: 2026, month: 3, day: 5}},
    'Code',
    '2026-03-05',
    'The code became a date, 2026-03-05, so it is not read.',
    "Write it again with an apostrophe before it, such as '3-5.",
  ],
])('of a standard with %j it is said about %s', (...row) => {
  const first = {Code: 'A.1', Framework: 'Ocean'};
  expect(
    readStandards(tableOf(STANDARDS, [first, row[0]]) as never).problems,
  ).toEqual(asTold('Standards', row));
});
