/** The Results tab in the shipped add-on: a list taken over, readings noted down, corrected and taken back. */
import type {ResultsView} from '../../src/contract/results';
import type {NewIndicator} from '../../src/domain/results/indicator';
import {type Shipped, activity, schoolInOctober} from './shipped';

const ATTENDANCE: NewIndicator = {
  name: 'Attendance rate',
  result: 'Students attend school every day',
  siteResult: 'Our students are in school',
  source: 'Attendance records',
  unit: '% of days',
  baseline: 90,
  target: 95,
};
const READING: NewIndicator = {
  ...ATTENDANCE,
  name: 'Grade 3 reading, spring',
  result: 'Students succeed academically',
  baseline: 38,
  target: 50,
};

function schoolWithList() {
  const made = schoolInOctober();
  made.school.run('adoptResults', {
    operation: 'adopt-1',
    indicators: [ATTENDANCE, READING],
  });
  return made;
}

const indicator = ({indicators}: ResultsView, name: string) =>
  indicators.find(each => each.name === name);

const rowsOf = (school: Shipped) =>
  school
    .texts('Results')
    .slice(1)
    .filter(row => row.some(Boolean));

test('a school takes over a list and adapts it, as one change that can be undone', () => {
  const {school} = schoolInOctober();
  const offered = school.run('loadResults').offered;
  expect(offered.length).toBeGreaterThan(8);
  const [first] = offered;
  const {adopted, warnings, results} = school.run('adoptResults', {
    operation: 'adopt-1',
    indicators: [{...first!, siteResult: 'Our own words', target: 80}],
  });
  expect({adopted, warnings}).toEqual({adopted: 1, warnings: []});
  expect(results.indicators).toMatchObject([
    {name: first!.name, siteResult: 'Our own words', target: 80, readings: []},
  ]);
  expect(results.offered).toHaveLength(offered.length - 1);
  expect(rowsOf(school)).toHaveLength(1);
  school.run('undo', {});
  expect(rowsOf(school)).toEqual([]);
});

test('a name that Results have already is refused, and nothing is added', () => {
  const {school} = schoolWithList();
  expect(() =>
    school.run('adoptResults', {
      operation: 'adopt-2',
      indicators: [
        {...READING, name: 'New'},
        {...READING, name: 'attendance RATE'},
      ],
    }),
  ).toThrow('Results have “attendance RATE” already, so nothing was added.');
  expect(rowsOf(school)).toHaveLength(2);
});

test('readings become a line in the order of their days', () => {
  const {school} = schoolWithList();
  for (const [date, reading] of [
    ['2026-10-01', 92.5],
    ['2026-09-01', 91],
  ] as const)
    school.run('saveReading', {
      operation: `reading-${date}`,
      indicator: 'Attendance rate',
      date,
      reading,
    });
  expect(indicator(school.run('loadResults'), 'Attendance rate')).toMatchObject(
    {
      readings: [
        {date: '2026-09-01', value: 91},
        {date: '2026-10-01', value: 92.5},
      ],
      latest: {date: '2026-10-01', value: 92.5},
      share: 0.5,
      standing: 'nearer',
    },
  );
});

test('a reading is corrected, taken away, and brought back by Undo', () => {
  const {school} = schoolWithList();
  const ask = {indicator: 'Attendance rate', date: '2026-10-01'};
  const readings = () =>
    indicator(school.run('loadResults'), 'Attendance rate')?.readings;
  school.run('saveReading', {...ask, operation: 'a', reading: 92});
  school.run('saveReading', {...ask, operation: 'b', reading: 93, base: 92});
  expect(readings()).toEqual([{date: '2026-10-01', value: 93}]);
  school.run('undo', {operation: 'b'});
  expect(readings()).toEqual([{date: '2026-10-01', value: 92}]);
  school.run('saveReading', {...ask, operation: 'c', reading: null, base: 92});
  expect(readings()).toEqual([]);
  school.run('undo', {operation: 'c'});
  expect(readings()).toEqual([{date: '2026-10-01', value: 92}]);
});

test('what somebody else wrote for that day meanwhile is not written over', () => {
  const {school} = schoolWithList();
  const ask = {indicator: 'Attendance rate', date: '2026-10-01'};
  school.run('saveReading', {...ask, operation: 'a', reading: 92});
  expect(() =>
    school.run('saveReading', {...ask, operation: 'b', reading: 93}),
  ).toThrow('There is a reading of 2026-10-01 already: 92.');
});

test('a repeated request is done once', () => {
  const {school} = schoolWithList();
  const request = {
    operation: 'reading-1',
    indicator: 'Attendance rate',
    date: '2026-10-01',
    reading: 92,
  };
  school.run('saveReading', request);
  school.run('saveReading', request);
  expect(rowsOf(school)).toHaveLength(3);
  expect(() => school.run('saveReading', {...request, reading: 93})).toThrow(
    'was used before, for something else',
  );
});

