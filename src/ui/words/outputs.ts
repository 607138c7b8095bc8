/** Words of the grid to print, the calendar file and the tables. */
import {counted} from './count';

export const ALL_TEACHERS = 'All teachers';
export const TEACHER = 'Teacher';
export const GRADE = 'Grade';
export const SUBJECT = 'Subject';
export const STANDARDS = 'Standards';
export const PRIORITY = 'Priority';
export const OBJECTIVE = 'Objective';
export const COVERED = 'Covered';
export const covered = (n: number, of: number) => `${n} of ${of}`;
export const NO_ROWS = 'No objective of this month is for them.';
export const gridTitle = (month: string) => `The plan for ${month}`;
export const LANDSCAPE = 'Letter paper, across.';

export const SAVE_CALENDAR = 'Save calendar (.ics)';
export const UNDATED = 'Those without a day, as the whole month';
export const undated = (n: number) =>
  n === 0
    ? 'Every activity names its days.'
    : `${counted(n, 'activity', 'activities')} name${n === 1 ? 's' : ''} no day.`;
export const HOW_TO =
  'Open the file, and your calendar asks whether to add it. In Google Calendar choose Settings, then Import. Saving it again later brings what has changed.';
export const IDEAS = 'Ideas are not in it. What is cancelled is, as cancelled.';
export const WITHOUT_ID =
  'Activities that were typed into the tab and have no ID yet are not in it. Build the grid, and they are.';
export const WHAT = 'What';
export const WHEN = 'When';
export const STATUS = 'Status';
export const NO_EVENTS = 'Nothing is planned in this month for them.';
export const calendarName = (school: string, month: string) =>
  [school, month].filter(part => part !== '').join(', ');
export const PARTNER = 'Partner';
export const LEAD = 'Lead';
export const WHY = 'Why';

export const TABLE = 'Table';
export const SAVE_CSV = 'Save as CSV';
export const CSV_HINT =
  'Opens in Sheets and Excel. What could run as a formula is kept as plain words.';
export const NO_TABLE = 'This tab is not there, or holds nothing.';
export const rows = (n: number) => counted(n, 'row');
export const firstRows = (n: number) => `The first ${n} are shown.`;
export const CONTACTS =
  'It holds names and ways to reach people: keep the file where only colleagues see it.';
