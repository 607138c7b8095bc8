/** What is said where somebody plans on a day that is kept for something else. */
import {counted} from './count';
import {dayWords, periodWords} from './day-words';
import {type LockedDate, lockedWithin} from './locked-date';
import type {Period} from './period';

/** Locked days as they are in a plan or in a view. */
type Locked = Omit<LockedDate, 'row'>;

/** So many are told one by one. */
const MOST = 3;

/**
 * Sentences on the locked days that an activity meets; "" where it meets none.
 *
 * On its first and on its last day an activity surely takes place, so where one of them is locked it is said
 * plainly: "Oct 12 is locked for Testing: ask Ms. Rivera." A day between the two may be one on which a weekly
 * activity does not meet, so there it is said gently: "Oct 12, between the first and the last day, is locked
 * for Testing: if it meets then, ask Ms. Rivera."
 */
export function lockedSentences(
  period: Period | null,
  lockedDates: readonly Locked[],
): string {
  if (period === null) return '';
  const met = lockedWithin(lockedDates, period);
  const told = met.slice(0, MOST).map(locked => sentence(locked, period));
  const rest = met.length - told.length;
  if (rest > 0)
    told.push(
      `${counted(rest, 'more locked time')} ${rest === 1 ? 'falls' : 'fall'} within its dates.`,
    );
  return told.join(' ');
}

function sentence(locked: Locked, {startDate, endDate}: Period): string {
  const {what, lockedBy} = locked;
  const day = [startDate, endDate].find(
    each => locked.startDate <= each && each <= locked.endDate,
  );
  const days =
    day === undefined
      ? `${periodWords(locked)}, between the first and the last day, ${isOneDay(locked) ? 'is' : 'are'}`
      : `${dayWords(day)} is`;
  const purpose = what === '' ? '' : ` for ${unended(what)}`;
  const meeting = day === undefined ? 'if it meets then, ' : '';
  const ask = lockedBy === '' ? '' : `: ${meeting}ask ${unended(lockedBy)}`;
  return `${days} locked${purpose}${ask}.`;
}

/** Without a full stop of its own. */
function unended(text: string): string {
  return text.replace(/\.$/, '');
}

function isOneDay({startDate, endDate}: Period): boolean {
  return startDate === endDate;
}
