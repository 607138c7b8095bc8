/** Where activities are understood and yet worth a look: a locked day, a partner nearly named, an agreement that does not hold. */
import {type Flagged, flagger} from '../domain/activity-flags';
import {meantPartner} from '../domain/partner-name';
import type {Activity, Plan} from '../domain/plan';
import type {Problem} from '../domain/problem';
import type {KeyOf} from './column';
import {cellProblem, quoted} from './reading';
import {ACTIVITIES} from './schema';

/** @param today `YYYY-MM-DD` */
export function activityNotices(
  {activities, ...plan}: Pick<Plan, 'activities' | 'partners' | 'lockedDates'>,
  today: string,
): readonly Problem[] {
  const flaggedOf = flagger(plan, today);
  const meant = rememberedMeant(plan.partners.map(({name}) => name));
  return activities.flatMap(activity => [
    ...flagNotices(activity, flaggedOf(activity)),
    ...nameNotices(activity, meant(activity.partner)),
    ...backwards(activity),
  ]);
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

/** A school's rows repeat a few partners. */
function rememberedMeant(
  known: readonly string[],
): (name: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return name => {
    if (!found.has(name)) found.set(name, meantPartner(name, known));
    return found.get(name);
  };
}

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
