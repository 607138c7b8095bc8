/** Whether grades and subjects get their part: the range of coverage, and minutes against students. */
import {alphabetically} from '../alphabet';
import {cellsOf} from '../cells';
import {gradeBits, inOrder} from '../grade';
import type {Month} from '../month';
import {type Plan, indexesOf} from '../plan';
import {columnsOf} from '../plan-columns';
import {slices} from '../slices';
import {type SchoolClass, schoolClasses} from './school-class';
import {type Parity, parities} from './parity';

/** What one grade or one subject gets in the month. */
export interface Portion {
  /** The grade, `3`, or the subject, `Math`. */
  readonly name: string;
  /** The n of the portion. */
  readonly objectives: number;
  readonly expected: number;
  /** Coverage is n/a where nothing is expected. */
  readonly covered: number;
  readonly parity: Parity;
}

/** How far the portions with something expected lie apart; null with fewer than two. */
interface CoverageRange {
  /** Names of the portions; where several are alike, the first. */
  readonly lowest: string;
  readonly highest: string;
  /** Their coverage, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** How many portions were compared. */
  readonly n: number;
}

/** The portions of one kind, side by side. */
export interface Comparison {
  /** Grades PK to 12, subjects A to Z: never in the order of their figures. */
  readonly portions: readonly Portion[];
  readonly range: CoverageRange | null;
  /** The sums of all portions' minutes and students: what shares are shares of. */
  readonly minutes: number;
  readonly students: number;
}

export interface Fairness {
  readonly grades: Comparison;
  readonly subjects: Comparison;
}

export function fairness(plan: Plan, month: Month): Fairness {
  const indexes = indexesOf(plan, month);
  const cells = cellsOf(plan);
  const {objectives} = columnsOf(plan);
  const classes = schoolClasses(plan, cells, month);
  const {grades, subjects} = slices(plan, cells, month);
  const ofGrades = inOrder(grades.keys()).map(grade => {
    const bit = gradeBits([grade]);
    return {
      name: grade,
      cover: grades.get(grade)!,
      objectives: indexes.filter(index => objectives.grades[index]! & bit),
    };
  });
  const ofSubjects = alphabetically(subjects.keys()).map(subject => {
    const number = objectives.subjects.indexOf(subject);
    return {
      name: subject,
      cover: subjects.get(subject)!,
      objectives: indexes.filter(index => objectives.subject[index] === number),
    };
  });
  return {
    grades: comparison(ofGrades, classes),
    subjects: comparison(ofSubjects, classes),
  };
}

type Cover = Pick<Portion, 'expected' | 'covered'>;

interface Part {
  readonly name: string;
  readonly cover: Cover;
  /** By their places in the plan. */
  readonly objectives: readonly number[];
}

function comparison(
  parts: readonly Part[],
  classes: readonly SchoolClass[],
): Comparison {
  const {minutes, students, each} = parities(
    parts.map(({objectives}) => objectives),
    classes,
  );
  const portions = parts.map(({name, cover, objectives}, place) => ({
    name,
    objectives: objectives.length,
    expected: cover.expected,
    covered: cover.covered,
    parity: each[place]!,
  }));
  return {portions, range: range(portions), minutes, students};
}

function range(portions: readonly Portion[]): CoverageRange | null {
  const asked = portions
    .filter(({expected}) => expected > 0)
    .map(({name, covered, expected}) => ({name, share: covered / expected}));
  const [first] = asked;
  if (first === undefined || asked.length < 2) return null;
  const lowest = asked.reduce((a, b) => (b.share < a.share ? b : a), first);
  const highest = asked.reduce((a, b) => (b.share > a.share ? b : a), first);
  return {
    lowest: lowest.name,
    highest: highest.name,
    low: lowest.share,
    high: highest.share,
    n: asked.length,
  };
}
