/** What typing into the Objectives tab is answered with: a note in the cell, and never a change of the words. */
import {Shipped, copied} from './shipped';
import {OBJECTIVES} from '../../src/sheet/schema';

const column = (header: string) =>
  OBJECTIVES.columns.findIndex(each => each.header === header) + 1;
const [MONTH, GRADE, TEACHER, STANDARDS, OBJECTIVE, PRIORITY] = [
  'Month',
  'Grade',
  'Teacher',
  'Standards',
  'Objective',
  'Priority',
].map(column) as [number, number, number, number, number, number];

const typist = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

/** A school year from August 2026, nothing typed yet. */
const newSchool = copied(() => {
  const school = new Shipped();
  school.run('setUpPlanner', {firstMonth: '2026-08', grades: ['3']});
  return {school};
});

const made = () => newSchool().school;

function notes(
  school: Shipped,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
  tab = 'Objectives',
) {
  const rect = school.rect(tab, row, column, rows, columns);
  return school.workbook.apply(
    'range.get',
    {rect, facet: 'notes'},
    typist,
  ) as string[][];
}

function writeNote(school: Shipped, row: number, column: number, text: string) {
  const rect = school.rect('Objectives', row, column, 1, 1);
  school.workbook.apply(
    'range.set',
    {rect, facet: 'notes', values: [[text]]},
    typist,
  );
}

const noteAt = (school: Shipped, row: number, column: number) =>
  notes(school, row, column)[0]![0]!;

/** What the note says between its first and its last line. */
const saidAt = (school: Shipped, row: number, column: number) =>
  noteAt(school, row, column).split('\n').slice(1, -1);

test('a code is answered with the standard that it means', () => {
  const school = made();
  school.type('Objectives', 2, STANDARDS, [['3oa1; rl 3.2']]);
  const [first, ...rest] = noteAt(school, 2, STANDARDS).split('\n');
  expect(first).toBe('Integration Grid read “3oa1; rl 3.2” as');
  expect(rest[0]).toMatch(/^3\.OA\.A\.1 · .+ · major$/);
  expect(rest[1]).toMatch(/^RL\.3\.2 · [^·]+$/);
  expect(school.texts('Objectives')[1]![STANDARDS - 1]).toBe('3oa1; rl 3.2');
});

test.each([
  [MONTH, 'Oct', ['October 2026']],
  [MONTH, 'march', ['March 2027']],
  [GRADE, 'K-2', ['K, 1, 2']],
  [PRIORITY, 'high', ['High']],
])('in column %d, %j is answered with %j', (column, text, said) => {
  const school = made();
  school.type('Objectives', 2, column, [[text]]);
  expect(saidAt(school, 2, column)).toEqual(said);
});

test.each([
  [MONTH, 'October 2026'],
  [GRADE, '3'],
  [PRIORITY, 'High'],
  [TEACHER, 'Ms. Alves'],
  [OBJECTIVE, 'Multiply within 100'],
])('in column %d, %j speaks for itself', (column, text) => {
  const school = made();
  school.type('Objectives', 2, column, [[text]]);
  expect(noteAt(school, 2, column)).toBe('');
});

test('what is odd is told in the sentence of Check the workbook', () => {
  const school = made();
  school.type('Objectives', 2, MONTH, [['Octember', '3', 'Ms. Alves']]);
  const problem = school
    .run('checkWorkbook')
    .find(({column}) => column === 'Month')!;
  expect(saidAt(school, 2, MONTH)).toEqual([
    `${problem.message} ${problem.fix}`,
  ]);
});

test('an unknown code is told beside the known ones', () => {
  const school = made();
  school.type('Objectives', 2, STANDARDS, [['3.OA.A.1, 3.ZZ.99']]);
  const said = saidAt(school, 2, STANDARDS);
  expect(said).toHaveLength(2);
  expect(said[1]).toContain('"3.ZZ.99" is not the code of a standard');
});

test('the grade decides what is said of a code that stands there already', () => {
  const school = made();
  school.type('Objectives', 2, STANDARDS, [['3.OA.A.1']]);
  expect(saidAt(school, 2, STANDARDS)).toHaveLength(1);
  school.type('Objectives', 2, GRADE, [['5']]);
  expect(saidAt(school, 2, STANDARDS)[1]).toContain(
    '3.OA.A.1 is a standard of grade 3, and the objective is for grade 5.',
  );
  school.type('Objectives', 2, GRADE, [['3']]);
  expect(saidAt(school, 2, STANDARDS)).toHaveLength(1);
});

test('our note goes when the cell is emptied, or says the same plainly', () => {
  const school = made();
  school.type('Objectives', 2, STANDARDS, [['3oa1']]);
  school.type('Objectives', 2, MONTH, [['Oct']]);
  school.type('Objectives', 2, STANDARDS, [['']]);
  school.type('Objectives', 2, MONTH, [['October 2026']]);
  expect(noteAt(school, 2, STANDARDS)).toBe('');
  expect(noteAt(school, 2, MONTH)).toBe('');
});

test('a note that somebody wrote stays, and so does one of ours that somebody added to', () => {
  const school = made();
  writeNote(school, 2, STANDARDS, 'Ask Ana about this one');
  school.type('Objectives', 2, STANDARDS, [['3oa1']]);
  expect(noteAt(school, 2, STANDARDS)).toBe('Ask Ana about this one');
  school.type('Objectives', 3, STANDARDS, [['3oa1']]);
  const added = `${noteAt(school, 3, STANDARDS)}\nAna: yes, that one`;
  writeNote(school, 3, STANDARDS, added);
  school.type('Objectives', 3, STANDARDS, [['3oa2']]);
  expect(noteAt(school, 3, STANDARDS)).toBe(added);
});

