/** The sample school: believable, and gone without a trace. */
import {parseGrades} from '../../src/domain/grade';
import {TEACHERS} from '../../src/addon/sample/teachers';
import {timing} from '../../src/addon/sample/calendar';
import {sampleActivities} from '../../src/data/sample-activities';
import {sampleObjectives} from '../../src/data/sample-objectives';
import {samplePartners} from '../../src/data/sample-partners';
import {sampleResults} from '../../src/data/sample-results';
import type {Month} from '../../src/domain/month';
import {Shipped, copied, sampleSchool, schoolInOctober} from './shipped';

/** As a start without a file makes it. */
const sampleAfterSetUp = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {});
  school.run('addSample');
  return {school};
});

test('18 teachers, three months, 90 objectives, 160 activities, 12 partners', () => {
  const school = sampleSchool().school;
  const objectives = school.records('Objectives');
  expect(objectives).toHaveLength(90);
  expect(new Set(objectives.map(row => row['Teacher'])).size).toBe(18);
  expect(new Set(objectives.map(row => row['Month'])).size).toBe(3);
  expect(school.records('Activities')).toHaveLength(160);
  expect(school.records('Partners')).toHaveLength(12);
});

test('nothing in it is odd, and every activity supports something', () => {
  const school = sampleSchool().school;
  expect(school.run('checkWorkbook')).toEqual([]);
  for (const row of school.records('Activities'))
    expect(row['Objective IDs']).not.toBe('');
});

test('it has real gaps: some grades and areas are much weaker than others', () => {
  const school = sampleSchool().school;
  const {view} = school.run('loadPlanner', {});
  const {cells, grades, areas} = view.coverage;
  const share = ({covered, expected}: {covered: number; expected: number}) =>
    covered / expected;
  expect(share(cells)).toBeGreaterThan(0.5);
  expect(share(cells)).toBeLessThan(0.8);
  const byGrade = Object.fromEntries(
    grades.map(slice => [slice.grade, share(slice)]),
  );
  expect(byGrade['5']!).toBeLessThan(byGrade['3']! - 0.2);
  const byArea = Object.fromEntries(
    areas.map(slice => [slice.area, share(slice)]),
  );
  expect(byArea['behavioralSupports']!).toBeLessThan(
    byArea['academicEnrichment']! - 0.2,
  );
});

test('a newcomer sees the month’s Grid and Coverage at once, beside what people fill in', () => {
  for (const isSetUp of [false, true]) {
    const school = new Shipped();
    if (isSetUp) school.run('setUpPlanner', {});
    school.run('addSample');
    expect(school.tabs().slice(0, 5)).toEqual([
      'Start here',
      'Objectives',
      'Activities',
      'Grid',
      'Coverage',
    ]);
    expect(school.tabs()).not.toContain('Sheet1');
    expect(school.screen.selection()!.sheet).toBe(school.sheet('Start here'));
    const {view, gridMonth} = school.run('loadPlanner', {});
    expect(gridMonth).toBe(view.month);
    expect(school.records('Grid')).toHaveLength(view.grid.rows.length);
    expect(school.texts('Coverage')[0]![0]).toContain('Maple Hill');
  }
});

test('older grades are not chased for early childhood, however the planner was set up', () => {
  for (const {school} of [sampleSchool(), sampleAfterSetUp()]) {
    const {view} = school.run('loadPlanner', {});
    const older = view.grid.rows.filter(({grades}) =>
      grades.every(grade => '345'.includes(grade)),
    );
    expect(older.length).toBeGreaterThan(10);
    for (const {cells} of older)
      expect(cells.earlyChildhood.expected).toBe(false);
  }
});

test('its Grid and Coverage go blank with it', () => {
  const {school} = sampleSchool();
  school.run('removeSample');
  expect(school.texts('Grid')).toHaveLength(2);
  expect(school.texts('Coverage').flat()).toContain(
    'No objectives have been entered for this month yet.',
  );
});

test('its results are on their way, with activities that lead to them and loose ends', () => {
  const {school} = sampleSchool();
  const {indicators, without, unknown} = school.run('loadResults');
  expect(
    indicators.map(({name, standing, activities: {count}}) => [
      name,
      standing,
      count > 0,
    ]),
  ).toEqual([
    ['Attendance rate', 'nearer', true],
    ['Chronic absence', 'nearer', true],
    ['Grade 3 reading', 'nearer', true],
    ['Reading growth', 'nearer', true],
    ['Health index', 'further', false],
    ['Families taking part', 'reached', true],
  ]);
  expect(without.count).toBeGreaterThan(20);
  expect(unknown).toEqual([]);
});

