/** A report's month as a plan again, so that a what-if is counted as everything is. */
import type {ByArea} from '../area';
import type {Grade} from '../grade';
import type {GridRow} from '../grid';
import type {Month} from '../month';
import type {Activity, ExpectedAreas, Objective} from '../plan';
import type {MonthActivity} from './month-activity';
import type {PartnerFigures} from './partner-figures';

/** The part of a report that is asked. */
export interface Asked {
  readonly month: string;
  readonly view: {readonly grid: {readonly rows: readonly GridRow[]}};
  readonly activities: readonly MonthActivity[];
  readonly expected: {readonly [grade: string]: ByArea<boolean>};
  readonly leastMinutes: ByArea<number>;
  readonly partners: readonly PartnerFigures[];
}

/** The part of a plan that coverage is counted from; its objectives stand in the order of the grid. */
export interface MonthPlan {
  readonly month: Month;
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
  readonly expected: ExpectedAreas;
  readonly settings: {readonly leastMinutes: ByArea<number>};
}

export function monthPlan(report: Asked): MonthPlan {
  // A report's month is one, and so are its grades: the server read them.
  const month = report.month as Month;
  return {
    month,
    objectives: report.view.grid.rows.map(row => objective(row, month)),
    activities: report.activities.map(row => activity(row, month)),
    expected: new Map(
      Object.entries(report.expected) as [Grade, ByArea<boolean>][],
    ),
    settings: {leastMinutes: report.leastMinutes},
  };
}

function objective(row: GridRow, month: Month): Objective {
  return {
    row: 0,
    id: row.objectiveId,
    month,
    grades: row.grades as readonly Grade[],
    teacher: row.teacher,
    subject: row.subject,
    codes: row.standards,
    standards: [],
    objective: row.objective,
    priority: row.priority as Objective['priority'],
  };
}

function activity(of: MonthActivity, month: Month): Activity {
  return {...of, row: 0, typedId: of.id ?? '', month};
}
