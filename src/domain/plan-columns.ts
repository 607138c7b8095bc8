/** The columns of a plan: those that its reader made, else made of its rows. */
import type {Columns} from './columns';
import type {Activity, Objective} from './plan';
import {columnsOfRows} from './row-columns';

/** What has columns: a plan, or the part of one that is counted. */
export interface Rows {
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
}

/** A plan never changes, and a changed copy is another plan. */
const KNOWN = new WeakMap<Rows, Columns>();

export function columnsOf(plan: Rows): Columns {
  const known = KNOWN.get(plan) ?? columnsOfRows(plan);
  KNOWN.set(plan, known);
  return known;
}

/**
 * A plan of which only the columns were read: a list of rows is made when somebody first looks at it.
 *
 * @param rest what the plan holds besides
 */
export function planOf<Rest extends object>(
  columns: Columns,
  rest: Rest,
): Rest & Rows {
  let objectives: readonly Objective[] | undefined;
  let activities: readonly Activity[] | undefined;
  const plan = Object.defineProperties(
    {...rest},
    {
      objectives: {
        enumerable: true,
        get: () => (objectives ??= allOf(columns.objectives)),
      },
      activities: {
        enumerable: true,
        get: () => (activities ??= allOf(columns.activities)),
      },
    },
  ) as Rest & Rows;
  KNOWN.set(plan, columns);
  return plan;
}

function allOf<Row>(columns: {
  readonly count: number;
  readonly at: (place: number) => Row;
}): readonly Row[] {
  return Array.from({length: columns.count}, (_, place) => columns.at(place));
}
