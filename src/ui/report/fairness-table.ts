/** Fairness as tables: grades and subjects side by side, never in the order of their figures. */
import type {ReportView} from '../../contract/report';
import type {Comparison, Portion} from '../../domain/report/fairness';
import * as words from '../words/fairness';
import {gradeTitle, gradesTitle} from '../words/grade';
import {
  CONFIRMED,
  COVERAGE,
  COVERED,
  DELIVERED,
  EXPECTED,
  GRADE,
  MINUTES,
  NAME,
  OBJECTIVES,
  STRONG,
  TEACHER,
} from '../words/report';
import type {Table} from './table';

const COLUMNS = [
  OBJECTIVES,
  EXPECTED,
  COVERED,
  COVERAGE,
  words.MINUTES_HERE,
  words.STUDENTS,
  words.INDEX,
  words.READING,
];

export function comparisonTable(
  title: string,
  kind: string,
  {portions}: Comparison,
  nameOf: (name: string) => string,
): Table {
  return {
    title,
    columns: [kind, ...COLUMNS],
    rows: portions.map(portion => [nameOf(portion.name), ...figures(portion)]),
  };
}

/** Both kinds in one file. */
export function fairnessTable({month, fairness}: ReportView): Table {
  const rows = (
    kind: string,
    {portions}: Comparison,
    nameOf: (name: string) => string,
  ) => portions.map(each => [kind, nameOf(each.name), ...figures(each)]);
  return {
    title: words.file(month),
    columns: [words.KIND, NAME, ...COLUMNS],
    rows: [
      ...rows(words.GRADES, fairness.grades, gradeTitle),
      ...rows(words.SUBJECTS, fairness.subjects, name => name),
    ],
  };
}

export function teacherTable({teachers}: ReportView): Table {
  return {
    title: words.TEACHERS,
    columns: [
      TEACHER,
      GRADE,
      OBJECTIVES,
      EXPECTED,
      COVERED,
      COVERAGE,
      STRONG,
      CONFIRMED,
      DELIVERED,
      MINUTES,
    ],
    rows: teachers.map(one => [
      one.teacher,
      gradesTitle(one.grades),
      one.objectives,
      one.expected,
      one.covered,
      {part: one.covered, whole: one.expected},
      one.strong,
      one.confirmed,
      one.delivered,
      Math.round(one.minutes),
    ]),
  };
}

function figures({objectives, expected, covered, parity}: Portion) {
  return [
    objectives,
    expected,
    covered,
    {part: covered, whole: expected},
    Math.round(parity.minutes),
    parity.students === 0 ? null : Math.round(parity.students),
    parity.index,
    readingOf(parity),
  ];
}

function readingOf({students, index, flag}: Portion['parity']): string {
  if (students === 0) return words.NO_INDEX;
  if (index === null) return words.ALONE;
  if (flag === null) return words.ITS_PART;
  return flag === 'less' ? words.LESS : words.MORE;
}
