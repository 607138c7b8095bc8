/** Words of the Coverage screen. */
import {monthName} from './date';

export const TITLE = 'Coverage';
export const FULL_REPORT = 'Open full report';
export const OPENING = 'Opening…';
export const WRITE_TAB = 'Write the Coverage tab';
export const SCOPE = 'Show';
export const WHOLE_SCHOOL = 'The whole school';
export const COVERED = 'covered';
export const STRONG = 'strong';
export const CONFIRMED = 'confirmed';
export const SHOW_CELL = 'Show in the sheet';
export const FILL = 'Plan something';
export const NO_GAPS = 'Nothing is missing here.';

/** "74 % in September". */
export const lastMonth = (figure: string, month: string) =>
  `${figure} in ${monthName(month)}`;

export const OUTPUTS = 'Reports and handouts';
export const REPORT = 'Full report';
export const SHARE = 'Handout, calendar, tables';
export const RESULTS = 'Results and indicators';
