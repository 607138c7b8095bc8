/** The order of a month's gaps: one number for all that they are ranked by. */
import {AREAS} from './area';
import {type Cells, cellAt} from './cells';
import {EMPHASES} from './emphasis';
import type {Month} from './month';
import {monthsOpen} from './months-open';
import {type Rows, columnsOf} from './plan-columns';
import {howMany} from './tally';

/** The expected areas of an objective that have nothing in them, as bits. */
export function emptyAreas({expected, covered}: Cells, index: number): number {
  return expected[index]! & ~covered[index]!;
}

/**
 * Priority first, then emphasis, then the objective with more empty cells, then what has been open for
 * longer, then sheet order, then area order.
 *
 * @param objectives those of the month, by their places in the plan, in sheet order
 * @returns the places of the cells
 */
export function rankedGaps(
  plan: Rows,
  cells: Cells,
  month: Month,
  objectives: readonly number[],
): Uint32Array {
  const {priority, named, emphases} = columnsOf(plan).objectives;
  const open = monthsOpen(plan, cells, month);
  const byKey: number[][] = [];
  objectives.forEach(index => {
    const empty = emptyAreas(cells, index);
    const first = priority[index]! * EMPHASES.length + emphases[named[index]!]!;
    const row = (first + 1) * AREAS.length - howMany(empty);
    const key = (row + 1) * (open.most + 1);
    const its = open.of(index);
    const cell = cellAt(index, 0);
    for (let area = 0; empty >> area > 0; area++) {
      if (((empty >> area) & 1) === 0) continue;
      (byKey[key - its[area]!] ??= []).push(cell + area);
    }
  });
  // No cell stands at most of the keys, and `filter` passes over those.
  const found = byKey.filter(its => its.length > 0);
  return Uint32Array.from(([] as number[]).concat(...found));
}
