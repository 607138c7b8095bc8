/** The partners of a month: what is planned with each, and whether its agreement holds. */
import {agreementOver, type AgreementState} from './agreement';
import {alphabetically} from './alphabet';
import type {Area} from './area';
import type {Month} from './month';
import {type Partner, partnerKey} from './partner';
import {plannedMinutes} from './partner-load';
import {meantPartner} from './partner-name';
import {type Period, periodOfMonth} from './period';
import {type Plan, activitiesIn} from './plan';

export interface MonthPartner {
  readonly partner: string;
  readonly role: string;
  readonly areas: readonly Area[];
  readonly contact: string;
  /** Of the month's activities that count and name the partner. */
  readonly minutes: number;
  /** A month; null where none are. */
  readonly hoursAgreed: number | null;
  /** Over the month; `not listed` where an activity names a partner that the Partners tab has not. */
  readonly state: AgreementState | 'not listed';
  /** A sentence; null where there is nothing to say. */
  readonly notice: string | null;
  /** `YYYY-MM-DD` or null, as the two below. */
  readonly agreementStart: string | null;
  readonly agreementEnd: string | null;
  readonly nextReview: string | null;
}

/**
 * Those of the Partners tab in sheet order, then those that only activities of the month name, A to Z.
 *
 * @param today `YYYY-MM-DD`
 */
export function monthPartners(
  plan: Plan,
  month: Month,
  today: string,
): readonly MonthPartner[] {
  const {partners} = plan;
  const activities = activitiesIn(plan, month);
  const minutes = plannedMinutes(activities, month);
  const known = new Set(partners.map(({name}) => partnerKey(name)));
  const others = new Map<string, string>();
  for (const partner of new Set(activities.map(({partner}) => partner))) {
    const key = partnerKey(partner);
    if (key !== '' && !known.has(key) && !others.has(key))
      others.set(key, partner);
  }
  const names = partners.map(({name}) => name);
  const planned = (name: string) => minutes.get(partnerKey(name)) ?? 0;
  const period = periodOfMonth(month);
  return [
    ...partners.map(partner =>
      listed(partner, planned(partner.name), period, today),
    ),
    ...alphabetically(others.values()).map(name =>
      notListed(name, planned(name), meantPartner(name, names)),
    ),
  ];
}

function listed(
  partner: Partner,
  minutes: number,
  period: Period,
  today: string,
): MonthPartner {
  const {name, role, areas, contact, hours} = partner;
  const {agreementStart, agreementEnd, nextReview} = partner;
  return {
    partner: name,
    role,
    areas,
    contact,
    minutes,
    hoursAgreed: hours,
    ...agreementOver(partner, period, today),
    agreementStart,
    agreementEnd,
    nextReview,
  };
}

function notListed(
  partner: string,
  minutes: number,
  meant: string | undefined,
): MonthPartner {
  return {
    partner,
    role: '',
    areas: [],
    contact: '',
    minutes,
    hoursAgreed: null,
    state: 'not listed',
    notice:
      meant === undefined
        ? `${partner} is not in the Partners tab.`
        : `${partner} is not in the Partners tab: did you mean ${meant}?`,
    agreementStart: null,
    agreementEnd: null,
    nextReview: null,
  };
}
