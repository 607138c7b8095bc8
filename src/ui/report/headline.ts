/** A month in a few sentences, the most important first and what to do first last: as the Coverage tab says it. */
import type {MonthCoverage} from '../../domain/coverage';
import type {MonthFigures} from '../../domain/report/month-figures';
import {monthInShort} from '../../domain/report/month-in-short';
import {gradesTitle, gradeTitle} from '../words/grade';
import * as words from '../words/headline';
import {dotted} from '../words/joined';

/** How many grades are named before the rest is a number. */
const NAMED = 3;
const LONGEST_NAME = 60;

/** @param before the month to compare with; null where there is none */
export function headline(
  coverage: MonthCoverage,
  before: MonthFigures | null,
): readonly string[] {
  const {month, objectives, cells, grades} = coverage;
  if (objectives === 0) return [words.noObjectives(month)];
  if (cells.expected === 0) return [words.NOTHING_EXPECTED];
  const {change, openGrades, leastUsed, first} = monthInShort(coverage, before);
  return [
    words.covered(
      cells,
      change && before ? words.compared(change, before.month, before) : '',
    ),
    ...(grades.length > 0 ? [gradesWithGaps(openGrades)] : []),
    ...(leastUsed ? [words.leastUsed(leastUsed)] : []),
    ...(first
      ? [
          words.doFirst(
            first.area,
            dotted(gradesTitle(first.grades), shortened(first.teacher)),
          ),
        ]
      : []),
  ];
}

function gradesWithGaps(grades: readonly string[]): string {
  if (grades.length === 0) return words.NO_GRADE_WITH_GAPS;
  return words.gradesWithGaps(
    grades.slice(0, NAMED).map(gradeTitle),
    Math.max(0, grades.length - NAMED),
  );
}

function shortened(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_NAME
    ? line
    : `${line.slice(0, LONGEST_NAME - 1)}…`;
}
