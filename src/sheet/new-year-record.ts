/** What the Log keeps of the start of a school year: enough to answer a repeat, nothing to undo it with. */
import {type Operation, readOperations} from './journal';
import {SETTINGS} from './schema';
import type {Workbook} from './workbook';

export interface YearStarted {
  /** How many rows were emptied. */
  readonly objectives: number;
  readonly activities: number;
  /** Last year's tabs that were taken out. */
  readonly removedTabs: readonly string[];
}

/** What the operation did; null where it started no school year. */
export function yearIn({table, many}: Operation): YearStarted | null {
  if (table !== SETTINGS.tab) return null;
  const text = many();
  return text === null ? null : parsed(text);
}

/** What was done under that name before; null where nothing was, or not to the end. */
export function yearStartedBy(
  workbook: Workbook,
  operation: string,
): YearStarted | null {
  const done = readOperations(workbook).find(
    ({id, ending}) => id === operation && ending === 'Done',
  );
  return done ? yearIn(done) : null;
}

function parsed(text: string): YearStarted | null {
  try {
    const {objectives, activities, removedTabs} = JSON.parse(
      text,
    ) as Partial<YearStarted>;
    return typeof objectives === 'number' &&
      typeof activities === 'number' &&
      Array.isArray(removedTabs)
      ? {objectives, activities, removedTabs}
      : null;
  } catch {
    return null;
  }
}
