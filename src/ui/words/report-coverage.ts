/** Words of the report's first part: the month's coverage. */
import {counted} from './count';
import {monthName} from './date';

export const TILES = {
  coverage: 'Coverage',
  strong: 'Strong',
  confirmed: 'Confirmed',
  delivered: 'Delivered',
  balance: 'Balance',
} as const;

export const WHAT_TILES_SAY = {
  coverage: 'expected cells with an activity',
  strong: 'practiced, and for long enough',
  confirmed: 'with a confirmed or delivered activity',
  delivered: 'with a delivered activity',
  balance: 'how evenly the six areas share the minutes: 1 is even',
} as const;

/** "over 4 of 6 areas": balance is never said without it. */
export const areasUsed = (n: number) => `over ${n} of 6 areas`;
/** "September: 74 %, 37 of 50". */
export const lastMonth = (month: string, figure: string) =>
  `${monthName(month)}: ${figure}`;
export const NO_LAST_MONTH = 'No earlier month to compare with';

export const AREAS = 'The six areas';
export const AREAS_LEGEND = 'Dark: strong. Light: thin. Blank: nothing yet.';
export const areaLine = (covered: number, expected: number, strong: number) =>
  expected === 0
    ? 'not expected'
    : `${covered} of ${expected} covered, ${strong} strong`;

export const TREND = 'Month by month';
export const trendPoint = (month: string, figure: string) =>
  `${monthName(month)} ${figure}`;

export const gapsTitle = (n: number) => `What is missing, worst first (${n})`;
export const NO_GAPS = 'Every expected cell of this month has an activity.';
export const NO_GAPS_HERE = 'Nothing is missing in what is shown.';

export const orphansTitle = (n: number) =>
  `${counted(n, 'activity', 'activities')} that ${n === 1 ? 'supports' : 'support'} no objective`;
export const ORPHANS_HINT =
  'They cover nothing until they name an objective of this month.';

export const PARTNERS = 'What partners carry this month';
export const PLANNED = 'Planned';
export const AGREED = 'Agreed';
export const LOAD = 'Planned of agreed';
export const NO_PARTNERS =
  'The Partners tab is empty, and no activity names a partner.';

export const DEFINITIONS = [
  'A cell is one objective in one area. The Expected areas tab says which are expected of a grade.',
  'Covered: a planned, confirmed or delivered activity of that area names the objective. Ideas and what is cancelled never count.',
  'Strong: one of them practices the skill itself, and together they reach the area’s least minutes. Else it is thin.',
  'Balance: how evenly the month’s minutes are spread over the six areas, from 0 to 1, always beside the number of areas used.',
  'Where nothing is expected there is no percent: n/a.',
] as const;

export const FILE = {
  title: (month: string) => `Coverage ${month}`,
  columns: [
    'Month',
    'Grade',
    'Teacher',
    'Subject',
    'Standards',
    'Objective',
    'Priority',
    'Area',
    'Expected',
    'State',
    'Minutes',
    'Activities',
  ],
} as const;
