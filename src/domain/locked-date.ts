/** Days that the school keeps for something else, as the Locked dates tab says it. */
import {type Period, overlap} from './period';

export interface LockedDate extends Period {
  /** As the sheet counts it. */
  readonly row: number;
  /** What the days are kept for; blank where the tab does not say. */
  readonly what: string;
  /** Who keeps them, so whom to ask; blank where the tab does not say. */
  readonly lockedBy: string;
}

/** Those that a run of days meets, in the order given. */
export function lockedWithin<Locked extends Period>(
  lockedDates: readonly Locked[],
  period: Period,
): readonly Locked[] {
  return lockedDates.filter(locked => overlap(locked, period));
}
