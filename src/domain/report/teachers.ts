/** What each teacher's classes get, A to Z: nobody is ranked. */
import {alphabetically} from '../alphabet';
import {cellsOf} from '../cells';
import type {ObjectiveColumns} from '../columns';
import {gradesIn} from '../grade';
import type {Month} from '../month';
import {type Plan, indexesOf} from '../plan';
import {columnsOf} from '../plan-columns';
import {settled} from '../settled';
import {tallyOf} from '../tally';

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
  const cells = cellsOf(plan);
  const {objectives} = columnsOf(plan);
  const taught = placesByTeacher(plan, month);
  const subjectsOf = subjectsIn(objectives);
  return alphabetically(taught.keys()).map(teacher => {
    const places = taught.get(teacher)!;
    const {minutes, ...counts} = tallyOf(plan, cells, places);
    return {
      teacher,
      grades: gradesIn(
        places.reduce((set, place) => set | objectives.grades[place]!, 0),
      ),
      subjects: subjectsOf(places),
      objectives: places.length,
      ...counts,
      minutes: settled(minutes),
    };
  });
}

/** Finds the subjects of objectives, A to Z: all names are put in order once. */
function subjectsIn({
  subject,
  subjects,
}: ObjectiveColumns): (places: readonly number[]) => readonly string[] {
  const order = new Map(
    alphabetically(subjects).map((name, place) => [name, place]),
  );
  return places =>
    [...new Set(places.map(place => subjects[subject[place]!]!))]
      .filter(name => name !== '')
      .sort((a, b) => order.get(a)! - order.get(b)!);
}

function placesByTeacher(
  plan: Plan,
  month: Month,
): ReadonlyMap<string, readonly number[]> {
  const {teacher, teachers} = columnsOf(plan).objectives;
  const taught = new Map<string, number[]>();
  for (const place of indexesOf(plan, month)) {
    const name = teachers[teacher[place]!]!;
    const found = taught.get(name);
    if (found === undefined) taught.set(name, [place]);
    else found.push(place);
  }
  taught.delete('');
  return taught;
}
