/** The order of a month's gaps: one number for all that they are ranked by, and a counting sort of it. */
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
  const found = new Uint32Array(objectives.length * AREAS.length);
  const keys = new Uint32Array(found.length);
  let count = 0;
  const addAll = (index: number) => {
    const empty = emptyAreas(cells, index);
    const first = priority[index]! * EMPHASES.length + emphases[named[index]!]!;
    const row = (first + 1) * AREAS.length - howMany(empty);
    const key = (row + 1) * (open.most + 1);
    const its = open.of(index);
    let left = empty;
    for (let area = 0; left > 0; area++, left >>= 1)
      if (left & 1) {
        found[count] = cellAt(index, area);
        keys[count++] = key - its[area]!;
      }
  };
  objectives.forEach(addAll);
  return inOrder(found.subarray(0, count), keys);
}

/** A counting sort: what has the same key stays in its order. */
function inOrder(found: Uint32Array, keys: Uint32Array): Uint32Array {
  let most = 0;
  for (let at = 0; at < found.length; at++)
    if (keys[at]! > most) most = keys[at]!;
  const starts = new Uint32Array(most + 2);
  for (let at = 0; at < found.length; at++) starts[keys[at]! + 1]!++;
  for (let key = 0; key <= most; key++) starts[key + 1]! += starts[key]!;
  const sorted = new Uint32Array(found.length);
  for (let at = 0; at < found.length; at++)
    sorted[starts[keys[at]!]!++] = found[at]!;
  return sorted;
}
