/** Counts of a month's cells by grade, teacher and subject. */
import type {Cells} from './cells';
import {GRADES, type Grade} from './grade';
import type {Month} from './month';
import {indexesOf} from './plan';
import {type Rows, columnsOf} from './plan-columns';
import {type Tally, howMany} from './tally';

/** Only expected cells are counted; minutes come from the others too. */
export type SliceTally = Pick<Tally, 'expected' | 'covered' | 'minutes'>;

export interface Slices {
  readonly grades: ReadonlyMap<Grade, SliceTally>;
  readonly teachers: ReadonlyMap<string, SliceTally>;
  readonly subjects: ReadonlyMap<string, SliceTally>;
}

/** A blank teacher or subject is none, and a grade that can't be read has no slice. */
export function slices(plan: Rows, cells: Cells, month: Month): Slices {
  const {teacher, subject, grades, ...columns} = columnsOf(plan).objectives;
  const {expected, covered, share} = cells;
  const objectives = indexesOf(plan, month);
  const byTeacher: Sums<number> = new Map();
  const bySubject: Sums<number> = new Map();
  const byGradeSet: Sums<number> = new Map();
  for (let at = 0; at < objectives.length; at++) {
    const index = objectives[at]!;
    const asked = expected[index]!;
    const own = {
      expected: howMany(asked),
      covered: howMany(asked & covered[index]!),
      minutes: share[index]!,
    };
    add(byTeacher, teacher[index]!, own);
    add(bySubject, subject[index]!, own);
    add(byGradeSet, grades[index]!, own);
  }
  return {
    grades: byGrade(byGradeSet),
    teachers: named(byTeacher, columns.teachers),
    subjects: named(bySubject, columns.subjects),
  };
}

type Sums<Name> = Map<Name, SliceTally>;

function add<Name>(sums: Sums<Name>, name: Name, own: SliceTally): void {
  const sum = sums.get(name);
  if (sum === undefined) sums.set(name, {...own});
  else {
    sum.expected += own.expected;
    sum.covered += own.covered;
    sum.minutes += own.minutes;
  }
}

/** In the order of the names, without the blank one. */
function named(
  sums: Sums<number>,
  names: readonly string[],
): ReadonlyMap<string, SliceTally> {
  const tallies = new Map<string, SliceTally>();
  for (const number of [...sums.keys()].sort((a, b) => a - b))
    tallies.set(names[number]!, sums.get(number)!);
  tallies.delete('');
  return tallies;
}

/** An objective of several grades is in the slice of each. */
function byGrade(bySet: Sums<number>): ReadonlyMap<Grade, SliceTally> {
  const tallies: Sums<Grade> = new Map();
  GRADES.forEach((grade, place) => {
    for (const [set, own] of bySet)
      if ((set >> place) & 1) add(tallies, grade, own);
  });
  return tallies;
}
