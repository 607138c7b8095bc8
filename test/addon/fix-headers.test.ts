/** Putting right what no row’s id names: ids, headers, tabs, and the file itself. */
import {Workbook} from '../../src/host/workbook/workbook';
import {differences, fix, planned, problemAt, put, textsOf} from './checked';
import {Shipped} from './shipped';

const ANA = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

test('a copied row gets an id of its own, and Undo brings the copied one back', () => {
  const {school} = planned();
  const [first, second] = school.records('Activities');
  put(school, 'Activities', 3, 'Activity ID', first!['Activity ID']!);
  const before = textsOf(school);
  const problem = problemAt(
    school.run('checkWorkbook'),
    'Activities',
    3,
    'Activity ID',
  );
  fix(school, problem);
  const now = school.records('Activities');
  expect(now[0]).toEqual(first);
  expect(now[1]).toEqual({...second, 'Activity ID': expect.any(String)});
  expect(now[1]!['Activity ID']).toMatch(/^ACT-[A-Z2-9]{6}$/);
  expect(now[1]!['Activity ID']).not.toBe(first!['Activity ID']);
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('a row without an id is given one, and only this row', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Activity ID', '');
  put(school, 'Objectives', 3, 'Objective ID', '');
  const problems = school.run('checkWorkbook');
  const before = textsOf(school);
  fix(school, problemAt(problems, 'Activities', 2, 'Activity ID'));
  expect(Object.entries(differences(before, textsOf(school)))).toEqual([
    ['Activities 2 20', ['', expect.stringMatching(/^ACT-/)]],
  ]);
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('an id that an activity names by now is not taken back', () => {
  const {school} = planned();
  put(school, 'Objectives', 3, 'Objective ID', '');
  const problems = school.run('checkWorkbook');
  fix(school, problemAt(problems, 'Objectives', 3, 'Objective ID'));
  const id = school.records('Objectives')[1]!['Objective ID']!;
  put(school, 'Activities', 3, 'Objective IDs', id);
  expect(() => school.run('undo', {operation: 'fix-1'})).toThrow(
    `Row 3 of Activities names ${id} by now, so the row keeps its id.`,
  );
});

test('blanks around an id are taken out', () => {
  const {school} = planned();
  const [{'Objective ID': id}] = school.records('Objectives') as [
    {'Objective ID': string},
  ];
  put(school, 'Objectives', 2, 'Objective ID', `${id}\u00a0`);
  const before = textsOf(school);
  const problems = school.run('checkWorkbook');
  fix(school, problemAt(problems, 'Objectives', 2, 'Objective ID'));
  expect(school.records('Objectives')[0]!['Objective ID']).toBe(id);
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('a cell of a row without an id is put right, too', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'Activity ID', '');
  put(school, 'Activities', 2, 'Status', 'Comfirmed');
  const before = textsOf(school);
  const problems = school.run('checkWorkbook');
  fix(school, problemAt(problems, 'Activities', 2, 'Status'));
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 2 15': ['Comfirmed', 'Confirmed'],
  });
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('the second of two columns with one header is renamed where it is empty', () => {
  const {school} = planned();
  school.typeUnseen('Activities', 1, 21, 'Status');
  const before = textsOf(school);
  const problem = problemAt(
    school.run('checkWorkbook'),
    'Activities',
    1,
    'Status',
  );
  expect(problem.repair).toMatchObject({before: 'Status', after: 'Status (2)'});
  expect(fix(school, problem)).toMatchObject({problems: []});
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 1 21': ['Status', 'Status (2)'],
  });
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('a second column with the same header that holds something is left to people', () => {
  const {school} = planned();
  school.typeUnseen('Activities', 1, 21, 'Status');
  school.typeUnseen('Activities', 2, 21, 'Confirmed');
  const problems = school.run('checkWorkbook');
  expect(problemAt(problems, 'Activities', 1, 'Status').repair).toBeNull();
});

test('a header that was changed is put back', () => {
  const {school} = planned();
  put(school, 'Activities', 1, 'Partner', 'Who comes');
  const before = textsOf(school);
  const problems = school.run('checkWorkbook');
  fix(school, problemAt(problems, 'Activities', 1, 'Partner'));
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 1 7': ['Who comes', 'Partner'],
  });
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('a header that was written over with another one is put back', () => {
  const {school} = planned();
  put(school, 'Activities', 2, 'When', 'Tuesdays');
  put(school, 'Activities', 1, 'When', 'Lead');
  const before = textsOf(school);
  const problems = school.run('checkWorkbook');
  const lost = problemAt(problems, 'Activities', 1, 'When');
  expect(lost.repair).toMatchObject({before: 'Lead', after: 'When'});
  expect(fix(school, lost).problems).toEqual([]);
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 1 9': ['Lead', 'When'],
  });
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('missing columns are added at the end, and taken back only while they are empty', () => {
  const {school} = planned();
  school.deleteColumn('Activities', 7);
  const before = textsOf(school);
  const problem = problemAt(school.run('checkWorkbook'), 'Activities', 1, null);
  expect(problem.message).toMatch(/^Activities has no column Partner;/);
  expect(fix(school, problem)).toMatchObject({problems: []});
  expect(differences(before, textsOf(school))).toEqual({
    'Activities 1 20': ['', 'Partner'],
  });
  put(school, 'Activities', 2, 'Partner', 'Zoo');
  expect(() => school.run('undo', {operation: 'fix-1'})).toThrow(
    'The column Partner holds something by now',
  );
  put(school, 'Activities', 2, 'Partner', '');
  school.run('undo', {operation: 'fix-1'});
  expect(differences(before, textsOf(school))).toEqual({});
});

test('what a tab lacks is said by name, and how it reads without', () => {
  const {school} = planned();
  school.deleteColumn('Activities', 7);
  school.deleteColumn('Activities', 7);
  school.deleteColumn('Objectives', 12);
  const problems = school.run('checkWorkbook');
  expect(problemAt(problems, 'Activities', 1, null)).toMatchObject({
    severity: 'notice',
    message: 'Activities has no column Partner and Lead; they read as blank.',
    fix: 'Add what is missing after the last column, or run Set up planner, which does the same.',
    repair: {label: 'Add the columns', before: '', after: 'Partner, Lead'},
  });
  // Without ids nothing can be saved there.
  expect(problemAt(problems, 'Objectives', 1, null)).toMatchObject({
    severity: 'problem',
    message: 'Objectives has no column Objective ID; it reads as blank.',
    repair: {label: 'Add the column', after: 'Objective ID'},
  });
});

test('a tab that is a copy of ours is said, and nothing is done about it', () => {
  const {school} = planned();
  const sheet = school.sheet('Objectives');
  school.workbook.edit({do: 'copySheet', sheet}, ANA);
  expect(
    problemAt(school.run('checkWorkbook'), 'Copy of Objectives', null, null),
  ).toMatchObject({
    message:
      'The tab "Copy of Objectives" looks like a copy of Objectives, so nothing in it is read.',
    repair: null,
  });
});

test('copies are known by the names that Sheets and Excel give them', () => {
  const {school} = planned();
  const copies = [
    'Copy of Objectives',
    'Copia de Objectives',
    'Cópia de Objectives',
    'Objectives (2)',
    'objectives copy',
  ];
  const others = ['My Objectives', 'Objectives 2', 'Copy of Notes'];
  for (const name of [...copies, ...others]) school.addTab(name);
  const told = school.run('checkWorkbook').map(({sheet}) => sheet);
  expect(told).toEqual(copies);
});

test('a copied file is kept as a planner of its own', () => {
  const {school} = planned();
  const copy = new Shipped(
    [],
    Workbook.from({...school.workbook.toData(), id: 'file-2'}),
  );
  const [problem] = copy.run('checkWorkbook');
  expect(problem!.repair!.label).toBe('Keep as its own planner');
  const answer = fix(copy, problem!);
  expect(answer).toMatchObject({undo: null, problems: []});
  expect(fix(copy, problem!).fixed).toBe(answer.fixed);
});
