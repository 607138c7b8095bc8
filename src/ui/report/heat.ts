/** The heat-grid: how the cells that somebody looks at are covered, by grade, teacher, subject or objective. */
import {alphabetically} from '../../domain/alphabet';
import {AREAS, AREA_INDEX, type Area} from '../../domain/area';
import {cellAt, cellsOf, has, stateOf} from '../../domain/cells';
import {linkedBy} from '../../domain/columns';
import {type Grade, inOrder} from '../../domain/grade';
import type {CellState, GridRow} from '../../domain/grid';
import type {MonthActivity} from '../../domain/report/month-activity';
import {type Asked, monthPlan} from '../../domain/report/month-plan';
import {type Filters, showsActivity, showsObjective} from './filters';

export const GROUPS = ['grade', 'teacher', 'subject', 'objective'] as const;

/** What a row of the heat-grid stands for. */
export type GroupedBy = (typeof GROUPS)[number];

/** One objective in one area. */
export interface HeatCell {
  readonly row: GridRow;
  readonly area: Area;
  readonly state: CellState;
  readonly expected: boolean;
  /** Reach minutes. */
  readonly minutes: number;
  /** The minutes that it takes to be strong. */
  readonly leastMinutes: number;
  /** Those that count and support the objective here, in sheet order. */
  readonly activities: readonly MonthActivity[];
}

/** What a square of the heat-grid shows. */
export interface Square {
  readonly expected: number;
  readonly covered: number;
  readonly strong: number;
  readonly cells: readonly HeatCell[];
}

export interface HeatRow extends Square {
  /** The grade, teacher or subject, blank where none is known; an objective's place in the grid. */
  readonly key: string;
  readonly objectives: number;
  /** In the order of the areas that are shown. */
  readonly squares: readonly Square[];
}

export interface Heat extends Square {
  readonly areas: readonly Area[];
  /** Of the objectives that are shown. */
  readonly objectives: number;
  readonly rows: readonly HeatRow[];
  /** In the order of the areas. */
  readonly squares: readonly Square[];
}

/** Rows stand in the order of the grades, of the alphabet or of the sheet; what is not known comes last. */
export function heat(report: Asked, filters: Filters, by: GroupedBy): Heat {
  const areas = filters.area === '' ? AREAS : [filters.area];
  const cellsAt = cellsOfRow(report, filters);
  const shown = report.view.grid.rows.flatMap((row, place) =>
    showsObjective(row, filters) ? [{row, place, cells: cellsAt(place)}] : [],
  );
  const keys = keysOf(shown, by, filters);
  const inAreas = (all: readonly {cells: readonly HeatCell[]}[]) =>
    areas.map(area => square(all.map(({cells}) => cells[AREA_INDEX[area]]!)));
  return {
    areas,
    objectives: shown.length,
    rows: keys.map(key => {
      const own = shown.filter(({row, place}) =>
        partsOf(row, place, by).includes(key),
      );
      const squares = inAreas(own);
      return {key, objectives: own.length, squares, ...sum(squares)};
    }),
    squares: inAreas(shown),
    ...sum(inAreas(shown)),
  };
}

interface Shown {
  readonly row: GridRow;
  readonly place: number;
}

/** An objective of several grades is in the row of each. */
function partsOf(
  {grades, teacher, subject}: GridRow,
  place: number,
  by: GroupedBy,
): readonly string[] {
  switch (by) {
    case 'grade':
      return grades.length === 0 ? [''] : grades;
    case 'teacher':
      return [teacher];
    case 'subject':
      return [subject];
    case 'objective':
      return [String(place)];
  }
}

function keysOf(
  shown: readonly Shown[],
  by: GroupedBy,
  {grade}: Filters,
): readonly string[] {
  const keys = new Set(
    shown.flatMap(({row, place}) => partsOf(row, place, by)),
  );
  if (by === 'objective') return [...keys];
  if (by === 'grade' && grade !== '') return keys.has(grade) ? [grade] : [];
  const known = [...keys].filter(key => key !== '');
  return [
    ...(by === 'grade' ? inOrder(known as Grade[]) : alphabetically(known)),
    ...(keys.has('') ? [''] : []),
  ];
}

/** Counted like everything else, as if the activities that are not shown were not there. */
function cellsOfRow(
  report: Asked,
  filters: Filters,
): (place: number) => readonly HeatCell[] {
  const activities = report.activities.filter(each =>
    showsActivity(each, filters),
  );
  const plan = monthPlan({...report, activities});
  const cells = cellsOf(plan);
  const found = new Map<number, MonthActivity[]>();
  activities.forEach((activity, index) => {
    for (const place of linkedBy(cells.links, index)) {
      // What has links has an area.
      const at = cellAt(place, AREA_INDEX[activity.area!]);
      found.set(at, [...(found.get(at) ?? []), activity]);
    }
  });
  return place =>
    AREAS.map((area, index) => {
      const leastMinutes = report.leastMinutes[area];
      return {
        row: report.view.grid.rows[place]!,
        area,
        state: stateOf(cells, place, index, leastMinutes),
        expected: has(cells.expected, place, index),
        minutes: cells.reach[cellAt(place, index)]!,
        leastMinutes,
        activities: found.get(cellAt(place, index)) ?? [],
      };
    });
}

function square(cells: readonly HeatCell[]): Square {
  const expected = cells.filter(cell => cell.expected);
  return {
    cells,
    expected: expected.length,
    covered: expected.filter(({state}) => state !== 'empty').length,
    strong: expected.filter(({state}) => state === 'strong').length,
  };
}

function sum(squares: readonly Square[]): Square {
  const total = (of: (square: Square) => number) =>
    squares.reduce((sum, each) => sum + of(each), 0);
  return {
    cells: squares.flatMap(({cells}) => cells),
    expected: total(({expected}) => expected),
    covered: total(({covered}) => covered),
    strong: total(({strong}) => strong),
  };
}
