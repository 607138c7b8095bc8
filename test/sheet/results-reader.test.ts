import type {Cell} from '../../src/domain/cell';
import {RESULTS} from '../../src/sheet/reference-tabs';
import {readResults} from '../../src/sheet/results-reader';
import {readTable} from '../../src/sheet/table';

type TypedRow = {readonly [header: string]: Cell};

function results(...rows: readonly TypedRow[]) {
  const headers = RESULTS.columns.map(({header}) => header);
  const values = rows.map(row => headers.map(header => row[header] ?? ''));
  return readResults(
    readTable(RESULTS, [headers, ...values]),
    'en_US',
    '2026-10-14',
  );
}

const troubles = (...rows: readonly TypedRow[]) =>
  results(...rows).problems.map(({row, column, severity, message}) => [
    row,
    column,
    severity,
    message,
  ]);

const RATE = {Indicator: 'Attendance rate', Unit: '% of days'};

test('rows of one name, in any case, are one indicator with its readings', () => {
  expect(
    results(
      {
        ...RATE,
        Result: 'Students attend school every day',
        'Site result': 'Ours are in school',
        Source: 'Records',
        Baseline: 90,
        Target: '95%',
      },
      {Indicator: 'ATTENDANCE  rate', Date: '10/1/2026', Reading: 92.5},
      {Indicator: 'Attendance rate', Date: 46266, Reading: '91'},
    ),
  ).toMatchObject({
    indicators: [
      {
        name: 'Attendance rate',
        result: 'Students attend school every day',
        siteResult: 'Ours are in school',
        source: 'Records',
        unit: '% of days',
        baseline: 90,
        target: 95,
        readings: [
          {date: '2026-09-01', value: 91},
          {date: '2026-10-01', value: 92.5},
        ],
      },
    ],
    problems: [],
  });
});

test('percents that the sheet keeps as parts of one are percents', () => {
  const [rate] = results(
    {...RATE, Baseline: 0.29, Target: 1},
    {...RATE, Date: '2026-10-01', Reading: 0.57},
  ).indicators;
  expect(rate).toMatchObject({
    baseline: 29,
    target: 100,
    readings: [{value: 57}],
  });
});

test('a small percent among large ones stays what it is', () => {
  const [rate] = results(
    {...RATE, Baseline: 12, Target: 5},
    {...RATE, Date: '2026-10-01', Reading: 0.5},
  ).indicators;
  expect(rate?.readings).toEqual([{date: '2026-10-01', value: 0.5}]);
});

test('sound rows are left in peace', () => {
  expect(
    results(
      {...RATE, Baseline: 12, Target: 5},
      {...RATE, Source: 'Nurse', Date: '2026-09-01', Reading: 0.5},
      {Indicator: 'Grade 3 reading', Unit: '%'},
      {Indicator: 'Grade 4 reading', Date: '2026-09-01', Reading: 40},
      {Indicator: 'Student Attendance Rate', Unit: 'porcentaje', Target: 0.95},
    ).problems,
  ).toEqual([]);
});

test('a count of one half is no percent', () => {
  const [count] = results({
    Indicator: 'Days suspended',
    Unit: 'days a child',
    Baseline: 0.5,
  }).indicators;
  expect(count?.baseline).toBe(0.5);
});

test.each<[string, TypedRow[], unknown[]]>([
  [
    'no figure',
    [{...RATE, Date: '2026-10-01', Reading: 'good'}],
    [
      2,
      'Reading',
      'problem',
      '"good" is not a figure that we can read, so it is left out.',
    ],
  ],
  [
    'a figure without a day',
    [{...RATE, Reading: 92}],
    [2, 'Date', 'problem', 'The reading has no day, so it is not read.'],
  ],
  [
    'a day without a figure',
    [{...RATE, Date: '2026-10-01'}],
    [2, 'Reading', 'notice', 'There is a day and no reading.'],
  ],
  [
    'a reading of nothing',
    [{Date: '2026-10-01', Reading: 4}],
    [
      2,
      'Indicator',
      'problem',
      'The reading has no indicator, so it is not read.',
    ],
  ],
  [
    'a result that is not measured',
    [{Result: 'Healthy'}],
    [
      2,
      'Indicator',
      'notice',
      'Nothing is named here by which this result is measured.',
    ],
  ],
  [
    'a second reading of a day',
    [
      {...RATE, Date: '2026-10-01', Reading: 92},
      {...RATE, Date: 'Oct 1, 2026', Reading: 93},
    ],
    [
      3,
      'Date',
      'problem',
      'Row 2 already has a reading of 2026-10-01, and that row is the one that is read.',
    ],
  ],
  [
    'another target',
    [
      {...RATE, Target: 95},
      {...RATE, Target: 97},
    ],
    [3, 'Target', 'notice', 'Row 2 already says 95, and that is what is read.'],
  ],
  [
    'a day ahead',
    [{...RATE, Date: '2027-10-01', Reading: 92}],
    [
      2,
      'Date',
      'notice',
      'The day lies ahead, so the reading waits until then.',
    ],
  ],
  [
    'a year instead of a day',
    [{...RATE, Date: 2026, Reading: 92}],
    [
      2,
      'Date',
      'problem',
      'This would be the day 1905-07-18, so the reading is not read.',
    ],
  ],
  [
    'another unit',
    [RATE, {...RATE, Unit: 'days', Date: '2026-10-01', Reading: 12}],
    [
      3,
      'Unit',
      'problem',
      'Row 2 counts this indicator in “% of days”, so what stands here is read as that.',
    ],
  ],
  [
    'a percent kept as part of one among whole ones',
    [
      {...RATE, Baseline: 62, Target: 80},
      {...RATE, Date: '2026-10-01', Reading: 0.65},
    ],
    [
      3,
      'Reading',
      'notice',
      'This is less than 1 %, and the other figures of the indicator are not.',
    ],
  ],
  [
    'a reading under a name with a slip',
    [RATE, {Indicator: 'Attendence rate', Date: '2026-10-01', Reading: 92}],
    [
      3,
      'Indicator',
      'notice',
      'Only readings stand under this name, so they are not counted for “Attendance rate”.',
    ],
  ],
  [
    'what looks like one child',
    [
      {Indicator: 'Reading level of student Maria Lopez', Baseline: 2},
      {
        Indicator: 'Reading level of student Maria Lopez',
        Date: '2026-10-01',
        Reading: 3,
      },
    ],
    [2, 'Indicator', 'notice', "This looks like a child's name."],
  ],
])('%s is told where it stands', (_, rows, trouble) => {
  expect(troubles(...rows)).toEqual([trouble]);
});
