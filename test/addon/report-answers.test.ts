/** What a report and the tabs made of it say, field by field, and when they are refused. */
import {byArea} from '../../src/domain/area';
import {fillIn} from './suggested';
import {Shipped, activity, copied, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};
const YEAR = {from: '2026-08', to: '2027-07'};

/** September with an objective that nothing supports, October with a library night. */
const twoMonths = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run('saveObjectives', {
    operation: 'september',
    month: '2026-09',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [
      {standards: '3.OA.A.2', objective: 'Sharing', priority: 'Normal'},
    ],
  });
  const {id} = school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      partner: 'Zoo',
      sessions: 2,
      minutesPerSession: 45,
      why: 'They read about equal shares.',
      indicators: 'Joy; Attendance rate',
    }),
  );
  return {school, ids, id};
});

test('a report has what the school expects, and what it has planned', () => {
  const {school, id} = twoMonths();
  const report = school.run('loadReport', OCTOBER);
  expect(report).toMatchObject({
    month: '2026-10',
    today: school.run('loadPlanner', {}).view.today,
    schoolName: 'Hope School',
    expected: {'3': byArea(() => true)},
    leastMinutes: byArea(() => 0),
    before: {month: '2026-09', covered: 0, expected: 6},
    activities: [{id, area: 'familyLiteracy'}],
    partners: [{partner: 'Zoo', minutes: 90}],
    teachers: [{teacher: 'Rivera', covered: 1, expected: 12}],
  });
  expect(Object.keys(report.expected)).toEqual(['3']);
  expect(report.trend.map(({month}) => month)).toEqual([
    '2026-08',
    '2026-09',
    '2026-10',
  ]);
  expect(report.delivered.plannedMinutes).toBe(90);
  expect(report.year).toEqual(
    school.run('loadYear', {...OCTOBER, grade: '3', subject: 'Math'}).choices,
  );
  expect(school.run('loadReport', {month: '2026-09'})).toMatchObject({
    month: '2026-09',
    before: null,
    activities: [],
    partners: [],
  });
});

test('least minutes of Settings are those of the report', () => {
  const {school} = twoMonths();
  const row = school
    .records('Settings')
    .findIndex(each => each['Setting'] === 'Least minutes, Family literacy');
  fillIn(school, 'Settings', row + 2, {Value: '90'});
  expect(school.run('loadReport', OCTOBER).leastMinutes).toEqual({
    ...byArea(() => 0),
    familyLiteracy: 90,
  });
});

test('Review coverage says how a month compares with the one before', () => {
  const {school} = twoMonths();
  school.run('showCoverage');
  const sentence =
    '8 % of expected cells are covered, 1 of 12: better than September 2026 (0 %).';
  expect(school.screen.toasts.map(({text}) => text)).toEqual([sentence]);
  expect(school.texts('Coverage').flat()).toContain(sentence);
});

test.each([
  [
    'Alchemy',
    'The school’s frameworks have no Alchemy standards for grade 3. Choose another grade or subject, such as grade 3 and Math.',
  ],
  [
    'math',
    'The school’s frameworks have no math standards for grade 3. Choose another grade or subject, such as grade 3 and Math.',
  ],
])('a year of %s is refused with what can be chosen', (subject, sentence) => {
  const {school} = twoMonths();
  const asked = {...OCTOBER, grade: '3', subject};
  expect(() => school.run('loadYear', asked)).toThrow(sentence);
  expect(() => school.run('writeYear', asked)).toThrow(sentence);
  expect(school.tabs()).not.toContain('Year');
});

test('where no class names its grade, it is said when a year can be chosen', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {firstMonth: '2026-08'});
  expect(() =>
    school.run('loadYear', {...OCTOBER, grade: '3', subject: 'Alchemy'}),
  ).toThrow(
    'The school’s frameworks have no Alchemy standards for grade 3. Choose a grade and subject once an objective of the school year names its grade.',
  );
});

test('the tabs of the year and of grants say the day on which they were made', () => {
  const {school} = twoMonths();
  const {today} = school.run('loadPlanner', {}).view;
  school.run('writeYear', {...OCTOBER, grade: '3', subject: 'Math'});
  expect(school.texts('Year').flat().join('\n')).toContain(today);
  expect(school.run('writeGrants', YEAR).today).toBe(today);
  expect(school.run('loadGrants', YEAR).today).toBe(today);
});

test.each([
  ['Grid', 'buildGrid', OCTOBER],
  ['Coverage', 'writeCoverage', OCTOBER],
  ['Year', 'writeYear', {...OCTOBER, grade: '3', subject: 'Math'}],
  ['Grants', 'writeGrants', YEAR],
] as const)(
  'the tab %s is shown when it is made; changed by hand, it is kept aside with a word on it',
  (tab, name, asked) => {
    const {school} = twoMonths();
    const make = () => school.run(name as 'buildGrid', asked as never);
    make();
    expect(school.screen.selection()!.sheet).toBe(school.sheet(tab));
    expect(school.screen.toasts).toEqual([]);
    school.typeUnseen(tab, 2, 3, 'Our own words');
    make();
    const [aside = ''] = school
      .tabs()
      .filter(each => each.startsWith(`${tab} (changed by hand`));
    expect(school.texts(aside)[1]![2]).toBe('Our own words');
    expect(school.screen.toasts).toEqual([
      {
        text: `Somebody had changed the tab ${tab} by hand, so it was kept as "${aside}", and ${tab} was made anew.`,
        title: 'Integration Grid',
        seconds: 10,
      },
    ]);
    expect(school.texts(tab).flat()).not.toContain('Our own words');
  },
);

test('a reason for grants takes a name with a semicolon in it for one where the school has such a result', () => {
  const {school} = twoMonths();
  const why = () => school.run('loadGrants', YEAR).activities[0]!.why;
  expect(why()).toContain('They read about equal shares.');
  expect(why()).toMatch(/It is meant to move: Joy and Attendance rate\.$/);
  fillIn(school, 'Results', 2, {Indicator: 'joy; attendance RATE'});
  expect(why()).toMatch(/It is meant to move: Joy; Attendance rate\.$/);
});
