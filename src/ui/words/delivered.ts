/** Words of marking activities as delivered, and of what took place against what was planned. */
import type {DeliveredActivity} from '../../domain/grid';
import {formatMinutes} from '../../domain/minutes';
import {counted} from './count';
import {monthName} from './date';
import {dotted} from './joined';

export const TITLE = 'Mark as delivered';
export const SECTION = 'Delivered';
export const INTRO =
  'Tick what took place. Then say how long it took in all, and how many people came. Leave blank what nobody knows.';
export const ALL = 'All';
export const ALL_OF_THEM = 'All of these activities';
export const MINUTES = 'Minutes in all';
export const CAME = 'How many came';
export const WRONG_MINUTES =
  'Write minutes, such as 45 or 1 h 30, or leave it blank.';
export const WRONG_COUNT =
  'Write a whole number, such as 12, or leave it blank.';
export const SAVING = 'Saving…';

export const mark = (n: number) =>
  n === 0
    ? 'Mark as delivered'
    : `Mark ${counted(n, 'activity', 'activities')} as delivered`;
export const marked = (n: number) =>
  `${counted(n, 'activity', 'activities')} marked as delivered.`;
export const tooMany = (most: number) =>
  `At most ${most} can be marked at once. Untick some, and mark those next.`;
export const nothingOpen = (month: string) =>
  `Nothing to mark: no planned activity of ${monthName(month)} has begun yet, or all are marked.`;
export const toCome = (n: number) => `Still to come (${n})`;
export const already = (n: number) => `Delivered already (${n})`;

/** "3 h planned · 20 expected"; "" where neither was said. */
export const plan = (minutes: number, expected: number | null) =>
  dotted(
    minutes > 0 ? `${formatMinutes(minutes)} planned` : '',
    expected === null ? '' : `${expected} expected`,
  );

/** "2 h 30 of 3 h · 14 of 20 came"; "" where nothing was entered. */
export function went(delivered: DeliveredActivity | null): string {
  if (delivered === null) return '';
  const {
    minutes,
    plannedMinutes: planned,
    attended: came,
    expected,
  } = delivered;
  return dotted(
    minutes === null ? '' : ofPlanned(minutes, planned),
    came === null
      ? ''
      : `${expected === null ? came : `${came} of ${expected}`} came`,
  );
}

/** "5 of 12 activities delivered · 6 h of 14 h". */
export const headline = (
  {delivered, activities}: {delivered: number; activities: number},
  minutes: number,
  planned: number,
) =>
  dotted(
    `${delivered} of ${counted(activities, 'activity', 'activities')} delivered`,
    minutes > 0 ? ofPlanned(minutes, planned) : '',
  );

function ofPlanned(minutes: number, planned: number): string {
  return planned > 0
    ? `${formatMinutes(minutes)} of ${formatMinutes(planned)}`
    : formatMinutes(minutes);
}
