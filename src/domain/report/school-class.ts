/** The classes of a month, and how many students each is expected to bring. */
import {AREAS} from '../area';
import {type Cells, cellAt} from '../cells';
import {type Objective, type Plan} from '../plan';

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
 *
 * @param indexes the objectives of the month, by their places in the plan
 */
export function schoolClasses(
  plan: Plan,
  cells: Cells,
  indexes: readonly number[],
): readonly SchoolClass[] {
  const classOf = new Map<number, string>();
  const minutes = new Map<string, Map<number, number>>();
  for (const index of indexes) {
    const key = keyOf(plan.objectives[index]!);
    const its = minutes.get(key) ?? new Map<number, number>();
    minutes.set(key, its.set(index, minutesOf(cells, index)));
    classOf.set(index, key);
  }
  const students = studentsOf(plan, cells, classOf);
  return [...minutes].map(([key, its]) => ({
    minutes: its,
    students: students.get(key) ?? 0,
  }));
}

function keyOf({teacher, grades}: Objective): string {
  return `${grades.join()} ${teacher}`;
}

function minutesOf(cells: Cells, objective: number): number {
  return AREAS.reduce(
    (sum, _, area) => sum + cells.share[cellAt(objective, area)]!,
    0,
  );
}

/** @param classOf of the month's objectives */
function studentsOf(
  {activities}: Plan,
  {links}: Cells,
  classOf: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const students = new Map<string, number>();
  activities.forEach(({participants}, place) => {
    const linked = links[place]!;
    if (participants === null || !classOf.has(linked[0] ?? -1)) return;
    const parts = new Map<string, number>();
    for (const objective of linked) {
      const key = classOf.get(objective)!;
      parts.set(key, (parts.get(key) ?? 0) + participants / linked.length);
    }
    for (const [key, part] of parts)
      students.set(key, Math.max(students.get(key) ?? 0, part));
  });
  return students;
}
