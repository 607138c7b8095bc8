/** What forms offer to choose from. */
import {alphabetically} from './alphabet';
import {AREAS} from './area';
import {GRADES, type Grade, inOrder} from './grade';
import type {Month} from './month';
import type {Plan} from './plan';
import {schoolYear} from './school-year';

export interface Lists {
  /** In the order of time. */
  readonly months: readonly string[];
  /** PK to 12. */
  readonly grades: readonly string[];
  /** A to Z, as the lists below. */
  readonly teachers: readonly string[];
  readonly subjects: readonly string[];
  readonly partners: readonly string[];
}

/** The school year and every month that is planned, and all names that the workbook holds. */
export function lists(plan: Plan, month: Month): Lists {
  const {objectives, activities, settings, partners} = plan;
  const months = new Set<string>([
    ...schoolYear(settings.schoolYearStarts),
    month,
  ]);
  for (const {month} of objectives) if (month !== null) months.add(month);
  for (const {month} of activities) if (month !== null) months.add(month);
  return {
    months: [...months].sort(),
    grades: gradesOf(plan),
    teachers: names(objectives.map(({teacher}) => teacher)),
    subjects: names([
      ...settings.subjects,
      ...objectives.map(({subject}) => subject),
    ]),
    partners: names([...partners, ...activities.map(({partner}) => partner)]),
  };
}

/** Those of which the school asks something, and those that have objectives; all where neither says. */
function gradesOf({expected, objectives}: Plan): readonly Grade[] {
  const grades = new Set<Grade>();
  for (const [grade, areas] of expected)
    if (AREAS.some(area => areas[area])) grades.add(grade);
  for (const objective of objectives)
    for (const grade of objective.grades) grades.add(grade);
  return grades.size === 0 ? GRADES : inOrder(grades);
}

function names(all: readonly string[]): readonly string[] {
  return alphabetically(all.filter(name => name !== ''));
}
