/** How much of a partner's agreed time a month's plan takes. */
import type {Month} from './month';
import {partnerKey} from './partner';
import type {Plan} from './plan';
import {counts} from './status';

export interface Load {
  readonly minutes: number;
  /** Hours agreed a month, in minutes; null where none are. */
  readonly agreedMinutes: number | null;
  /** Minutes planned of those agreed; null where there are none to divide by. */
  readonly share: number | null;
  readonly state: 'not agreed' | 'none' | 'under' | 'full' | 'over';
}

/**
 * A month's load: 540 minutes of 12 hours are 0.75, under; 13 hours of 12 are over.
 *
 * @param minutes of the month's activities that count and name the partner
 * @param hours agreed a month; null where none are
 */
export function partnerLoad(minutes: number, hours: number | null): Load {
  if (hours === null)
    return {minutes, agreedMinutes: null, share: null, state: 'not agreed'};
  const agreedMinutes = Math.round(hours * 60);
  const share = agreedMinutes === 0 ? null : minutes / agreedMinutes;
  return {
    minutes,
    agreedMinutes,
    share,
    state: stateOf(minutes, agreedMinutes),
  };
}

function stateOf(minutes: number, agreed: number): Load['state'] {
  if (minutes > agreed) return 'over';
  if (minutes === 0) return 'none';
  return minutes === agreed ? 'full' : 'under';
}

/** Minutes of the month's activities that count, by `partnerKey`, also of partners that the tab has not. */
export function plannedMinutes(
  activities: Plan['activities'],
  month: Month,
): ReadonlyMap<string, number> {
  // Few names stand in many rows, so each spelling is made a key once.
  const spelled = new Map<string, number>();
  for (const {month: its, status, partner, minutes} of activities)
    if (its === month && counts(status))
      spelled.set(partner, (spelled.get(partner) ?? 0) + minutes);
  const byKey = new Map<string, number>();
  for (const [name, minutes] of spelled) {
    const key = partnerKey(name);
    if (key !== '') byKey.set(key, (byKey.get(key) ?? 0) + minutes);
  }
  return byKey;
}
