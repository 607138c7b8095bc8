/** What the school year's activities are to move: indicator ← activity ← objective ← standard. */
import type {Area} from '../area';
import {type Month, monthsBetween} from '../month';
import type {Activity, Objective, Plan} from '../plan';
import {schoolYear} from '../school-year';
import {type Status, counts} from '../status';
import {type Indicator, indicatorKey} from './indicator';
import {indicatorNames} from './indicator-names';
import {meantIndicator} from './meant-indicator';
import {type Progress, progress} from './progress';

/** An activity as the chain shows it. */
export interface ChainActivity {
  readonly id: string | null;
  readonly month: Month;
  readonly area: Area;
  readonly activity: string;
  readonly status: Status;
  readonly minutes: number;
  /** Of its own month only. */
  readonly objectiveIds: readonly string[];
}

export interface ChainActivities {
  readonly count: number;
  /** Of those: with the status Delivered. */
  readonly delivered: number;
  /** Planned, each in full. */
  readonly minutes: number;
  /** The first of them, those of the latest months first. */
  readonly shown: readonly ChainActivity[];
}

export interface ChainIndicator extends Indicator, Progress {
  readonly activities: ChainActivities;
  /** The codes that the objectives of these activities name, with how many activities lead to each; the most first. */
  readonly standards: readonly {
    readonly code: string;
    readonly activities: number;
  }[];
}

export interface ChainObjective {
  readonly objective: string;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly codes: readonly string[];
}

export interface Chain {
  /** The first and the last month of the school year. */
  readonly from: Month;
  readonly to: Month;
  /** As the Results tab has them. */
  readonly indicators: readonly ChainIndicator[];
  /** Activities that name no indicator. */
  readonly without: ChainActivities;
  /** Names that activities give and Results lack; `meant` is the one that differs by a slip. */
  readonly unknown: readonly {
    readonly name: string;
    readonly activities: number;
    readonly meant: string | null;
  }[];
  /** Those that the activities shown support, by their ids. */
  readonly objectives: {readonly [id: string]: ChainObjective};
}

/**
 * Counts the activities of the school year that are Planned, Confirmed or Delivered.
 *
 * @param typed what stands under Indicators, by the activity's row
 * @param today `YYYY-MM-DD`
 */
export function chain(
  plan: Plan,
  indicators: readonly Indicator[],
  typed: ReadonlyMap<number, string>,
  today: string,
): Chain {
  const months = schoolYear(plan.settings.schoolYearStarts);
  const objectives = objectivesById(plan.objectives);
  const known = new Map(indicators.map(({name}) => [indicatorKey(name), name]));
  const linked = new Map<string, ChainActivity[]>();
  const names = new Map<string, string>();
  const without: ChainActivity[] = [];
  for (const activity of plan.activities) {
    const shown = shownOf(activity, objectives);
    if (shown === null || !months.includes(shown.month)) continue;
    const named = indicatorNames(typed.get(activity.row) ?? '', key =>
      known.has(key),
    );
    if (named.length === 0) without.push(shown);
    for (const name of named) {
      const key = indicatorKey(name);
      names.set(key, names.get(key) ?? name);
      const before = linked.get(key);
      if (before) before.push(shown);
      else linked.set(key, [shown]);
    }
  }
  const lines = indicators.map(indicator => {
    const activities = linked.get(indicatorKey(indicator.name)) ?? [];
    return {
      ...indicator,
      ...progress(indicator, today),
      activities: summed(activities),
      standards: standardsOf(activities, objectives),
    };
  });
  const all = {
    from: months[0]!,
    to: months[months.length - 1]!,
    indicators: lines,
    without: summed(without),
    unknown: [...names].flatMap(([key, name]) =>
      known.has(key)
        ? []
        : [
            {
              name,
              activities: linked.get(key)?.length ?? 0,
              meant: known.get(meantIndicator(key, known.keys()) ?? '') ?? null,
            },
          ],
    ),
  };
  return {...all, objectives: shownObjectives(all, objectives)};
}

/** Null for one that counts nowhere. */
function shownOf(
  {id, month, area, activity, status, minutes, objectiveIds}: Activity,
  objectives: ReadonlyMap<string, Objective>,
): ChainActivity | null {
  if (month === null || area === null || !counts(status)) return null;
  return {
    id,
    month,
    area,
    activity,
    status,
    minutes,
    objectiveIds: objectiveIds.filter(
      each => objectives.get(each)?.month === month,
    ),
  };
}

function objectivesById(
  objectives: readonly Objective[],
): ReadonlyMap<string, Objective> {
  return new Map(
    objectives.flatMap(objective =>
      objective.id === null ? [] : [[objective.id, objective] as const],
    ),
  );
}

/** A list of a year is counted, not read to its end. */
const MOST_SHOWN = 40;

function summed(activities: readonly ChainActivity[]): ChainActivities {
  return {
    count: activities.length,
    delivered: activities.filter(({status}) => status === 'Delivered').length,
    minutes: activities.reduce((sum, {minutes}) => sum + minutes, 0),
    shown: [...activities]
      .sort((one, other) => monthsBetween(one.month, other.month))
      .slice(0, MOST_SHOWN),
  };
}

function standardsOf(
  activities: readonly ChainActivity[],
  objectives: ReadonlyMap<string, Objective>,
): ChainIndicator['standards'] {
  const counted = new Map<string, number>();
  for (const {objectiveIds} of activities) {
    const codes = objectiveIds.flatMap(id => objectives.get(id)?.codes ?? []);
    for (const code of new Set(codes))
      counted.set(code, (counted.get(code) ?? 0) + 1);
  }
  return [...counted]
    .map(([code, count]) => ({code, activities: count}))
    .sort((one, other) => other.activities - one.activities);
}

/** No chain is easier to read for a whole page of an objective. */
const LONGEST_OBJECTIVE = 300;

function shownObjectives(
  {indicators, without}: Pick<Chain, 'indicators' | 'without'>,
  objectives: ReadonlyMap<string, Objective>,
): Chain['objectives'] {
  const shown = [...indicators.map(({activities}) => activities), without];
  const ids = shown.flatMap(activities =>
    activities.shown.flatMap(({objectiveIds}) => objectiveIds),
  );
  return Object.fromEntries(
    [...new Set(ids)].map(id => {
      const {objective, grades, teacher, subject, codes} = objectives.get(id)!;
      return [
        id,
        {
          objective: objective.slice(0, LONGEST_OBJECTIVE),
          grades,
          teacher,
          subject,
          codes,
        },
      ];
    }),
  );
}
