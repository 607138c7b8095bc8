/** Check the workbook: what is found, and that putting it right changes what it shows and nothing else. */
import {
  columnOf,
  differences,
  fix,
  planned,
  problemAt,
  put,
  textsOf,
} from './checked';
import {copied, sampleSchool} from './shipped';

type Typed = readonly [tab: string, row: number, header: string, typed: string];

const CELLS: readonly (readonly [...Typed, mended: string])[] = [
  ['Activities', 2, 'Status', 'Comfirmed', 'Confirmed'],
  ['Activities', 2, 'Area', 'Family Litracy', 'Family literacy'],
  ['Activities', 2, 'Month', '2026-10 ', '2026-10'],
  ['Activities', 2, 'Alignment', '2 practices it', '2'],
  ['Activities', 2, 'Sessions', "'4", '4'],
  ['Activities', 2, 'Minutes per session', "'1:30", '90'],
  ['Activities', 2, 'Expected participants', '~30', '30'],
  ['Activities', 2, 'Start date', "'Oct 14", '2026-10-14'],
  ['Activities', 2, 'Objective IDs', 'OBJ-GONE', ''],
  ['Activities', 3, 'Area', 'Family\u00a0literacy', 'Family literacy'],
  ['Activities', 3, 'Month', 'Octobr 2026', '2026-10'],
  ['Activities', 4, 'Start date', '2025-10-14', '2026-10-14'],
  ['Objectives', 2, 'Priority', 'Hihg', 'High'],
  ['Objectives', 2, 'Grade', '3 & 4', '3, 4'],
  ['Objectives', 3, 'Grade', ' 3', '3'],
  ['Settings', 2, 'Setting', 'School name ', 'School name'],
  ['Expected areas', 2, 'Family literacy', 'no', 'FALSE'],
];

/** Nothing safe can be done about these: they are said, and the cell stays. */
const LEFT: readonly Typed[] = [
  ['Activities', 3, 'Sessions', '4 or 5'],
  ['Activities', 4, 'Status', 'Soon'],
  ['Activities', 4, 'Sessions', '1E999'],
  ['Activities', 5, 'Start date', '2026-05-14'],
  ['Activities', 5, 'Status', '#REF!'],
  ['Activities', 5, 'Area', '<img src=x onerror=alert(1)>'],
  ['Activities', 6, 'Status', '{{7*7}}'],
  ['Activities', 6, 'Activity ID', '#N/A'],
  ['Activities', 7, 'Status', 'x'.repeat(30_000)],
  ['Objectives', 2, 'Standards', '3.OA.99'],
];

/** One planner with all of these in it. */
const odd = copied(() => {
  const {school} = planned();
  for (const row of [4, 5, 6, 7])
    for (const [header, text] of [
      ['Month', '2026-10'],
      ['Area', 'Family literacy'],
      ['Activity', `Club ${row}`],
      ['Activity ID', `ACT-${row}`],
    ] as const)
      put(school, 'Activities', row, header, text);
  for (const [tab, row, header, typed] of [...CELLS, ...LEFT])
    put(school, tab, row, header, typed);
  return {school, problems: school.run('checkWorkbook')};
});

test.each(CELLS)(
  'in %s, row %i, %s: %j becomes %j, nothing else changes, and Undo brings it back',
  (tab, row, header, _, mended) => {
    const {school, problems} = odd();
    const problem = problemAt(problems, tab, row, header);
    const before = textsOf(school);
    const place = `${tab} ${row} ${columnOf(school, tab, header)}`;
    const was = before.get(place)!;
    expect(problem.repair).toMatchObject({after: mended});
    const answer = fix(school, problem);
    expect(differences(before, textsOf(school))).toEqual(
      was === mended ? {} : {[place]: [was, mended]},
    );
    expect(
      answer.problems.filter(({message}) => message === problem.message),
    ).not.toContainEqual(problem);
    school.run('undo', {operation: answer.undo!});
    expect(differences(before, textsOf(school))).toEqual({});
  },
);

test('after Undo the same is odd as before, and can be fixed again', () => {
  const {school, problems} = odd();
  const repairs = problems.flatMap(({sheet, repair}) =>
    repair && sheet === 'Activities' ? [repair.id] : [],
  );
  expect(repairs.length).toBeGreaterThan(10);
  school.run('fixProblems', {operation: 'fix-1', repairs});
  school.run('undo', {operation: 'fix-1'});
  expect(school.run('checkWorkbook')).toEqual(problems);
});

test.each(LEFT)(
  'in %s, row %i, %s: nobody but a person can tell what %j means',
  (tab, row, header, typed) => {
    const {repair, value} = problemAt(odd().problems, tab, row, header);
    expect(repair).toBeNull();
    expect(typed.startsWith(value!.slice(0, 100))).toBe(true);
  },
);

