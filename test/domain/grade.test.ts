import fc from 'fast-check';
import {
  GRADES,
  formatGrades,
  gradeWords,
  gradesTakenForDate,
  parseGrades,
} from '../../src/domain/grade';

test.each([
  ['PK', ['PK']],
  ['Pre-K', ['PK']],
  ['PreK', ['PK']],
  ['pre-k', ['PK']],
  ['Pre–K', ['PK']],
  ['K', ['K']],
  ['k', ['K']],
  ['KG', ['K']],
  ['Kindergarten', ['K']],
  ['KINDERGARTEN', ['K']],
  ['Grade K', ['K']],
  ['1', ['1']],
  ['12', ['12']],
  ['3', ['3']],
  ['03', ['3']],
  ['3rd', ['3']],
  ['1st', ['1']],
  ['2nd', ['2']],
  ['4th', ['4']],
  ['11th', ['11']],
  ['Grade 3', ['3']],
  ['grade  3', ['3']],
  ['\u00a03 ', ['3']],
  [3, ['3']],
  ['3, 4', ['3', '4']],
  ['4,3', ['3', '4']],
  ['3-4', ['3', '4']],
  ['3-5', ['3', '4', '5']],
  ['3–5', ['3', '4', '5']],
  ['3 — 5', ['3', '4', '5']],
  ['6-8', ['6', '7', '8']],
  ['9-12', ['9', '10', '11', '12']],
  ['K-2', ['K', '1', '2']],
  ['K–2', ['K', '1', '2']],
  ['k−1', ['K', '1']],
  ['PK-1', ['PK', 'K', '1']],
  ['Pre-K-K', ['PK', 'K']],
  ['Pre-K – 1', ['PK', 'K', '1']],
  ['K, 3-4', ['K', '3', '4']],
  ['3, 3, 03', ['3']],
  ['Grades 3-4', ['3', '4']],
  ['10, 2, K, PK', ['PK', 'K', '2', '10']],
])('%j means the grades %j', (cell, grades) => {
  expect(parseGrades(cell)).toEqual(grades);
});

test.each([
  [''],
  ['0'],
  [0],
  ['13'],
  [13],
  [3.5],
  [-3],
  ['third'],
  ['3/4'],
  ['3, x'],
  ['3,'],
  ['5-3'],
  ['3-3-4'],
  ['-3'],
  ['3-'],
  ['1 grade2'],
  ['constructor'],
  ['__proto__'],
  [true],
  [false],
  [{year: 2026, month: 3, day: 5}],
])('%j is no grade', cell => {
  expect(parseGrades(cell)).toBeUndefined();
});

test('what the sheet took for 5 March, or for 3 May, was 3-5', () => {
  expect(gradesTakenForDate({year: 2026, month: 3, day: 5})).toBe('3-5');
  expect(gradesTakenForDate({year: 2026, month: 5, day: 3})).toBe('3-5');
  expect(gradesTakenForDate({year: 2026, month: 9, day: 12})).toBe('9-12');
});

test('a date that no range of grades makes suggests nothing', () => {
  expect(gradesTakenForDate({year: 2026, month: 5, day: 5})).toBeUndefined();
  expect(gradesTakenForDate({year: 2026, month: 3, day: 15})).toBeUndefined();
  expect(gradesTakenForDate({year: 2026, month: 3, day: 13})).toBeUndefined();
  expect(gradesTakenForDate('3-5')).toBeUndefined();
});

test.each([
  [['PK'], 'pre-kindergarten'],
  [['K'], 'kindergarten'],
  [['3'], 'grade 3'],
  [['K', '1'], 'grades K, 1'],
] as const)('%j stand in a sentence as %s', (grades, words) => {
  expect(gradeWords(grades)).toBe(words);
});

test('grades are read back from their text', () => {
  fc.assert(
    fc.property(fc.subarray([...GRADES], {minLength: 1}), grades => {
      expect(parseGrades(formatGrades(grades))).toEqual(grades);
    }),
  );
});

test('every range of grades is read', () => {
  for (const [first, from] of GRADES.entries())
    for (const [last, to] of GRADES.entries())
      expect(parseGrades(`${from}-${to}`)).toEqual(
        first < last ? GRADES.slice(first, last + 1) : undefined,
      );
});
