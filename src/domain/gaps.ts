/** The expected cells of a month with nothing in them, worst first. */
import {counted} from './count';
import {AREAS} from './area';
import type {Cells} from './cells';
import type {Gap} from './coverage';
import {EMPHASES, type Emphasis} from './emphasis';
import {emptyAreas, rankedGaps} from './gap-ranking';
import type {Month} from './month';
import {monthsOpen} from './months-open';
import type {Objective, Plan} from './plan';
import {columnsOf} from './plan-columns';
import {howMany} from './tally';

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

/** The gaps of a month, worst first: see `rankedGaps`. */
export function gaps(
  plan: Plan,
  cells: Cells,
  month: Month,
  objectives: readonly number[],
): readonly Gap[] {
  const open = monthsOpen(plan, cells, month);
  const columns = columnsOf(plan).objectives;
  return Array.from(rankedGaps(plan, cells, month, objectives), cell => {
    const index = Math.floor(cell / AREAS.length);
    const area = cell % AREAS.length;
    return gap({
      objective: columns.at(index),
      emphasis: EMPHASES[columns.emphases[columns.named[index]!]!]!,
      emptyCells: howMany(emptyAreas(cells, index)),
      expectedCells: howMany(cells.expected[index]!),
      monthsOpen: open.of(index)[area]!,
      area,
    });
  });
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
  const {priority} = standing.objective;
  const emphasis = emphasisWords(standing.emphasis);
  return `${priority} priority; ${emphasis}${emptyWords(standing)}; ${openWords(standing)}.`;
}

/** Supporting is said of what is not known too, so it is left unsaid. */
function emphasisWords(emphasis: Emphasis): string {
  return emphasis === 'supporting' ? '' : `${emphasis} work of the grade; `;
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
