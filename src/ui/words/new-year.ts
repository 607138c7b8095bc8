/** Words of starting a new school year. */
import {counted} from './count';
import {monthTitle} from './date';

export const TITLE = 'New school year';
export const WHERE =
  'A new year starts in a copy of this file, so that this one stays as the record of the year that is over.';
export const STEPS: readonly string[] = [
  'Choose File › Make a copy, and give the copy its own name.',
  'Open the copy, and choose Extensions › Integration Grid › Plan this month there.',
  'Choose “Start a new school year” in the copy.',
];
export const HERE =
  'This file is a copy of a planner. You can start the new year in it.';
export const CLEARED_TITLE = 'What is emptied here';
export const CLEARED: readonly string[] = [
  'All objectives and all activities, with what is typed beside them',
  'The made tabs: Grid, Coverage, Year, Grants and the published months',
  'The list of changes, and where each month stood',
];
export const KEPT_TITLE = 'What stays';
export const KEPT: readonly string[] = [
  'Activity bank, partners and results',
  'Settings, expected areas, standards and locked dates',
  'The tabs that your school added, and the headers and formulas of its own columns',
];
export const SAFE =
  'The file that you copied is not touched: everything of last year is still there. It is also the only way back.';
export const FIRST_MONTH = 'First month of the new year';
export const start = (year: string) => `Start ${year}`;
export const QUESTION = (year: string) =>
  `Empty all objectives and activities in this copy, and start ${year}?`;
export const CONFIRM = 'Empty them and start';
export const STARTING = 'Starting…';
export const started = (
  firstMonth: string,
  objectives: number,
  activities: number,
) =>
  `The year begins with ${monthTitle(firstMonth)}. ${counted(objectives, 'objective')} and ${counted(activities, 'activity', 'activities')} were taken out here; they stay in the file that you copied.`;
