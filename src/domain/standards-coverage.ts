/** How many of a grade's standards the school year has come to so far. */
import {type Cells} from './cells';
import {monthNumber} from './columns';
import {type Grade, gradesIn} from './grade';
import type {Month} from './month';
import type {Objective, Plan} from './plan';
import {columnsOf} from './plan-columns';
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
  const {named, supported, grades} = soFar(plan, cells, month);
  const offered = byGrade(offeredStandards(plan.catalogue));
  return grades.flatMap(grade =>
    [...(offered.get(grade) ?? [])].map(([subject, keys]) => ({
      grade,
      subject,
      named: keys.filter(key => named.has(key)).length,
      supported: keys.filter(key => supported.has(key)).length,
      standards: keys.length,
    })),
  );
}

interface SoFar {
  /** Keys, as the two below. */
  readonly named: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
  readonly grades: readonly Grade[];
}

/** The year up to the month. Objectives repeat the same standards, so each list of them is looked at once. */
function soFar(plan: Plan, cells: Cells, month: Month): SoFar {
  const columns = columnsOf(plan).objectives;
  const first = monthNumber(
    schoolYearOf(month, plan.settings.schoolYearStarts),
  );
  const last = monthNumber(month);
  const isNamed = new Uint8Array(columns.standards.length);
  const isSupported = new Uint8Array(columns.standards.length);
  let grades = 0;
  for (let index = 0; index < columns.count; index++) {
    const its = columns.month[index]!;
    if (its < first || its > last) continue;
    grades |= columns.grades[index]!;
    isNamed[columns.named[index]!] = 1;
    if (cells.covered[index] !== 0) isSupported[columns.named[index]!] = 1;
  }
  const keys = (those: Uint8Array) =>
    new Set(
      columns.standards.flatMap((standards, number) =>
        those[number] === 1 ? standardsNamed({standards}) : [],
      ),
    );
  return {
    named: keys(isNamed),
    supported: keys(isSupported),
    grades: gradesIn(grades),
  };
}

/** The keys of the standards that an objective names, itself or by a part, each once. */
export function standardsNamed({
  standards,
}: Pick<Objective, 'standards'>): readonly string[] {
  const keys = standards.flatMap(({kind, key, parent}) => {
    if (kind === 'part') return parent ?? [];
    return kind === 'standard' ? key : [];
  });
  return [...new Set(keys)];
}

/** By grade and subject the keys, in the order of the framework; standards that are for all grades are of none. */
function byGrade(
  standards: readonly Standard[],
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, string[]>>();
  for (const {kind, grades, subject, key} of standards) {
    if (kind !== 'standard') continue;
    for (const grade of grades) {
      const subjects = found.get(grade) ?? new Map<string, string[]>();
      found.set(grade, subjects);
      const keys = subjects.get(subject);
      if (keys === undefined) subjects.set(subject, [key]);
      else keys.push(key);
    }
  }
  return found;
}
