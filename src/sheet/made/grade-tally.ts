/** Covered and expected cells for each grade and area of a month's grid. */
import type {Area, ByArea} from '../../domain/area';
import {AREAS} from '../../domain/area';
import {GRADES} from '../../domain/grade';
import type {Grid, GridRow} from '../../domain/grid';

export interface Tally {
  readonly covered: number;
  readonly expected: number;
}

export interface GradeTally {
  readonly grade: string;
  readonly areas: ByArea<Tally>;
  readonly all: Tally;
}

/** Only grades with an objective, PK to 12; an objective of several grades is in each of them. */
export function gradeTally(grid: Pick<Grid, 'rows'>): readonly GradeTally[] {
  const rowsOf = new Map<string, GridRow[]>();
  for (const row of grid.rows)
    for (const grade of row.grades) {
      const rows = rowsOf.get(grade);
      if (rows) rows.push(row);
      else rowsOf.set(grade, [row]);
    }
  return GRADES.filter(grade => rowsOf.has(grade)).map(grade => {
    const rows = rowsOf.get(grade)!;
    return {
      grade,
      areas: Object.fromEntries(
        AREAS.map(area => [area, tally(rows, [area])]),
      ) as unknown as ByArea<Tally>,
      all: tally(rows, AREAS),
    };
  });
}

function tally(rows: readonly GridRow[], areas: readonly Area[]): Tally {
  const cells = rows
    .flatMap(row => areas.map(area => row.cells[area]))
    .filter(cell => cell.expected);
  return {
    covered: cells.filter(({state}) => state !== 'empty').length,
    expected: cells.length,
  };
}
