/** Counts of cells, for the whole month and for each slice of it. */
import {AREAS} from './area';
import {type Cells, cellAt} from './cells';
import {GRADES, type Grade} from './grade';
import type {Settings} from './plan';
import {type Rows, columnsOf} from './plan-columns';

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
  readonly areas: readonly Tally[];
  readonly grades: ReadonlyMap<Grade, Tally>;
  readonly teachers: ReadonlyMap<string, Tally>;
  readonly subjects: ReadonlyMap<string, Tally>;
}

/** What is counted, and from how many minutes a cell can be strong. */
interface Source extends Rows {
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

/**
 * A blank teacher or subject is none, and a grade that can't be read has no slice.
 *
 * @param indexes the objectives that are counted, by their places in the plan
 */
export function tally(
  plan: Source,
  cells: Cells,
  indexes: readonly number[],
): Tallies {
  const {teacher, subject, grades, ...columns} = columnsOf(plan).objectives;
  const counter = areaCounter(plan, cells);
  const byTeacher: Slices<number> = new Map();
  const bySubject: Slices<number> = new Map();
  const byGradeSet: Slices<number> = new Map();
  const slices = [
    {into: byTeacher, number: teacher},
    {into: bySubject, number: subject},
    {into: byGradeSet, number: grades},
  ];
  indexes.forEach(index => {
    const own = counter.add(index);
    for (const {into, number} of slices) addTo(into, number[index]!, own);
  });
  const areas = counter.tallies();
  return {
    whole: sumOf(areas),
    areas,
    grades: byGrade(byGradeSet),
    teachers: named(byTeacher, columns.teachers),
    subjects: named(bySubject, columns.subjects),
  };
}

/** Tells the areas in which an objective is strong, also where nothing is expected. */
function strongAreas(
  {settings}: Source,
  {covered, practised, reach}: Cells,
): (index: number) => number {
  const least = AREAS.map(area => settings.leastMinutes[area]);
  return index => {
    let strong = covered[index]! & practised[index]!;
    for (let area = 0; strong >> area > 0; area++)
      if (reach[cellAt(index, area)]! < least[area]!) strong &= ~(1 << area);
    return strong;
  };
}

interface AreaCounter {
  /** @returns the tally of the objective alone; it is good until the next one is added */
  readonly add: (index: number) => Tally;
  /** In area order. */
  readonly tallies: () => readonly Tally[];
}

/** Counts how many objectives have each set of areas: there are few sets, and they are taken apart at the end. */
function areaCounter(plan: Source, cells: Cells): AreaCounter {
  const strongIn = strongAreas(plan, cells);
  const sets = () => new Uint32Array(HOW_MANY.length);
  const [expected, covered, strong] = [sets(), sets(), sets()];
  const [confirmed, delivered] = [sets(), sets()];
  const minutes = new Float64Array(AREAS.length);
  const own = emptyTally();
  const count = (into: Uint32Array, areas: number): number => {
    into[areas]!++;
    return HOW_MANY[areas]!;
  };
  return {
    add: index => {
      const asked = cells.expected[index]!;
      own.expected = count(expected, asked);
      own.covered = count(covered, asked & cells.covered[index]!);
      own.strong = count(strong, asked & strongIn(index));
      own.confirmed = count(confirmed, asked & cells.confirmed[index]!);
      own.delivered = count(delivered, asked & cells.delivered[index]!);
      own.minutes = addShares(minutes, cells, index);
      return own;
    },
    tallies: () =>
      AREAS.map((_, area) => ({
        expected: countOf(expected, area),
        covered: countOf(covered, area),
        strong: countOf(strong, area),
        confirmed: countOf(confirmed, area),
        delivered: countOf(delivered, area),
        minutes: minutes[area]!,
      })),
  };
}

/** @returns the minutes of the objective; only areas with a link have some */
function addShares(
  minutes: Float64Array,
  {covered, share}: Cells,
  index: number,
): number {
  let sum = 0;
  let left = covered[index]!;
  for (let cell = cellAt(index, 0), area = 0; left > 0; area++, cell++) {
    if (left & 1) {
      minutes[area]! += share[cell]!;
      sum += share[cell]!;
    }
    left >>= 1;
  }
  return sum;
}

/** Of all the sets those that hold the area. */
function countOf(sets: Uint32Array, area: number): number {
  let sum = 0;
  for (let areas = 1 << area; areas < sets.length; areas++)
    if ((areas >> area) & 1) sum += sets[areas]!;
  return sum;
}

type Slices<Name> = Map<Name, Tally>;

function addTo<Name>(slices: Slices<Name>, name: Name, own: Tally): void {
  const into = slices.get(name);
  if (into === undefined) slices.set(name, {...own});
  else add(into, own);
}

function add(into: Tally, own: Tally): void {
  into.expected += own.expected;
  into.covered += own.covered;
  into.strong += own.strong;
  into.confirmed += own.confirmed;
  into.delivered += own.delivered;
  into.minutes += own.minutes;
}

/** In the order of the names, without the blank one. */
function named(
  slices: Slices<number>,
  names: readonly string[],
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const number of [...slices.keys()].sort((a, b) => a - b))
    tallies.set(names[number]!, slices.get(number)!);
  tallies.delete('');
  return tallies;
}

/** An objective of several grades is in the slice of each. */
function byGrade(bySet: Slices<number>): ReadonlyMap<Grade, Tally> {
  const tallies: Slices<Grade> = new Map();
  GRADES.forEach((grade, place) => {
    for (const [set, own] of bySet)
      if ((set >> place) & 1) addTo(tallies, grade, own);
  });
  return tallies;
}

/** Each objective has the six areas, so their sum is the whole. */
function sumOf(areas: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const area of areas) add(sum, area);
  return sum;
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
