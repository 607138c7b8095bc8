/** Minutes against students: whether a portion of the school gets its part of the time. */
import {settled} from '../settled';
import type {SchoolClass} from './school-class';

/** A portion's share of the month's minutes ÷ its share of the expected students. */
export interface Parity {
  /** Total minutes of its classes for which students are expected. */
  readonly minutes: number;
  /** Its classes' expected students, shown rounded; 0 where none were entered. */
  readonly students: number;
  /** How many of its classes have a number, and how many there are. */
  readonly counted: number;
  readonly classes: number;
  /** 1 is its part; null where there are no minutes or no students to divide by. */
  readonly index: number | null;
  /** `less` below 0.8, `more` above 1.25; null between, and where there is no index. */
  readonly flag: 'less' | 'more' | null;
}

/** An index outside of these is flagged. */
const LESS = 0.8;
const MORE = 1.25;

/** What the last digits of a division may be off. */
const NOISE = 1e-9;

/**
 * Grade 3 has 120 of 400 minutes and 40 of 100 students: 0.3 ÷ 0.4 = 0.75, less than its part.
 *
 * @param portions the objectives of each, by their places in the plan
 * @returns the sums over all portions, and the parity of each
 */
export function parities(
  portions: readonly (readonly number[])[],
  classes: readonly SchoolClass[],
): {minutes: number; students: number; each: readonly Parity[]} {
  const sums = portions.map(objectives => sumOf(new Set(objectives), classes));
  const minutes = sums.reduce((sum, one) => sum + one.minutes, 0);
  const students = sums.reduce((sum, one) => sum + one.students, 0);
  const isCompared = sums.filter(one => one.students > 0).length > 1;
  return {
    minutes: settled(minutes),
    students: settled(students),
    each: sums.map(sum => {
      const index =
        isCompared && minutes > 0 && sum.students > 0
          ? sum.minutes / minutes / (sum.students / students)
          : null;
      return {
        ...sum,
        minutes: settled(sum.minutes),
        students: settled(sum.students),
        index,
        flag: flagOf(index),
      };
    }),
  };
}

/** The minutes of the portion's own objectives, the students of all classes that it has a part of. */
function sumOf(
  objectives: ReadonlySet<number>,
  classes: readonly SchoolClass[],
): Omit<Parity, 'index' | 'flag'> {
  const sum = {minutes: 0, students: 0, counted: 0, classes: 0};
  for (const {minutes, students} of classes) {
    const own = [...minutes.keys()].filter(place => objectives.has(place));
    if (own.length === 0) continue;
    sum.classes++;
    if (students === 0) continue;
    sum.counted++;
    sum.students += students;
    for (const place of own) sum.minutes += minutes.get(place)!;
  }
  return sum;
}

function flagOf(index: number | null): Parity['flag'] {
  if (index === null) return null;
  if (index < LESS - NOISE) return 'less';
  return index > MORE + NOISE ? 'more' : null;
}
