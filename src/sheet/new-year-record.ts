/** What the Log keeps of the start of a school year: enough to answer a repeat, nothing to undo it with. */
import {type Operation, readOperations} from './journal';
import {LOG, SETTINGS} from './schema';
import {readTable, textAt} from './table';
import {type Workbook, readTab} from './workbook';

/** What a line of the Log says while a school year is started. */
export const YEAR_BEGUN = 'Began to start a school year in a copy of the file.';

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

/** What a run that was cut off was about to take out; null where none was. */
export function yearBegun(workbook: Workbook): YearStarted | null {
  const log = readTable(LOG, readTab(workbook, LOG).values);
  const line = log.rows.find(row => textAt(log, row, 'what') === YEAR_BEGUN);
  return line ? parsed(textAt(log, line, 'after')) : null;
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
