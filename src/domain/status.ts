/** How far an activity has come. */
import {folded} from './cell';

export const STATUSES = [
  'Idea',
  'Planned',
  'Confirmed',
  'Delivered',
  'Cancelled',
] as const;

export type Status = (typeof STATUSES)[number];

const BY_NAME = new Map(STATUSES.map(name => [folded(name), name]));

/** The status of that name, in any case; undefined where there is none. */
export function parseStatus(text: string): Status | undefined {
  return BY_NAME.get(folded(text));
}

/** Whether an activity of that status counts in any figure: Idea and Cancelled never do. */
export function counts(status: Status): boolean {
  return status !== 'Idea' && status !== 'Cancelled';
}
