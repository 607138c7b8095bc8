/** An activity of the month with all that figures are made of: what filters and the what-if work on. */
import type {Alignment} from '../alignment';
import type {Area} from '../area';
import {cellsOf} from '../cells';
import {hasLinks, placesIn} from '../columns';
import type {Month} from '../month';
import type {Activity, Plan} from '../plan';
import {columnsOf} from '../plan-columns';
import {type Status, counts} from '../status';

export interface MonthActivity {
  /** Null where the row has none of its own. */
  readonly id: string | null;
  readonly activity: string;
  /** Null where it can't be read: then it is in no cell. */
  readonly area: Area | null;
  /** Each once, as typed, also those that no objective of the month has. */
  readonly objectiveIds: readonly string[];
  readonly alignment: Alignment;
  readonly partner: string;
  readonly lead: string;
  readonly when: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly status: Status;
  /** Sessions times minutes per session. */
  readonly minutes: number;
  /** Null where nothing was entered, as the two below. */
  readonly participants: number | null;
  readonly deliveredMinutes: number | null;
  readonly attended: number | null;
  /** Whether it counts, supports an objective of the month, and so is in the month's minutes. */
  readonly isCounted: boolean;
}

/** Those of the month, in sheet order. */
export function monthActivities(
  plan: Plan,
  month: Month,
): readonly MonthActivity[] {
  const {links} = cellsOf(plan);
  const {activities} = columnsOf(plan);
  return placesIn(activities, month).map(place =>
    monthActivity(activities.at(place), hasLinks(links, place)),
  );
}

/** Those that count and support no objective of their month, also without an id of their own. */
export function orphansOf(
  activities: readonly MonthActivity[],
): readonly MonthActivity[] {
  return activities.filter(
    ({area, status, isCounted}) =>
      area !== null && counts(status) && !isCounted,
  );
}

function monthActivity(activity: Activity, isCounted: boolean): MonthActivity {
  return {
    id: activity.id,
    activity: activity.activity,
    area: activity.area,
    objectiveIds: activity.objectiveIds,
    alignment: activity.alignment,
    partner: activity.partner,
    lead: activity.lead,
    when: activity.when,
    startDate: activity.startDate,
    endDate: activity.endDate,
    status: activity.status,
    minutes: activity.minutes,
    participants: activity.participants,
    deliveredMinutes: activity.deliveredMinutes,
    attended: activity.attended,
    isCounted,
  };
}
