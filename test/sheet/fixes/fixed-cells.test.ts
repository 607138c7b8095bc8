/** Problems that are put right in a small planner: what is offered, what is written and said, and what is left to people. */
import {expect, test} from '@jest/globals';
import type {CheckedProblem} from '../../../src/contract/problems';
import {
  differences,
  planned,
  problemAt,
  put,
  textsOf,
} from '../../addon/checked';
import type {Shipped} from '../../addon/shipped';

const check = (school: Shipped) => school.run('checkWorkbook');

const repairOf = (
  school: Shipped,
  row: number,
  header: string,
  tab = 'Activities',
) => problemAt(check(school), tab, row, header).repair!;

const fix = (school: Shipped, ids: readonly string[], operation = 'fix-1') =>
  school.run('fixProblems', {operation, repairs: ids}).fixed;

/** What Changes say was done last. */
const told = (school: Shipped) => school.run('loadChanges')[0]!.what;

test('one cell of a row that has an id is told as any other change of it', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  expect(repairOf(school, 2, 'Status')).toMatchObject({
    kind: 'word',
    label: 'Write “Confirmed”',
    before: 'Comfirmed',
    after: 'Confirmed',
  });
  const what = fix(school, [repairOf(school, 2, 'Status').id]);
  expect(what).toMatch(/Library night/);
  expect(told(school)).toBe(what);
});

test.each([
  [
    [
      [2, 'Status', 'Comfirmed'],
      [3, 'Status', 'Planed'],
    ],
    'Fixed 2 cells of Activities: Status.',
  ],
  [
    [
      [2, 'Status', 'Comfirmed'],
      [3, 'Month', 'Octobr 2026'],
    ],
    'Fixed 2 cells of Activities: Status and Month.',
  ],
  [
    [
      [2, 'Activity ID', ''],
      [3, 'Activity ID', ''],
    ],
    'Gave 2 rows of Activities ids of their own.',
  ],
  [[[2, 'Activity ID', '']], 'Gave a row of Activities an id of its own.'],
  [
    [
      [2, 'Activity ID', ''],
      [3, 'Status', 'Planed'],
    ],
    'Fixed 2 cells of Activities: Activity ID and Status.',
  ],
] as const)('%j together are told as: %s', (cells, what) => {
  const {school} = planned();
  for (const [row, header, text] of cells)
    put(school, 'Activities', row, header, text);
  const before = textsOf(school);
  const repairs = check(school).flatMap(({repair}) =>
    repair ? [repair.id] : [],
  );
  expect(repairs).toHaveLength(cells.length);
  const said = fix(school, repairs);
  expect(said).toBe(what);
  expect(told(school)).toBe(said);
  expect(Object.keys(differences(before, textsOf(school)))).toHaveLength(
    cells.length,
  );
  expect(check(school)).toEqual([]);
});

test('two cells of one row are one change of it', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 2, 'Area', 'Family litracy');
  const before = textsOf(school);
  const repairs = ['Status', 'Area'].map(
    header => repairOf(school, 2, header).id,
  );
  fix(school, repairs);
  expect(Object.values(differences(before, textsOf(school)))).toEqual([
    ['Family litracy', 'Family literacy'],
    ['Comfirmed', 'Confirmed'],
  ]);
  expect(
    school.records('Log').filter(row => row['Operation'] === 'fix-1'),
  ).toHaveLength(2);
});

test('cells of two tabs are not fixed at once, and nothing is written', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Objectives', 2, 'Priority', 'Hihg');
  const before = textsOf(school);
  const repairs = [
    repairOf(school, 2, 'Status').id,
    repairOf(school, 2, 'Priority', 'Objectives').id,
  ];
  expect(() => fix(school, repairs)).toThrow(
    'Only cells of one tab can be fixed at once.',
  );
  expect(differences(before, textsOf(school))).toEqual({});
});

test('a name that a fix had is not lent to another, and both are told apart', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 3, 'Status', 'Planed');
  const [first, second] = [2, 3].map(row => repairOf(school, row, 'Status').id);
  const what = fix(school, [first!]);
  expect(() => fix(school, [second!])).toThrow(
    `The operation "fix-1" was used before, for something else: ${what} Nothing was changed now: send this under a name of its own.`,
  );
  expect(fix(school, [first!])).toBe(what);
});

test('blanks around a word, and a number that is text, are told and taken out', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', ' Confirmed\u00a0');
  put(school, 'Activities', 3, 'Sessions', "'4");
  expect(problemAt(check(school), 'Activities', 2, 'Status')).toMatchObject({
    severity: 'notice',
    message:
      'There are blanks around the text, or unusual ones in it; it is read without them.',
    fix: 'Take them out, so that sorting and filters see what you see.',
    repair: {kind: 'blanks', label: 'Take the blanks out', after: 'Confirmed'},
  });
  expect(problemAt(check(school), 'Activities', 3, 'Sessions')).toMatchObject({
    severity: 'notice',
    message:
      '"4" is kept as text here; the planner reads the number, but a formula of yours would not.',
    fix: 'Write it as a number.',
    repair: {kind: 'number', label: 'Write the number 4'},
  });
});