test('blanks around a teacher’s words stay', () => {
  const {school} = planned();
  for (const header of ['Teacher', 'Standards', 'Objective', 'Notes'])
    put(school, 'Objectives', 2, header, '\u00a0 3.OA.A.1  ');
  const problems = school.run('checkWorkbook');
  expect(problems.filter(({repair}) => repair !== null)).toEqual([]);
});

test('a sound planner has no problem, and neither has the sample school', () => {
  expect(planned().school.run('checkWorkbook')).toEqual([]);
  expect(sampleSchool().school.run('checkWorkbook')).toEqual([]);
});

test('a cell of nothing but blanks is blank', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', '\u00a0');
  put(school, 'Activities', 3, 'Status', '   ');
  put(school, 'Activities', 3, 'Sessions', '\u200b');
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('a column of the school’s own is no business of ours', () => {
  const {school} = planned();
  school.typeUnseen('Activities', 1, 21, 'constructor');
  school.typeUnseen('Activities', 2, 21, ' Comfirmed ');
  expect(school.run('checkWorkbook')).toEqual([]);
});

test('without its header row a tab is not guessed at', () => {
  const {school} = planned();
  school.deleteRow('Activities', 1);
  const problems = school
    .run('checkWorkbook')
    .filter(({sheet}) => sheet === 'Activities');
  expect(problems).not.toEqual([]);
  expect(
    problems.filter(({repair}) => repair?.kind === 'missingColumns'),
  ).toEqual([]);
});

test.each([
  ['Objectives', 'Teacher'],
  ['Activity bank', 'Grades'],
])('that %s has lost its column %s is told once', (tab, header) => {
  const {school} = planned();
  school.deleteColumn(tab, 3);
  const told = school.run('checkWorkbook').filter(each => each.sheet === tab);
  expect(told.map(({message}) => message)).toEqual([
    `${tab} has no column ${header}; it reads as blank.`,
  ]);
});

test('what partners, locked dates and the bank hold is checked, too', () => {
  const {school} = planned();
  school.typeUnseen('Partners', 2, 1, 'Zoo');
  put(school, 'Partners', 2, 'Areas', 'Family literacy, Erly childhood');
  put(school, 'Locked dates', 2, 'Start date', "'13/10/2026");
  put(school, 'Locked dates', 2, 'What', 'Testing');
  put(school, 'Activity bank', 2, 'Activity', 'Cooking');
  put(school, 'Activity bank', 2, 'Area', 'Family engagment');
  const problems = school.run('checkWorkbook');
  const after = (tab: string, header: string) =>
    problemAt(problems, tab, 2, header).repair?.after;
  expect(after('Partners', 'Areas')).toBe('Family literacy, Early childhood');
  expect(after('Locked dates', 'Start date')).toBe('2026-10-13');
  expect(after('Activity bank', 'Area')).toBe('Family engagement');
  for (const [index, tab, header] of [
    [1, 'Partners', 'Areas'],
    [2, 'Locked dates', 'Start date'],
    [3, 'Activity bank', 'Area'],
  ] as const) {
    const before = textsOf(school);
    const {repair} = problemAt(problems, tab, 2, header);
    const operation = `fix-${index}`;
    school.run('fixProblem', {operation, repair: repair!.id});
    const place = `${tab} 2 ${columnOf(school, tab, header)}`;
    expect(differences(before, textsOf(school))).toEqual({
      [place]: [before.get(place), repair!.after],
    });
    school.run('undo', {operation});
    expect(differences(before, textsOf(school))).toEqual({});
  }
});

test('Undo of a fix gives no other row an id', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  put(school, 'Activities', 3, 'Activity ID', '');
  const before = textsOf(school);
  const problems = school.run('checkWorkbook');
  fix(school, problemAt(problems, 'Activities', 2, 'Status'));
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test.each([
  ['Settings', 2, 'Setting', 'Least minutes, Family litracy'],
  ['Expected areas', 3, 'Grade', 'Gr. 3'],
])(
  'in %s no second row is made of one: row %i, %s, %j',
  (tab, row, header, typed) => {
    const {school} = planned();
    put(school, tab, row, header, typed);
    const problem = problemAt(school.run('checkWorkbook'), tab, row, header);
    expect(problem.repair).toBeNull();
  },
);

test('each misspelt area of a cell is put right, alone or with the others', () => {
  const {school} = planned();
  school.typeUnseen('Partners', 2, 1, 'Zoo');
  put(
    school,
    'Partners',
    2,
    'Areas',
    'Erly childhood, Art; Family litracy, Erly childhood',
  );
  const repairs = school
    .run('checkWorkbook')
    .flatMap(({repair}) => repair ?? []);
  expect(repairs.map(({after}) => after)).toEqual([
    'Early childhood, Art; Family litracy, Early childhood',
    'Erly childhood, Art; Family literacy, Erly childhood',
  ]);
  const ids = repairs.map(({id}) => id);
  school.run('fixProblems', {operation: 'fix-1', repairs: ids});
  expect(school.records('Partners')[0]!['Areas']).toBe(
    'Early childhood, Art; Family literacy, Early childhood',
  );
});
