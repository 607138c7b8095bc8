/** The changes of a what-if. */
import type {Alignment} from '../alignment';
import type {Area} from '../area';
import type {Month} from '../month';
import {partnerKey} from '../partner';
import type {Activity} from '../plan';

export type Change =
  /** As if nothing had been planned with the partner. */
  | {readonly kind: 'dropPartner'; readonly partner: string}
  /** From one activity to another, each by its place in the report's activities; at most what the first has. */
  | {
      readonly kind: 'moveMinutes';
      readonly from: number;
      readonly to: number;
      readonly minutes: number;
    }
  /** Planned, in the report's month. */
  | {
      readonly kind: 'addActivity';
      readonly activity: string;
      readonly area: Area;
      readonly objectiveIds: readonly string[];
      readonly alignment: Alignment;
      /** Sessions times minutes per session. */
      readonly minutes: number;
      /** Blank for none. */
      readonly partner: string;
    }
  /** Each Planned activity as if it were Confirmed; ideas stay ideas. */
  | {readonly kind: 'confirmAll'};

type Added = Extract<Change, {kind: 'addActivity'}>;
type Moved = Extract<Change, {kind: 'moveMinutes'}>;

/** The month's activities after a change: places stay, what is added comes last. */
export function changed(
  activities: readonly Activity[],
  change: Change,
  month: Month,
): readonly Activity[] {
  switch (change.kind) {
    case 'dropPartner':
      return withoutPartner(activities, change.partner);
    case 'moveMinutes':
      return withMinutesMoved(activities, change);
    case 'addActivity':
      return [...activities, added(change, month)];
    case 'confirmAll':
      return activities.map(activity =>
        activity.status === 'Planned'
          ? {...activity, status: 'Confirmed'}
          : activity,
      );
  }
}

function withoutPartner(
  activities: readonly Activity[],
  partner: string,
): readonly Activity[] {
  const key = partnerKey(partner);
  return activities.map(activity =>
    key !== '' && partnerKey(activity.partner) === key
      ? {...activity, status: 'Cancelled'}
      : activity,
  );
}

/** Nothing moves from or to an activity that is not there, nor from one to itself. */
function withMinutesMoved(
  activities: readonly Activity[],
  {from, to, minutes}: Moved,
): readonly Activity[] {
  const source = activities[from];
  if (!source || !activities[to] || from === to) return activities;
  const moved = Math.max(0, Math.min(minutes, source.minutes));
  return activities.map((activity, place) => {
    if (place === from) return {...activity, minutes: activity.minutes - moved};
    if (place === to) return {...activity, minutes: activity.minutes + moved};
    return activity;
  });
}

function added(change: Added, month: Month): Activity {
  const {activity, area, objectiveIds, alignment, partner, minutes} = change;
  return {
    row: 0,
    id: null,
    typedId: '',
    month,
    area,
    activity,
    objectiveIds: [...new Set(objectiveIds)],
    alignment,
    partner,
    lead: '',
    when: '',
    startDate: null,
    endDate: null,
    status: 'Planned',
    minutes,
    participants: null,
    deliveredMinutes: null,
    attended: null,
  };
}
