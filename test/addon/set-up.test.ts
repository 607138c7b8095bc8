/** Set up planner makes what is missing, mends what was lost, and overwrites nothing. */
import {byArea} from '../../src/domain/area';
import {Shipped, schoolInOctober} from './shipped';

const ALL_TABS = [
  'Start here',
  'Objectives',
  'Activities',
  'Activity bank',
  'Partners',
  'Locked dates',
  'Results',
  'Standards',
  'Expected areas',
  'Settings',
  'Log',
];

test('an empty spreadsheet becomes a planner', () => {
  const school = new Shipped();
  expect(school.run('setUpPlanner', {})).toEqual({
    made: ALL_TABS,
    repaired: [],
  });
  expect(school.tabs()).toEqual(ALL_TABS);
  expect(school.texts('Objectives')[0]).toEqual([
    'Month',
    'Grade',
    'Teacher',
    'Subject',
    'Standards',
    'Objective',
    'Priority',
    'For families (English)',
    'For families (Spanish)',
    'For families (Portuguese)',
    'Notes',
    'Objective ID',
  ]);
  expect(school.run('checkWorkbook')).toEqual([]);
});

test.each([['Start here'], ['Log']])(
  'whoever has %s made reads first what to do, not what was made last',
  tab => {
    const school = new Shipped();
    if (tab === 'Log') {
      school.run('setUpPlanner', {});
      school.deleteTab(tab);
    }
    school.run('setUpPlanner', {});
    expect(school.screen.selection()!.sheet).toBe(school.sheet('Start here'));
  },
);

test('where nobody said otherwise, early childhood is expected up to grade 2 alone', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {});
  const rows = school.records('Expected areas');
  expect(rows).toHaveLength(14);
  const asked = (area: string) =>
    rows.filter(row => row[area] === 'TRUE').map(row => row['Grade']);
  expect(asked('Early childhood')).toEqual(['PK', 'K', '1', '2']);
  expect(asked('Family literacy')).toHaveLength(14);
});

test('a grade that stands there keeps its row, blank cells and all', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {grades: ['4', '5']});
  school.typeUnseen('Expected areas', 3, 7, '');
  school.run('setUpPlanner', {grades: ['3', '5']});
  expect(
    school.records('Expected areas').map(row => row['Early childhood']),
  ).toEqual(['FALSE', '', 'FALSE']);
});

test('the blank tab of a new spreadsheet goes, in whichever language it is called', () => {
  const school = new Shipped();
  school.addTab('Página1');
  school.deleteTab('Sheet1');
  school.run('setUpPlanner', {});
  expect(school.tabs()).toEqual(ALL_TABS);
});

test('a first tab in which somebody wrote stays', () => {
  const school = new Shipped();
  school.typeUnseen('Sheet1', 3, 2, 'Phone tree');
  school.run('setUpPlanner', {});
  expect(school.tabs()).toEqual([...ALL_TABS, 'Sheet1']);
});

test('the school’s own facts stand in its tabs', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {
    schoolName: 'Hope School',
    firstMonth: '2026-09',
    grades: ['K', '5'],
    expected: {'5': {...byArea(() => true), earlyChildhood: false}},
  });
  expect(school.records('Settings').slice(0, 2)).toEqual([
    {Setting: 'School name', Value: 'Hope School'},
    {Setting: 'School year starts', Value: '2026-09'},
  ]);
  expect(school.texts('Expected areas').slice(1)).toEqual([
    ['K', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE'],
    ['5', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'TRUE', 'FALSE'],
  ]);
  const {schoolName, firstMonth, grades, expected} = school.run('loadSetUp');
  expect({schoolName, firstMonth, grades}).toEqual({
    schoolName: 'Hope School',
    firstMonth: '2026-09',
    grades: ['K', '5'],
  });
  expect(school.run('loadSetUp').standing).toEqual({
    schoolName: true,
    firstMonth: true,
    grades: ['K', '5'],
  });
  expect(expected['5']?.earlyChildhood).toBe(false);
});

