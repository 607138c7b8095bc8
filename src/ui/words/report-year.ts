/** Words of the report's year: each standard by month and by area. */
import {counted} from './count';
import {monthName} from './date';

export const CHOOSE = 'Standards of';
export const NO_CHOICE =
  'No objective of this school year names a grade of the school’s standards yet.';
export const COLUMNS = 'Columns are';
export const BY = {months: 'months', areas: 'the six areas'} as const;
export const LEGEND =
  'Number: activities that serve the standard, with their minutes. ○: an objective names it, and nothing is planned for it. Blank: not named.';

/** "12 of 25 standards are named by an objective since August, 10 have an activity." */
export const breadth = (
  named: number,
  supported: number,
  standards: number,
  since: string,
) =>
  `${named} of ${counted(standards, 'standard')} ${named === 1 ? 'is' : 'are'} named by an objective since ${monthName(since)}, ${supported} ${supported === 1 ? 'has' : 'have'} an activity.`;
/** Balance is never said without how many standards it is over. */
export const balance = (figure: string, supported: number) =>
  `The activities are spread over ${supported === 1 ? 'that one standard' : `those ${supported}`} with a balance of ${figure} (1 is even).`;

export const STANDARD = 'Standard';
export const AREAS = 'Areas';
export const ACTIVITIES = 'Activities';
export const MINUTES = 'Minutes';
export const MONTHS = 'Months';
export const OBJECTIVES = 'Objectives';
export const NAMED = 'Named';
export const SUPPORTED = 'With an activity';
export const BALANCE = 'Balance';
export const STANDARDS = 'Standards';
export const DOMAIN = 'Domain';
export const DOMAINS = 'Breadth and balance of each domain';

export const NAMED_ONLY = 'named, nothing planned';

export const DEFINITIONS = [
  'A standard is named if an objective names it or a part of it. Lettered parts are counted to their standard; placeholders and headings are left out.',
  'Depth is four figures side by side: in how many areas, by how many activities, with how many minutes, and in how many months. Touched thinly in five areas and served deeply in one are not the same.',
  'Minutes are those that reach the standard, each activity in full; they don’t add up over standards.',
  'Balance says how evenly activities are spread over the standards that have one. With a single standard it is always 1, so breadth stands beside it.',
] as const;

export const file = (grade: string, subject: string, month: string) =>
  `Year ${grade} ${subject} ${month}`;