test('rows that are pasted are answered cell by cell, with as few calls as one', () => {
  const school = made();
  school.type('Objectives', 2, STANDARDS, [['3oa1']]);
  const one = school.calls();
  const rows = Array.from({length: 60}, (_, index) => [
    'Oct',
    'K-2',
    'Ms. Alves',
    'Math',
    index % 2 ? 'nonsense' : '3oa1',
    'Multiply',
    'high',
  ]);
  school.type('Objectives', 2, MONTH, rows);
  expect(school.calls()).toBe(one);
  expect(one).toBeLessThanOrEqual(8);
  const found = notes(school, 2, MONTH, 60, 7);
  expect(found.map(line => line.filter(note => note !== '').length)).toEqual(
    rows.map(() => 4),
  );
  expect(found[59]![STANDARDS - 1]).toContain('"nonsense"');
});

test('her own words cost no more than a look at their row', () => {
  const school = made();
  school.type('Objectives', 2, OBJECTIVE, [['Multiply within 100']]);
  expect(school.calls()).toBeLessThanOrEqual(4);
});

test('a whole column that is emptied loses our notes alone', () => {
  const school = made();
  school.type('Objectives', 2, MONTH, [['Oct'], ['Nov'], ['Dec']]);
  writeNote(school, 3, MONTH, 'Mine');
  school.type('Objectives', 2, MONTH, [[''], [''], ['']]);
  expect(notes(school, 2, MONTH, 3)).toEqual([[''], ['Mine'], ['']]);
});

test('more than can be looked at is said, and nothing is written', () => {
  const school = made();
  const rows = Array.from(
    {length: 900},
    () => Array(7).fill('Oct') as string[],
  );
  school.type('Objectives', 2, MONTH, rows);
  expect(noteAt(school, 2, MONTH)).toBe('');
  expect(JSON.stringify(school.screen.toasts)).toContain('Check the workbook');
});

test('headers keep their notes, whatever is typed there', () => {
  const school = made();
  const before = notes(school, 1, MONTH, 1, 7);
  school.type('Objectives', 1, GRADE, [['Grades']]);
  school.type('Objectives', 1, GRADE, [['Grade']]);
  expect(notes(school, 1, MONTH, 1, 7)).toEqual(before);
});

test('columns are known by their headers, wherever they stand', () => {
  const school = made();
  school.deleteColumn('Objectives', MONTH);
  school.type('Objectives', 2, STANDARDS - 1, [['3oa1']]);
  expect(noteAt(school, 2, STANDARDS - 1)).toContain('3.OA.A.1');
  expect(noteAt(school, 2, STANDARDS)).toBe('');
});

test('a column of the school’s own, and the id, are left alone', () => {
  const school = made();
  const own = OBJECTIVES.columns.length + 1;
  school.type('Objectives', 1, own, [['Room']]);
  school.type('Objectives', 2, MONTH, [['October 2026', '3']]);
  school.type('Objectives', 2, own - 1, [['=NA()', '3oa1']]);
  expect(notes(school, 2, own - 1, 1, 2)).toEqual([['', '']]);
});

test('the tab is known after it was renamed, and other tabs are left alone', () => {
  const school = made();
  const [sheet] = [school.sheet('Objectives')];
  school.workbook.edit(
    {do: 'renameSheet', sheet, name: 'Our objectives'},
    typist,
  );
  school.type('Our objectives', 2, STANDARDS, [['3oa1']]);
  expect(notes(school, 2, STANDARDS, 1, 1, 'Our objectives')[0]![0]).toContain(
    '3.OA.A.1',
  );
  school.addTab('Rooms');
  school.type('Rooms', 1, 1, [OBJECTIVES.columns.map(({header}) => header)]);
  school.type('Rooms', 2, STANDARDS, [['3oa1']]);
  expect(notes(school, 2, STANDARDS, 1, 1, 'Rooms')).toEqual([['']]);
  school.type('Activities', 2, STANDARDS, [['3oa1']]);
  expect(school.calls()).toBe(0);
  expect(notes(school, 2, STANDARDS, 1, 1, 'Activities')).toEqual([['']]);
});

test('a tab of that name in a file of another kind is left alone', () => {
  const school = new Shipped();
  school.addTab('Objectives');
  school.type('Objectives', 1, 1, [['Month', 'Goal']]);
  school.type('Objectives', 2, 1, [['Oct', 'Sell more']]);
  expect(notes(school, 2, 1, 1, 2)).toEqual([['', '']]);
});

test('a standard that the school imported is answered too', () => {
  const school = made();
  school.type('Standards', 2, 1, [
    ['SCI.9', 'Plan an investigation', '3', 'Science', '', '', 'Our own'],
  ]);
  school.type('Objectives', 2, STANDARDS, [['sci.9']]);
  expect(saidAt(school, 2, STANDARDS)[0]).toMatch(/^SCI\.9 · /);
  // Asked anew, since the grade decides what a code is.
  school.type('Objectives', 2, GRADE, [['3']]);
  expect(saidAt(school, 2, STANDARDS)[0]).toMatch(/^SCI\.9 · /);
});

test('a date cell in a file far east of here is the month that its people see', () => {
  const school = made();
  school.workbook.apply(
    'spreadsheet.set',
    {timeZone: 'Pacific/Auckland'},
    typist,
  );
  const rect = school.rect('Objectives', 2, MONTH, 1, 1);
  school.workbook.apply(
    'range.set',
    {rect, facet: 'numberFormats', values: [['m/d/yyyy']]},
    typist,
  );
  school.type('Objectives', 2, MONTH, [['10/1/2026']]);
  expect(saidAt(school, 2, MONTH)).toEqual(['October 2026']);
});
