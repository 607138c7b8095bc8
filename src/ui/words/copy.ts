/** Words of copying from last month: a teacher's objectives, the staff's activities. */
import {AREA_TITLES, type Area} from '../../domain/area';
import {counted} from '../../domain/count';
import {monthName} from './date';

export const ALL = 'All';
export const COPYING = 'Copying…';
export const NOT_SUPPORTED = 'No activity supported it: carry it over?';
export const SUPPORTED = 'Was supported';
export const NONE_YET = 'None yet';
export const COPY_NOTE =
  'They come as drafts, each with the status Idea, on the same weekdays. They count as soon as you plan them.';

export const isThere = (month: string) => `Already in ${monthName(month)}`;

export const noObjectives = (teacher: string, month: string) =>
  `${teacher} has no objectives in ${monthName(month)}.`;
export const choose = (month: string) =>
  `Objectives of ${monthName(month)}. Those that nothing supported are ticked.`;
export const addObjectives = (n: number) =>
  n === 0 ? 'Add to the form' : `Add ${counted(n, 'objective')} to the form`;

export const noActivities = (month: string) =>
  `${monthName(month)} has no activities to copy.`;
export const addActivities = (n: number, month: string) =>
  n === 0
    ? `Copy to ${monthName(month)}`
    : `Copy ${counted(n, 'activity', 'activities')} to ${monthName(month)}`;
export const copied = (n: number, month: string) =>
  `${counted(n, 'draft')} added to ${monthName(month)}. Plan those that you want to count.`;
export const areaTitle = (area: Area, n: number) =>
  `${AREA_TITLES[area]} (${n})`;
export const allOf = (area: Area) => `All of ${AREA_TITLES[area]}`;
export const supports = (objectives: readonly string[]) =>
  `Supports: ${objectives.join('; ')}`;
export const asks = (month: string) =>
  `None of its objectives goes on in ${monthName(month)}. It supports`;
export const unlinked = (month: string) =>
  `None of its objectives goes on in ${monthName(month)}: choose one later, or it counts nowhere.`;
export const droppedWhen = (when: string) =>
  `“${when}” names a day of last month and is left out.`;
