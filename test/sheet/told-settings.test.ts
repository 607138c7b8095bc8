/** What is said of cells that can't be read in locked dates, expected areas and settings. */
import {expect, test} from '@jest/globals';
import {type TypedTabs, read} from './school';
import {A_DATE, A_GRADE, A_MONTH, type Told, asTold, broken} from './told';

const told = (tabs: TypedTabs, sheet: string) =>
  read(tabs).problems.filter(problem => problem.sheet === sheet);

const THE_ROW = 'Delete the row that you do not need.';

test.each<Told>([
  [
    {'Start date': 'soon'},
    'Start date',
    'soon',
    '"soon" is not a date that we can read.',
    A_DATE,
  ],
  [
    {'Start date': ''},
    'Start date',
    '',
    'The start date is missing, so this row locks no day.',
    'Write the first day, such as 2026-10-14.',
  ],
  [
    {'End date': 'x'},
    'End date',
    'x',
    '"x" is not a date that we can read.',
    A_DATE,
  ],
  [
    {'End date': '2026-10-04'},
    'End date',
    '2026-10-04',
    'The end is before the start, so only 2026-10-05 is locked.',
    'Check both dates.',
  ],
  [
    {'End date': '2028-10-05'},
    'End date',
    '2028-10-05',
    'This row locks more than 100 days.',
    'Check the year of both dates; leave them where they are meant.',
    'notice',
  ],
  ...broken(['What', 'Locked by']),
])('of locked dates with %j it is said about %s', (...row) => {
  const first = {'Start date': '2026-10-05', 'End date': '2026-10-05'};
  const lockedDates = [first, {...first, What: 'Tests', ...row[0]}];
  expect(told({lockedDates}, 'Locked dates')).toEqual(
    asTold('Locked dates', row),
  );
});

test.each<Told>([
  [
    {Grade: '3'},
    'Grade',
    '3',
    'Grade 3 has an earlier row, which is the one that is read.',
    THE_ROW,
  ],
  [
    {Grade: 'all'},
    'Grade',
    'all',
    '"all" is not a grade that we can read.',
    A_GRADE,
  ],
  [
    {Grade: '4', 'Family literacy': 'maybe'},
    'Family literacy',
    'maybe',
    '"maybe" is neither TRUE nor FALSE, so the area counts as expected.',
    'Write TRUE where the area is expected of the grade, FALSE where it is not.',
  ],
])('of expected areas with %j it is said about %s', (...row) => {
  const expectedAreas = [{Grade: '3'}, row[0]];
  expect(told({expectedAreas}, 'Expected areas')).toEqual(
    asTold('Expected areas', row),
  );
});

test.each<Told>([
  [
    {Setting: 'SCHOOL name', Value: 'Ours'},
    'Setting',
    'SCHOOL name',
    '"SCHOOL name" is set in an earlier row, which is the one that is read.',
    THE_ROW,
  ],
  [
    {Setting: 'School year starts', Value: 'soon'},
    'Value',
    'soon',
    '"soon" is not a month that we can read. The school year is taken to start in August 2026.',
    A_MONTH,
  ],
  [
    {Setting: 'Least minutes, Family litracy', Value: 30},
    'Setting',
    'Least minutes, Family litracy',
    '"Least minutes, Family litracy" names none of the six areas, so it sets nothing.',
    'Did you mean "Least minutes, Family literacy"?',
  ],
  [
    {Setting: 'Least minutes, Family literacy', Value: 'x'},
    'Value',
    'x',
    '"x" is not a number of minutes, so it is read as 0.',
    'Write whole minutes such as 45, 45 min, 1 h or 1 h 30.',
  ],
])('of the setting %j it is said about %s', (...row) => {
  const settings = [{Setting: 'School name', Value: 'Hope School'}, row[0]];
  expect(told({settings}, 'Settings')).toEqual(asTold('Settings', row));
});

test('settings of the school’s own, and rows without a name, are left alone; defaults stand where nothing is set', () => {
  const {plan, problems} = read({
    settings: [
      {Setting: 'Our own', Value: 'x'},
      {Value: 'z'},
      {Value: 'z'},
      {Setting: 'Subjects', Value: ', ,'},
    ],
  });
  expect(problems.filter(({sheet}) => sheet === 'Settings')).toEqual([]);
  expect(plan.settings).toMatchObject({
    framework: 'Common Core',
    subjects: ['ELA', 'Math', 'Science', 'Social studies'],
  });
  const ours = read({settings: [{Setting: 'Subjects', Value: 'Art, , PE'}]});
  expect(ours.plan.settings.subjects).toEqual(['Art', 'PE']);
});
