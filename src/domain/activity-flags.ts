/** What stands in the way of single activities: a day that is locked, a partner whose agreement does not hold. */
import {agreementOver} from './agreement';
import {lockedSentences} from './locked-words';
import type {Month} from './month';
import {type Partner, partnerKey} from './partner';
import {periodOf, periodOfMonth} from './period';
import {type Activity, type Plan, activitiesIn} from './plan';

export interface ActivityFlag {
  readonly activityId: string;
  /** One sentence or several. */
  readonly message: string;
}

/** What is flagged of one activity; "" where nothing is. */
export interface Flagged {
  readonly locked: string;
  readonly agreement: string;
}

const NOTHING: Flagged = {locked: '', agreement: ''};

/**
 * Reads what stands in the way of activities of a plan.
 *
 * A cancelled activity and one that was delivered are past asking. A partner is flagged where its agreement is
 * over before the activity, or begins after: measured by its dates, or by its month where it has none.
 *
 * @param today `YYYY-MM-DD`
 */
export function flagger(
  {partners, lockedDates}: Pick<Plan, 'partners' | 'lockedDates'>,
  today: string,
): (activity: Activity) => Flagged {
  const byKey = new Map<string, Partner>(
    partners.map(partner => [partnerKey(partner.name), partner]),
  );
  return activity => {
    const {status, startDate, endDate, month} = activity;
    if (status === 'Cancelled' || status === 'Delivered') return NOTHING;
    const dates = periodOf(startDate, endDate);
    const period = dates ?? (month && periodOfMonth(month));
    const partner = byKey.get(partnerKey(activity.partner));
    const agreement =
      partner && period ? agreementOver(partner, period, today) : null;
    return {
      locked: lockedSentences(dates, lockedDates),
      agreement:
        agreement && agreement.state !== 'due for review'
          ? (agreement.notice ?? '')
          : '',
    };
  };
}

/** The flags of a month's activities that have an id, in sheet order. */
export function activityFlags(
  plan: Plan,
  month: Month,
  today: string,
): readonly ActivityFlag[] {
  const flaggedOf = flagger(plan, today);
  return activitiesIn(plan, month).flatMap(
    (activity): readonly ActivityFlag[] => {
      if (activity.id === null) return [];
      const {locked, agreement} = flaggedOf(activity);
      const message = [locked, agreement].filter(Boolean).join(' ');
      return message === '' ? [] : [{activityId: activity.id, message}];
    },
  );
}
