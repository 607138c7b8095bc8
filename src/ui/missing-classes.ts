/** Classes without objectives, a line a grade. */
import type {RoundView} from '../contract/month';

export interface MissingGrade {
  readonly grade: string;
  /** None where nobody has entered anything for the grade. */
  readonly teachers: readonly string[];
}

/** In the order in which they come: PK to 12, then A to Z. */
export function missingGrades(
  classes: RoundView['late']['objectives'],
): readonly MissingGrade[] {
  const grades = new Map<string, string[]>();
  for (const {grade, teacher} of classes) {
    const teachers = grades.get(grade) ?? [];
    if (teacher !== null) teachers.push(teacher);
    grades.set(grade, teachers);
  }
  return [...grades].map(([grade, teachers]) => ({grade, teachers}));
}
