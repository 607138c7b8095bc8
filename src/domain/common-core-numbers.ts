/** Numbers and grades as the compact list of the Common Core writes them. */
import type {Grade} from './grade';
import {gradesBetween} from './standard-code';

const BANDS = 'K 1 2 3 4 5 6 7 8 9-10 11-12'.split(' ');
const LETTERS = 'abcdefghij';

/** `1-3 5 2a-b`: the numbers 1, 2, 3 and 5, and the letters of 2. */
export function numbersOf(text: string): {
  standards: readonly string[];
  parts: ReadonlyMap<string, readonly string[]>;
} {
  const standards: string[] = [];
  const parts = new Map<string, readonly string[]>();
  for (const token of text.trim().split(' ')) {
    const [, number = '', first, last = first] =
      /^(\d+)([a-j])(?:-([a-j]))?$/.exec(token) ?? [];
    if (first !== undefined)
      parts.set(number, [
        ...LETTERS.slice(LETTERS.indexOf(first), LETTERS.indexOf(last!) + 1),
      ]);
    else standards.push(...counted(token));
  }
  return {standards, parts};
}

/** `1-3` is 1, 2 and 3. */
export function counted(range: string): readonly string[] {
  const [first, last = first] = range.split('-').map(Number) as [
    number,
    number?,
  ];
  return Array.from({length: last - first + 1}, (_, index) =>
    String(first + index),
  );
}

/** `K+` is K and every band after it; `4,5` and `6-8` are what they say. */
export function bandsOf(text: string): readonly string[] {
  return text.endsWith('+')
    ? BANDS.slice(BANDS.indexOf(text.slice(0, -1)))
    : text.split(',');
}

/** `9-10` is grades 9 and 10. */
export function gradesOf(band: string): readonly Grade[] {
  const [first, last] = band.split('-');
  // The list holds no other.
  return gradesBetween(first as Grade, (last ?? first) as Grade);
}
