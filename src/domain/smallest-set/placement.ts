/** Where in a month the sessions of an activity find room. */
import {dayWords} from '../day-words';
import {freeDates} from '../free-dates';
import type {Month} from '../month';
import {
  type Period,
  addDays,
  overlap,
  periodOfMonth,
  weekdayOf,
} from '../period';

export interface Placement extends Period {
  /** "Thursdays", or the days where they keep no rhythm; blank for a single session, and for many. */
  readonly when: string;
}

/**
 * Room for so many sessions on school days, none of them locked; null where there is none.
 *
 * Rather between two locked times than across one, so that no locked day lies between the first and the
 * last: weekly if possible, else with a day between. Only then with a break for what is locked. Three
 * sessions in October 2026 with Monday the 12th locked: Tuesdays 13, 20 and 27, as no weekday comes three
 * times before.
 *
 * @param within the days that may be used at all
 */
export function placed(
  month: Month,
  sessions: number,
  lockedDates: readonly Period[],
  within: Period,
): Placement | null {
  const {startDate: first, endDate: last} = periodOfMonth(month);
  const outside = [
    {startDate: first, endDate: addDays(within.startDate, -1)},
    {startDate: addDays(within.endDate, 1), endDate: last},
  ];
  const barred = [...lockedDates, ...outside].filter(
    ({startDate, endDate}) => startDate <= endDate,
  );
  const hasRoom = (days: readonly string[]) => days.length === sessions;
  const inOneGo = stretches({startDate: first, endDate: last}, barred)
    .map(({startDate, endDate}) => {
      const after = {startDate: addDays(endDate, 1), endDate: last};
      return freeDates(month, sessions, [after], startDate);
    })
    .filter(hasRoom);
  const days =
    inOneGo.find(isWeekly) ??
    inOneGo.find(isUnhurried) ??
    [freeDates(month, sessions, barred)].find(hasRoom) ??
    inOneGo[0];
  if (days === undefined) return null;
  return {
    startDate: days[0]!,
    endDate: days[days.length - 1]!,
    when: whenWords(days),
  };
}

/** What is left of the days between the barred ones, in order. */
function stretches(
  {startDate, endDate}: Period,
  barred: readonly Period[],
): readonly Period[] {
  const met = barred
    .filter(one => overlap(one, {startDate, endDate}))
    .sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  const found: Period[] = [];
  let next = startDate;
  for (const one of met) {
    if (next < one.startDate)
      found.push({startDate: next, endDate: addDays(one.startDate, -1)});
    if (addDays(one.endDate, 1) > next) next = addDays(one.endDate, 1);
  }
  return next > endDate ? found : [...found, {startDate: next, endDate}];
}

function isWeekly(days: readonly string[]): boolean {
  return days.every(
    (day, index) => index === 0 || day === addDays(days[index - 1]!, 7),
  );
}

function isUnhurried(days: readonly string[]): boolean {
  return days.every(
    (day, index) => index === 0 || day > addDays(days[index - 1]!, 1),
  );
}

/** More days than these are told by the first and the last. */
const MOST_TOLD = 6;

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays'];

function whenWords(days: readonly string[]): string {
  if (days.length === 1 || (!isWeekly(days) && days.length > MOST_TOLD))
    return '';
  return isWeekly(days)
    ? WEEKDAYS[weekdayOf(days[0]!)]!
    : days.map(dayWords).join(', ');
}
