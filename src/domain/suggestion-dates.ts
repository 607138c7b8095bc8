/** When a suggested activity could take place: on the days it had before, where nothing is in the way. */
import {freeDates} from './free-dates';
import {lockedWithin} from './locked-date';
import type {Month} from './month';
import {type Period, daysOf, periodOf, periodOfMonth} from './period';
import type {Plan} from './plan';
import {type Dates, datesIn} from './whole-weeks';

export interface ProposedDates extends Dates {
  /** Whether they are the days it had before, moved by whole weeks: then its words for when still hold. */
  readonly isAsBefore: boolean;
  /** How many free days there are, where that is fewer than the sessions; else null. */
  readonly fewDays: number | null;
}

/**
 * The days of its last time, in this month; else as many free days as it has sessions. Null where none is left,
 * and where it goes by words such as "Tuesdays" alone, which days that are made up might contradict.
 *
 * @param last when it last took place; null where it never did, or nobody wrote the days
 * @param from no day before this one, `2026-10-14`
 */
export function proposedDates(
  {lockedDates}: Pick<Plan, 'lockedDates'>,
  month: Month,
  sessions: number | null,
  last: (Dates & {readonly when: string}) | null,
  from: string,
): ProposedDates {
  if (last && last.when !== '' && last.startDate === null)
    return {startDate: null, endDate: null, isAsBefore: true, fewDays: null};
  const moved = last && datesIn(last, month);
  const period = moved && periodOf(moved.startDate, moved.endDate);
  const {startDate: first, endDate: end} = periodOfMonth(month);
  const isFree =
    period &&
    period.startDate >= from &&
    // What ran on into the next month is given days of this one.
    period.startDate >= first &&
    period.endDate <= end &&
    weekly(period).every(
      day =>
        lockedWithin(lockedDates, {startDate: day, endDate: day}).length === 0,
    );
  if (moved && isFree) return {...moved, isAsBefore: true, fewDays: null};
  const wanted = Math.max(1, sessions ?? 1);
  const days = freeDates(month, wanted, lockedDates, from);
  return {
    startDate: days[0] ?? null,
    endDate: days[days.length - 1] ?? null,
    isAsBefore: false,
    fewDays: days.length < wanted ? days.length : null,
  };
}

/** The days on which it meets, if it meets once a week, and the last. */
function weekly(period: Period): readonly string[] {
  const days = daysOf(period).filter((_, index) => index % 7 === 0);
  return [...days, period.endDate];
}
