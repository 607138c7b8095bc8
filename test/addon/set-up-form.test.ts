/** What the form of Set up planner shows first, and what a run of it says that it did. */
import {AREAS, byArea} from '../../src/domain/area';
import {GRADES} from '../../src/domain/grade';
import {fillIn} from './suggested';
import {Shipped, schoolInOctober} from './shipped';

const YOUNG = ['PK', 'K', '1', '2'];

test('before any set-up the form shows every grade with what is asked of it at first', () => {
  const {expected, schoolName} = new Shipped().run('loadSetUp');
  expect(schoolName).toBe('');
  expect(Object.keys(expected).sort()).toEqual([...GRADES].sort());
  for (const grade of GRADES)
    expect([grade, expected[grade]]).toEqual([
      grade,
      {...byArea(() => true), earlyChildhood: YOUNG.includes(grade)},
    ]);
});

test('grades that objectives name are offered beside those that stand in Expected areas', () => {
  const {school} = schoolInOctober();
  fillIn(school, 'Objectives', 2, {Grade: 'K, 5'});
  const {grades, standing} = school.run('loadSetUp');
  expect(grades).toEqual(['K', '3', '5']);
  expect(standing.grades).toEqual(['3']);
});

test('what stands in a grade’s row is shown as it stands', () => {
  const {school} = schoolInOctober();
  fillIn(school, 'Expected areas', 2, {
    'Family literacy': 'FALSE',
    'Health and wellness': '',
  });
  const {expected} = school.run('loadSetUp');
  expect(AREAS.filter(area => !expected['3']![area])).toEqual([
    'familyLiteracy',
  ]);
});

test.each([
  ['School name', {schoolName: false, firstMonth: true}],
  ['School year starts', {schoolName: true, firstMonth: false}],
])(
  'where %s is blank in Settings the form knows that it may be said',
  (setting, standing) => {
    const {school} = schoolInOctober();
    const row = school
      .records('Settings')
      .findIndex(each => each['Setting'] === setting);
    fillIn(school, 'Settings', row + 2, {Value: ''});
    expect(school.run('loadSetUp').standing).toEqual({
      ...standing,
      grades: ['3'],
    });
  },
);

test.each([
  ['a grade that is new', () => {}, {grades: ['3', '4']}, ['Expected areas']],
  [
    'a bank that somebody emptied',
    (school: Shipped) =>
      school.type(
        'Activity bank',
        2,
        1,
        Array.from({length: 120}, () => Array<string>(13).fill('')),
      ),
    {},
    ['Activity bank'],
  ],
  [
    'a header that was changed',
    (school: Shipped) =>
      fillIn(school, 'Partners', 1, {'Hours a month': 'Time'}),
    {},
    ['Partners'],
  ],
  [
    'a column that is gone, and a setting',
    (school: Shipped) => {
      school.deleteColumn('Locked dates', 3);
      fillIn(school, 'Settings', 2, {Value: ''});
    },
    {schoolName: 'Hope School'},
    ['Locked dates', 'Settings'],
  ],
] as const)('%s is told as repaired', (_, change, asked, repaired) => {
  const {school} = schoolInOctober();
  change(school);
  expect(school.run('setUpPlanner', asked as never)).toEqual({
    made: [],
    repaired,
  });
  expect(school.run('setUpPlanner', {})).toEqual({made: [], repaired: []});
});

test('a tab that is made is told as made alone, whatever is put into it', () => {
  const {school} = schoolInOctober();
  for (const tab of ['Settings', 'Expected areas', 'Activity bank'])
    school.deleteTab(tab);
  expect(
    school.run('setUpPlanner', {schoolName: 'Hope School', grades: ['3']}),
  ).toEqual({
    made: ['Activity bank', 'Expected areas', 'Settings'],
    repaired: [],
  });
  expect(school.records('Settings')[0]!['Value']).toBe('Hope School');
  expect(school.records('Expected areas')).toHaveLength(1);
});

test.each([
  [['Sheet1'], []],
  [['Tabelle1'], []],
  // Not what Google calls the tab of a new file, or not the only one.
  [['Sheet11'], ['Sheet11']],
  [['Sheet2'], ['Sheet2']],
  [['1'], ['1']],
  [
    ['Sheet1', 'Sheet2'],
    ['Sheet1', 'Sheet2'],
  ],
])('of the blank tabs %j set-up leaves %j', (names, left) => {
  const school = new Shipped();
  for (const name of names) if (name !== 'Sheet1') school.addTab(name);
  if (!names.includes('Sheet1')) school.deleteTab('Sheet1');
  const {made} = school.run('setUpPlanner', {});
  expect(school.tabs().filter(tab => !made.includes(tab))).toEqual(left);
});
