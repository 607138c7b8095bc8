/** The school's stock of activities, as the Activity bank tab says it. */
import type {Area} from './area';
import type {BankTag} from './bank-tag';
import {folded} from './cell';
import type {Grade} from './grade';
import type {Activity} from './plan';
import {counts} from './status';

export interface BankActivity {
  /** As the sheet counts it. */
  readonly row: number;
  /** Null where the row has none, or one that an earlier row has. */
  readonly id: string | null;
  /** Null where it can't be read: then the activity is offered nowhere. */
  readonly area: Area | null;
  readonly activity: string;
  /** In order; none where it suits every grade, or they can't be read. */
  readonly grades: readonly Grade[];
  /** What it serves, as far as it is understood; none where it serves its area alone. */
  readonly tags: readonly BankTag[];
  readonly description: string;
  readonly materials: string;
  /** What families do. */
  readonly families: string;
  /** Null where the cell is blank. */
  readonly sessions: number | null;
  readonly minutesPerSession: number | null;
  readonly partner: string;
  readonly why: string;
}

/** The same for two rows that name one idea: area and title, in any case and whatever stands between the words. */
export function ideaKey(area: Area, activity: string): string {
  return `${area} ${folded(activity.replace(/[^\p{L}\p{N}]+/gu, ' '))}`;
}

/** How often each idea was planned, by `ideaKey`: what counts, in any month. */
export function timesUsed(
  activities: readonly Pick<Activity, 'area' | 'activity' | 'status'>[],
): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const {area, activity, status} of activities) {
    if (area === null || !counts(status)) continue;
    const key = ideaKey(area, activity);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}
