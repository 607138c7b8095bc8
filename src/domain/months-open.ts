/** For how many months nothing has been done for a grade in an area. */
import {type Cells, cellAt} from './cells';
import {GRADES, orderOf} from './grade';
import type {Month} from './month';
import type {Plan} from './plan';

/** For each grade the areas, as bits, in which some class of it is asked for cover, and has some. */
interface MonthOfGrades {
  readonly asked: Uint8Array;
  readonly covered: Uint8Array;
}

/**
 * Counts back from a month over the months in which the grade has expected cells in the area, and stops
 * at the first with some cover.
 *
 * 0 where another class of the grade is covered this month, or the grade can't be read; of several
 * grades the least.
 *
 * @returns what takes an objective and an area, by their places
 */
export function monthsOpen(
  plan: Plan,
  cells: Cells,
  month: Month,
): (objective: number, area: number) => number {
  const months = byMonth(plan, cells, month);
  const counted = new Map<number, number>();
  const ofGrade = (grade: number, area: number) => {
    const key = cellAt(grade, area);
    const known = counted.get(key) ?? countBack(months, grade, area);
    counted.set(key, known);
    return known;
  };
  return (objective, area) => {
    const {grades} = plan.objectives[objective]!;
    if (grades.length === 0) return 0;
    return Math.min(...grades.map(grade => ofGrade(orderOf(grade), area)));
  };
}

function countBack(
  months: readonly MonthOfGrades[],
  grade: number,
  area: number,
): number {
  const bit = 1 << area;
  let open = 0;
  for (const {asked, covered} of months) {
    if ((asked[grade]! & bit) === 0) continue;
    if ((covered[grade]! & bit) !== 0) break;
    open++;
  }
  return open;
}

/** From the month back, those that have objectives. */
function byMonth(
  {objectives}: Plan,
  cells: Cells,
  last: Month,
): readonly MonthOfGrades[] {
  const months = new Map<Month, MonthOfGrades>();
  objectives.forEach(({month, grades}, objective) => {
    if (month === null || month > last || grades.length === 0) return;
    const asked = cells.expected[objective]!;
    const covered = asked & cells.covered[objective]!;
    const found = months.get(month) ?? emptyMonth();
    months.set(month, found);
    for (const grade of grades) {
      found.asked[orderOf(grade)]! |= asked;
      found.covered[orderOf(grade)]! |= covered;
    }
  });
  return [...months.entries()]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, found]) => found);
}

function emptyMonth(): MonthOfGrades {
  return {
    asked: new Uint8Array(GRADES.length),
    covered: new Uint8Array(GRADES.length),
  };
}
