/** The tabs of the workbook and their columns: the one place where headers stand. */
import {ALIGNMENTS} from '../domain/alignment';
import {AREAS, AREA_TITLES, AREA_VALUES} from '../domain/area';
import {PRIORITIES} from '../domain/priority';
import {STATUSES} from '../domain/status';
import {
  type KeyOf,
  type Schema,
  ID_NOTE,
  MEDIUM,
  NARROW,
  SHORT,
  WIDE,
  column,
  schema,
  schemaWithIds,
} from './column';
import {
  ACTIVITY_BANK,
  LOCKED_DATES,
  PARTNERS,
  RESULTS,
  STANDARDS,
} from './reference-tabs';

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

/** The same tab for those who save a row of it: what is set is its row's id. */
export const SETTINGS_BY_NAME: Schema<KeyOf<typeof SETTINGS>> = {
  ...SETTINGS,
  idKey: 'setting',
};

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
export const GRANTS_TAB = 'Grants';

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

export const SETTING = {
  schoolName: 'School name',
  schoolYearStarts: 'School year starts',
  framework: 'Framework',
  subjects: 'Subjects',
} as const;

/** The setting of an area's least minutes is this and the area's title. */
export const LEAST_MINUTES = 'Least minutes, ';
