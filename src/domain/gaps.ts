/** The expected cells of a month with nothing in them, worst first. */
import {counted} from './count';
import {AREAS} from './area';
import {type Cells, has} from './cells';
import type {Gap} from './coverage';
import {EMPHASES, type Emphasis, emphasisOf} from './emphasis';
import type {Month} from './month';
import {monthsOpen} from './months-open';
import type {Objective, Plan} from './plan';
import {PRIORITIES} from './priority';

const PLACES = AREAS.map((_, place) => place);

/** What a gap is, and why it stands where it does. */
interface Standing {
  readonly objective: Objective;
  readonly emphasis: Emphasis;
  /** Of this objective's expected cells. */
  readonly emptyCells: number;
  readonly expectedCells: number;
  readonly monthsOpen: number;
  readonly area: number;
}

/**
 * Priority first, then emphasis, then the objective with more empty cells, then what has been open for
 * longer, then sheet order, then area order.
 *
 * @param objectives those of the month, by their places in the plan, in sheet order
 */
export function gaps(
  plan: Plan,
  cells: Cells,
  month: Month,
  objectives: readonly number[],
): readonly Gap[] {
  const open = monthsOpen(plan, cells, month);
  return objectives
    .flatMap(index => standings(plan.objectives[index]!, cells, index, open))
    .sort(worstFirst)
    .map(gap);
}

function standings(
  objective: Objective,
  cells: Cells,
  index: number,
  open: (objective: number, area: number) => number,
): readonly Standing[] {
  const expected = PLACES.filter(area => has(cells.expected, index, area));
  const empty = expected.filter(area => !has(cells.covered, index, area));
  const emphasis = emphasisOf(objective.standards);
  return empty.map(area => ({
    objective,
    emphasis,
    emptyCells: empty.length,
    expectedCells: expected.length,
    monthsOpen: open(index, area),
    area,
  }));
}

/** Sorting keeps equals in their order: that of the sheet, then that of the areas. */
function worstFirst(a: Standing, b: Standing): number {
  return (
    PRIORITIES.indexOf(a.objective.priority) -
      PRIORITIES.indexOf(b.objective.priority) ||
    EMPHASES.indexOf(a.emphasis) - EMPHASES.indexOf(b.emphasis) ||
    b.emptyCells - a.emptyCells ||
    b.monthsOpen - a.monthsOpen
  );
}

function gap(standing: Standing): Gap {
  const {objective, emphasis, emptyCells} = standing;
  return {
    objectiveId: objective.id,
    area: AREAS[standing.area]!,
    grades: objective.grades,
    teacher: objective.teacher,
    priority: objective.priority,
    emphasis,
    emptyCells,
    monthsOpen: standing.monthsOpen,
    reason: reason(standing),
  };
}

/** `High priority; 5 of its 6 expected areas are empty; open for 3 months.` */
function reason(standing: Standing): string {
  return `${[
    `${standing.objective.priority} priority`,
    ...emphasisWords(standing.emphasis),
    emptyWords(standing),
    openWords(standing),
  ].join('; ')}.`;
}

/** Supporting is said of what is not known too, so it is left unsaid. */
function emphasisWords(emphasis: Emphasis): readonly string[] {
  if (emphasis === 'supporting') return [];
  return [`${emphasis} work of the grade`];
}

function emptyWords({emptyCells, expectedCells}: Standing): string {
  if (expectedCells === 1) return 'its only expected area is empty';
  const are = emptyCells === 1 ? 'is' : 'are';
  return `${emptyCells} of its ${expectedCells} expected areas ${are} empty`;
}

function openWords({objective, monthsOpen: months}: Standing): string {
  if (objective.grades.length === 0) return 'its grade is not known';
  if (months === 0) return 'another class of its grade is covered this month';
  return `open for ${counted(months, 'month')}`;
}
