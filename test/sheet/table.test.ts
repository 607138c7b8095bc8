import {EXPECTED_AREAS, OBJECTIVES, TABLES} from '../../src/sheet/schema';
import {cellAt, readTable, textAt} from '../../src/sheet/table';
import type {Cell} from '../../src/domain/cell';

const HEADERS = ['Month', 'Grade', 'Teacher', 'Objective', 'Objective ID'];

function teachers(values: readonly (readonly Cell[])[] | null) {
  const table = readTable(OBJECTIVES, values);
  return table.rows.map(row => [row.row, textAt(table, row, 'teacher')]);
}

test('columns are found by their headers', () => {
  expect(teachers([HEADERS, ['2026-10', '3', 'Ms. Alves', '', '']])).toEqual([
    [2, 'Ms. Alves'],
  ]);
});

test.each([
  [['Teacher', 'Month']],
  [['TEACHER', 'month']],
  [['  teacher\u00a0', 'Month']],
  [['Teacher\n', 'Room']],
  [['teacher', '']],
])('headers are trimmed and read in any case and order: %j', headers => {
  expect(teachers([headers, ['Ms. Alves', '']])).toEqual([[2, 'Ms. Alves']]);
});

test.each(['Health & wellness', 'healthWellness', 'HEALTH AND  WELLNESS'])(
  'the column of an area may be headed %s',
  header => {
    const table = readTable(EXPECTED_AREAS, [
      ['Grade', header],
      ['3', false],
    ]);
    expect(cellAt(table, table.rows[0]!, 'healthWellness')).toBe(false);
    expect(table.problems).toEqual([]);
  },
);

test('blanks inside a header count as one space', () => {
  const table = readTable(OBJECTIVES, [
    ['For\u00a0families \n (spanish)'],
    ['Contar'],
  ]);
  expect(textAt(table, table.rows[0]!, 'familiesSpanish')).toBe('Contar');
});

test('the columns of the school are left alone and make no row', () => {
  expect(
    teachers([
      ['Room', 'Teacher', 'constructor', '__proto__'],
      ['12', '', 'x', 'y'],
      ['14', 'Mr. Silva', '', ''],
    ]),
  ).toEqual([[3, 'Mr. Silva']]);
});

test('a missing tab has no rows and no problem', () => {
  expect(readTable(OBJECTIVES, null)).toMatchObject({rows: [], problems: []});
  expect(readTable(OBJECTIVES, [])).toMatchObject({rows: [], problems: []});
  expect(readTable(OBJECTIVES, [['', '']]).problems).toEqual([]);
});

test('a missing column reads as blank', () => {
  const table = readTable(OBJECTIVES, [['Teacher'], ['Ms. Alves']]);
  expect(cellAt(table, table.rows[0]!, 'month')).toBe('');
  expect(table.problems).toEqual([]);
});

test('a row that is shorter than its headers reads as blank at its end', () => {
  const table = readTable(OBJECTIVES, [HEADERS, ['2026-10']]);
  expect(cellAt(table, table.rows[0]!, 'id')).toBe('');
});

test('blank rows are skipped and the others keep their numbers', () => {
  const blank = ['', '  ', '\u00a0', '\u200b', ''];
  expect(
    teachers([
      HEADERS,
      ...Array.from({length: 1000}, () => blank),
      ['2026-10', '3', 'Ms. Alves', '', ''],
      blank,
    ]),
  ).toEqual([[1002, 'Ms. Alves']]);
});

test('a row with nothing but its id is there', () => {
  expect(teachers([HEADERS, ['', '', '', '', 'OBJ-A2B3C4']])).toEqual([
    [2, ''],
  ]);
});

test('of a header that stands twice the first is read, and it is said', () => {
  const table = readTable(OBJECTIVES, [
    ['Teacher', 'Month', ' teacher'],
    ['Ms. Alves', '', 'Mr. Silva'],
  ]);
  expect(textAt(table, table.rows[0]!, 'teacher')).toBe('Ms. Alves');
  expect(table.problems).toEqual([
    {
      sheet: 'Objectives',
      row: 1,
      column: 'Teacher',
      value: 'teacher',
      severity: 'problem',
      message:
        'Two columns of Objectives have the header "Teacher"; only the first is read.',
      fix: 'Rename or delete the one that you do not need.',
    },
  ]);
});

test('a header of the school that stands twice is nobody else’s business', () => {
  expect(
    readTable(OBJECTIVES, [['Month', 'Room', 'Room', '', '']]).problems,
  ).toEqual([]);
});

test('a tab whose headers are gone is not read, and it is said', () => {
  const table = readTable(OBJECTIVES, [
    ['2026-10', '3', 'Ms. Alves'],
    ['2026-10', '4', 'Mr. Silva'],
  ]);
  expect(table.rows).toEqual([]);
  expect(table.problems).toMatchObject([
    {sheet: 'Objectives', row: 1, column: null, value: null},
  ]);
});

test('headers that are no text match nothing', () => {
  expect(
    teachers([
      [3, true, 'Teacher'],
      ['x', 'y', 'Ms. Alves'],
    ]),
  ).toEqual([[2, 'Ms. Alves']]);
});

test.each(TABLES.map(schema => [schema.tab, schema] as const))(
  'each column of %s has a header of its own, a sentence and a width',
  (_, {columns}) => {
    const headers = columns.map(({header}) => header.toLowerCase());
    expect(new Set(headers).size).toBe(columns.length);
    for (const {note, width} of columns) {
      expect(note).toMatch(/^[A-Z0-9].*\.$/);
      expect(width).toBeGreaterThanOrEqual(60);
    }
  },
);
