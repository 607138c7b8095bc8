/** Words of the smallest set. */
import {counted} from '../../domain/count';
import {formatMinutes} from '../../domain/minutes';
import {monthTitle} from './date';

export const TITLE = 'Smallest set';
export const WHICH = 'Gaps to close';
export const WITH_IDEAS = 'Also those that have an idea already';
export const FIND = 'Find activities';
export const ADDING = 'Adding…';
export const PROVEN = 'No fewer of the bank’s activities close as many.';
export const NOT_PROVEN =
  'The fewest that were found; a set with one less may exist.';
export const DRAFT_NOTE =
  'They are added as ideas. Each closes its gaps once you set it to Planned.';
export const LEFT_OUT = 'You left out what would close these.';
export const NOTHING_CHOSEN = 'Choose at least one area with gaps.';
export const EMPTY_BANK =
  'The Activity bank tab holds no activity yet. Set up planner, in the menu, fills it with 120 to begin with; or write your own there, each with its area and standards.';
export const NOTHING_CLOSES = 'Nothing in the bank closes any of these gaps.';

export const areaLabel = (title: string, gaps: number) => `${title} (${gaps})`;
export const noGaps = (month: string) =>
  `${monthTitle(month)} has no gaps to close.`;
/** "4 activities would close 9 of 11 gaps." */
export const headline = (picks: number, closed: number, gaps: number) =>
  `${counted(picks, 'activity', 'activities')} would close ${closed} of ${counted(gaps, 'gap')}.`;
/** Of so many that are kept. */
export const undated = (n: number, of: number) =>
  n === of
    ? 'Too few days are left in the month for any of them: they come without dates, to be chosen by you.'
    : `For ${n} of them too few days are left in the month: they come without dates, to be chosen by you.`;
export const addDrafts = (n: number) => `Add ${counted(n, 'draft')}`;
export const added = (n: number, month: string) =>
  `${counted(n, 'draft')} added to ${monthTitle(month)}.`;
export const closesTitle = (n: number) => `Closes ${counted(n, 'gap')}`;
export const leftTitle = (n: number) => `Stays open (${n})`;
export const gapsTitle = (n: number) => counted(n, 'gap');
export const GAP_WITHOUT_ID = 'An objective without an ID';

/** "4 × 45 min", "45 min", "4 sessions". */
export function courseWords(sessions: number, minutes: number | null): string {
  if (minutes === null) return counted(sessions, 'session');
  return sessions === 1
    ? formatMinutes(minutes)
    : `${sessions} × ${formatMinutes(minutes)}`;
}
