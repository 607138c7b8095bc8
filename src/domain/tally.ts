/** Counts of cells: of a whole month, of each of its areas, of some of its objectives. */
import {AREAS} from './area';
import {type Cells, cellAt} from './cells';
import {monthNumber} from './columns';
import type {Month} from './month';
import {type Settings, indexesOf} from './plan';
import type {Rows} from './plan-columns';

/** Only expected cells are counted; minutes come from the others too. */
export interface Tally {
  expected: number;
  covered: number;
  strong: number;
  confirmed: number;
  delivered: number;
  minutes: number;
}

export interface Tallies {
  readonly whole: Tally;
  /** In area order. */
  readonly areas: readonly Tally[];
}

/** What is counted, and from how many minutes a cell can be strong. */
interface Counted extends Rows {
  readonly settings: Pick<Settings, 'leastMinutes'>;
}

/** In each set of areas how many there are. */
const HOW_MANY = Uint8Array.from({length: 1 << AREAS.length}, (_, areas) =>
  AREAS.reduce((count, _area, place) => count + ((areas >> place) & 1), 0),
);

/** The size of a set of areas. */
export function howMany(areas: number): number {
  return HOW_MANY[areas]!;
}

export function tally(plan: Counted, cells: Cells, month: Month): Tallies {
  const objectives = indexesOf(plan, month);
  const counts = countSets(plan, cells, objectives).map(byArea);
  const minutes = cells.minutes.get(monthNumber(month));
  return {
    whole: named(counts.map(sum), minutesOf(cells, objectives)),
    areas: AREAS.map((_, area) =>
      named(
        counts.map(count => count[area]!),
        minutes?.[area] ?? 0,
      ),
    ),
  };
}

/** The whole of some objectives, by their places in the plan. */
export function tallyOf(
  plan: Counted,
  cells: Cells,
  objectives: readonly number[],
): Tally {
  const counts = countSets(plan, cells, objectives).map(byArea);
  return named(counts.map(sum), minutesOf(cells, objectives));
}

function named(
  [expected, covered, strong, confirmed, delivered]: readonly number[],
  minutes: number,
): Tally {
  // There are five counts of each.
  return {expected, covered, strong, confirmed, delivered, minutes} as Tally;
}

/** For each kind of cell, how many of the objectives have each set of areas: there are few sets. */
function countSets(
  plan: Counted,
  cells: Cells,
  objectives: readonly number[],
): readonly Uint32Array[] {
  const strongIn = strongAreas(plan, cells);
  const sets = () => new Uint32Array(HOW_MANY.length);
  const [expected, covered, strong] = [sets(), sets(), sets()];
  const [confirmed, delivered] = [sets(), sets()];
  for (let at = 0; at < objectives.length; at++) {
    const index = objectives[at]!;
    const asked = cells.expected[index]!;
    expected[asked]!++;
    covered[asked & cells.covered[index]!]!++;
    strong[asked & strongIn(index)]!++;
    confirmed[asked & cells.confirmed[index]!]!++;
    delivered[asked & cells.delivered[index]!]!++;
  }
  return [expected, covered, strong, confirmed, delivered];
}

/** Of all the sets, how many hold each area. */
function byArea(sets: Uint32Array): Uint32Array {
  const areas = new Uint32Array(AREAS.length);
  for (let set = 1; set < sets.length; set++)
    for (let area = 0, count = sets[set]!; count > 0 && set >> area > 0; area++)
      if ((set >> area) & 1) areas[area]! += count;
  return areas;
}

/** Tells the areas in which an objective is strong, also where nothing is expected. */
function strongAreas(
  {settings}: Counted,
  {practised, reach}: Cells,
): (index: number) => number {
  const least = AREAS.map(area => settings.leastMinutes[area]);
  return index => {
    let strong = practised[index]!;
    if (strong === 0) return 0;
    const cell = cellAt(index, 0);
    for (let area = 0; strong >> area > 0; area++)
      if (reach[cell + area]! < least[area]!) strong &= ~(1 << area);
    return strong;
  };
}

function minutesOf({share}: Cells, objectives: readonly number[]): number {
  return objectives.reduce((sum, index) => sum + share[index]!, 0);
}

export function sum(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
