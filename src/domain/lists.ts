/** What forms offer to choose from. */
import {alphabetically} from './alphabet';
import {AREAS} from './area';
import {GRADES, type Grade, inOrder} from './grade';
import {type Month, addMonths} from './month';
import {partnerKey} from './partner';
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
  /** Who leads an activity, and the teachers. */
  readonly leads: readonly string[];
  /** What the month before holds to copy from: whose objectives, and whether any activity. */
  readonly before: {
    readonly teachers: readonly string[];
    readonly hasActivities: boolean;
  };
}

/** The school year and every month that is planned, and all names that the workbook holds. */
export function lists(plan: Plan, month: Month): Lists {
  const {objectives, activities, settings} = plan;
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
    partners: partnerNames(plan),
    leads: names([
      ...activities.map(({lead}) => lead),
      ...objectives.map(({teacher}) => teacher),
    ]),
    before: toCopy(plan, addMonths(month, -1)),
  };
}

function toCopy({objectives, activities}: Plan, month: Month): Lists['before'] {
  return {
    teachers: names(
      objectives
        .filter(one => one.month === month && one.id !== null)
        .map(({teacher}) => teacher),
    ),
    hasActivities: activities.some(
      one =>
        one.month === month && one.id !== null && one.status !== 'Cancelled',
    ),
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

/** Each partner once: spelled as in the Partners tab, else as an activity first spells it. */
function partnerNames({partners, activities}: Plan): readonly string[] {
  const spelled = new Map<string, string>();
  const all = [
    ...partners.map(({name}) => name),
    ...activities.map(({partner}) => partner),
  ];
  for (const name of all) {
    const key = partnerKey(name);
    if (!spelled.has(key)) spelled.set(key, name);
  }
  return names([...spelled.values()]);
}

function names(all: readonly string[]): readonly string[] {
  return alphabetically(all.filter(name => name !== ''));
}