test('a row without an id is told, and offered one', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Activity ID', '');
  expect(
    problemAt(check(school), 'Activities', 2, 'Activity ID'),
  ).toMatchObject({
    severity: 'notice',
    message: 'This row has no id yet, so nothing can name it.',
    fix: 'The planner gives it one with the next save.',
    repair: {
      kind: 'newId',
      label: 'Give it an id of its own',
      before: '',
      after: 'a new id',
    },
  });
});

test.each([
  [
    {'Start date': '2026-10-20', 'End date': '2026-10-14'},
    'End date',
    'The end date is before the start date, 2026-10-20.',
    'Check both dates.',
  ],
  [
    {'Start date': '2025-10-14'},
    'Start date',
    'The start date is not in October 2026, the month of this activity.',
    'Check the date and the month; leave them where both are meant.',
  ],
  [
    {'End date': '2026-12-14'},
    'End date',
    'The end date is not in October 2026, the month of this activity.',
    'Check the date and the month; leave them where both are meant.',
  ],
])('of an activity with %j it is said about %s', (cells, header, ...words) => {
  const {school} = planned();
  for (const [column, text] of Object.entries(cells))
    put(school, 'Activities', 3, column, text);
  const [message, how] = words;
  expect(problemAt(check(school), 'Activities', 3, header)).toMatchObject({
    message,
    fix: how,
  });
});

test('problems come tab by tab, from the top', () => {
  const {school} = planned();
  put(school, 'Settings', 2, 'Setting', 'School name ');
  put(school, 'Activities', 3, 'Status', 'Planed');
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Objectives', 3, 'Priority', 'Hihg');
  school.addTab('Objectives (2)');
  const places = (problems: readonly CheckedProblem[]) =>
    problems.map(({sheet, row}) => `${sheet} ${row}`);
  expect(places(check(school))).toEqual([
    'Objectives 3',
    'Activities 2',
    'Activities 3',
    'Settings 2',
    'Objectives (2) null',
  ]);
});

test('in a tab that is not clearly ours no cell is offered to be written, but its header is', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 1, 'Partner', 'Who comes');
  const problems = check(school);
  expect(problemAt(problems, 'Activities', 2, 'Status').repair).toBeNull();
  expect(problemAt(problems, 'Activities', 1, 'Partner').repair).toMatchObject({
    kind: 'header',
    label: 'Write the header “Partner”',
    before: 'Who comes',
    after: 'Partner',
  });
});

test('headers are told as they are written, and what was done stands in Changes', () => {
  const {school} = planned();
  put(school, 'Activities', 1, 'Partner', 'Who comes');
  const [id] = [repairOf(school, 1, 'Partner').id];
  expect(fix(school, [id])).toBe('Wrote the header "Partner" in Activities.');
  expect(told(school)).toBe('Wrote the header "Partner" in Activities.');
  school.deleteColumn('Activities', 7);
  school.deleteColumn('Activities', 7);
  const missing = problemAt(check(school), 'Activities', 1, null).repair!.id;
  expect(fix(school, [missing], 'fix-2')).toBe(
    'Added to Activities: Partner and Lead.',
  );
  expect(fix(school, [missing], 'fix-2')).toBe(
    'Added to Activities: Partner and Lead.',
  );
});

test('a tab that was renamed is offered to be called by its name again, and that is done once', () => {
  const {school} = planned();
  const sheet = school.sheet('Activities');
  const ana = {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'} as const;
  school.workbook.edit({do: 'renameSheet', sheet, name: 'Clubs'}, ana);
  const {repair} = problemAt(check(school), 'Clubs', null, null);
  expect(repair).toMatchObject({
    kind: 'tab',
    label: 'Clear this up',
    before: 'The tab Activities is now called "Clubs".',
    after: 'Call the tab "Clubs" Activities again.',
  });
  const answer = school.run('fixProblems', {
    operation: 'fix-1',
    repairs: [repair!.id],
  });
  expect(answer).toMatchObject({
    fixed: 'Done: Call the tab "Clubs" Activities again.',
    undo: null,
    problems: [],
  });
  expect(school.tabs()).toContain('Activities');
  expect(fix(school, [repair!.id])).toBe(answer.fixed);
  expect(() => school.run('undo', {operation: 'fix-1'})).toThrow(
    'Nothing that people typed was changed by this, so there is nothing to take back: Done: Call the tab "Clubs" Activities again.',
  );
});

test('headers that were changed since are not taken back', () => {
  const {school} = planned();
  put(school, 'Activities', 1, 'Partner', 'Who comes');
  fix(school, [repairOf(school, 1, 'Partner').id]);
  put(school, 'Activities', 1, 'Partner', 'Somebody');
  expect(() => school.run('undo', {operation: 'fix-1'})).toThrow(
    'This can’t be taken back, because the headers have changed since: Wrote the header "Partner" in Activities. Check the workbook again to see what it says now.',
  );
});
