/** What took place against what was planned. */
import {AREAS, type Area} from '../area';
import {cellsOf} from '../cells';
import {hasLinks, placesIn} from '../columns';
import type {Month} from '../month';
import type {Activity, Plan} from '../plan';
import {columnsOf} from '../plan-columns';

/** Of activities that count and support an objective of the month, each once. */
export interface Delivered {
  readonly activities: number;
  /** Of those: with the status Delivered. */
  readonly delivered: number;
  /** Of the delivered: with no delivered minutes entered yet. */
  readonly withoutMinutes: number;
  /** Sessions times minutes per session of all of them; the month's total minutes. */
  readonly plannedMinutes: number;
  /** The sum of Delivered minutes. ÷ planned is the share delivered, which may pass 1; n/a where none are planned. */
  readonly deliveredMinutes: number;
  /** Planned minutes of the activities whose delivered minutes were entered: like against like. */
  readonly plannedOfEntered: number;
  /** Of the activities that have both Expected participants and Attended: how many they are, and both sums. */
  readonly people: {
    readonly activities: number;
    readonly expected: number;
    readonly attended: number;
  };
}

export interface DeliveredView extends Delivered {
  /** Always the six, in order. */
  readonly areas: readonly ({readonly area: Area} & Delivered)[];
}

export function delivery(plan: Plan, month: Month): DeliveredView {
  const activities = countedIn(plan, month).map(columnsOf(plan).activities.at);
  return {
    ...delivered(activities),
    areas: AREAS.map(area => ({
      area,
      ...delivered(activities.filter(activity => activity.area === area)),
    })),
  };
}

/** The month's delivered minutes alone. */
export function deliveredIn(plan: Plan, month: Month): number {
  const {activities} = columnsOf(plan);
  return countedIn(plan, month).reduce(
    (sum, place) => sum + (activities.deliveredMinutes(place) ?? 0),
    0,
  );
}

/** The places of the month's activities that count and support an objective of it. */
function countedIn(plan: Plan, month: Month): readonly number[] {
  const {links} = cellsOf(plan);
  return placesIn(columnsOf(plan).activities, month).filter(place =>
    hasLinks(links, place),
  );
}

function delivered(activities: readonly Activity[]): Delivered {
  const over = activities.filter(({status}) => status === 'Delivered');
  const met = activities.filter(
    ({participants, attended}) => participants !== null && attended !== null,
  );
  return {
    activities: activities.length,
    delivered: over.length,
    withoutMinutes: over.filter(one => one.deliveredMinutes === null).length,
    plannedMinutes: sum(activities, ({minutes}) => minutes),
    deliveredMinutes: sum(activities, one => one.deliveredMinutes),
    plannedOfEntered: sum(activities, ({minutes, deliveredMinutes}) =>
      deliveredMinutes === null ? null : minutes,
    ),
    people: {
      activities: met.length,
      expected: sum(met, ({participants}) => participants),
      attended: sum(met, ({attended}) => attended),
    },
  };
}

function sum(
  activities: readonly Activity[],
  figure: (activity: Activity) => number | null,
): number {
  return activities.reduce((sum, one) => sum + (figure(one) ?? 0), 0);
}
