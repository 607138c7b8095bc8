/** What the reports show: a month, a school year, the plan for grants. */
import type {ByArea} from '../domain/area';
import type {MonthCoverage} from '../domain/coverage';
import type {Grants} from '../domain/grants/grants';
import type {Grid} from '../domain/grid';
import type {DeliveredView} from '../domain/report/delivery';
import type {Fairness} from '../domain/report/fairness';
import type {MonthActivity} from '../domain/report/month-activity';
import type {MonthFigures} from '../domain/report/month-figures';
import type {PartnerFigures} from '../domain/report/partner-figures';
import type {TeacherFigures} from '../domain/report/teachers';
import type {Year, YearChoice} from '../domain/report/year';

/** All that a report of a month shows; what-if answers are made of it in the browser. */
export interface ReportView {
  readonly month: string;
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
  readonly schoolName: string;
  /** All that can be chosen, in the order of time. */
  readonly months: readonly string[];
  /** What the planner shows of it, but what to check in the workbook. */
  readonly view: {
    readonly grid: Pick<Grid, 'rows'>;
    readonly coverage: MonthCoverage;
  };
  /** Every activity of the month in sheet order, whatever its status, also without an id. */
  readonly activities: readonly MonthActivity[];
  /** The grades of which Expected areas says something; of any other all six are expected. */
  readonly expected: {readonly [grade: string]: ByArea<boolean>};
  /** The minutes that a cell needs before it can be strong. */
  readonly leastMinutes: ByArea<number>;
  /** "Last month": the nearest earlier month of the school year with anything expected, which says its name. */
  readonly before: MonthFigures | null;
  /** A point a month, from the first of the school year to this one, the last. */
  readonly trend: readonly MonthFigures[];
  readonly fairness: Fairness;
  readonly delivered: DeliveredView;
  /** A to Z. */
  readonly teachers: readonly TeacherFigures[];
  /** In the order of the month's partners. */
  readonly partners: readonly PartnerFigures[];
  /** For which grades and subjects `loadYear` can be asked. */
  readonly year: readonly YearChoice[];
}

/** The school year up to a month, of a grade and a subject. */
export type YearView = Year;

/** The plan as federal grants ask for it. */
export interface GrantsView extends Grants {
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
}
