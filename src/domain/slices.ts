/** Counts of a month's cells by grade, teacher and subject. */
import type {Cells} from './cells';
import type {ObjectiveColumns} from './columns';
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
  const {objectives} = columnsOf(plan);
  const {teachers, subjects} = objectives;
  const sums = {
    grades: sumsOf(GRADES),
    teachers: sumsOf(teachers),
    subjects: sumsOf(subjects),
  };
  addAll(sums, objectives, cells, indexesOf(plan, month));
  return {
    grades: named(sums.grades, GRADES),
    teachers: named(sums.teachers, teachers),
    subjects: named(sums.subjects, subjects),
  };
}

/** Adds objectives, by their places in the plan, to the sums of all that they are of. */
function addAll(
  {grades, teachers, subjects}: {readonly [kind in keyof Slices]: Sums},
  objectives: ObjectiveColumns,
  {expected, covered, share}: Cells,
  places: readonly number[],
): void {
  for (let at = 0; at < places.length; at++) {
    const index = places[at]!;
    const asked = howMany(expected[index]!);
    const has = howMany(expected[index]! & covered[index]!);
    const minutes = share[index]!;
    add(teachers, objectives.teacher[index]!, asked, has, minutes);
    add(subjects, objectives.subject[index]!, asked, has, minutes);
    const set = objectives.grades[index]!;
    for (let grade = 0; set >> grade > 0; grade++)
      if ((set >> grade) & 1) add(grades, grade, asked, has, minutes);
  }
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
