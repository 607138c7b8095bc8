/** What is understood and worth a look all the same: indicators that Results have not, and percents kept as parts of one. */
import {expect, test} from '@jest/globals';
import {activityNotices} from '../../src/sheet/activity-notices';
import {indicatorNotices} from '../../src/sheet/indicator-notices';
import {RESULTS} from '../../src/sheet/reference-tabs';
import {readResults} from '../../src/sheet/results-reader';
import {readTable} from '../../src/sheet/table';
import {type TypedRow, read, school} from './school';

const ACTIVITY: TypedRow = {
  Month: '2026-10',
  Area: 'Family literacy',
  Activity: 'Library night',
  'Activity ID': 'ACT-A',
};

const indicators = (names: readonly string[]) =>
  names.map(name => ({name})) as unknown as Parameters<
    typeof indicatorNotices
  >[1];

const told = (typed: string, names: readonly string[]) =>
  indicatorNotices(
    school({activities: [{...ACTIVITY, Indicators: typed}]}).activities,
    indicators(names),
  );

test('an indicator that Results have not is told with its name and where it stands', () => {
  expect(told('attendance, Lateness', ['Attendance', 'Reading'])).toEqual([
    {
      sheet: 'Activities',
      row: 2,
      column: 'Indicators',
      value: 'Lateness',
      severity: 'notice',
      message:
        '"Lateness" is no indicator of the tab Results, so the activity is not counted for it.',
      fix: 'Write it as it stands there, or add it there.',
    },
  ]);
});

test('where Results have none, or a name holds a comma itself, nothing is told', () => {
  expect(told('Lateness', [])).toEqual([]);
  expect(told('', ['Attendance'])).toEqual([]);
  expect(told('Reading, spring', ['Reading, spring'])).toEqual([]);
});

/** The columns in which a percent is told to be kept as a part of one. */
function parts(unit: string, rows: readonly TypedRow[]) {
  const headers = RESULTS.columns.map(({header}) => header);
  const all = rows.map((row, index) => ({
    Indicator: 'Attendance',
    ...(index === 0 ? {Unit: unit} : {}),
    ...row,
  })) as readonly TypedRow[];
  const table = readTable(RESULTS, [
    headers,
    ...all.map(row => headers.map(header => row[header] ?? '')),
  ]);
  return readResults(table as never, 'en_US', '2026-10-14').problems.map(
    ({row, column, message}) => [row, column, message.slice(0, 20)],
  );
}

const LESS = 'This is less than 1 ';

test.each<[string, string, readonly TypedRow[], unknown[]]>([
  [
    '62 beside a target of 0.65',
    '%',
    [{Baseline: 62, Target: 0.65}],
    [[2, 'Target', LESS]],
  ],
  [
    '62 beside a target of 0.31, half of it',
    '%',
    [{Baseline: 62, Target: 0.31}],
    [[2, 'Target', LESS]],
  ],
  ['62 beside a target of 0.3', '%', [{Baseline: 62, Target: 0.3}], []],
  [
    '40 beside a target of 0.8, twice of it',
    '%',
    [{Baseline: 40, Target: 0.8}],
    [[2, 'Target', LESS]],
  ],
  ['40 beside a target of 0.81', '%', [{Baseline: 40, Target: 0.81}], []],
  ['days, not percent', 'days', [{Baseline: 62, Target: 0.65}], []],
  ['parts alone', '%', [{Baseline: 0.62, Target: 0.65}], []],
  ['a figure of 0', '%', [{Baseline: 62, Target: 0}], []],
  ['exactly 1', '%', [{Baseline: 1, Target: 62}], []],
  [
    'a reading among others',
    '%',
    [
      {Baseline: 62},
      {Date: '2026-10-01', Reading: 0.7},
      {Date: '2026-10-02', Reading: 80},
    ],
    [[3, 'Reading', LESS]],
  ],
])('of %s it is told where it may be a part of one', (...row) => {
  const [, unit, rows, expected] = row;
  expect(parts(unit, rows)).toEqual(expected);
});

const PARTNER = {
  Partner: 'Zoo',
  'Agreement start': '2026-09-01',
  'Agreement end': '2026-10-20',
};
const LOCKED = {'Start date': '2026-10-12', 'End date': '2026-10-13'};

/** What is said of an activity, each as the column and the first words. */
const noticed = (typed: TypedRow) =>
  read({
    activities: [{...ACTIVITY, ...typed}],
    partners: [PARTNER, {Partner: 'City Library'}],
    lockedDates: [LOCKED],
  })
    .problems.filter(({sheet}) => sheet === 'Activities')
    .map(({column}) => column);

test.each<[TypedRow, string[]]>([
  [{'Start date': '2026-10-11'}, []],
  [{'Start date': '2026-10-12'}, ['Start date']],
  [{'Start date': '2026-10-13'}, ['Start date']],
  [{'Start date': '2026-10-14'}, []],
  [{'End date': '2026-10-12'}, ['End date']],
  [{'Start date': '2026-10-10', 'End date': '2026-10-12'}, ['Start date']],
  [{'Start date': '2026-10-13', 'End date': '2026-10-19'}, ['Start date']],
  [{'Start date': '2026-10-14', 'End date': '2026-10-14'}, []],
  [{'Start date': '2026-10-15', 'End date': '2026-10-14'}, ['End date']],
  [{Partner: 'City Libary'}, ['Partner']],
  [{Partner: 'Museum'}, []],
  // In a month that the agreement does not hold for to its end.
  [{Partner: 'Zoo'}, ['Partner']],
  [{Partner: 'Zoo', 'Start date': '2026-10-20'}, []],
  [{Partner: 'Zoo', 'Start date': '2026-10-21'}, ['Partner']],
  [{Partner: 'Zoo', 'Start date': '2026-09-01', Month: '2026-09'}, []],
  [{Partner: 'Zoo', 'Start date': '2026-08-31', Month: '2026-08'}, ['Partner']],
])('of an activity with %j it is worth a look at %j', (typed, columns) => {
  expect(noticed(typed)).toEqual(columns);
});

test('an activity is passed over only where nothing would be said of it', () => {
  const {plan} = read({partners: [PARTNER], lockedDates: [LOCKED]});
  const {mayNotice} = activityNotices(plan, '2026-10-14');
  const dates = (start: string | null, end: string | null) =>
    [start, end] as const;
  expect([
    mayNotice('', dates(null, null), 0),
    mayNotice('Museum', dates('2026-10-14', '2026-10-14'), 0),
    mayNotice('', dates('2026-10-15', '2026-10-14'), 0),
    mayNotice('', dates('2026-10-13', null), 0),
    mayNotice('Zoo', dates(null, null), 0),
  ]).toEqual([false, false, true, true, false]);
});
