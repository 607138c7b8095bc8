/** Hours planned and delivered of some activities, each once. */
import type {Activity} from '../plan';

export interface GrantHours {
  readonly activities: number;
  /** Of those: with the status Delivered. */
  readonly delivered: number;
  /** Of the delivered: with no delivered minutes entered. */
  readonly withoutMinutes: number;
  /** Sessions times minutes per session. */
  readonly plannedMinutes: number;
  /** The sum of Delivered minutes, where they were entered. */
  readonly deliveredMinutes: number;
  /** The sum of Attended, so that who came to two activities counts twice; and of how many activities it is. */
  readonly attended: number;
  readonly withAttended: number;
}

export function hoursOf(activities: readonly Activity[]): GrantHours {
  const done = activities.filter(({status}) => status === 'Delivered');
  const people = activities.filter(({attended}) => attended !== null);
  const sum = (each: (activity: Activity) => number | null) =>
    activities.reduce((total, activity) => total + (each(activity) ?? 0), 0);
  return {
    activities: activities.length,
    delivered: done.length,
    withoutMinutes: done.filter(
      ({deliveredMinutes}) => deliveredMinutes === null,
    ).length,
    plannedMinutes: sum(({minutes}) => minutes),
    deliveredMinutes: sum(({deliveredMinutes}) => deliveredMinutes),
    attended: sum(({attended}) => attended),
    withAttended: people.length,
  };
}

/** In hours, to a tenth: 100 minutes are `1.7`. */
export function formatHours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}
