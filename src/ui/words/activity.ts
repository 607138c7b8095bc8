/** Words of the Activity form. */
import type {ActivityRow} from '../../contract/rows';
import {AREA_TITLES} from '../../domain/area';
import {counted} from '../../domain/count';
import {dayWords, monthName, monthTitle} from './date';

export const NEW_TITLE = 'New activity';
export const EDIT_TITLE = 'Edit activity';
export const ANSWERS = 'It supports';
export const AREA = 'Area';
export const WHAT = 'What is done';
export const WHY = 'Why it supports the objective';
export const SUGGEST_WHY = 'Suggest a sentence';
export const THIN_WHY = {
  blank: '',
  repeats: 'This only names the standard. Say what people do in it that helps.',
  short: 'Say a little more: what do people do in it that helps?',
} as const;
export const ALIGNMENT = 'How near does it come to the objective?';
export const PARTNER = 'Partner';
export const LEAD = 'Who leads it';
export const WHEN = 'When, in words';
export const WHEN_HINT = 'Such as “Tuesdays after school”';
export const FIRST_DAY = 'First day';
export const LAST_DAY = 'Last day';
export const SESSIONS = 'Sessions';
export const MINUTES = 'Minutes each';
export const STATUS = 'Status';
export const EXPECTED = 'Expected participants';
export const DELIVERED_MINUTES = 'Minutes delivered, in all';
export const ATTENDED = 'People who came';
export const INDICATORS = 'Results it should move';
export const INDICATORS_HINT =
  'Names as they stand in the tab Results, with a semicolon between them.';
export const CHOOSE_INDICATORS = 'Choose from Results';
export const HIDE_INDICATORS = 'Hide the list';
export const NO_INDICATORS = 'The tab Results has no indicator yet.';
export const NOTES = 'Notes';
export const NO_NAMES = 'No names of children, please.';
export const MORE = 'More details';
export const ADD = 'Add activity';
export const SAVE = 'Save activity';
export const SAVED = 'Activity saved.';
export const REMOVE = 'Remove';
export const REMOVING = 'Removing…';
export const REMOVE_QUESTION = 'Remove this activity?';
export const COPY = 'Copy to another month';
export const COPY_QUESTION = 'Copy this activity to';
export const COPY_CONFIRM = 'Copy';
export const COPY_NOTE =
  'A copy: planned afresh. Choose its dates and objectives, then add it.';
export const NEXT_GAP = 'Next gap';
export const ALSO = 'Also supports';
export const WHICH = 'Which objectives does it support?';
export const NONE_CHOSEN = 'Without an objective it counts nowhere.';
export const FILTER = 'Find an objective';
export const NOTHING_FOUND = 'No objective fits.';

/** One plain question, three plain answers. Source: the alignment scale of the planner. */
export const ALIGNMENTS = [
  {value: '1', label: 'It is on the same topic'},
  {value: '2', label: 'Students practice the skill itself'},
  {value: '3', label: 'Students do all that the standard asks'},
];

export const STATUS_HINTS = {
  Idea: 'An idea does not count as cover yet.',
  Planned: '',
  Confirmed: '',
  Delivered: '',
  Cancelled: 'A cancelled activity does not count.',
} as const;

export const alsoTitle = (n: number) =>
  n === 0 ? ALSO : `${ALSO} (${counted(n, 'objective')})`;
export const moreObjectives = (n: number) =>
  `${counted(n, 'more objective')}: type above to find one.`;
export const notInMonth = (id: string, month: string) =>
  `${id} (not in ${monthName(month)})`;
export const removed = (activity: string) => `Removed “${activity}”.`;

/** "Added. It supports 3 objectives. 6 gaps left." */
export function added(objectives: number, gaps: number): string {
  const support =
    objectives === 0
      ? 'It supports no objective yet.'
      : `It supports ${counted(objectives, 'objective')}.`;
  return `Added. ${support} ${gaps === 0 ? 'No gaps left.' : `${counted(gaps, 'gap')} left.`}`;
}

const LABELS: {readonly [field in keyof ActivityRow]: string} = {
  id: 'ID',
  month: 'Month',
  area: AREA,
  activity: WHAT,
  objectiveIds: 'Objectives',
  why: WHY,
  alignment: ALIGNMENT,
  partner: PARTNER,
  lead: LEAD,
  when: WHEN,
  startDate: FIRST_DAY,
  endDate: LAST_DAY,
  sessions: SESSIONS,
  minutesPerSession: MINUTES,
  participants: EXPECTED,
  status: STATUS,
  deliveredMinutes: DELIVERED_MINUTES,
  attended: ATTENDED,
  indicators: INDICATORS,
  notes: NOTES,
};

/** How two versions of an activity are told apart. */
export const VERSIONS = {
  label: (field: keyof ActivityRow) => LABELS[field],
  value: (field: keyof ActivityRow, row: ActivityRow) => versionOf(field, row),
};

function versionOf(field: keyof ActivityRow, row: ActivityRow): string {
  const value = row[field];
  if (value === null) return '';
  if (field === 'area') return AREA_TITLES[row.area];
  if (field === 'month') return monthTitle(row.month);
  if (field === 'objectiveIds') return row.objectiveIds.join(', ');
  if (field === 'alignment') return ALIGNMENTS[row.alignment - 1]?.label ?? '';
  if (field === 'startDate' || field === 'endDate')
    return dayWords(String(value));
  return String(value);
}
