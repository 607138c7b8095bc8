/** Every cell of a plan, one objective in one area: what is asked of it and what stands in it. */
import {AREAS, AREA_INDEX} from './area';
import type {Grade} from './grade';
import type {CellState} from './grid';
import type {Activity, ExpectedAreas, Objective, Plan} from './plan';
import {counts} from './status';

/** For each objective of the plan, in sheet order, a set of areas: bit 0 is the first. */
type AreaSets = Uint8Array;

export interface Cells {
  readonly expected: AreaSets;
  /** With a link. */
  readonly covered: AreaSets;
  /** With a link of alignment 2 or 3. */
  readonly practised: AreaSets;
  /** With a link that is Confirmed or Delivered. */
  readonly confirmed: AreaSets;
  readonly delivered: AreaSets;
  /** Reach minutes, each link in full: six for each objective, in area order. */
  readonly reach: Float64Array;
  /** Total minutes, likewise: of each link the part that falls to this objective. */
  readonly share: Float64Array;
  /** For each activity of the plan the objectives that it links, by their places. */
  readonly links: readonly (readonly number[])[];
}

const EVERY_AREA = (1 << AREAS.length) - 1;
const NONE: readonly number[] = [];

/** What cells are made of. */
type Source = Pick<Plan, 'objectives' | 'activities' | 'expected'>;

/** A plan never changes, so its grid and its coverage share one reading of it. */
const KNOWN = new WeakMap<Source, Cells>();

/** Reads the plan once: the time it takes grows with its rows and no faster. */
export function cellsOf(plan: Source): Cells {
  const known = KNOWN.get(plan) ?? readCells(plan);
  KNOWN.set(plan, known);
  return known;
}

/** Whether an area is among those of an objective. */
export function has(sets: AreaSets, objective: number, area: number): boolean {
  return (sets[objective]! & (1 << area)) !== 0;
}

/** Where the minutes of a cell stand. */
export function cellAt(objective: number, area: number): number {
  return objective * AREAS.length + area;
}

/** @param least the minutes that a cell of this area needs before it can be strong */
export function stateOf(
  cells: Cells,
  objective: number,
  area: number,
  least: number,
): CellState {
  if (!has(cells.covered, objective, area))
    return has(cells.expected, objective, area) ? 'empty' : 'not expected';
  const isStrong =
    has(cells.practised, objective, area) &&
    cells.reach[cellAt(objective, area)]! >= least;
  return isStrong ? 'strong' : 'thin';
}

function readCells(plan: Source): Cells {
  const {objectives, activities} = plan;
  const sets = () => new Uint8Array(objectives.length);
  const minutes = () => new Float64Array(objectives.length * AREAS.length);
  const linked = linker(objectives);
  const cells: Cells = {
    expected: expectedAreas(plan),
    covered: sets(),
    practised: sets(),
    confirmed: sets(),
    delivered: sets(),
    reach: minutes(),
    share: minutes(),
    links: activities.map(linked),
  };
  for (let index = 0; index < activities.length; index++)
    addLinks(cells, activities[index]!, cells.links[index]!);
  return cells;
}

/** Finds the objectives that an activity links; none where it does not count. */
function linker(
  objectives: readonly Objective[],
): (activity: Activity) => readonly number[] {
  const places = new Map<string, number>();
  objectives.forEach(({id}, index) => {
    if (id !== null) places.set(id, index);
  });
  return ({month, area, status, objectiveIds}) => {
    if (month === null || area === null || !counts(status)) return NONE;
    const linked: number[] = [];
    for (const id of objectiveIds) {
      const place = places.get(id);
      if (place !== undefined && objectives[place]!.month === month)
        linked.push(place);
    }
    return linked;
  };
}

/** Any of the grades is enough, a grade that is missing expects it, and so do grades that can't be read. */
function expectedAreas({objectives, expected}: Source): AreaSets {
  const byGrade = gradeSets(expected);
  return Uint8Array.from(objectives, ({grades}) => {
    if (grades.length === 0) return EVERY_AREA;
    let areas = 0;
    for (const grade of grades) areas |= byGrade.get(grade) ?? EVERY_AREA;
    return areas;
  });
}

function gradeSets(expected: ExpectedAreas): ReadonlyMap<Grade, number> {
  const sets = new Map<Grade, number>();
  for (const [grade, areas] of expected) {
    const bits = AREAS.map((area, index) => (areas[area] ? 1 << index : 0));
    sets.set(
      grade,
      bits.reduce((sum, bit) => sum | bit, 0),
    );
  }
  return sets;
}

function addLinks(
  cells: Cells,
  {area, alignment, status, minutes}: Activity,
  objectives: readonly number[],
): void {
  if (area === null) return;
  const place = AREA_INDEX[area];
  const bit = 1 << place;
  const isDelivered = status === 'Delivered';
  for (const objective of objectives) {
    const cell = cellAt(objective, place);
    cells.reach[cell]! += minutes;
    cells.share[cell]! += minutes / objectives.length;
    cells.covered[objective]! |= bit;
    if (alignment >= 2) cells.practised[objective]! |= bit;
    if (isDelivered) cells.delivered[objective]! |= bit;
    if (isDelivered || status === 'Confirmed')
      cells.confirmed[objective]! |= bit;
  }
}
