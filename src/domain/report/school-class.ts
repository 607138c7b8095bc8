/** The classes of a month, and how many students each is expected to bring. */
import type {Cells} from '../cells';
import {linkedBy, placesIn} from '../columns';
import {numbered} from '../column-maker';
import {GRADE_SETS} from '../grade';
import type {Month} from '../month';
import {type Plan, indexesOf} from '../plan';
import {columnsOf} from '../plan-columns';

/** A teacher's objectives for the same grades. */
export interface SchoolClass {
  /** The total minutes of each of its objectives, by their places in the plan. */
  readonly minutes: ReadonlyMap<number, number>;
  /** 0 where no activity for it names a number. */
  readonly students: number;
}

/**
 * No table holds how many children are in a class, so the largest number that any one activity expects of
 * it stands for that; an activity for several classes is divided as its minutes are, by objectives.
 *
 * Story club expects 20 for two objectives of this class; a family night 60 for two of it and one of
 * another: 40. The class has 40.
 */
export function schoolClasses(
  plan: Plan,
  cells: Cells,
  month: Month,
): readonly SchoolClass[] {
  const {count, teacher, grades} = columnsOf(plan).objectives;
  const classes = numbered<number>();
  const classOf = new Int32Array(count);
  const minutes: Map<number, number>[] = [];
  for (const index of indexesOf(plan, month)) {
    const its = classes.numberOf(teacher[index]! * GRADE_SETS + grades[index]!);
    (minutes[its] ??= new Map()).set(index, cells.share[index]!);
    classOf[index] = its;
  }
  const students = studentsOf(plan, cells, month, classOf);
  return minutes.map((its, number) => ({
    minutes: its,
    students: students[number]!,
  }));
}

/**
 * @param classOf the numbers of the classes of the month's objectives
 * @returns for each class
 */
function studentsOf(
  plan: Plan,
  {links}: Cells,
  month: Month,
  classOf: Int32Array,
): Float64Array {
  const {activities} = columnsOf(plan);
  const students = new Float64Array(classOf.length);
  const parts = new Float64Array(classOf.length);
  for (const place of placesIn(activities, month)) {
    const linked = linkedBy(links, place);
    if (linked.length === 0) continue;
    const {participants} = activities.at(place);
    if (participants === null) continue;
    const its = linked.map(objective => classOf[objective]!);
    for (const one of its) parts[one]! += participants / linked.length;
    for (const one of its)
      students[one] = Math.max(students[one]!, parts[one]!);
    for (const one of its) parts[one] = 0;
  }
  return students;
}
