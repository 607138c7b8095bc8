/** The grades of a school, and the ways in which people write them. */
import {type Cell, cellText, folded} from './cell';

export const GRADES = [
  'PK',
  'K',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const;

export type Grade = (typeof GRADES)[number];

const ORDER = new Map(GRADES.map((grade, index) => [grade, index]));
const FORMS = new Map<string, Grade>([
  ['pre-k', 'PK'],
  ['pre k', 'PK'],
  ['prek', 'PK'],
  ['kg', 'K'],
  ['kindergarten', 'K'],
  ...GRADES.map(grade => [grade.toLowerCase(), grade] as const),
  ...GRADES.slice(2).flatMap(grade => [
    [grade.padStart(2, '0'), grade] as const,
    [ordinal(Number(grade)), grade] as const,
  ]),
]);
/** What other programs put before a text that is to stay one. */
const KEPT_AS_TEXT = /^'/;
const DASHES = /[-\u2010-\u2015\u2212]/g;

/** From 0, PK first. */
export function orderOf(grade: Grade): number {
  return ORDER.get(grade)!;
}

/** Each grade once, PK first. */
export function inOrder(grades: Iterable<Grade>): readonly Grade[] {
  return [...new Set(grades)].sort((a, b) => orderOf(a) - orderOf(b));
}

/** A set of grades as a number: bit 0 is the first. */
export function gradeBits(grades: readonly Grade[]): number {
  return grades.reduce((set, grade) => set | (1 << orderOf(grade)), 0);
}

/** No such number is as high. */
export const GRADE_SETS = 1 << GRADES.length;

/** The grades of such a set, in order. */
export function gradesIn(set: number): readonly Grade[] {
  return GRADES.filter((_, place) => (set >> place) & 1);
}

/**
 * The grades that a cell means, in order; undefined where it can't be read.
 *
 * `3, 4`, `3-4` and `K–2` mean several; `PK`, `Pre-K`, `Kindergarten`, `03`, `3rd`, `Grade 3` and the
 * number 3 mean one.
 */
export function parseGrades(cell: Cell): readonly Grade[] | undefined {
  const text = folded(cellText(cell)).replace(KEPT_AS_TEXT, '');
  const pieces = text.replace(DASHES, '-').split(',');
  const grades: Grade[] = [];
  for (const piece of pieces) {
    const found = gradesOf(piece.trim());
    if (found === undefined) return undefined;
    grades.push(...found);
  }
  return inOrder(grades);
}

/** `3`, `3, 4`, `K, 1, 2`: what `parseGrades` reads back. */
export function formatGrades(grades: readonly Grade[]): string {
  return grades.join(', ');
}

/** `grade 3`, `kindergarten`, `grades K, 1`: for a sentence. */
export function gradeWords(grades: readonly Grade[]): string {
  if (grades.length > 1) return `grades ${formatGrades(grades)}`;
  const [grade] = grades;
  if (grade === 'PK') return 'pre-kindergarten';
  return grade === 'K' ? 'kindergarten' : `grade ${grade}`;
}

/**
 * What a date in a grade cell was before the sheet took `3-5` for 5 March, or for 3 May where days stand
 * first; undefined where it was none.
 */
export function gradesTakenForDate(cell: Cell): string | undefined {
  if (typeof cell !== 'object') return undefined;
  const first = Math.min(cell.month, cell.day);
  const last = Math.max(cell.month, cell.day);
  return first < last && last <= 12 ? `${first}-${last}` : undefined;
}

function gradesOf(text: string): readonly Grade[] | undefined {
  const grade = gradeOf(text);
  return grade === undefined ? rangeOf(text) : [grade];
}

function gradeOf(text: string): Grade | undefined {
  return FORMS.get(text.replace(/^grades? ?/, '').replace(/ grade$/, ''));
}

/** Pre-K has a dash of its own, so every dash is tried. */
function rangeOf(text: string): readonly Grade[] | undefined {
  for (let at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
    const first = gradeOf(text.slice(0, at).trim());
    const last = gradeOf(text.slice(at + 1).trim());
    if (first === undefined || last === undefined) continue;
    return orderOf(first) < orderOf(last)
      ? GRADES.slice(orderOf(first), orderOf(last) + 1)
      : undefined;
  }
  return undefined;
}

function ordinal(number: number): string {
  const endings = ['th', 'st', 'nd', 'rd'];
  return `${number}${endings[number] ?? 'th'}`;
}
