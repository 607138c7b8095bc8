/** Words of entering and editing objectives. */
import type {ObjectiveRow} from '../../contract/rows';
import {counted} from '../../domain/count';
import {dotted} from './joined';
import {monthName} from './date';
import {gradesTitle} from './grade';

export const EDIT_TITLE = 'Edit objective';
export const MONTH = 'Month';
export const GRADES = 'Grades';
export const TEACHER = 'Teacher';
export const SUBJECT = 'Subject';
export const SUBJECT_HINT = 'Blank: by the standards';
export const STANDARDS = 'Standards';
export const OBJECTIVE = 'Objective';
export const OBJECTIVE_HINT = 'What students learn. Enter begins the next one.';
export const PRIORITY = 'Priority';
export const NOTES = 'Notes';
export const ADD_ENTRY = 'Add another';
export const SAVE = 'Save objectives';
export const SAVE_EDIT = 'Save objective';
export const EDIT = 'Edit';
export const REMOVE = 'Remove';
export const REMOVING = 'Removing…';
export const REMOVE_QUESTION =
  'Remove this objective? Activities stay, but no longer support it.';
export const UNSUPPORTED = 'No activity supports it yet.';
export const SAVED_EDIT = 'Objective saved.';
export const SAVE_AS_NEW = 'Save as a new objective';

export const title = (month: string) => `Objectives for ${monthName(month)}`;
export const entryTitle = (n: number) => `Objective ${n}`;
export const removeEntry = (n: number) =>
  `Remove objective ${n} from this form`;
export const saved = (n: number, month: string) =>
  `${counted(n, 'objective')} saved for ${monthName(month)}.`;
export const ownTitle = (teacher: string, month: string, n: number) =>
  `${teacher}, ${monthName(month)} (${n})`;
export const nobody = (teacher: string, month: string) =>
  `${teacher || 'This teacher'} has no objectives for ${monthName(month)} yet.`;
export const useWords = (text: string) => `Use “${text}”`;
export const savedAs = (what: string) => `Saved as ${what}`;
export const removed = (objective: string) => `Removed “${objective}”.`;
export const supportedBy = 'Supported by';

/** "Grade 3 · Ms. Lopez · Math". */
export function classLine({
  grades,
  teacher,
  subject,
}: Pick<ObjectiveRow, 'grades' | 'teacher' | 'subject'>): string {
  return dotted(gradesTitle(grades), teacher, subject);
}

const LABELS: {readonly [field in keyof ObjectiveRow]: string} = {
  id: 'ID',
  month: MONTH,
  grades: GRADES,
  teacher: TEACHER,
  subject: SUBJECT,
  standards: STANDARDS,
  objective: OBJECTIVE,
  priority: PRIORITY,
  notes: NOTES,
};

/** How two versions of an objective are told apart. */
export const VERSIONS = {
  label: (field: keyof ObjectiveRow) => LABELS[field],
  value: (field: keyof ObjectiveRow, row: ObjectiveRow) =>
    field === 'grades' ? gradesTitle(row.grades) : String(row[field]),
};
