/** Counts of cells, for the whole month and for each slice of it. */
import {AREAS} from './area';
import {type Cells, cellAt, has, stateOf} from './cells';
import type {Grade} from './grade';
import type {Objective, Settings} from './plan';

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
  readonly grades: Map<Grade, Tally>;
  readonly teachers: Map<string, Tally>;
  readonly subjects: Map<string, Tally>;
}

/** What is counted, and from how many minutes a cell can be strong. */
interface Source {
  readonly objectives: readonly Objective[];
  readonly settings: Pick<Settings, 'leastMinutes'>;
}

/** @param indexes the objectives that are counted, by their places in the plan */
export function tally(
  {objectives, settings}: Source,
  cells: Cells,
  indexes: readonly number[],
): Tallies {
  const tallies: Tallies = {
    whole: emptyTally(),
    areas: AREAS.map(emptyTally),
    grades: new Map(),
    teachers: new Map(),
    subjects: new Map(),
  };
  for (const index of indexes) {
    const slices = slicesOf(tallies, objectives[index]!);
    AREAS.forEach((area, place) => {
      const least = settings.leastMinutes[area];
      const isStrong = stateOf(cells, index, place, least) === 'strong';
      for (const into of slices) add(into, cells, index, place, isStrong);
      add(tallies.areas[place]!, cells, index, place, isStrong);
    });
  }
  return tallies;
}

/** A blank teacher or subject is none, and a grade that can't be read has no slice. */
function slicesOf(tallies: Tallies, objective: Objective): readonly Tally[] {
  const {grades, teacher, subject} = objective;
  return [
    tallies.whole,
    ...grades.map(grade => tallyOf(tallies.grades, grade)),
    ...(teacher === '' ? [] : [tallyOf(tallies.teachers, teacher)]),
    ...(subject === '' ? [] : [tallyOf(tallies.subjects, subject)]),
  ];
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const found = tallies.get(key) ?? emptyTally();
  tallies.set(key, found);
  return found;
}

function add(
  into: Tally,
  cells: Cells,
  objective: number,
  area: number,
  isStrong: boolean,
): void {
  into.minutes += cells.share[cellAt(objective, area)]!;
  if (!has(cells.expected, objective, area)) return;
  into.expected++;
  if (has(cells.covered, objective, area)) into.covered++;
  if (isStrong) into.strong++;
  if (has(cells.confirmed, objective, area)) into.confirmed++;
  if (has(cells.delivered, objective, area)) into.delivered++;
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
