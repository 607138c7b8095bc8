/** How the month's plan loads each partner. */
import {AREAS, type Area} from '../area';
import type {Month} from '../month';
import type {MonthPartner} from '../month-partners';
import {partnerKey} from '../partner';
import {type Load, partnerLoad} from '../partner-load';
import {type Activity, type Plan, activitiesIn} from '../plan';
import {counts} from '../status';

/** Minutes are of the month's activities that count and name the partner, orphans too. */
export interface PartnerFigures extends Load {
  readonly partner: string;
  /** Whether the Partners tab has it. */
  readonly isListed: boolean;
  readonly activities: number;
  /** The areas of those activities, in order. */
  readonly areas: readonly Area[];
  readonly deliveredMinutes: number;
}

/** @param partners those of the month, in whose order they stay */
export function partnerFigures(
  plan: Plan,
  month: Month,
  partners: readonly MonthPartner[],
): readonly PartnerFigures[] {
  const counted = activitiesIn(plan, month).filter(({status}) =>
    counts(status),
  );
  const keyOf = new Map(
    [...new Set(counted.map(({partner}) => partner))].map(name => [
      name,
      partnerKey(name),
    ]),
  );
  const byPartner = new Map<string, Activity[]>();
  for (const activity of counted) {
    const key = keyOf.get(activity.partner)!;
    const found = byPartner.get(key);
    if (found === undefined) byPartner.set(key, [activity]);
    else found.push(activity);
  }
  return partners.map(({partner, minutes, hoursAgreed, state}) => {
    const own = byPartner.get(partnerKey(partner)) ?? [];
    return {
      partner,
      isListed: state !== 'not listed',
      activities: own.length,
      areas: AREAS.filter(area => own.some(one => one.area === area)),
      deliveredMinutes: own.reduce(
        (sum, {deliveredMinutes}) => sum + (deliveredMinutes ?? 0),
        0,
      ),
      ...partnerLoad(minutes, hoursAgreed),
    };
  });
}
