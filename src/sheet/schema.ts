/** The tabs of the workbook and their columns: the one place where headers stand. */
import {ALIGNMENTS} from '../domain/alignment';
import {AREAS, AREA_TITLES} from '../domain/area';
import {PRIORITIES} from '../domain/priority';
import {STATUSES} from '../domain/status';

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** Explains the column to whoever fills it in, as a sentence. */
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** What a drop-down offers, where there is one. */
  readonly values?: readonly string[];
}

export interface Schema<Key extends string = string> {
  readonly tab: string;
  /** What the ids given in this tab start with; null where its rows have none. */
  readonly idPrefix: string | null;
  /** The column that holds the id; null where its rows have none. */
  readonly idKey: Key | null;
  readonly columns: readonly Column<Key>[];
}

/** The keys of a tab's columns. */
export type KeyOf<Of> = Of extends Schema<infer Key> ? Key : never;

const AREA_VALUES = AREAS.map(area => AREA_TITLES[area]);

const NARROW = 70;
const SHORT = 110;
const MEDIUM = 160;
const WIDE = 280;

function column<Key extends string>(
  key: Key,
  header: string,
  width: number,
  note: string,
  values?: readonly string[],
): Column<Key> {
  return values === undefined
    ? {key, header, note, width}
    : {key, header, note, width, values};
}

function schema<Key extends string>(
  tab: string,
  columns: readonly Column<Key>[],
): Schema<Key> {
  return {tab, idPrefix: null, idKey: null, columns};
}

function schemaWithIds<Key extends string>(
  tab: string,
  idPrefix: string,
  idKey: Key,
  columns: readonly Column<Key>[],
): Schema<Key> {
  return {tab, idPrefix, idKey, columns};
}

const ID_NOTE =
  'The planner gives each row its own id here; please leave it as it is.';

export const OBJECTIVES = schemaWithIds('Objectives', 'OBJ-', 'id', [
  column(
    'month',
    'Month',
    SHORT,
    'The month in which the class learns this, such as 2026-10 or October.',
  ),
  column(
    'grades',
    'Grade',
    NARROW,
    'PK, K or 1 to 12; for several write 3, 4 or K-2.',
  ),
  column('teacher', 'Teacher', MEDIUM, 'Who teaches the class.'),
  column('subject', 'Subject', SHORT, 'The subject, such as Math.'),
  column(
    'standards',
    'Standards',
    MEDIUM,
    'The codes of the standards, such as 3.OA.A.1 or RL.3.2, with a comma between them.',
  ),
  column(
    'objective',
    'Objective',
    WIDE,
    'What the class is to learn this month, in your own words.',
  ),
  column(
    'priority',
    'Priority',
    SHORT,
    'High puts the gaps of this objective first; blank means Normal.',
    PRIORITIES,
  ),
  column(
    'familiesEnglish',
    'For families (English)',
    WIDE,
    'The objective in words for families, in English.',
  ),
  column(
    'familiesSpanish',
    'For families (Spanish)',
    WIDE,
    'The objective in words for families, in Spanish.',
  ),
  column(
    'familiesPortuguese',
    'For families (Portuguese)',
    WIDE,
    'The objective in words for families, in Portuguese.',
  ),
  column(
    'notes',
    'Notes',
    WIDE,
    'Anything that colleagues should know; never write about a child here.',
  ),
  column('id', 'Objective ID', SHORT, ID_NOTE),
]);

export const ACTIVITIES = schemaWithIds('Activities', 'ACT-', 'id', [
  column(
    'month',
    'Month',
    SHORT,
    'The month in which the activity takes place, such as 2026-10 or October.',
  ),
  column(
    'area',
    'Area',
    MEDIUM,
    'Which of the six areas the activity belongs to.',
    AREA_VALUES,
  ),
  column('activity', 'Activity', WIDE, 'What takes place, in a few words.'),
  column(
    'objectiveIds',
    'Objective IDs',
    MEDIUM,
    'The ids of the objectives that it supports, with a comma between them.',
  ),
  column(
    'why',
    'Why it supports',
    WIDE,
    'How the activity helps with what the class is learning.',
  ),
  column(
    'alignment',
    'Alignment',
    NARROW,
    '1 is on the same topic, 2 practises it, 3 performs what the standard asks; blank means 1.',
    ALIGNMENTS.map(String),
  ),
  column(
    'partner',
    'Partner',
    MEDIUM,
    'The organisation or person who offers it, if it is not the school.',
  ),
  column('lead', 'Lead', MEDIUM, 'The adult who makes sure that it happens.'),
  column(
    'when',
    'When',
    MEDIUM,
    'Days and times in words, such as Tuesdays 3 to 4 pm.',
  ),
  column(
    'startDate',
    'Start date',
    SHORT,
    'The first day, such as 2026-10-06.',
  ),
  column('endDate', 'End date', SHORT, 'The last day, such as 2026-10-27.'),
  column(
    'sessions',
    'Sessions',
    NARROW,
    'How many times it takes place this month, as a whole number.',
  ),
  column(
    'minutesPerSession',
    'Minutes per session',
    SHORT,
    'How long one session lasts, such as 45 or 1 h 30.',
  ),
  column(
    'participants',
    'Expected participants',
    SHORT,
    'How many people you expect, as a whole number and without names.',
  ),
  column(
    'status',
    'Status',
    SHORT,
    'How far it has come; Idea and Cancelled do not count as cover, and blank means Planned.',
    STATUSES,
  ),
  column(
    'deliveredMinutes',
    'Delivered minutes',
    SHORT,
    'How many minutes took place in all, once it is over.',
  ),
  column(
    'attended',
    'Attended',
    NARROW,
    'How many people came, as a whole number and without names.',
  ),
  column(
    'indicators',
    'Indicators',
    MEDIUM,
    'Which results of the school it should move.',
  ),
  column(
    'notes',
    'Notes',
    WIDE,
    'Anything that colleagues should know; never write about a child here.',
  ),
  column('id', 'Activity ID', SHORT, ID_NOTE),
]);

