/** Grades as people say them. */
import {listed} from './count';

const NAMED: {readonly [grade: string]: string} = {
  PK: 'Pre-K',
  K: 'Kindergarten',
};

/** `PK` "Pre-K", `3` "Grade 3". */
export function gradeTitle(grade: string): string {
  return NAMED[grade] ?? `Grade ${grade}`;
}

/** "Grades 3 and 4", "Kindergarten and Grade 1", "Grade unclear" where none could be read. */
export function gradesTitle(grades: readonly string[]): string {
  if (grades.length === 0) return 'Grade unclear';
  if (grades.length > 1 && grades.every(grade => !(grade in NAMED)))
    return `Grades ${listed(grades)}`;
  return listed(grades.map(gradeTitle));
}
