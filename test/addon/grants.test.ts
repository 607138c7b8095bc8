/** The Grants tab in the shipped add-on. */
import {activity, sampleSchool, schoolInOctober} from './shipped';

const YEAR = {from: '2026-08', to: '2027-07'};

test('the tab says hours by pillar and type, and why each activity', () => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      why: '=SUM(1,2) is what children count',
      partner: '<b>City</b> Library',
      sessions: 4,
      minutesPerSession: 45,
      status: 'Delivered',
      deliveredMinutes: 135,
      attended: 18,
      indicators: 'Math test',
    }),
  );
  const view = school.run('writeGrants', YEAR);
  const texts = school.texts('Grants').map(row => row.filter(Boolean));
  expect(view.all).toMatchObject({plannedMinutes: 180, deliveredMinutes: 135});
  expect(texts).toContainEqual([
    'Active family and community engagement',
    'Family literacy, Family engagement',
    '1',
    '1',
    '3',
    '2.3',
    '0',
    '18',
  ]);
  expect(texts.flat()).toContain(
    'Library night (Family literacy, October 2026, with <b>City</b> Library, 3 h). It supports grade 3 Math (3.OA.A.1): “Equal groups”. Why it helps: =SUM(1,2) is what children count. It is meant to move: Math test.',
  );
});

test('written again, the tab is the same; what somebody wrote there is kept aside', () => {
  const {school} = sampleSchool();
  school.run('writeGrants', YEAR);
  const first = school.texts('Grants');
  school.run('writeGrants', YEAR);
  expect(school.texts('Grants')).toEqual(first);
  school.type('Grants', 3, 1, [['Our own words']]);
  school.run('writeGrants', YEAR);
  expect(school.texts('Grants')).toEqual(first);
  expect(
    school.workbook
      .toData()
      .sheets.map(({name}) => name)
      .filter(name => name.startsWith('Grants (changed by hand')),
  ).toHaveLength(1);
});

test('the tab is written within the calls of a report', () => {
  const {school} = sampleSchool();
  school.run('writeGrants', YEAR);
  const calls = Object.values(school.cost.calls);
  expect(calls.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40);
});

test('months go forward, and at most three years of them', () => {
  const {school} = schoolInOctober();
  const sentence = '"to" must be a month not before "from"';
  expect(() =>
    school.run('loadGrants', {from: '2026-10', to: '2026-09'}),
  ).toThrow(sentence);
  expect(() =>
    school.run('loadGrants', {from: '2026-10', to: '2029-10'}),
  ).toThrow(sentence);
  expect(
    school.run('loadGrants', {from: '2026-10', to: '2026-10'}).activities,
  ).toEqual([]);
});
