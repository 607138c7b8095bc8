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
  const byTeacher = sumsOf(columns.teachers);
  const bySubject = sumsOf(columns.subjects);
  const byGrade = sumsOf(GRADES);
  for (let at = 0; at < objectives.length; at++) {
    const index = objectives[at]!;
    const asked = howMany(expected[index]!);
    const has = howMany(expected[index]! & covered[index]!);
    const minutes = share[index]!;
    add(byTeacher, teacher[index]!, asked, has, minutes);
    add(bySubject, subject[index]!, asked, has, minutes);
    const set = grades[index]!;
    for (let grade = 0; set >> grade > 0; grade++)
      if ((set >> grade) & 1) add(byGrade, grade, asked, has, minutes);
  }
  return {
    grades: named(byGrade, GRADES),
    teachers: named(byTeacher, columns.teachers),
    subjects: named(bySubject, columns.subjects),
  };
}

/** For each name four numbers: how many objectives have it, and their sums. */
type Sums = Float64Array;

const EACH = 4;

const sumsOf = ({length}: readonly string[]): Sums =>
  new Float64Array(EACH * length);

function add(
  sums: Sums,
  number: number,
  expected: number,
  covered: number,
  minutes: number,
): void {
  const at = EACH * number;
  sums[at]!++;
  sums[at + 1]! += expected;
  sums[at + 2]! += covered;
  sums[at + 3]! += minutes;
}

/** In the order of the names, without the blank one and those that no objective has. */
function named<Name extends string>(
  sums: Sums,
  names: readonly Name[],
): ReadonlyMap<Name, SliceTally> {
  const tallies = new Map<Name, SliceTally>();
  names.forEach((name, number) => {
    const at = EACH * number;
    if (name === '' || sums[at] === 0) return;
    tallies.set(name, {
      expected: sums[at + 1]!,
      covered: sums[at + 2]!,
      minutes: sums[at + 3]!,
    });
  });
  return tallies;
}
