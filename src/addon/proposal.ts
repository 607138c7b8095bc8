/** An idea as an activity of this month: as it was done last, or as the bank says, on days that are free. */
import type {ActivityRow} from '../contract/rows';
import type {NewActivity} from '../contract/saves';
import {agreementOver} from '../domain/agreement';
import type {Area} from '../domain/area';
import {formatDate} from '../domain/calendar-date';
import {counted} from '../domain/count';
import {formatMinutes} from '../domain/minutes';
import type {Month} from '../domain/month';
import {lockedSentences} from '../domain/locked-words';
import {partnerKey, partnerNamed} from '../domain/partner';
import {partnerLoad, plannedMinutes} from '../domain/partner-load';
import {addDays, periodOf, periodOfMonth} from '../domain/period';
import type {Activity, Objective} from '../domain/plan';
import {monthOfDate} from '../domain/school-year';
import {proposedDates} from '../domain/suggestion-dates';
import type {Ranked} from '../domain/suggestion-rank';
import {starterWhy, thinWhy} from '../domain/why';
import {readActivityRow} from '../sheet/row-reader';
import {
  LINE,
  MOST_MINUTES,
  MOST_PEOPLE,
  MOST_SESSIONS,
  PARAGRAPH,
} from './arguments/fields';
import type {School} from './school';

export interface Proposed {
  readonly proposal: NewActivity;
  /** What stands in its way, a sentence each. */
  readonly notices: readonly string[];
  /** The row that plans it for others this month; null where there is none. */
  readonly onPlan: ActivityRow | null;
}

/** What makes activities of ideas for one objective; it must be in a month. */
export function proposer(
  school: School,
  objective: Objective,
  area: Area,
): (found: Ranked) => Proposed {
  const {plan, workbook} = school;
  // Whoever asks has checked it.
  const month = objective.month!;
  const today = formatDate(workbook.today);
  // What is planned today takes place tomorrow at the earliest; a month that is over is filled in afterwards.
  const from = monthOfDate(workbook.today) === month ? addDays(today, 1) : '';
  const loads = plannedMinutes(plan.activities, month);
  return found => {
    const {bank} = found.idea;
    const last = rowOf(school, found.idea.uses[0]?.activity);
    // 0 stands for what can't be read.
    const sessions = upTo(MOST_SESSIONS, last?.sessions || bank?.sessions);
    const minutesPerSession = upTo(
      MOST_MINUTES,
      last?.minutesPerSession || bank?.minutesPerSession,
    );
    const partner = line(last?.partner || bank?.partner);
    const {startDate, endDate, isAsBefore, fewDays} = proposedDates(
      plan,
      month,
      sessions,
      last,
      from,
    );
    const proposal: NewActivity = {
      month,
      area,
      activity: found.idea.activity.slice(0, LINE),
      objectiveIds: objective.id === null ? [] : [objective.id],
      why: whyOf(found, last, objective, area),
      alignment: alignmentOf(found),
      partner,
      lead: line(last?.lead),
      when: isAsBefore ? line(last?.when) : '',
      startDate,
      endDate,
      sessions,
      minutesPerSession,
      participants: upTo(MOST_PEOPLE, last?.participants),
      status: 'Planned',
    };
    const onPlan = rowOf(school, found.idea.onPlan);
    if (onPlan) {
      const notices = standingNotices(school, onPlan, month, today);
      return {proposal, notices, onPlan};
    }
    const minutes = (sessions ?? 1) * (minutesPerSession ?? 0);
    return {
      proposal,
      onPlan,
      notices: [
        fewDays === null ? '' : fewDaysNotice(fewDays),
        lockedSentences(periodOf(startDate, endDate), plan.lockedDates),
        ...partnerNotices(school, partner, {month, startDate, endDate}, today),
        loadNotice(school, partner, loads, minutes),
      ].filter(notice => notice !== ''),
    };
  };
}

/** Without what no form would save, for it is more than anybody means. */
const line = (text = '') => (text.length > LINE ? '' : text);
const upTo = (most: number, number: number | null | undefined) =>
  number && number <= most ? number : null;

function fewDaysNotice(days: number): string {
  return days === 0
    ? 'No free day is left in this month, so choose the days yourself.'
    : `Only ${counted(days, 'free day is', 'free days are')} left in this month, fewer than it has sessions.`;
}

/** What stands in the way of the row that is planned; its minutes are in the partner's load already. */
function standingNotices(
  school: School,
  {partner, startDate, endDate}: ActivityRow,
  month: Month,
  today: string,
): readonly string[] {
  return [
    lockedSentences(periodOf(startDate, endDate), school.plan.lockedDates),
    ...partnerNotices(school, partner, {month, startDate, endDate}, today),
  ].filter(notice => notice !== '');
}

/** As a form shows it; null where there is none. */
function rowOf(
  {tables: {activities}, calendar}: School,
  activity: Activity | null | undefined,
): ActivityRow | null {
  const row = activities.rows.find(each => each.row === activity?.row);
  return row ? readActivityRow(activities, row, calendar) : null;
}

/** What people wrote for the same standard, or in the bank; else a sentence to begin from. */
function whyOf(
  {idea, nearness, use, other}: Ranked,
  last: ActivityRow | null,
  objective: Objective,
  area: Area,
): string {
  const isSame = nearness === 'standard' && use === idea.uses[0];
  const written = [isSame ? last?.why : '', idea.bank?.why].find(
    why => why && why.length <= PARAGRAPH && thinWhy(why) === null,
  );
  const label = other?.label || objective.standards[0]?.label;
  return (
    written ?? starterWhy(area, idea.activity, label || objective.objective)
  );
}

/** As it was for the same standard; else never more than practising what is near. */
function alignmentOf({nearness, use}: Ranked): number {
  const before = use?.activity.alignment ?? 2;
  if (nearness === 'standard') return before;
  return nearness === 'cluster' ? Math.min(before, 2) : 1;
}

function partnerNotices(
  {plan}: School,
  name: string,
  {
    month,
    startDate,
    endDate,
  }: {month: Month; startDate: string | null; endDate: string | null},
  today: string,
): readonly string[] {
  const partner = partnerNamed(plan.partners, name);
  if (!partner) return [];
  const period = periodOf(startDate, endDate) ?? periodOfMonth(month);
  return [agreementOver(partner, period, today).notice ?? ''];
}

/** Only where it would be more than is agreed. */
function loadNotice(
  {plan}: School,
  name: string,
  planned: ReadonlyMap<string, number>,
  minutes: number,
): string {
  const partner = partnerNamed(plan.partners, name);
  if (!partner) return '';
  const before = planned.get(partnerKey(name)) ?? 0;
  const {state, agreedMinutes} = partnerLoad(before + minutes, partner.hours);
  return state === 'over' && agreedMinutes !== null
    ? `With it ${partner.name} has ${formatMinutes(before + minutes)} this month, and ${formatMinutes(agreedMinutes)} are agreed.`
    : '';
}
