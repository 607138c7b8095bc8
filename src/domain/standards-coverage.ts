/** How many of a grade's standards the school year has come to so far. */
import {type Cells} from './cells';
import {type Grade, inOrder} from './grade';
import type {Month} from './month';
import type {Objective, Plan} from './plan';
import {schoolYearOf} from './school-year';
import type {Standard} from './standard';
import {offeredStandards} from './standard-options';

export interface StandardsSlice {
  readonly grade: string;
  readonly subject: string;
  /** By an objective of the year up to the month. */
  readonly named: number;
  /** By one that some activity supports. */
  readonly supported: number;
  /** All of the grade in the frameworks that the school chose; lettered parts are not counted apart. */
  readonly standards: number;
}

/**
 * By grade and subject, for the grades that have an objective in the year so far.
 *
 * A standard is named where it or a part of it is; the code of a whole cluster or domain names none.
 */
export function standardsCoverage(
  plan: Plan,
  cells: Cells,
  month: Month,
): readonly StandardsSlice[] {
  const start = schoolYearOf(month, plan.settings.schoolYearStarts);
  const named = new Set<string>();
  const supported = new Set<string>();
  const grades = new Set<Grade>();
  plan.objectives.forEach((objective, index) => {
    if (!isBetween(start, objective.month, month)) return;
    for (const grade of objective.grades) grades.add(grade);
    for (const key of standardsNamed(objective)) {
      named.add(key);
      if (cells.covered[index] !== 0) supported.add(key);
    }
  });
  const offered = offeredStandards(plan.catalogue).filter(
    ({kind}) => kind === 'standard',
  );
  return inOrder(grades).flatMap(grade =>
    [...bySubject(offered, grade)].map(([subject, keys]) => ({
      grade,
      subject,
      named: keys.filter(key => named.has(key)).length,
      supported: keys.filter(key => supported.has(key)).length,
      standards: keys.length,
    })),
  );
}

/** Whether a month lies in a run of months, both ends in it. */
function isBetween(first: Month, month: Month | null, last: Month): boolean {
  return month !== null && first <= month && month <= last;
}

/** The keys of the standards that an objective names, itself or by a part, each once. */
export function standardsNamed({standards}: Objective): readonly string[] {
  const keys = standards.flatMap(({kind, key, parent}) => {
    if (kind === 'part') return parent ?? [];
    return kind === 'standard' ? key : [];
  });
  return [...new Set(keys)];
}

/** The keys of a grade's standards, in the order of the framework; those that are for all grades are of none. */
function bySubject(
  standards: readonly Standard[],
  grade: Grade,
): ReadonlyMap<string, readonly string[]> {
  const subjects = new Map<string, string[]>();
  for (const {grades, subject, key} of standards) {
    if (!grades.includes(grade)) continue;
    const keys = subjects.get(subject) ?? [];
    subjects.set(subject, keys);
    keys.push(key);
  }
  return subjects;
}
