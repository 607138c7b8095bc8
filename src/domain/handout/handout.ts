/** What goes home to the families of a grade: what their children learn in a month, and what the school offers. */
import {AREAS, type Area} from '../area';
import {type Grade, inOrder} from '../grade';
import type {Month} from '../month';
import type {Period} from '../period';
import {type Activity, type Objective, type Plan, indexesOf} from '../plan';
import {type Status, counts} from '../status';
import {type FamilyWords, NO_WORDS} from './family-words';
import {type HomeTopic, homeTopicOf} from './home-topic';

export interface HandoutObjective {
  /** Null where the row has no id of its own yet: then no words can be saved for it. */
  readonly id: string | null;
  readonly grades: readonly Grade[];
  readonly teacher: string;
  readonly subject: string;
  /** What stands in the row for colleagues; where that is blank, what its first standard is about. */
  readonly objective: string;
  readonly words: FamilyWords;
  /** What families can practise with it. */
  readonly topic: HomeTopic;
}

export interface HandoutActivity {
  readonly id: string | null;
  readonly area: Area;
  readonly activity: string;
  readonly partner: string;
  readonly when: string;
  /** `YYYY-MM-DD` or null, as the end. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly sessions: number | null;
  readonly minutesPerSession: number | null;
  readonly status: Status;
  /** What the Activity bank says that families do in it; blank where it says nothing. */
  readonly families: string;
}

export interface Handout {
  /** Null where no objective of the month has a grade. */
  readonly grade: Grade | null;
  /** In sheet order. */
  readonly objectives: readonly HandoutObjective[];
  /** By area, and within one by their first day; those without a day come last. */
  readonly activities: readonly HandoutActivity[];
  /** Days on which a row of meetings does not meet. */
  readonly lockedDates: readonly Period[];
}

/** What the rows say beyond the plan. */
export interface HandoutRows {
  readonly wordsOf: (objective: Objective) => FamilyWords;
  readonly sessionsOf: (
    activity: Activity,
  ) => Pick<HandoutActivity, 'sessions' | 'minutesPerSession'>;
  readonly familiesOf: (activity: Activity) => string;
}

/** The grades with an objective in the month, PK first. */
export function gradesIn(plan: Plan, month: Month): readonly Grade[] {
  return inOrder(
    indexesOf(plan, month).flatMap(index => plan.objectives[index]!.grades),
  );
}

/**
 * An objective of several grades is in the handout of each. Of the activities, those that count and name
 * one of these objectives: an idea or something cancelled is promised to nobody.
 *
 * @param grade null gives an empty handout
 */
export function handout(
  plan: Plan,
  month: Month,
  grade: Grade | null,
  rows: HandoutRows,
): Handout {
  const objectives = indexesOf(plan, month)
    .map(index => plan.objectives[index]!)
    .filter(({grades}) => grade !== null && grades.includes(grade));
  const ids = new Set(objectives.flatMap(({id}) => id ?? []));
  return {
    grade,
    objectives: objectives.map(objective => shownObjective(objective, rows)),
    activities: plan.activities
      .filter(
        ({month: its, area, status, objectiveIds}) =>
          its === month &&
          area !== null &&
          counts(status) &&
          objectiveIds.some(id => ids.has(id)),
      )
      .map(activity => shownActivity(activity, rows))
      .sort(inOrderOfDays),
    lockedDates: plan.lockedDates.map(({startDate, endDate}) => ({
      startDate,
      endDate,
    })),
  };
}

function shownObjective(
  objective: Objective,
  {wordsOf}: HandoutRows,
): HandoutObjective {
  const {id, grades, teacher, subject, standards} = objective;
  return {
    id,
    grades,
    teacher,
    subject,
    objective: objective.objective || (standards[0]?.label ?? ''),
    words: id === null ? NO_WORDS : wordsOf(objective),
    topic: homeTopicOf(objective),
  };
}

function shownActivity(
  activity: Activity,
  {sessionsOf, familiesOf}: HandoutRows,
): HandoutActivity {
  const {id, partner, when, startDate, endDate, status} = activity;
  return {
    id,
    // Only those with an area are shown.
    area: activity.area!,
    activity: activity.activity,
    partner,
    when,
    startDate,
    endDate,
    status,
    ...sessionsOf(activity),
    families: familiesOf(activity),
  };
}

function inOrderOfDays(one: HandoutActivity, other: HandoutActivity): number {
  return (
    AREAS.indexOf(one.area) - AREAS.indexOf(other.area) ||
    firstDay(one).localeCompare(firstDay(other))
  );
}

const firstDay = ({startDate, endDate}: HandoutActivity) =>
  startDate ?? endDate ?? '9999';
