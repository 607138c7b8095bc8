/** Whether a partner's agreement holds when something is planned, in a sentence where it does not. */
import {dayOfYearWords} from './day-words';
import type {Partner} from './partner';
import {type Period, addDays} from './period';

export type AgreementState =
  'current' | 'due for review' | 'not begun' | 'ending' | 'ended';

export interface Agreement {
  /** For the whole of the days asked about, or for a part of them. */
  readonly state: AgreementState;
  /** Null where there is nothing to say. */
  readonly notice: string | null;
}

/** What an agreement is known by: a partner of the plan, or one in a view. */
type Agreed = Pick<
  Partner,
  'name' | 'agreementStart' | 'agreementEnd' | 'nextReview'
>;

/** How many days before a review it is said. */
const REVIEW_DAYS = 60;

const CURRENT: Agreement = {state: 'current', notice: null};

/**
 * How a partner's agreement stands over the days of a month or of an activity.
 *
 * Over before they begin: ended. Over before they end: ending. Begun after their first day: not begun.
 * Else, due for review within 60 days of today, or overdue: due for review. An agreement lasts to the end
 * of its last day, and one without dates holds always.
 *
 * @param period the days that are planned
 * @param today `YYYY-MM-DD`
 */
export function agreementOver(
  {name, agreementStart, agreementEnd, nextReview}: Agreed,
  period: Period,
  today: string,
): Agreement {
  const said = (
    state: AgreementState,
    what: string,
    date: string,
  ): Agreement => ({
    state,
    notice: `The agreement with ${name} ${what} on ${dayOfYearWords(date)}.`,
  });
  const isPast = (date: string) => date < today;
  if (agreementEnd !== null && agreementEnd < period.endDate)
    return said(
      agreementEnd < period.startDate ? 'ended' : 'ending',
      isPast(agreementEnd) ? 'ended' : 'ends',
      agreementEnd,
    );
  if (agreementStart !== null && agreementStart > period.startDate)
    return said(
      'not begun',
      isPast(agreementStart) ? 'began only' : 'begins only',
      agreementStart,
    );
  if (nextReview !== null && nextReview <= addDays(today, REVIEW_DAYS))
    return said(
      'due for review',
      isPast(nextReview) ? 'was due for review' : 'is due for review',
      nextReview,
    );
  return CURRENT;
}