test('a reading that the school notes beside the sample’s stays when the sample goes', () => {
  const {school} = sampleSchool();
  school.run('saveReading', {
    operation: 'ours',
    indicator: 'Health index',
    date: '2026-09-15',
    reading: 71,
  });
  const {kept} = school.run('removeSample');
  expect(kept).toBe(1);
  expect(
    school.records('Results').map(row => [row['Indicator'], row['Reading']]),
  ).toEqual([['Health index', '71']]);
});

test('its lists hang together', () => {
  const partners = samplePartners()
    .split('\n')
    .map(line => line.split('|')[0]);
  for (const line of sampleActivities().split('\n')) {
    const [months, , , partner, , , , , grades] = line.split('|');
    expect(months).toMatch(/^1?2?3?$/);
    expect(partners).toContain(partner);
    expect(parseGrades(grades!)).toBeDefined();
  }
  const titles = sampleActivities()
    .split('\n')
    .map(line => line.split('|')[2]);
  for (const line of sampleResults().split('\n'))
    for (const title of line.split('|')[8]!.split('; ').filter(Boolean))
      expect(titles).toContain(title);
  for (const line of sampleObjectives().join('\n').split('\n'))
    expect(TEACHERS[line.split('|')[0]!]).toBeDefined();
});

test.each([
  [1, 'Thu, Oct 1, 5:30 pm', '2026-10-01', '2026-10-01'],
  [4, 'Thursdays, 5:30 pm', '2026-10-01', '2026-10-22'],
  [2, 'Thursdays, 5:30 pm', '2026-10-01', '2026-10-08'],
])(
  '%i sessions on Thursdays of October 2026 are %s',
  (sessions, when, start, end) => {
    const {startDate, endDate, ...rest} = timing(
      '2026-10' as Month,
      'Thu 5:30 pm',
      sessions,
      0,
    );
    const written = [startDate, endDate].map(
      ({year, month, day}) =>
        `${year}-${month}-${String(day).padStart(2, '0')}`,
    );
    expect([rest.when, ...written]).toEqual([when, start, end]);
  },
);

test('one click takes it out again', () => {
  const school = sampleSchool().school;
  const {removed, kept, view} = school.run('removeSample');
  expect([removed, kept]).toEqual([282, 0]);
  expect(view.grid.rows).toEqual([]);
  for (const tab of ['Objectives', 'Activities', 'Partners', 'Results'])
    expect(school.texts(tab)).toHaveLength(1);
  expect(school.records('Settings')[0]!['Value']).toBe('');
  expect(school.run('loadPlanner', {}).hasSample).toBe(false);
});

test('rows that somebody changed, or wrote beside, stay and are counted', () => {
  const school = sampleSchool().school;
  school.typeUnseen('Objectives', 2, 6, 'Count to 30');
  school.typeUnseen('Activities', 3, 22, 'our own note');
  const {removed, kept} = school.run('removeSample');
  expect([removed, kept]).toEqual([280, 2]);
  expect(school.records('Objectives').map(row => row['Objective'])).toEqual([
    'Count to 30',
  ]);
  expect(school.records('Activities')).toHaveLength(1);
});

test('a school’s own rows are not touched by it', () => {
  const {school} = schoolInOctober();
  const before = school.texts('Objectives');
  school.run('addSample');
  expect(school.run('loadPlanner', {}).hasSample).toBe(true);
  expect(school.texts('Objectives').slice(0, 3)).toEqual(before);
  school.run('removeSample');
  expect(school.texts('Objectives')).toEqual(before);
  expect(school.records('Settings')[0]!['Value']).toBe('Hope School');
});

test('it can’t be added twice, nor taken out where it is not', () => {
  const school = sampleSchool().school;
  expect(() => school.run('addSample')).toThrow(
    'The sample school is in this workbook already.',
  );
  school.run('removeSample');
  expect(() => school.run('removeSample')).toThrow(
    'There is no sample school in this workbook.',
  );
});

test('who says no to taking the sample out keeps it', () => {
  const {school} = sampleSchool(['CANCEL']);
  const before = school.texts('Objectives');
  school.run('trySample');
  expect(school.texts('Objectives')).toEqual(before);
  expect(school.screen.toasts).toEqual([]);
});

test('the menu says which rows of the sample stayed because somebody changed them', () => {
  const {school} = sampleSchool(['OK']);
  const column = school.texts('Objectives')[0]!.indexOf('Objective') + 1;
  school.typeUnseen('Objectives', 2, column, 'Our own words');
  school.run('trySample');
  expect(school.screen.toasts.at(-1)!.text).toMatch(
    /^\d+ rows of the sample removed\. (1 was changed since, so it stays|\d+ were changed since, so they stay)\.$/,
  );
  expect(school.records('Objectives').map(row => row['Objective'])).toContain(
    'Our own words',
  );
});