test('before any set-up the form suggests a K–5 school that asks early childhood of the young', () => {
  const {grades, expected, standing} = new Shipped().run('loadSetUp');
  expect(standing).toEqual({schoolName: false, firstMonth: false, grades: []});
  expect(grades).toEqual(['K', '1', '2', '3', '4', '5']);
  expect(expected['1']?.earlyChildhood).toBe(true);
  expect(expected['5']?.earlyChildhood).toBe(false);
  expect(expected['5']?.familyLiteracy).toBe(true);
});

test('a second run finds nothing to do', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {grades: ['K', '1']});
  expect(school.run('setUpPlanner', {grades: ['K', '1']})).toEqual({
    made: [],
    repaired: [],
  });
  expect(school.run('setUpPlanner', {})).toEqual({made: [], repaired: []});
  expect(school.records('Expected areas')).toHaveLength(2);
});

test('what people typed stays, whatever set-up is told later', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Settings', 2, 2, 'Our School');
  school.typeUnseen('Expected areas', 2, 7, 'FALSE');
  const rows = school.texts('Objectives');
  school.run('setUpPlanner', {
    schoolName: 'Another',
    grades: ['PK'],
    expected: {PK: byArea(() => true)},
  });
  expect(school.records('Settings')[0]).toEqual({
    Setting: 'School name',
    Value: 'Our School',
  });
  expect(school.records('Expected areas')[0]!['Early childhood']).toBe('FALSE');
  expect(school.texts('Objectives')).toEqual(rows);
});

test('a blank setting is filled in, and that counts as a repair', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {});
  expect(school.run('setUpPlanner', {schoolName: 'Hope School'})).toEqual({
    made: [],
    repaired: ['Settings'],
  });
  expect(school.records('Settings')[0]!['Value']).toBe('Hope School');
});

test('a column that was lost comes back after the last one, beside the school’s own', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Objectives', 1, 13, 'Room');
  school.deleteColumn('Objectives', 11);
  expect(school.run('setUpPlanner', {})).toEqual({
    made: [],
    repaired: ['Objectives'],
  });
  expect(school.texts('Objectives')[0]!.slice(9)).toEqual([
    'For families (Portuguese)',
    'Objective ID',
    'Room',
    'Notes',
  ]);
});

test('a header that was changed by hand is put back where its column is', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Objectives', 1, 6, 'Goal');
  expect(school.run('checkWorkbook')).toHaveLength(1);
  expect(school.run('setUpPlanner', {}).repaired).toEqual(['Objectives']);
  expect(school.texts('Objectives')[0]![5]).toBe('Objective');
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('a tab that was deleted is made again, and Start here is left as it is', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Start here', 1, 1, 'Welcome to our plan');
  school.deleteTab('Partners');
  expect(school.run('setUpPlanner', {})).toEqual({
    made: ['Partners'],
    repaired: [],
  });
  expect(school.texts('Start here')[0]![0]).toBe('Welcome to our plan');
});

test('an odd word is let in by the drop-downs, and reported', () => {
  const {school} = schoolInOctober();
  school.typeUnseen('Objectives', 2, 7, 'Urgent');
  const [problem] = school.run('checkWorkbook');
  expect(problem).toMatchObject({
    sheet: 'Objectives',
    row: 2,
    column: 'Priority',
    value: 'Urgent',
  });
});

test('what is typed into a new tab stays the text that it is', () => {
  const school = new Shipped();
  school.run('setUpPlanner', {});
  school.typeUnseen('Objectives', 2, 2, '3-5');
  school.typeUnseen('Objectives', 2, 5, '5.10');
  school.typeUnseen('Objectives', 2, 6, '=1+1');
  expect(school.texts('Objectives')[1]!.slice(1, 6)).toEqual([
    '3-5',
    '',
    '',
    '5.10',
    '=1+1',
  ]);
});
