/** What each teacher's classes get, A to Z: nobody is ranked. */
import {alphabetically} from '../alphabet';
import {cellsOf} from '../cells';
import {inOrder} from '../grade';
import type {Month} from '../month';
import {type Objective, type Plan, indexesOf} from '../plan';
import {columnsOf} from '../plan-columns';
import {settled} from '../settled';
import {tally} from '../tally';

export interface TeacherFigures {
  readonly teacher: string;
  /** In order. */
  readonly grades: readonly string[];
  /** A to Z. */
  readonly subjects: readonly string[];
  readonly objectives: number;
  readonly expected: number;
  readonly covered: number;
  readonly strong: number;
  readonly confirmed: number;
  readonly delivered: number;
  /** Total minutes. */
  readonly minutes: number;
}

/** Objectives without a teacher are nobody's. */
export function teacherFigures(
  plan: Plan,
  month: Month,
): readonly TeacherFigures[] {
  const indexes = indexesOf(plan, month);
  const {teachers} = tally(plan, cellsOf(plan), indexes);
  const taught = objectivesByTeacher(plan, indexes);
  return alphabetically(teachers.keys()).map(teacher => {
    const {minutes, ...counts} = teachers.get(teacher)!;
    const objectives = taught.get(teacher)!;
    return {
      teacher,
      grades: inOrder(objectives.flatMap(({grades}) => grades)),
      subjects: alphabetically(
        objectives.flatMap(({subject}) => (subject === '' ? [] : subject)),
      ),
      objectives: objectives.length,
      ...counts,
      minutes: settled(minutes),
    };
  });
}

function objectivesByTeacher(
  plan: Plan,
  indexes: readonly number[],
): ReadonlyMap<string, readonly Objective[]> {
  const {objectives} = columnsOf(plan);
  const taught = new Map<string, Objective[]>();
  for (const index of indexes) {
    const objective = objectives.at(index);
    const found = taught.get(objective.teacher);
    if (found === undefined) taught.set(objective.teacher, [objective]);
    else found.push(objective);
  }
  return taught;
}
