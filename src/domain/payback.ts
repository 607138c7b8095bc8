/** What a teacher gets back for the objectives she named: who supports them, and what her class got last month. */
import type {Area} from './area';
import {folded} from './cell';
import {cellsOf} from './cells';
import {linkedBy, placesIn} from './columns';
import {type Month, addMonths} from './month';
import type {Activity, Objective, Plan} from './plan';
import {columnsOf} from './plan-columns';
import type {Standard} from './standard';

export interface PaybackActivity {
  readonly id: string | null;
  readonly area: Area;
  readonly activity: string;
  readonly partner: string;
  readonly when: string;
  /** False where it is planned for another class that works at the same standard. */
  readonly isLinked: boolean;
}

export interface Payback {
  /** In the order of the ids asked for. */
  readonly objectives: readonly {
    readonly id: string;
    readonly activities: readonly PaybackActivity[];
  }[];
  /** Null where her class had no objective last month. */
  readonly lastMonth: {
    readonly month: string;
    readonly activities: number;
    /** Each activity in full. */
    readonly minutes: number;
    /** People expected, added up. */
    readonly participants: number;
  } | null;
}

/**
 * Only what counts is named: no idea, nothing cancelled.
 *
 * @param participants the people expected at an activity of last month
 */
export function payback(
  plan: Plan,
  {
    month,
    ids,
    teacher,
  }: {
    readonly month: Month;
    readonly ids: readonly string[];
    readonly teacher: string;
  },
  participants: (activityId: string) => number,
): Payback {
  return {
    objectives: ids.map(id => ({id, activities: supportOf(plan, month, id)})),
    lastMonth: lastMonth(plan, addMonths(month, -1), teacher, participants),
  };
}

/** Those that name the objective first, then those for the same standard. */
function supportOf(
  plan: Plan,
  month: Month,
  id: string,
): readonly PaybackActivity[] {
  const place = plan.objectives.findIndex(objective => objective.id === id);
  const objective = plan.objectives[place];
  if (!objective) return [];
  const linked: PaybackActivity[] = [];
  const near: PaybackActivity[] = [];
  const {links} = cellsOf(plan);
  const {activities} = columnsOf(plan);
  for (const index of placesIn(activities, month)) {
    const activity = activities.at(index);
    const places = linkedBy(links, index);
    if (places.includes(place)) linked.push(shown(activity, true));
    else if (
      places.some(other => sharesStandard(plan.objectives[other]!, objective))
    )
      near.push(shown(activity, false));
  }
  return [...linked, ...near];
}

function shown(activity: Activity, isLinked: boolean): PaybackActivity {
  const {id, area, partner, when} = activity;
  // Only activities whose area is known link anything.
  return {
    id,
    area: area!,
    activity: activity.activity,
    partner,
    when,
    isLinked,
  };
}

/** The same standard, or one within the other: `3.NF.1` is work on `3.NF`. */
function sharesStandard(one: Objective, other: Objective): boolean {
  return one.standards.some(mine =>
    other.standards.some(
      theirs => isWithin(mine, theirs) || isWithin(theirs, mine),
    ),
  );
}

function isWithin(
  {key, parent, cluster, domain}: Standard,
  whole: Standard,
): boolean {
  return [key, parent, cluster, domain].includes(whole.key);
}

function lastMonth(
  plan: Plan,
  month: Month,
  teacher: string,
  participants: (activityId: string) => number,
): Payback['lastMonth'] {
  const name = folded(teacher);
  const isHers = ({month: its, teacher: theirs}: Objective) =>
    its === month && folded(theirs) === name;
  if (name === '' || !plan.objectives.some(isHers)) return null;
  const {links} = cellsOf(plan);
  const done = plan.activities.filter((_, index) =>
    linkedBy(links, index).some(place => isHers(plan.objectives[place]!)),
  );
  const sum = (of: (activity: Activity) => number) =>
    done.reduce((total, activity) => total + of(activity), 0);
  return {
    month,
    activities: done.length,
    minutes: sum(({minutes}) => minutes),
    participants: sum(({id}) => (id === null ? 0 : participants(id))),
  };
}
