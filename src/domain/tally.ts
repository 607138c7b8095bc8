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
  const [expected, covered, strong, confirmed, delivered] = countSets(
    plan,
    cells,
    objectives,
  ).map(byArea);
  const minutes = cells.minutes.get(monthNumber(month));
  const areas = AREAS.map((_, area) => ({
    expected: expected![area]!,
    covered: covered![area]!,
    strong: strong![area]!,
    confirmed: confirmed![area]!,
    delivered: delivered![area]!,
    minutes: minutes?.[area] ?? 0,
  }));
  const whole = emptyTally();
  for (const its of areas) add(whole, its);
  whole.minutes = minutesOf(cells, objectives);
  return {whole, areas};
}

/** The whole of some objectives, by their places in the plan. */
export function tallyOf(
  plan: Counted,
  cells: Cells,
  objectives: readonly number[],
): Tally {
  const strongIn = strongAreas(plan, cells);
  const whole = emptyTally();
  for (const index of objectives) {
    const asked = cells.expected[index]!;
    add(whole, {
      expected: howMany(asked),
      covered: howMany(asked & cells.covered[index]!),
      strong: howMany(asked & strongIn(index)),
      confirmed: howMany(asked & cells.confirmed[index]!),
      delivered: howMany(asked & cells.delivered[index]!),
      minutes: cells.share[index]!,
    });
  }
  return whole;
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

function add(into: Tally, its: Tally): void {
  into.expected += its.expected;
  into.covered += its.covered;
  into.strong += its.strong;
  into.confirmed += its.confirmed;
  into.delivered += its.delivered;
  into.minutes += its.minutes;
}

function emptyTally(): Tally {
  return {
    expected: 0,
    covered: 0,
    strong: 0,
    confirmed: 0,
    delivered: 0,
    minutes: 0,
  };
}
