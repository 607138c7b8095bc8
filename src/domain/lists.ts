/** What forms offer to choose from. */
import {alphabetically} from './alphabet';
import {AREAS} from './area';
import {monthsOf} from './columns';
import {GRADES, type Grade, gradeBits, gradesIn} from './grade';
import {type Month, addMonths} from './month';
import {partnerKey} from './partner';
import {type Plan, activitiesIn, objectivesIn} from './plan';
import {columnsOf} from './plan-columns';
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
  const {settings} = plan;
  const {objectives, activities} = columnsOf(plan);
  return {
    months: monthsToChoose(plan, month),
    grades: gradesOf(plan),
    teachers: names(objectives.teachers),
    subjects: names([...settings.subjects, ...objectives.subjects]),
    partners: partnerNames(plan),
    leads: names([...activities.leads(), ...objectives.teachers]),
    before: toCopy(plan, addMonths(month, -1)),
  };
}

/** The school year, the month at hand, and every month that is planned. */
export function monthsToChoose(plan: Plan, month: Month): Lists['months'] {
  const {objectives, activities} = columnsOf(plan);
  const months = new Set([
    ...schoolYear(plan.settings.schoolYearStarts),
    month,
    ...monthsOf(objectives),
    ...monthsOf(activities),
  ]);
  return [...months].sort();
}

function toCopy(plan: Plan, month: Month): Lists['before'] {
  return {
    teachers: names(
      objectivesIn(plan, month)
        .filter(({id}) => id !== null)
        .map(({teacher}) => teacher),
    ),
    hasActivities: activitiesIn(plan, month).some(
      ({id, status}) => id !== null && status !== 'Cancelled',
    ),
  };
}

/** Those of which the school asks something, and those that have objectives; all where neither says. */
function gradesOf(plan: Plan): readonly Grade[] {
  const {count, grades} = columnsOf(plan).objectives;
  let set = 0;
  for (let index = 0; index < count; index++) set |= grades[index]!;
  for (const [grade, areas] of plan.expected)
    if (AREAS.some(area => areas[area])) set |= gradeBits([grade]);
  return set === 0 ? GRADES : gradesIn(set);
}

/** Each partner once: spelled as in the Partners tab, else as an activity first spells it. */
function partnerNames(plan: Plan): readonly string[] {
  const spelled = new Map<string, string>();
  const all = [
    ...plan.partners.map(({name}) => name),
    ...columnsOf(plan).activities.partners(),
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
