/** A month's coverage in a few sentences. */
import type {Slice} from '../../domain/coverage';
import {percent} from '../../domain/percent';
import type {Change} from '../../domain/report/month-in-short';
import {AREA_TITLES} from './area';
import {listed, number} from './count';
import {monthName, monthTitle} from './date';
import type {Area} from '../../domain/area';

/** "82 %"; "n/a" of nothing. */
export function percentWords(part: number, whole: number): string {
  const share = percent(part, whole);
  return share === null ? 'n/a' : `${share} %`;
}

/** "41 of 50". */
export const outOf = (part: number, whole: number) =>
  `${number(part)} of ${number(whole)}`;

/** "82 % of expected cells are covered, 41 of 50: better than September 2026 (74 %)." */
export const covered = ({covered, expected}: Cover, compared: string) =>
  `${percentWords(covered, expected)} of expected cells are covered, ${outOf(covered, expected)}${compared}.`;

const CHANGES = {more: 'better than', less: 'less than', same: 'as in'};

export const compared = (
  change: Change,
  month: string,
  {covered, expected}: Cover,
) =>
  `: ${CHANGES[change]} ${monthTitle(month)} (${percentWords(covered, expected)})`;

export const NO_GRADE_WITH_GAPS = 'No grade has a gap.';

/** "Grade 5, Grade 2, Kindergarten and 2 more have gaps." */
export const gradesWithGaps = (names: readonly string[], more: number) =>
  `${listed(more > 0 ? [...names, `${more} more`] : names)} ${names.length === 1 ? 'has' : 'have'} gaps.`;

export const leastUsed = (area: Area) => `${AREA_TITLES[area]} is used least.`;

/** "Do first: plan Family literacy for Grade 3 · Ms. Lopez." */
export const doFirst = (area: Area, who: string) =>
  `Do first: plan ${AREA_TITLES[area]} for ${who}.`;

export const NOTHING_EXPECTED =
  'No area is expected of this month’s objectives: the Expected areas tab says what is asked of each grade.';

export const noObjectives = (month: string) =>
  `No objectives have been entered for ${monthName(month)} yet.`;

export const FIRST = 'Do this first';

type Cover = Pick<Slice, 'covered' | 'expected'>;
