/** The classes of a month, and how many students each is expected to bring. */
import type {Cells} from '../cells';
import {linkedBy, placesIn} from '../columns';
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
  const {teacher, grades} = columnsOf(plan).objectives;
  const classOf = new Map<number, number>();
  const minutes = new Map<number, Map<number, number>>();
  for (const index of indexesOf(plan, month)) {
    const key = teacher[index]! * GRADE_SETS + grades[index]!;
    const its = minutes.get(key) ?? new Map<number, number>();
    minutes.set(key, its.set(index, cells.share[index]!));
    classOf.set(index, key);
  }
  const students = studentsOf(plan, cells, month, classOf);
  return [...minutes].map(([key, its]) => ({
    minutes: its,
    students: students.get(key) ?? 0,
  }));
}

/** @param classOf of the month's objectives */
function studentsOf(
  plan: Plan,
  {links}: Cells,
  month: Month,
  classOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const students = new Map<number, number>();
  const {activities} = columnsOf(plan);
  for (const place of placesIn(activities, month)) {
    const linked = linkedBy(links, place);
    if (linked.length === 0) continue;
    const {participants} = activities.at(place);
    if (participants === null) continue;
    const parts = new Map<number, number>();
    for (const objective of linked) {
      const key = classOf.get(objective)!;
      parts.set(key, (parts.get(key) ?? 0) + participants / linked.length);
    }
    for (const [key, part] of parts)
      students.set(key, Math.max(students.get(key) ?? 0, part));
  }
  return students;
}
