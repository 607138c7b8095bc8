/** Words of the Month screen. */
import type {Gap, Slice} from '../../domain/coverage';
import {counted} from '../../domain/count';
import {dotted} from './joined';
import {monthName} from './date';
import {gradesTitle, gradeTitle} from './grade';

export const TITLE = 'Monthly plan';
export const MONTH = 'Month';
export const EARLIER = 'Earlier month';
export const LATER = 'Later month';
export const AREAS = 'The six areas';
export const GAPS = 'Needs an activity';
export const SMALLEST_SET = 'Suggest a smallest set';
export const NO_GAPS = 'Every expected cell of this month has an activity.';
export const YOURS = 'Your objectives';
export const ADD_OBJECTIVES = 'Add objectives';
export const ADD_FIRST = 'Add the first objectives';
export const ADD_ACTIVITY = 'Add activity';
export const REVIEW_COVERAGE = 'Review coverage';
export const WRITING = 'Writing…';

export const showGrid = (month: string) =>
  `Show the grid for ${monthName(month)}`;
export const gridShown = (month: string) =>
  `The Grid tab shows ${monthName(month)}.`;

export const noObjectives = (month: string) =>
  `No objectives for ${monthName(month)} yet. Add the first: then the six areas fill up here.`;

/** "31 of 48 expected cells are covered". */
export function headline({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'No area is expected of these objectives.';
  return `${covered} of ${counted(expected, 'expected cell')} ${covered === 1 ? 'is' : 'are'} covered`;
}

export function details(
  objectives: number,
  strong: number,
  gaps: number,
): string {
  return dotted(
    counted(objectives, 'objective'),
    `${strong} strong`,
    counted(gaps, 'gap'),
  );
}

/** "3 of 14 covered". */
export function areaLine({expected, covered}: Slice): string {
  return expected === 0 ? 'not expected' : `${covered} of ${expected} covered`;
}

/** "Grade 3 · Ms. Lopez". */
export function gapLine(gap: Gap): string {
  return dotted(gradesTitle(gap.grades), gap.teacher);
}

export const gapWithoutId = (canEdit: boolean) =>
  canEdit
    ? 'This row gets its ID with the next save, or when you show the grid; then activities can be added.'
    : 'This row gets its ID with the next save; then activities can be added.';

export const GRADE = 'Grade';
export const ALL_GRADES = 'All grades';
export const gradeGaps = (grade: string, n: number) =>
  `${gradeTitle(grade)}: ${counted(n, 'gap')}`;
export const BY_GRADE = 'Coverage by grade';
export const gapsTitle = (n: number) => `${GAPS} (${n})`;
export const showMore = (n: number) => `Show ${n} more`;
export const allObjectives = (n: number) => `All objectives (${n})`;
export const coverageWritten = (month: string) =>
  `The Coverage tab shows ${monthName(month)}.`;

/** How far an objective is covered: "3 of 5 areas have an activity". */
export function rowLine({expected, covered}: Omit<Slice, 'minutes'>): string {
  if (expected === 0) return 'No area expected';
  return `${covered} of ${counted(expected, 'area')} covered`;
}
