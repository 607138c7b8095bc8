/** A month's coverage in a few sentences: the same words in the tab, the toast and for a screen reader. */
import {AREA_TITLES} from '../../domain/area';
import {listed} from '../../domain/count';
import type {Gap, MonthCoverage} from '../../domain/coverage';
import {gradeTitle, gradesTitle} from '../../domain/grade-words';
import {monthName} from '../../domain/month';
import {percent} from '../../domain/percent';
import type {MonthFigures} from '../../domain/report/month-figures';
import {type Change, monthInShort} from '../../domain/report/month-in-short';
import {clipped} from './clipped';

/** How many grades are named before the rest is a number. */
const NAMED = 3;

const CHANGES: {readonly [change in Change]: string} = {
  more: 'better than',
  less: 'less than',
  same: 'as in',
};

/** Sentences: how much and whether it gets better, where not, and what to do first. */
export function headline(
  coverage: MonthCoverage,
  before: MonthFigures | null,
): readonly string[] {
  const {cells, objectives, grades} = coverage;
  if (objectives === 0)
    return ['No objectives have been entered for this month yet.'];
  if (cells.expected === 0)
    return [
      'No area is expected of this month’s objectives: see the Expected areas tab.',
    ];
  const short = monthInShort(coverage, before);
  return [
    `${share(cells.covered, cells.expected)} of expected cells are covered, ${cells.covered} of ${cells.expected}${compared(short.change, before)}.`,
    ...(grades.length > 0 ? [gradesWithGaps(short.openGrades)] : []),
    ...(short.leastUsed
      ? [`${AREA_TITLES[short.leastUsed]} is used least.`]
      : []),
    ...(short.first ? [doFirst(short.first)] : []),
  ];
}

/** `: better than September 2026 (74 %)`. */
function compared(change: Change | null, before: MonthFigures | null): string {
  return change && before
    ? `: ${CHANGES[change]} ${monthName(before.month)} (${share(before.covered, before.expected)})`
    : '';
}

/** `82 %`; never 0 % where something is covered, never 100 % where something is missing; `n/a` of nothing. */
export function share(covered: number, expected: number): string {
  const whole = percent(covered, expected);
  return whole === null ? 'n/a' : `${whole} %`;
}

/** `Grade 5, Grade 2 and 4 more have gaps.` */
function gradesWithGaps(grades: readonly string[]): string {
  if (grades.length === 0) return 'No grade has a gap.';
  const rest = grades.length - NAMED;
  const names = grades.slice(0, NAMED).map(gradeTitle);
  const said = listed(rest > 0 ? [...names, `${rest} more`] : names);
  return `${said} ${grades.length === 1 ? 'has' : 'have'} gaps.`;
}

const doFirst = (gap: Gap) =>
  `Do first: plan ${AREA_TITLES[gap.area]} for ${gapClass(gap)}.`;

/** `Grades 3 and 4 · Rivera`. */
export const gapClass = ({grades, teacher}: Gap) =>
  clipped([gradesTitle(grades), teacher].filter(Boolean).join(' · '));
