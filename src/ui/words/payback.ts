/** Words of what a teacher gets back for what she entered. */
import {counted} from '../../domain/count';
import {formatMinutes} from '../../domain/minutes';
import type {Payback} from '../../domain/payback';
import {monthName} from './date';

export const TITLE = 'What you get for it';
export const NONE = 'No activity yet. The staff see it among their gaps.';
export const NEAR = 'Planned for others at the same standard:';

export const more = (n: number) => `and ${n} more`;

/** "In September the school planned 5 activities for your class: 7 h 30 in all, 60 people expected." */
export function lastMonth({
  month,
  activities,
  minutes,
  participants,
}: NonNullable<Payback['lastMonth']>): string {
  const when = `In ${monthName(month)}`;
  if (activities === 0)
    return `${when} no activity supported your class. Your objectives of this month say what is needed.`;
  const facts = [
    minutes > 0 ? `${formatMinutes(minutes)} in all` : '',
    participants > 0 ? `${participants} people expected` : '',
  ].filter(fact => fact !== '');
  const done = `${when} the school planned ${counted(activities, 'activity', 'activities')} for your class`;
  return facts.length > 0 ? `${done}: ${facts.join(', ')}.` : `${done}.`;
}
