/** How much of what is expected of a month is covered, and what to do first. */
import {alphabetically} from './alphabet';
import {AREAS, type Area} from './area';
import {balance} from './balance';
import {type Cells, cellsOf} from './cells';
import {hasLinks, placesIn} from './columns';
import type {Emphasis} from './emphasis';
import {gaps} from './gaps';
import {inOrder} from './grade';
import type {Month} from './month';
import {type Plan, indexesOf} from './plan';
import {columnsOf} from './plan-columns';
import type {Priority} from './priority';
import type {Problem} from './problem';
import {settled} from './settled';
import {type StandardsSlice, standardsCoverage} from './standards-coverage';
import {counts} from './status';
import {type SliceTally, slices} from './slices';
import {type Tally, tally} from './tally';

export interface Slice {
  readonly expected: number;
  readonly covered: number;
  /** Total minutes: each activity once. */
  readonly minutes: number;
}

export interface Gap {
  readonly objectiveId: string | null;
  readonly area: Area;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly priority: Priority;
  readonly emphasis: Emphasis;
  readonly emptyCells: number;
  readonly monthsOpen: number;
  /** Why it stands where it does, as a sentence. */
  readonly reason: string;
}

export interface MonthCoverage {
  readonly month: string;
  readonly objectives: number;
  readonly cells: {
    readonly expected: number;
    readonly covered: number;
    readonly strong: number;
    readonly confirmed: number;
    readonly delivered: number;
  };
  readonly areas: readonly ({
    readonly area: Area;
    readonly strong: number;
  } & Slice)[];
  readonly grades: readonly ({readonly grade: string} & Slice)[];
  readonly teachers: readonly ({readonly teacher: string} & Slice)[];
  readonly subjects: readonly ({readonly subject: string} & Slice)[];
  /** Of the school year up to the month. */
  readonly standards: readonly StandardsSlice[];
  readonly balance: number | null;
  readonly gaps: readonly Gap[];
  readonly orphans: readonly string[];
}

/** With what is to be checked in the workbook. */
export interface Coverage extends MonthCoverage {
  readonly problems: readonly Problem[];
}

/** @param problems those of the whole workbook, passed on as they are */
export function coverage(
  plan: Plan,
  month: Month,
  problems: readonly Problem[],
): Coverage {
  return {...monthCoverage(plan, month), problems};
}

/**
 * What a month's plan covers of what is expected.
 *
 * Cells that are not expected add their minutes and are in no coverage.
 */
export function monthCoverage(plan: Plan, month: Month): MonthCoverage {
  const cells = cellsOf(plan);
  const objectives = indexesOf(plan, month);
  const tallies = tally(plan, cells, month);
  const {grades, teachers, subjects} = slices(plan, cells, month);
  const {expected, covered, strong, confirmed, delivered} = tallies.whole;
  return {
    month,
    objectives: objectives.length,
    cells: {expected, covered, strong, confirmed, delivered},
    areas: AREAS.map((area, index) => ({
      area,
      ...areaSlice(tallies.areas[index]!),
    })),
    grades: inOrder(grades.keys()).map(grade => ({
      grade,
      ...slice(grades.get(grade)!),
    })),
    teachers: alphabetically(teachers.keys()).map(teacher => ({
      teacher,
      ...slice(teachers.get(teacher)!),
    })),
    subjects: alphabetically(subjects.keys()).map(subject => ({
      subject,
      ...slice(subjects.get(subject)!),
    })),
    standards: standardsCoverage(plan, cells, month),
    balance: balance(tallies.areas.map(({minutes}) => settled(minutes))),
    gaps: gaps(plan, cells, month, objectives),
    orphans: orphans(plan, cells, month),
  };
}

/** The ids of activities that count and name no existing objective of their month. */
function orphans(plan: Plan, {links}: Cells, month: Month): readonly string[] {
  const {activities} = columnsOf(plan);
  return placesIn(activities, month).flatMap(index => {
    if (hasLinks(links, index)) return [];
    const {area, status, typedId} = activities.at(index);
    return area !== null && typedId !== '' && counts(status) ? typedId : [];
  });
}

function areaSlice(tally: Tally): Slice & {readonly strong: number} {
  const {expected, covered, minutes} = slice(tally);
  return {expected, covered, strong: tally.strong, minutes};
}

function slice({expected, covered, minutes}: SliceTally): Slice {
  return {expected, covered, minutes: settled(minutes)};
}
