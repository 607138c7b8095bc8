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
  /** Total minutes of each objective: of each link the part that falls to it. */
  readonly share: Float64Array;
  /** Total minutes of each month, as `monthNumber` has it, by area: each activity with a link once. */
  readonly minutes: ReadonlyMap<number, Float64Array>;
  /** For each activity of the plan. */
  readonly links: Links;
}

const EVERY_AREA = (1 << AREAS.length) - 1;

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
  const sets = new Uint32Array(count);
  const reach = new Float64Array(count * AREAS.length);
  const share = new Float64Array(count);
  const minutes = new Map<number, Float64Array>();
  addLinks({sets, reach, share, minutes}, columns);
  return {
    expected: expectedAreas(columns.objectives, plan.expected),
    ...apart(sets),
    reach,
    share,
    minutes,
    links: columns.activities.links,
  };
}

/** The four sets of each objective, each kind on its own. */
function apart(
  sets: Uint32Array,
): Pick<Cells, 'covered' | 'practised' | 'confirmed' | 'delivered'> {
  const covered = new Uint8Array(sets.length);
  const practised = new Uint8Array(sets.length);
  const confirmed = new Uint8Array(sets.length);
  const delivered = new Uint8Array(sets.length);
  for (let objective = 0; objective < sets.length; objective++) {
    const its = sets[objective]!;
    if (its === 0) continue;
    covered[objective] = (its >> COVERED) & EVERY_AREA;
    practised[objective] = (its >> PRACTISED) & EVERY_AREA;
    confirmed[objective] = (its >> CONFIRMED) & EVERY_AREA;
    delivered[objective] = (its >> DELIVERED) & EVERY_AREA;
  }
  return {covered, practised, confirmed, delivered};
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

interface Linked {
  /** For each objective four sets of areas, one above the other. */
  readonly sets: Uint32Array;
  readonly reach: Float64Array;
  readonly share: Float64Array;
  readonly minutes: Map<number, Float64Array>;
}

/** Where the sets begin. */
const COVERED = 0;
const PRACTISED = AREAS.length;
const CONFIRMED = 2 * AREAS.length;
const DELIVERED = 3 * AREAS.length;

function addLinks(
  {sets, reach, share, minutes}: Linked,
  {activities}: Columns,
): void {
  const {count, month, area, alignment, status} = activities;
  const {sessions, sessionMinutes} = activities;
  const {from, to} = activities.links;
  for (let activity = 0; activity < count; activity++) {
    const first = from[activity]!;
    const end = from[activity + 1]!;
    if (first === end) continue;
    const place = area[activity]!;
    const each = sessions[activity]! * sessionMinutes[activity]!;
    const linked = end - first;
    const practised = alignment[activity]! >= 2 ? 1 << PRACTISED : 0;
    const bits = (WITH_STATUS[status[activity]!]! | practised) << place;
    const its = minutes.get(month[activity]!) ?? new Float64Array(AREAS.length);
    minutes.set(month[activity]!, its);
    its[place]! += each;
    for (let link = first; link < end; link++) {
      const objective = to[link]!;
      sets[objective]! |= bits;
      reach[objective * AREAS.length + place]! += each;
      share[objective]! += each / linked;
    }
  }
}

/** The first bit of each set that a link is in by the status of its activity. */
const WITH_STATUS = STATUSES.map(status => {
  const isDelivered = status === 'Delivered';
  const isConfirmed = isDelivered || status === 'Confirmed';
  return (
    (1 << COVERED) |
    (isConfirmed ? 1 << CONFIRMED : 0) |
    (isDelivered ? 1 << DELIVERED : 0)
  );
});