export const GRID = schema('Grid', [
  column('month', 'Month', SHORT, 'The month that this grid shows.'),
  column('grades', 'Grade', NARROW, 'The grades of the class.'),
  column('teacher', 'Teacher', MEDIUM, 'Who teaches the class.'),
  column('subject', 'Subject', SHORT, 'The subject.'),
  column('standards', 'Standards', MEDIUM, 'The standards of the objective.'),
  column('objective', 'Objective', WIDE, 'What the class is to learn.'),
  column('priority', 'Priority', NARROW, 'How much it matters to the teacher.'),
  ...AREAS.map(area =>
    column(
      area,
      AREA_TITLES[area],
      WIDE,
      'What supports the objective in this area; type in an empty cell to plan an activity.',
    ),
  ),
  column(
    'covered',
    'Covered',
    NARROW,
    'How many of the areas that are expected have an activity.',
  ),
  column('id', 'Objective ID', SHORT, ID_NOTE),
]);

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
  column(
    'timesUsed',
    'Times used',
    NARROW,
    'How often it has been planned; the planner counts.',
  ),
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

export const RESULTS = schema('Results', [
  column('result', 'Result', WIDE, 'What should get better.'),
  column('siteResult', 'Site result', WIDE, 'What that means at this school.'),
  column('indicator', 'Indicator', MEDIUM, 'What is measured.'),
  column('source', 'Source', MEDIUM, 'Where the figure comes from.'),
  column('unit', 'Unit', NARROW, 'What the figure counts.'),
  column('baseline', 'Baseline', NARROW, 'The figure to start from.'),
  column('target', 'Target', NARROW, 'The figure to reach.'),
  column('date', 'Date', SHORT, 'The day of the reading.'),
  column('reading', 'Reading', NARROW, 'The figure on that day.'),
]);

export const STANDARDS = schema('Standards', [
  column('code', 'Code', SHORT, 'The code of the standard.'),
  column('text', 'Text', WIDE, 'Its official wording.'),
  column('grade', 'Grade', NARROW, 'Its grade or grades.'),
  column('subject', 'Subject', SHORT, 'Its subject.'),
  column('parent', 'Parent', SHORT, 'The code of what it is a part of.'),
  column('guid', 'GUID', MEDIUM, 'Its identifier in the imported file.'),
  column('framework', 'Framework', MEDIUM, 'The framework it belongs to.'),
]);

const TRUE_OR_FALSE = ['TRUE', 'FALSE'];

export const EXPECTED_AREAS = schema('Expected areas', [
  column('grade', 'Grade', NARROW, 'PK, K or 1 to 12.'),
  ...AREAS.map(area =>
    column(
      area,
      AREA_TITLES[area],
      SHORT,
      'FALSE where this area is not asked of the grade; blank means TRUE.',
      TRUE_OR_FALSE,
    ),
  ),
]);

export const SETTINGS = schema('Settings', [
  column('setting', 'Setting', WIDE, 'What is set.'),
  column('value', 'Value', WIDE, 'What it is set to.'),
]);

export const LOG = schema('Log', [
  column('when', 'When', MEDIUM, 'When it was saved, in universal time.'),
  column('who', 'Who', MEDIUM, 'The name that the person gave.'),
  column('what', 'What', WIDE, 'What was done.'),
  column('operation', 'Operation', MEDIUM, 'Which save it belongs to.'),
  column('table', 'Table', SHORT, 'The tab.'),
  column('id', 'ID', SHORT, 'The row in that tab.'),
  column('before', 'Before', WIDE, 'What stood there.'),
  column('after', 'After', WIDE, 'What stands there since.'),
]);

/** Tabs that the planner makes and that hold no rows of ours. */
export const START_HERE_TAB = 'Start here';
export const COVERAGE_TAB = 'Coverage';
export const YEAR_TAB = 'Year';

/** Tabs that hold what people and the planner write, in the order in which set-up makes them. */
export const TABLES: readonly Schema[] = [
  OBJECTIVES,
  ACTIVITIES,
  ACTIVITY_BANK,
  PARTNERS,
  LOCKED_DATES,
  RESULTS,
  STANDARDS,
  EXPECTED_AREAS,
  SETTINGS,
  LOG,
];

/** The header of a column. */
export function headerOf<Key extends string>(
  {columns}: Schema<Key>,
  key: Key,
): string {
  const found = columns.find(column => column.key === key);
  // The keys are those of the columns, so there always is one.
  return found!.header;
}

export const SETTING = {
  schoolName: 'School name',
  schoolYearStarts: 'School year starts',
  framework: 'Framework',
  subjects: 'Subjects',
} as const;

/** The setting of an area's least minutes is this and the area's title. */
export const LEAST_MINUTES = 'Least minutes, ';
