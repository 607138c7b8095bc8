/** The plan as federal grants ask for it: by pillar, by activity type, and why each activity. */
import type {Area} from '../area';
import {folded} from '../cell';
import {type Month, monthsBetween} from '../month';
import type {Activity, Objective, Plan} from '../plan';
import {type Status, counts} from '../status';
import {type AreaInPrograms, PILLARS, type Pillar} from './crosswalk';
import {type GrantHours, hoursOf} from './hours';
import {type WrittenWords, whyText} from './why';

export interface GrantArea extends AreaInPrograms, GrantHours {}

export interface GrantPillar extends GrantHours {
  readonly pillar: Pillar;
  /** The areas that are counted for it. */
  readonly areas: readonly Area[];
}

export interface GrantType extends GrantHours {
  /** Null for areas that no type is for by itself. */
  readonly type: string | null;
  readonly areas: readonly Area[];
}

export interface GrantActivity {
  readonly id: string | null;
  readonly month: Month;
  readonly area: Area;
  readonly pillar: Pillar;
  readonly type: string | null;
  readonly activity: string;
  readonly partner: string;
  readonly status: Status;
  readonly plannedMinutes: number;
  readonly deliveredMinutes: number | null;
  readonly participants: number | null;
  readonly attended: number | null;
  /** How many objectives of its month it supports. */
  readonly objectives: number;
  readonly why: string;
}

export interface Grants {
  readonly from: Month;
  readonly to: Month;
  readonly schoolName: string;
  readonly all: GrantHours;
  /** Activities of these months that would count, had they an area that can be read: nothing above holds them. */
  readonly withoutArea: number;
  /** The six, in their order. */
  readonly areas: readonly GrantArea[];
  /** The four. The last has no area: planning together is its evidence. */
  readonly pillars: readonly GrantPillar[];
  /** Those that an area is counted for. */
  readonly types: readonly GrantType[];
  /** Who planned together in these months, each once. */
  readonly together: {
    readonly objectives: number;
    readonly teachers: number;
    readonly partners: number;
  };
  /** By month, then as the sheet has them. */
  readonly activities: readonly GrantActivity[];
}

/**
 * Counts activities that are Planned, Confirmed or Delivered in a month from the first to the last, also those for no objective.
 *
 * @param wordsOf what an activity's row says besides
 */
export function grants(
  plan: Plan,
  {from, to}: {readonly from: Month; readonly to: Month},
  crosswalk: readonly AreaInPrograms[],
  wordsOf: (activity: Activity) => WrittenWords,
): Grants {
  const isWithin = (month: Month | null) =>
    month !== null && month >= from && month <= to;
  const counted = plan.activities.filter(
    ({month, area, status}) =>
      isWithin(month) && area !== null && counts(status),
  );
  const objectives = plan.objectives.filter(({month}) => isWithin(month));
  const of = (areas: readonly Area[]) =>
    hoursOf(counted.filter(({area}) => area !== null && areas.includes(area)));
  const areasWhere = (fits: (each: AreaInPrograms) => boolean) =>
    crosswalk.filter(fits).map(({area}) => area);
  return {
    from,
    to,
    schoolName: plan.settings.schoolName,
    all: hoursOf(counted),
    withoutArea: plan.activities.filter(
      ({month, area, status}) =>
        isWithin(month) && area === null && counts(status),
    ).length,
    areas: crosswalk.map(each => ({...each, ...of([each.area])})),
    pillars: PILLARS.map(pillar => {
      const areas = areasWhere(each => each.pillar === pillar);
      return {pillar, areas, ...of(areas)};
    }),
    types: [...new Set(crosswalk.map(({type}) => type))].map(type => {
      const areas = areasWhere(each => each.type === type);
      return {type, areas, ...of(areas)};
    }),
    together: {
      objectives: objectives.length,
      teachers: distinct(objectives.map(({teacher}) => teacher)),
      partners: distinct(counted.map(({partner}) => partner)),
    },
    activities: activityLines(counted, objectives, crosswalk, wordsOf),
  };
}

function distinct(names: readonly string[]): number {
  return new Set(names.map(folded).filter(name => name !== '')).size;
}

function activityLines(
  activities: readonly Activity[],
  objectives: readonly Objective[],
  crosswalk: readonly AreaInPrograms[],
  wordsOf: (activity: Activity) => WrittenWords,
): readonly GrantActivity[] {
  const byId = new Map(objectives.map(each => [each.id, each] as const));
  const places = new Map(crosswalk.map(each => [each.area, each] as const));
  return activities
    .flatMap(activity => {
      const {month, area} = activity;
      const place = area && places.get(area);
      if (month === null || !place) return [];
      const supported = activity.objectiveIds.flatMap(id => {
        const objective = byId.get(id);
        return objective?.month === month ? [objective] : [];
      });
      return [
        {
          id: activity.id,
          month,
          area: place.area,
          pillar: place.pillar,
          type: place.type,
          activity: activity.activity,
          partner: activity.partner,
          status: activity.status,
          plannedMinutes: activity.minutes,
          deliveredMinutes: activity.deliveredMinutes,
          participants: activity.participants,
          attended: activity.attended,
          objectives: supported.length,
          why: whyText(activity, supported, wordsOf(activity)),
        },
      ];
    })
    .sort((one, other) => monthsBetween(other.month, one.month));
}
