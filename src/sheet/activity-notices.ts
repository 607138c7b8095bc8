/** Where activities are understood and yet worth a look: a locked day, a partner nearly named, an agreement that does not hold. */
import {type Flagged, flagger} from '../domain/activity-flags';
import {monthNumbered} from '../domain/columns';
import {type Partner, partnerNamed} from '../domain/partner';
import {meantPartner} from '../domain/partner-name';
import {type Period, periodOf, periodOfMonth} from '../domain/period';
import type {Activity, Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import type {KeyOf} from './column';
import {cellProblem, quoted} from './reading';
import {remembering} from './remembering';
import {ACTIVITIES} from './schema';

/** Finds what is worth a look in activities. */
export interface Noticer {
  /**
   * Whether there may be something: told from the cells alone, so that most activities are passed over.
   *
   * @param dates of its start and its end; null where there is none
   * @param month by number; 0 where there is none
   */
  readonly mayNotice: (
    partner: string,
    dates: readonly [string | null, string | null],
    month: number,
  ) => boolean;
  readonly notices: (activity: Activity) => readonly Problem[];
}

/** @param today `YYYY-MM-DD` */
export function activityNotices(
  plan: Pick<Plan, 'partners' | 'lockedDates'>,
  today: string,
): Noticer {
  const flaggedOf = flagger(plan, today);
  const names = plan.partners.map(({name}) => name);
  const meant = remembering((name: string) => meantPartner(name, names));
  const agreedOf = remembering((name: string) =>
    partnerNamed(plan.partners, name),
  );
  const periodIn = remembering((month: number) =>
    month === 0 ? null : periodOfMonth(monthNumbered(month)),
  );
  const isLocked = ({startDate, endDate}: Period) =>
    plan.lockedDates.some(
      locked => locked.startDate <= endDate && startDate <= locked.endDate,
    );
  return {
    mayNotice: (partner, [startDate, endDate], month) => {
      if (meant(partner) !== undefined) return true;
      const agreed = agreedOf(partner);
      if (startDate !== null && endDate !== null && endDate < startDate)
        return true;
      const dates = periodOf(startDate, endDate);
      if (dates !== null && isLocked(dates)) return true;
      const period = dates ?? periodIn(month);
      return (
        agreed !== undefined && period !== null && isOutside(agreed, period)
      );
    },
    notices: activity => [
      ...flagNotices(activity, flaggedOf(activity)),
      ...nameNotices(activity, meant(activity.partner)),
      ...backwards(activity),
    ],
  };
}

function isOutside(
  {agreementStart, agreementEnd}: Partner,
  {startDate, endDate}: Period,
): boolean {
  return (
    (agreementEnd !== null && agreementEnd < endDate) ||
    (agreementStart !== null && agreementStart > startDate)
  );
}

function flagNotices(
  activity: Activity,
  {locked, agreement}: Flagged,
): readonly Problem[] {
  const {partner, startDate, endDate} = activity;
  const problems: Problem[] = [];
  if (locked !== '')
    problems.push(
      startDate === null
        ? notice(activity, 'endDate', endDate ?? '', locked, OTHER_DATE)
        : notice(activity, 'startDate', startDate, locked, OTHER_DATE),
    );
  if (agreement !== '')
    problems.push(notice(activity, 'partner', partner, agreement, RENEW));
  return problems;
}

function nameNotices(
  activity: Activity,
  meant: string | undefined,
): readonly Problem[] {
  const {partner} = activity;
  return meant === undefined
    ? []
    : [
        notice(
          activity,
          'partner',
          partner,
          `${quoted(partner)} is not spelled as in the Partners tab.`,
          `Did you mean ${quoted(meant)}?`,
        ),
      ];
}

function backwards({row, startDate, endDate}: Activity): readonly Problem[] {
  if (startDate === null || endDate === null || endDate >= startDate) return [];
  return [
    cellProblem(ACTIVITIES, row, 'endDate', {
      severity: 'problem',
      message: `The end date is before the start date, ${startDate}.`,
      fix: 'Check both dates.',
      value: endDate,
    }),
  ];
}

const OTHER_DATE =
  'Choose another date, or leave it where it was agreed all the same.';
const RENEW =
  'Renew the agreement and write its dates into the Partners tab, or choose another partner.';

function notice(
  {row}: Activity,
  key: KeyOf<typeof ACTIVITIES>,
  value: string,
  message: string,
  fix: string,
): Problem {
  return cellProblem(ACTIVITIES, row, key, {
    severity: 'notice',
    message,
    fix,
    value,
  });
}
