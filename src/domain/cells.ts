/** Every cell of a plan, one objective in one area: what is asked of it and what stands in it. */
import {AREAS} from './area';
import type {Columns, Links, ObjectiveColumns} from './columns';
import {GRADES, orderOf} from './grade';
import type {CellState} from './grid';
import type {ExpectedAreas, Plan} from './plan';
import {columnsOf} from './plan-columns';
import {STATUSES} from './status';

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
  /** For each activity of the plan. */
  readonly links: Links;
}

const EVERY_AREA = (1 << AREAS.length) - 1;
const CONFIRMED = STATUSES.indexOf('Confirmed');
const DELIVERED = STATUSES.indexOf('Delivered');

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
  const columns = columnsOf(plan);
  const {count} = columns.objectives;
  const sets = () => new Uint8Array(count);
  const minutes = () => new Float64Array(count * AREAS.length);
  const cells: Cells = {
    expected: expectedAreas(columns.objectives, plan.expected),
    covered: sets(),
    practised: sets(),
    confirmed: sets(),
    delivered: sets(),
    reach: minutes(),
    share: minutes(),
    links: columns.activities.links,
  };
  addLinks(cells, columns);
  return cells;
}

/** Any of the grades is enough, a grade that is missing expects it, and so do grades that can't be read. */
function expectedAreas(
  {count, grades}: ObjectiveColumns,
  expected: ExpectedAreas,
): AreaSets {
  const byGrade = gradeSets(expected);
  const bySet = new Map([[0, EVERY_AREA]]);
  const areas = new Uint8Array(count);
  for (let place = 0; place < count; place++) {
    const set = grades[place]!;
    let found = bySet.get(set);
    if (found === undefined) bySet.set(set, (found = anyOf(set, byGrade)));
    areas[place] = found;
  }
  return areas;
}

function anyOf(grades: number, byGrade: readonly number[]): number {
  return byGrade.reduce(
    (areas, its, grade) => (grades & (1 << grade) ? areas | its : areas),
    0,
  );
}

/** In the order of the grades. */
function gradeSets(expected: ExpectedAreas): readonly number[] {
  const sets = GRADES.map(() => EVERY_AREA);
  for (const [grade, areas] of expected) {
    const bits = AREAS.map((area, index) => (areas[area] ? 1 << index : 0));
    sets[orderOf(grade)] = bits.reduce((sum, bit) => sum | bit, 0);
  }
  return sets;
}

function addLinks(cells: Cells, {activities}: Columns): void {
  const {reach, share, covered, practised, confirmed, delivered} = cells;
  const {count, area, alignment, status, minutes} = activities;
  const {from, to} = activities.links;
  for (let activity = 0; activity < count; activity++) {
    const end = from[activity + 1]!;
    const linked = end - from[activity]!;
    if (linked === 0) continue;
    const place = area[activity]!;
    const bit = 1 << place;
    const isPractised = alignment[activity]! >= 2;
    const isDelivered = status[activity] === DELIVERED;
    const isConfirmed = isDelivered || status[activity] === CONFIRMED;
    const each = minutes[activity]!;
    for (let link = from[activity]!; link < end; link++) {
      const objective = to[link]!;
      const cell = cellAt(objective, place);
      reach[cell]! += each;
      share[cell]! += each / linked;
      covered[objective]! |= bit;
      if (isPractised) practised[objective]! |= bit;
      if (isDelivered) delivered[objective]! |= bit;
      if (isConfirmed) confirmed[objective]! |= bit;
    }
  }
}
