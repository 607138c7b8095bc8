/** A small planner with something odd in it, and what differs before and after a fix. */
import type {CheckedProblem, FixedProblems} from '../../src/contract/problems';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

/** Two objectives in October, and two activities of which the first supports the first objective. */
export const planned = copied(() => {
  const {school, ids} = schoolInOctober();
  school.run(
    'saveActivity',
    activity({objectiveIds: [ids[0]!], sessions: 4, minutesPerSession: 45}),
  );
  const second = activity({operation: 'activity-2', activity: 'Math night'});
  school.run('saveActivity', {...second, sessions: 1});
  school.run('refreshTabs', {month: '2026-10'});
  return {school, ids};
});

export function columnOf(school: Shipped, tab: string, header: string): number {
  return school.texts(tab)[0]!.indexOf(header) + 1;
}

/** Somebody types into the cell under a header. */
export function put(
  school: Shipped,
  tab: string,
  row: number,
  header: string,
  text: string,
): void {
  school.typeUnseen(tab, row, columnOf(school, tab, header), text);
}

/** The problem of a cell or, without a header, of a row. @throws Error where there is none */
export function problemAt(
  problems: readonly CheckedProblem[],
  tab: string,
  row: number | null,
  header: string | null,
): CheckedProblem {
  const found = problems.find(
    problem =>
      problem.sheet === tab && problem.row === row && problem.column === header,
  );
  if (found) return found;
  throw new Error(`Nothing is odd about row ${row} of ${tab}, ${header}.`);
}

/** Every text of the workbook but those of the Log, by place. */
export function textsOf(school: Shipped): ReadonlyMap<string, string> {
  return new Map(
    school
      .tabs()
      .filter(tab => tab !== 'Log')
      .flatMap(tab =>
        school
          .texts(tab)
          .flatMap((cells, down) =>
            cells.map(
              (text, across) =>
                [`${tab} ${down + 1} ${across + 1}`, text] as const,
            ),
          ),
      ),
  );
}

/** By place, the texts before and after, where they differ. */
export function differences(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): {[place: string]: readonly [string, string]} {
  const places = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...places].flatMap(place => {
      const [was, is] = [before.get(place) ?? '', after.get(place) ?? ''];
      return was === is ? [] : [[place, [was, is] as const]];
    }),
  );
}

/** Fixes what is odd about a cell. */
export function fix(
  school: Shipped,
  problem: CheckedProblem,
  operation = 'fix-1',
): FixedProblems {
  return school.run('fixProblem', {operation, repair: problem.repair!.id});
}
