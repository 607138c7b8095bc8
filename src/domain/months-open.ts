/** For how many months nothing has been done for a grade in an area. */
import {AREAS} from './area';
import {type Cells, cellAt} from './cells';
import {GRADES} from './grade';
import type {Month} from './month';
import {monthNumber} from './columns';
import {type Rows, columnsOf} from './plan-columns';

export interface MonthsOpen {
  /** Of an objective, in area order. */
  readonly of: (objective: number) => Uint16Array;
  /** No objective's are more. */
  readonly most: number;
}

/**
 * Counts back from a month over the months in which the grade has expected cells in the area, and stops
 * at the first with some cover.
 *
 * 0 where another class of the grade is covered this month, or the grade can't be read; of several
 * grades the least.
 */
export function monthsOpen(plan: Rows, cells: Cells, month: Month): MonthsOpen {
  const known = KNOWN.get(cells) ?? openByMonth(plan, cells);
  KNOWN.set(cells, known);
  const open = openAt(known, monthNumber(month));
  const {grades} = columnsOf(plan).objectives;
  const bySet = new Map<number, Uint16Array>();
  bySet.set(0, new Uint16Array(AREAS.length));
  return {
    of: objective => {
      const set = grades[objective]!;
      const found = bySet.get(set) ?? leastOf(set, open);
      bySet.set(set, found);
      return found;
    },
    most: open.reduce((most, its) => Math.max(most, its), 0),
  };
}

/** For each grade and area, and for every month that has objectives, the first one first. */
type OpenByMonth = ReadonlyMap<number, Uint16Array>;

/** Cells never change, so all months are counted once. */
const KNOWN = new WeakMap<Cells, OpenByMonth>();

/** A month without objectives is as the last one that has some. */
function openAt(known: OpenByMonth, month: number): Uint16Array {
  let last = noneOpen();
  for (const [number, open] of known) if (number <= month) last = open;
  return last;
}

function noneOpen(): Uint16Array {
  return new Uint16Array(GRADES.length * AREAS.length);
}

function leastOf(grades: number, open: Uint16Array): Uint16Array {
  const least = new Uint16Array(AREAS.length).fill(0xffff);
  for (let grade = 0; grades >> grade > 0; grade++)
    if ((grades >> grade) & 1)
      for (let area = 0; area < AREAS.length; area++)
        least[area] = Math.min(least[area]!, open[cellAt(grade, area)]!);
  return least;
}

function openByMonth(plan: Rows, cells: Cells): OpenByMonth {
  const found = new Map<number, Uint16Array>();
  let last = noneOpen();
  for (const month of monthsOfGrades(plan, cells)) {
    last = openAfter(last, month);
    found.set(month.number, last);
  }
  return found;
}

/** One more where something is asked and nothing covers it. */
function openAfter(
  before: Uint16Array,
  {asked, covered}: MonthOfGrades,
): Uint16Array {
  return before.map((months, cell) => {
    const grade = Math.floor(cell / AREAS.length);
    const bit = 1 << (cell % AREAS.length);
    if ((asked[grade]! & bit) === 0) return months;
    return (covered[grade]! & bit) === 0 ? months + 1 : 0;
  });
}

/** For each grade the areas, as bits, in which some class of it is asked for cover, and has some. */
interface MonthOfGrades {
  readonly number: number;
  readonly asked: Uint8Array;
  readonly covered: Uint8Array;
}

/** Those that have objectives, the first one first. */
function monthsOfGrades(plan: Rows, cells: Cells): readonly MonthOfGrades[] {
  const {count, month, grades} = columnsOf(plan).objectives;
  const months = new Map<number, Map<number, number>>();
  for (let objective = 0; objective < count; objective++) {
    const asked = cells.expected[objective]!;
    const covered = asked & cells.covered[objective]!;
    let bySet = months.get(month[objective]!);
    if (bySet === undefined) months.set(month[objective]!, (bySet = new Map()));
    const set = grades[objective]!;
    bySet.set(set, (bySet.get(set) ?? 0) | asked | (covered << AREAS.length));
  }
  months.delete(0);
  return [...months]
    .map(([number, bySet]) => monthOfGrades(number, bySet))
    .sort((a, b) => a.number - b.number);
}

/** @param bySet for each set of grades the areas that are asked, and above them those that are covered */
function monthOfGrades(
  number: number,
  bySet: ReadonlyMap<number, number>,
): MonthOfGrades {
  const asked = new Uint8Array(GRADES.length);
  const covered = new Uint8Array(GRADES.length);
  for (const [set, areas] of bySet)
    for (let grade = 0; set >> grade > 0; grade++)
      if ((set >> grade) & 1) {
        asked[grade]! |= areas & EVERY_AREA;
        covered[grade]! |= areas >> AREAS.length;
      }
  return {number, asked, covered};
}

const EVERY_AREA = (1 << AREAS.length) - 1;