test('a column of the school’s own beside the readings is left alone', () => {
  const {school} = schoolWithList();
  school.type('Results', 1, 10, [['Ours'], ['a'], ['b'], ['c']]);
  const ask = {indicator: 'Attendance rate', date: '2026-10-01'};
  school.run('saveReading', {...ask, operation: 'a', reading: 92});
  school.run('undo', {operation: 'a'});
  expect(
    school
      .texts('Results')
      .slice(0, 5)
      .map(row => row[9] ?? ''),
  ).toEqual(['Ours', 'a', 'b', 'c']);
});

test('activities lead from an indicator to objectives and standards', () => {
  const {school, ids} = schoolWithList();
  school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[1]!],
      sessions: 4,
      minutesPerSession: 45,
      indicators: 'Grade 3 reading, spring; Attendence rate',
    }),
  );
  school.run(
    'saveActivity',
    activity({operation: 'activity-2', activity: 'Walking club'}),
  );
  const view = school.run('loadResults');
  expect(indicator(view, READING.name)).toMatchObject({
    activities: {
      count: 1,
      delivered: 0,
      minutes: 180,
      shown: [{activity: 'Library night', objectiveIds: [ids[1]]}],
    },
    standards: [{code: 'RL.3.2', activities: 1}],
  });
  expect(view.objectives).toMatchObject({
    [ids[1]!]: {objective: 'Fables and their message', teacher: 'Rivera'},
  });
  expect(indicator(view, 'Attendance rate')?.activities.count).toBe(0);
  expect(view.without.shown.map(each => each.activity)).toEqual([
    'Walking club',
  ]);
  expect(view.unknown).toEqual([
    {name: 'Attendence rate', activities: 1, meant: 'Attendance rate'},
  ]);
});

test('a district’s list is read with its titles, and its odd cells are told', () => {
  const {school} = schoolInOctober();
  const {indicators, problems} = school.run('previewResults', {
    text: 'Our district,,\n\nResult,Indicator,Unit,Target\nHealthy,Health index,%,ninety\nHealthy,Dentist,%,80\n',
  });
  expect(indicators).toMatchObject([
    {name: 'Health index', result: 'Healthy', unit: '%', target: null},
    {name: 'Dentist', target: 80},
  ]);
  expect(problems).toMatchObject([{row: 4, column: 'Target', value: 'ninety'}]);
  expect(() => school.run('previewResults', {text: 'a,b\n1,2'})).toThrow(
    'No line has the heading Indicator.',
  );
});

test('a district’s column under another heading is told, and its days are nobody’s trouble', () => {
  const {school} = schoolInOctober();
  const {problems} = school.run('previewResults', {
    text: 'Indicator;Starting point;Target;Date\nDentist;40;80;last spring\n',
  });
  expect(
    problems.map(({row, column, message}) => [row, column, message]),
  ).toEqual([[1, 'Starting point', 'This column is not read.']]);
});

test('a list that names an indicator twice, blanks aside, is refused', () => {
  const {school} = schoolInOctober();
  expect(() =>
    school.run('adoptResults', {
      operation: 'twice',
      indicators: [ATTENDANCE, {...ATTENDANCE, name: 'Attendance  RATE'}],
    }),
  ).toThrow('a list that names each indicator once');
});

test('a reading is saved and shown within the calls of a save', () => {
  const {school} = schoolWithList();
  school.run('saveReading', {
    operation: 'a',
    indicator: 'Attendance rate',
    date: '2026-10-01',
    reading: 92,
  });
  const calls = Object.values(school.cost.calls);
  expect(calls.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(24);
});

test.each([
  [{reading: Number.MAX_VALUE}, '"reading" must be a number such as 62'],
  [{date: '2026-02-30'}, '"date" must be a date that exists'],
  [{indicator: ' '}, '"indicator" must be filled in'],
])('a reading with %j is refused', (part, sentence) => {
  const {school} = schoolWithList();
  expect(() =>
    school.run('saveReading', {
      operation: 'a',
      indicator: 'Attendance rate',
      date: '2026-10-01',
      reading: 92,
      ...part,
    }),
  ).toThrow(sentence);
});

test('Check the workbook tells of Results, and of names that they have not', () => {
  const {school} = schoolWithList();
  school.type('Results', 4, 3, [['Attendance rate']]);
  school.type('Results', 4, 9, [['good']]);
  school.run('saveActivity', activity({indicators: 'Joy; attendance RATE'}));
  expect(
    school
      .run('checkWorkbook')
      .filter(({column}) => column === 'Indicators' || column === 'Reading')
      .map(({sheet, row, value, severity}) => [sheet, row, value, severity]),
  ).toEqual([
    ['Activities', 2, 'Joy', 'notice'],
    ['Results', 4, 'good', 'problem'],
  ]);
});

test('what an activity should move is saved with it, and another’s change is not written over', () => {
  const {school} = schoolWithList();
  const {id, view} = school.run(
    'saveActivity',
    activity({indicators: 'Attendance rate'}),
  );
  const base = view.activities.find(row => row.id === id)!;
  expect(base.indicators).toBe('Attendance rate');
  const column = school.texts('Activities')[0]!.indexOf('Indicators') + 1;
  school.type('Activities', 2, column, [['Joy']]);
  expect(() =>
    school.run('saveActivity', {
      ...activity({indicators: ''}),
      operation: 'activity-2',
      id,
      base,
    }),
  ).toThrow('Joy');
});
