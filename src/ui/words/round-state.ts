/** Words of where a month stands, for the first screen and for the month's round. */
import type {RoundView} from '../../contract/month';
import type {MonthState} from '../../domain/month-state';
import type {NextStep} from '../../domain/round';
import type {MissingGrade} from '../missing-classes';
import {counted} from './count';
import {dayWords, monthAfter, monthName} from './date';
import {gradeTitle} from './grade';
import {dotted} from './joined';

export const ROUND = 'The month’s round';

export const YOURS_MISSING = 'Your objectives are still missing.';

export const STATES: {readonly [state in MonthState]: string} = {
  open: 'Open for objectives',
  planning: 'Planning',
  review: 'In review',
  published: 'Published',
  closed: 'Closed',
};

/** "Open for objectives until Sep 25", "Published on Sep 28 by Ana Alves". */
export function standing(round: RoundView): string {
  const {state, until, publishedOn, publishedBy} = round;
  return [
    STATES[state],
    state === 'open' && until !== null ? ` until ${dayWords(until)}` : '',
    publishedOn === null ? '' : ` on ${dayWords(publishedOn)}`,
    publishedBy === null ? '' : ` by ${publishedBy}`,
  ].join('');
}

/** "3 days left", "the day was 2 days ago"; "" where no day is set. */
export function daysLeft(days: number | null): string {
  if (days === null) return '';
  if (days === 0) return 'the last day is today';
  return days > 0
    ? `${counted(days, 'day')} left`
    : `the day was ${counted(-days, 'day')} ago`;
}

/** "4 classes without objectives · 12 gaps · 3 not confirmed"; "" where nothing is late. */
export function late({objectives, gaps, unconfirmed}: RoundView['late']) {
  return dotted(
    objectives.length === 0
      ? ''
      : `${counted(objectives.length, 'class', 'classes')} without objectives`,
    gaps === 0 ? '' : counted(gaps, 'gap'),
    unconfirmed.length === 0 ? '' : `${unconfirmed.length} not confirmed`,
  );
}

/** "Grade 3 · Alves, Rivera". */
export const gradeWords = ({grade, teachers}: MissingGrade) =>
  dotted(
    gradeTitle(grade),
    teachers.length === 0 ? 'nobody yet' : teachers.join(', '),
  );

const NEXT: {readonly [step in NextStep]: (month: string) => string} = {
  setDate: () => 'Set a last day for objectives',
  remind: () => 'Copy a reminder',
  plan: () => 'Start planning',
  fillGaps: () => 'Fill the gaps',
  review: () => 'Start the review',
  confirm: () => 'Open the next to confirm',
  publish: month => `Publish ${monthName(month)}`,
  close: month => `Close ${monthName(month)}`,
  nextMonth: month => `Go on with ${monthName(monthAfter(month, 1))}`,
};

export const next = (step: NextStep, month: string) => NEXT[step](month);
export const nextStep = (step: NextStep, month: string) =>
  `Next: ${next(step, month)}`;
