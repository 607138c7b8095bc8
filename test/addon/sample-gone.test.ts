/** What goes with the sample school, what stays, and what is said of it. */
import {fillIn} from './suggested';
import {sampleSchool, schoolInOctober} from './shipped';

test('what went with the sample is told in the Log, tab by tab', () => {
  const {school} = sampleSchool();
  fillIn(school, 'Objectives', 2, {Objective: 'Our own words'});
  const ids = school.records('Objectives').map(row => row['Objective ID']);
  school.run('removeSample');
  const [line] = school.records('Log');
  expect(line).toMatchObject({
    Who: 'someone',
    What: 'Took out the sample school’s rows: 89 of Objectives, 160 of Activities, 12 of Partners and 20 of Results.',
    Operation: '',
    Table: 'Objectives, Activities, Partners and Results',
  });
  const gone = line!['ID']!.split(', ');
  expect(gone).toHaveLength(89 + 160 + 12 + 20);
  expect(gone.slice(0, 89)).toEqual(ids.slice(1));
});

test('where rows of one tab alone are left to go, the Log tells of that tab', () => {
  const {school} = sampleSchool();
  for (const tab of ['Objectives', 'Activities', 'Results'])
    school.deleteTab(tab);
  school.run('setUpPlanner', {});
  expect(school.run('removeSample')).toMatchObject({removed: 12, kept: 0});
  expect(school.records('Log').at(-1)).toMatchObject({
    What: 'Took out the sample school’s rows: 12 of Partners.',
    Table: 'Partners',
  });
});

test('a sample of which nothing is left as it was goes without a line in the Log', () => {
  const {school} = sampleSchool();
  for (const tab of ['Objectives', 'Activities', 'Partners', 'Results'])
    school.deleteTab(tab);
  school.run('setUpPlanner', {});
  const lines = school.records('Log').length;
  expect(school.run('removeSample')).toMatchObject({removed: 0, kept: 0});
  expect(school.records('Log')).toHaveLength(lines);
  expect(school.run('loadPlanner', {}).hasSample).toBe(false);
});

test.each([
  ['a partner', 'Partners', 'Role'],
  ['an activity', 'Activities', 'Notes'],
  ['an indicator', 'Results', 'Target'],
])('%s of the sample that somebody changed stays', (_, tab, header) => {
  const {school} = sampleSchool();
  fillIn(school, tab, 2, {[header]: '7'});
  expect(school.run('removeSample').kept).toBe(1);
  expect(school.records(tab).map(row => row[header])).toEqual(['7']);
});

test('a school with a name keeps it, one without has the sample’s meanwhile', () => {
  const named = schoolInOctober().school;
  named.run('addSample');
  expect(named.run('loadSetUp').schoolName).toBe('Hope School');
  const {school} = sampleSchool();
  expect(school.run('loadSetUp')).toMatchObject({
    schoolName: 'Maple Hill Community School (sample)',
    grades: ['K', '1', '2', '3', '4', '5'],
  });
  fillIn(school, 'Settings', 2, {Value: 'Our School'});
  school.run('removeSample');
  expect(school.run('loadSetUp').schoolName).toBe('Our School');
});

test('the sample is refused where it is already, in a sentence that says how to take it out', () => {
  const {school} = sampleSchool();
  const before = school.workbook.toData();
  expect(() => school.run('addSample')).toThrow(
    'The sample school is in this workbook already. Take it out first: Extensions › Integration Grid › Try with sample data.',
  );
  expect(school.workbook.toData()).toEqual(before);
});
