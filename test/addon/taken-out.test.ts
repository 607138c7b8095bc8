/** What leaves the workbook: tables cell by cell, and what a handout says of a class and its families. */
import {Workbook} from '../../src/host/workbook/workbook';
import {fillIn} from './suggested';
import {Shipped, activity, schoolInOctober} from './shipped';

const OCTOBER = {month: '2026-10'};

/** The Partners tab with a row of each kind of cell, a blank one above it. */
function partners() {
  const {school} = schoolInOctober();
  fillIn(school, 'Partners', 3, {
    Partner: 'Zoo',
    'Hours a month': '2.5',
    'Agreement start': '2026-08-01',
  });
  const width = school.texts('Partners')[0]!.length;
  school.typeUnseen('Partners', 3, width + 2, 'TRUE');
  school.typeUnseen('Partners', 6, width + 3, ' \u00a0');
  return {school, width};
}

test('a table comes out without its blank rows and columns, with numbers, words and ticks as they are', () => {
  const {school, width} = partners();
  const {table, rows} = school.run('loadTable', {table: 'Partners'});
  expect(table).toBe('Partners');
  const [headers, zoo] = rows;
  expect(rows).toHaveLength(2);
  expect(headers).toEqual([
    ...school.texts('Partners')[0]!.slice(0, width),
    '',
    '',
  ]);
  expect(zoo).toEqual(
    headers!.map((header, index) =>
      index === width + 1
        ? true
        : ({
            Partner: 'Zoo',
            'Hours a month': 2.5,
            'Agreement start': '2026-08-01',
          }[header as string] ?? ''),
    ),
  );
});

test('a zero and a no are something, and come out', () => {
  const {school} = schoolInOctober();
  fillIn(school, 'Partners', 2, {'Hours a month': '0'});
  fillIn(school, 'Partners', 3, {'Hours a month': 'FALSE'});
  const {rows} = school.run('loadTable', {table: 'Partners'});
  expect(rows.slice(1).map(row => row.filter(cell => cell !== ''))).toEqual([
    [0],
    [false],
  ]);
});

test.each([
  'Objectives',
  'Activities',
  'Activity bank',
  'Partners',
  'Locked dates',
  'Standards',
  'Expected areas',
] as const)('the table %s is that tab', table => {
  const {school} = schoolInOctober();
  const {rows} = school.run('loadTable', {table});
  expect(rows[0]).toEqual(school.texts(table)[0]);
});

/** Classes of grades 3 and K, and an evening for the first. */
function classes() {
  const {school, ids} = schoolInOctober();
  fillIn(school, 'Objectives', 3, {Grade: 'K'});
  const {id} = school.run(
    'saveActivity',
    activity({
      objectiveIds: [ids[0]!],
      partner: 'Zoo',
      when: 'Tue 5 pm',
      startDate: '2026-10-13',
      endDate: '2026-10-20',
      sessions: 2,
      minutesPerSession: 75,
    }),
  );
  return {school, ids, id};
}

test('a handout is that of the youngest class where nobody named one', () => {
  const {school, ids, id} = classes();
  const view = school.run('loadHandout', OCTOBER);
  expect([view.grade, view.grades]).toEqual(['K', ['K', '3']]);
  expect(view.objectives.map(each => each.id)).toEqual([ids[1]]);
  expect(view.activities).toEqual([]);
  const third = school.run('loadHandout', {...OCTOBER, grade: '3'});
  expect(third.grade).toBe('3');
  expect(third.objectives).toMatchObject([
    {id: ids[0], words: {english: '', spanish: '', portuguese: ''}},
  ]);
  expect(third.activities).toEqual([
    {
      id,
      area: 'familyLiteracy',
      activity: 'Library night',
      partner: 'Zoo',
      when: 'Tue 5 pm',
      startDate: '2026-10-13',
      endDate: '2026-10-20',
      sessions: 2,
      minutesPerSession: 75,
      status: 'Planned',
      families: '',
    },
  ]);
});

test('a handout without a month is that of the month at hand, one without classes of no grade', () => {
  const {school} = classes();
  const view = school.run('loadHandout', {});
  expect(view).toEqual(school.run('loadHandout', OCTOBER));
  expect(view).toMatchObject({
    month: '2026-10',
    schoolName: 'Hope School',
    today: school.run('loadPlanner', {}).view.today,
    timeZone: school.workbook.toData().timeZone,
  });
  const none = school.run('loadHandout', {month: '2026-12'});
  expect(none).toMatchObject({
    grade: null,
    grades: [],
    objectives: [],
    activities: [],
  });
  expect(none.months).toEqual(view.months);
  expect(view.months).toHaveLength(12);
});

test('sessions that nobody wrote are told as none', () => {
  const {school} = classes();
  fillIn(school, 'Activities', 2, {Sessions: '', 'Minutes per session': ''});
  const {activities} = school.run('loadHandout', {...OCTOBER, grade: '3'});
  expect(activities).toMatchObject([{sessions: null, minutesPerSession: null}]);
});

test('what families do is that of the same area, and of the first row that has it', () => {
  const {school} = classes();
  const families = () =>
    school.run('loadHandout', {...OCTOBER, grade: '3'}).activities[0]!.families;
  const bank = (row: number, Area: string, words: string) =>
    fillIn(school, 'Activity bank', row, {
      Area,
      Activity: 'LIBRARY  night',
      'What families do': words,
    });
  bank(2, 'Family engagement', 'Engage');
  expect(families()).toBe('');
  bank(3, 'No area', 'Nothing');
  expect(families()).toBe('');
  bank(4, 'Family literacy', 'Read aloud');
  expect(families()).toBe('Read aloud');
  bank(5, 'Family literacy', '');
  expect(families()).toBe('Read aloud');
});

test('two workbooks have two names in calendar files, and each keeps its own', () => {
  const {school} = schoolInOctober();
  const name = (id: string) =>
    new Shipped([], Workbook.from({...school.workbook.toData(), id})).run(
      'loadHandout',
      OCTOBER,
    ).workbook;
  const names = ['file-1', 'file-2', 'file-21', '1-elif'].map(name);
  expect(new Set(names).size).toBe(4);
  expect(name('file-1')).toBe(names[0]);
  // Files that families have imported already are known again by it.
  expect(names[0]).toBe(school.run('loadHandout', OCTOBER).workbook);
});

test('words for families that seem to hold a child’s data are saved with a warning, and given back as they stand', () => {
  const {school, ids} = schoolInOctober();
  const saved = school.run('saveFamilyWords', {
    operation: 'words',
    id: ids[0]!,
    english: '  Call 401-555-0123  ',
    spanish: '',
    portuguese: '',
  });
  expect(saved.warnings).toEqual([
    expect.stringMatching(
      /^For families \(English\) seems to hold a phone number/,
    ),
  ]);
  expect(saved.words).toEqual({
    english: 'Call 401-555-0123',
    spanish: '',
    portuguese: '',
  });
});
