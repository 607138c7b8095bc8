/** What is answered when the workbook is checked and put right: the problems left, the month, and the way back. */
import {fix, planned, problemAt, put} from './checked';

test('a problem that nothing safe can be done about has no repair, another says what it would do', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 3, 'Sessions', 'some');
  expect(school.run('checkWorkbook')).toEqual([
    {
      sheet: 'Activities',
      row: 2,
      column: 'Status',
      value: 'Comfirmed',
      severity: 'problem',
      message: expect.any(String),
      fix: expect.any(String),
      repair: {
        id: expect.any(String),
        kind: 'word',
        label: expect.any(String),
        before: 'Comfirmed',
        after: 'Confirmed',
      },
    },
    {
      sheet: 'Activities',
      row: 3,
      column: 'Sessions',
      value: 'some',
      severity: 'problem',
      message: expect.any(String),
      fix: expect.any(String),
      repair: null,
    },
  ]);
});

test('a fix answers with the problems that are left and the month that was asked for', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 3, 'Sessions', 'some');
  const [problem, left] = school.run('checkWorkbook');
  const answer = school.run('fixProblem', {
    operation: 'fix-1',
    repair: problem!.repair!.id,
    month: '2027-03',
  });
  expect(answer.problems).toEqual([left]);
  expect(answer.view.month).toBe('2027-03');
  expect(answer.undo).toBe('fix-1');
  expect(answer.fixed).toBe(
    'Changed "Library night" in Family literacy, October 2026: Status.',
  );
  expect(school.run('undo', {operation: 'fix-1'}).view.month).toBe('2026-10');
});

test('without a month the one at hand is shown, also for several fixes at once', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 3, 'Status', 'Planed');
  const problems = school.run('checkWorkbook');
  const first = fix(school, problemAt(problems, 'Activities', 2, 'Status'));
  expect(first.view).toEqual(school.run('loadPlanner', {}).view);
  school.run('undo', {operation: 'fix-1'});
  const repairs = school.run('checkWorkbook').map(({repair}) => repair!.id);
  const all = school.run('fixProblems', {
    operation: 'fix-2',
    repairs,
    month: '2026-11',
  });
  expect([all.problems, all.view.month, all.undo]).toEqual([
    [],
    '2026-11',
    'fix-2',
  ]);
  expect(school.records('Activities').map(row => row['Status'])).toEqual([
    'Confirmed',
    'Planned',
  ]);
});

test('problems of every tab are found, each once', () => {
  const {school} = planned();
  put(school, 'Partners', 2, 'Partner', 'Zoo');
  put(school, 'Partners', 2, 'Hours a month', 'many');
  put(school, 'Locked dates', 2, 'Start date', 'someday');
  put(school, 'Activity bank', 2, 'Area', 'Musik');
  put(school, 'Results', 2, 'Indicator', 'Attendance');
  put(school, 'Results', 2, 'Target', 'much');
  put(school, 'Activities', 2, 'Indicators', 'Joy');
  put(school, 'Expected areas', 2, 'Grade', 'Lower school');
  put(school, 'Settings', 3, 'Value', 'summer');
  put(school, 'Objectives', 2, 'Grade', 'third-ish');
  for (const tab of ['Results', 'Partners', 'Activity bank'])
    school.typeUnseen(tab, 1, 16, school.texts(tab)[0]![0]!);
  const places = school
    .run('checkWorkbook')
    .map(({sheet, row, column}) => `${sheet} ${row} ${column}`);
  expect(new Set(places).size).toBe(places.length);
  expect(places).toEqual(
    expect.arrayContaining([
      'Partners 2 Hours a month',
      'Locked dates 2 Start date',
      'Activity bank 2 Area',
      'Results 2 Target',
      'Activities 2 Indicators',
      'Expected areas 2 Grade',
      'Settings 3 Value',
      'Objectives 2 Grade',
    ]),
  );
  expect(places.filter(place => / 1 /.test(place)).sort()).toEqual([
    'Activity bank 1 Area',
    'Partners 1 Partner',
    'Results 1 Result',
  ]);
});
