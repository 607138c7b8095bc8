/** Words of the report's page: its parts, its filters, and what is taken out of it. */
import type {ReportOpening} from '../../contract/opening';
import {dayWords, monthTitle} from './date';

export const TITLE = 'Report';
export const MONTH = 'Month';
export const PARTS = 'Parts of the report';

export const VIEWS: {readonly [view in ReportOpening['view']]: string} = {
  coverage: 'Coverage',
  year: 'Year',
  whatIf: 'What if',
  fairness: 'Fairness',
  delivered: 'Delivered',
  results: 'Results',
};

export const PRINT = 'Print';
export const SAVE = 'Save as CSV';
export const COPY = 'Copy as text';
export const COPIED = 'Copied. Paste it into a mail or a document.';
export const NOT_COPIED =
  'Your browser did not allow copying. Print it or save it as CSV instead.';
export const saved = (name: string) => `Saved as ${name}.`;

/** "October 2026, as of Oct 5, 2026". */
export const asOf = (month: string, today: string) =>
  `${monthTitle(month)}, as of ${dayWords(today)}, ${today.slice(0, 4)}`;

export const HOW_COUNTED = 'How these figures are counted';
export const DEFINITIONS =
  'Every figure is defined, with a worked example, in docs/figures.md of the project.';

export const FILTERS = 'Show only';
export const GRADE = 'Grade';
export const TEACHER = 'Teacher';
export const SUBJECT = 'Subject';
export const AREA = 'Area';
export const STATUS = 'Status';
export const PARTNER = 'Partner';
export const ALL = 'All';
export const SHOW_ALL = 'Show everything';
/** Before the chosen filters, on paper: "Only: Grade 3, Confirmed". */
export const only = (filters: string) => `Only: ${filters}`;

export const SHOW = 'Show in the sheet';
export const SHOW_HINT = 'Closes this window and selects the cell.';
export const NOT_SHOWN = 'It is not in the sheet any more.';
export const NO_ID =
  'This row gets its ID with the next save; then it can be shown.';
export const more = (n: number) => `Show ${n} more`;

export const NAME = 'Name';
export const EXPECTED = 'Expected';
export const COVERED = 'Covered';
export const STRONG = 'Strong';
export const CONFIRMED = 'Confirmed';
export const DELIVERED = 'Delivered';
export const COVERAGE = 'Coverage';
export const OBJECTIVES = 'Objectives';
export const OBJECTIVE = 'Objective';
export const ACTIVITY = 'Activity';
export const ACTIVITIES = 'Activities';
export const MINUTES = 'Minutes';
export const YES = 'Yes';
export const NO = 'No';
