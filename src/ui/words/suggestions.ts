/** Words of the Suggestions screen, and of keeping an activity in the bank. */
import type {ActivityRow} from '../../contract/rows';
import {AREA_TITLES, type Area} from '../../domain/area';
import {counted, listed} from '../../domain/count';
import type {GridRow} from '../../domain/grid';
import {gradesTitle} from './grade';

export const TITLE = 'Suggestions';
export const OBJECTIVE = 'The objective';
export const PLAN = 'Plan it';
export const PLANNING = 'Planning…';
export const CHANGE_FIRST = 'Change first';
export const USE_IT = 'Also use it for this objective';
export const USING = 'Adding…';
export const PLAN_ANOTHER = 'Plan another';
export const WRITE_OWN = 'Write my own';
export const SHOW_MORE = 'Show more';
export const NEXT_GAP = 'Next gap';
export const DETAILS = 'How it goes';
export const MATERIALS = 'Materials';
export const FAMILIES = 'Families';
export const SET_UP = 'Set up planner';
export const TO_BANK = 'Add to the bank';
export const TO_BANK_WAIT = 'Adding…';

export const inArea = (area: Area) => `Ideas for ${AREA_TITLES[area]}`;
export const found = (n: number) =>
  n === 1 ? 'One idea fits.' : `${n} ideas fit, the best first.`;

/** What to do where no idea fits. */
export function nothing(hasBank: boolean): string {
  return hasBank
    ? 'Nothing in the Activity bank or in earlier months fits this cell yet. Write your own: once it is saved, you can add it to the bank for others.'
    : 'The Activity bank is empty. Set up planner fills it with 120 activities to begin from; or write your own.';
}

/** "Planned “Library night”. 6 gaps left." */
export function planned(activity: string, gaps: number): string {
  return `Planned “${activity}”. ${left(gaps)}`;
}

const left = (gaps: number) =>
  gaps === 0 ? 'No gaps left.' : `${counted(gaps, 'gap')} left.`;

/** "Already planned for Ms. Lopez (Grade 3)."; of mere ideas "Already an idea for …": using it plans it. */
export function already(
  classes: readonly Class[],
  status: ActivityRow['status'],
): string {
  const what = status === 'Idea' ? 'Already an idea' : 'Already planned';
  const names = [...new Set(classes.map(className))];
  const rest = names.length - MOST_CLASSES;
  const named =
    rest > 0
      ? [
          ...names.slice(0, MOST_CLASSES),
          counted(rest, 'more class', 'more classes'),
        ]
      : names;
  return named.length === 0
    ? `${what} this month, for no objective yet.`
    : `${what} for ${listed(named)}.`;
}

type Class = Pick<GridRow, 'teacher' | 'grades'>;

const MOST_CLASSES = 2;

const className = ({teacher, grades}: Class) =>
  teacher === '' ? gradesTitle(grades) : `${teacher} (${gradesTitle(grades)})`;

/** "“Library night” supports this objective, too. 6 gaps left." */
export function used(activity: string, gaps: number): string {
  return `“${activity}” supports this objective, too. ${left(gaps)}`;
}

export const addedToBank = (activity: string) =>
  `Added “${activity}” to the Activity bank.`;
