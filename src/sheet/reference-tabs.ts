/** The tabs that are needed now and then: what the school draws on, and what it measures. */
import {AREA_VALUES} from '../domain/area';
import {
  ID_NOTE,
  MEDIUM,
  NARROW,
  SHORT,
  WIDE,
  column,
  schema,
  schemaWithIds,
} from './column';

export const ACTIVITY_BANK = schemaWithIds('Activity bank', 'BNK-', 'id', [
  column('area', 'Area', MEDIUM, 'Which of the six areas.', AREA_VALUES),
  column('activity', 'Activity', WIDE, 'What takes place, in a few words.'),
  column('grades', 'Grades', NARROW, 'For which grades it suits.'),
  column(
    'standards',
    'Standards',
    MEDIUM,
    'Which standards it serves, with a comma between them.',
  ),
  column('description', 'Description', WIDE, 'How it goes.'),
  column('materials', 'Materials', WIDE, 'What is needed.'),
  column('families', 'What families do', WIDE, 'What families can do.'),
  column('sessions', 'Sessions', NARROW, 'How many times it takes place.'),
  column(
    'minutesPerSession',
    'Minutes per session',
    SHORT,
    'How long one session lasts, such as 45 or 1 h 30.',
  ),
  column('partner', 'Partner', MEDIUM, 'Who offers it.'),
  column('why', 'Why it supports', WIDE, 'How it helps with the standards.'),
  {
    ...column(
      'timesUsed',
      'Times used',
      NARROW,
      'How often it has been planned; the planner counts.',
    ),
    isCounted: true,
  },
  column('id', 'Bank ID', SHORT, ID_NOTE),
]);

export const PARTNERS = schema('Partners', [
  column(
    'partner',
    'Partner',
    MEDIUM,
    'The name as it stands in Activities, written the same way.',
  ),
  column('role', 'Role', MEDIUM, 'What the partner brings.'),
  column('areas', 'Areas', MEDIUM, 'The areas in which the partner works.'),
  column('hours', 'Hours a month', SHORT, 'How many hours a month are agreed.'),
  column('agreementStart', 'Agreement start', SHORT, 'When it begins.'),
  column('agreementEnd', 'Agreement end', SHORT, 'When it ends.'),
  column('nextReview', 'Next review', SHORT, 'When you next talk it over.'),
  column('contact', 'Contact', MEDIUM, 'Whom to ask at the partner.'),
]);

export const LOCKED_DATES = schema('Locked dates', [
  column('startDate', 'Start date', SHORT, 'The first day.'),
  column('endDate', 'End date', SHORT, 'The last day; blank for one day.'),
  column('what', 'What', WIDE, 'What these days are kept for.'),
  column('lockedBy', 'Locked by', MEDIUM, 'Who keeps them.'),
]);

export const RESULTS = {
  ...schema('Results', [
    column('result', 'Result', WIDE, 'What should get better.'),
    column(
      'siteResult',
      'Site result',
      WIDE,
      'What that means at this school.',
    ),
    column('indicator', 'Indicator', MEDIUM, 'What is measured.'),
    column('source', 'Source', MEDIUM, 'Where the figure comes from.'),
    column('unit', 'Unit', NARROW, 'What the figure counts.'),
    column('baseline', 'Baseline', NARROW, 'The figure to start from.'),
    column('target', 'Target', NARROW, 'The figure to reach.'),
    column('date', 'Date', SHORT, 'The day of the reading.'),
    column('reading', 'Reading', NARROW, 'The figure on that day.'),
  ]),
  nameKey: 'indicator',
} as const;

export const STANDARDS = schema('Standards', [
  column('code', 'Code', SHORT, 'The code of the standard.'),
  column('text', 'Text', WIDE, 'Its official wording.'),
  column('grade', 'Grade', NARROW, 'Its grade or grades.'),
  column('subject', 'Subject', SHORT, 'Its subject.'),
  column('parent', 'Parent', SHORT, 'The code of what it is a part of.'),
  column('guid', 'GUID', MEDIUM, 'Its identifier in the imported file.'),
  column('framework', 'Framework', MEDIUM, 'The framework it belongs to.'),
]);
