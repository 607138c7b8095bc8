/** Which objectives name a standard and which activities serve it, by month and by area. */
import {AREAS, AREA_INDEX, type Area} from '../area';
import {type Cells, cellsOf, has} from '../cells';
import {linkedBy} from '../columns';
import type {Month} from '../month';
import type {Plan} from '../plan';
import {standardsNamed} from '../standards-coverage';

/** How deeply a standard is served: four figures, never one. */
export interface Depth {
  /** How many of the six areas have an activity for it. */
  readonly areas: number;
  /** Each once. */
  readonly activities: number;
  /** Reach minutes: each activity in full. They don't add up over standards. */
  readonly minutes: number;
  /** In how many months there was an activity for it. */
  readonly months: number;
}

/** A standard in one month, or in one area. */
export interface YearCell {
  /** That name it: in an area, those of them that the area supports. */
  readonly objectives: number;
  readonly activities: number;
  /** Reach minutes. */
  readonly minutes: number;
}

/** A standard in one area, with the number of months in which the area served it. */
type YearAreaCell = {
  readonly area: Area;
  readonly months: number;
} & YearCell;

export interface Service {
  /** Objectives that name it, or a part of it. */
  readonly objectives: number;
  readonly depth: Depth;
  /** In the order of the months asked about. */
  readonly months: readonly YearCell[];
  /** Always the six, in order. */
  readonly areas: readonly YearAreaCell[];
}

interface Services {
  /** By key, in the order asked. */
  readonly standards: ReadonlyMap<string, Service>;
  /** In area order: how many activities serve any of the standards, each once. */
  readonly activities: readonly number[];
}

/**
 * An activity serves each standard of the objectives that it supports, once and in full.
 *
 * @param months each once, in order
 * @param keys of the standards that are asked about
 */
export function services(
  plan: Plan,
  months: readonly Month[],
  keys: readonly string[],
): Services {
  const cells = cellsOf(plan);
  const places = new Map(months.map((month, place) => [month, place]));
  const counts = new Map(keys.map(key => [key, emptyCounts(months.length)]));
  const namedBy = plan.objectives.map(objective => {
    const isAsked = objective.month !== null && places.has(objective.month);
    return isAsked
      ? standardsNamed(objective).flatMap(key => counts.get(key) ?? [])
      : [];
  });
  namedBy.forEach((named, index) => {
    const month = places.get(plan.objectives[index]!.month!);
    for (const one of named) addObjective(one, month!, cells, index);
  });
  return {
    activities: addActivities(plan, cells, places, namedBy),
    standards: new Map([...counts].map(([key, one]) => [key, service(one)])),
  };
}

interface CellCounts {
  objectives: number;
  activities: number;
  minutes: number;
}

/** What is counted of one standard. */
interface Counts extends CellCounts {
  /** The months with an activity, as bits: no school year has more than twelve. */
  served: number;
  readonly months: readonly CellCounts[];
  readonly areas: readonly (CellCounts & {served: number})[];
}

function emptyCounts(months: number): Counts {
  const empty = () => ({objectives: 0, activities: 0, minutes: 0});
  return {
    ...empty(),
    served: 0,
    months: Array.from({length: months}, empty),
    areas: AREAS.map(() => ({...empty(), served: 0})),
  };
}

function addObjective(
  counts: Counts,
  month: number,
  cells: Cells,
  index: number,
): void {
  counts.objectives++;
  counts.months[month]!.objectives++;
  counts.areas.forEach((area, place) => {
    if (has(cells.covered, index, place)) area.objectives++;
  });
}

/** @returns in area order, how many activities served any standard */
function addActivities(
  {activities}: Plan,
  {links}: Cells,
  places: ReadonlyMap<Month, number>,
  namedBy: readonly (readonly Counts[])[],
): readonly number[] {
  const serving = AREAS.map(() => 0);
  activities.forEach(({month, area, minutes}, index) => {
    const served = new Set(
      linkedBy(links, index).flatMap(place => namedBy[place]!),
    );
    if (served.size === 0) return;
    // What has links has a month and an area, and what is named lies in a month asked about.
    const at = places.get(month!)!;
    const areaAt = AREA_INDEX[area!];
    serving[areaAt]!++;
    for (const counts of served) addActivity(counts, at, areaAt, minutes);
  });
  return serving;
}

function addActivity(
  counts: Counts,
  month: number,
  area: number,
  minutes: number,
): void {
  for (const into of [counts, counts.months[month]!, counts.areas[area]!]) {
    into.activities++;
    into.minutes += minutes;
  }
  counts.served |= 1 << month;
  counts.areas[area]!.served |= 1 << month;
}

function service({
  objectives,
  activities,
  minutes,
  served,
  months,
  areas,
}: Counts): Service {
  return {
    objectives,
    depth: {
      areas: areas.filter(area => area.activities > 0).length,
      activities,
      minutes,
      months: bitsIn(served),
    },
    months,
    areas: areas.map(({served, ...cell}, place) => ({
      area: AREAS[place]!,
      months: bitsIn(served),
      ...cell,
    })),
  };
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
