/** How much an objective matters to its teacher. */
import {folded} from './cell';

export const PRIORITIES = ['High', 'Normal', 'Low'] as const;

export type Priority = (typeof PRIORITIES)[number];

const BY_NAME = new Map(PRIORITIES.map(name => [folded(name), name]));

/** The priority of that name, in any case; undefined where there is none. */
export function parsePriority(text: string): Priority | undefined {
  return BY_NAME.get(folded(text));
}
