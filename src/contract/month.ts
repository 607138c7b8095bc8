/** A month as the sidebar shows it, and what is selected in the sheet. */
import type {ActivityFlag} from '../domain/activity-flags';
import type {Area} from '../domain/area';
import type {Coverage} from '../domain/coverage';
import type {Grid} from '../domain/grid';
import type {LockedDate} from '../domain/locked-date';
import type {MonthPartner} from '../domain/month-partners';
import type {Round} from '../domain/round';
import type {ActivityRow, ObjectiveRow} from './rows';

export type CoverageView = Coverage;

export type GridView = Grid;

export type RoundView = Round;

export interface MonthView {
  readonly month: string;
  readonly grid: GridView;
  readonly coverage: CoverageView;
  readonly lists: {
    readonly months: readonly string[];
    readonly grades: readonly string[];
    readonly teachers: readonly string[];
    readonly subjects: readonly string[];
    readonly partners: readonly string[];
    readonly leads: readonly string[];
    /** What the month before holds to copy from. */
    readonly before: {
      readonly teachers: readonly string[];
      readonly hasActivities: boolean;
    };
  };
  /** The month's rows that have an id, in sheet order: what forms edit and send back as `base`. */
  readonly objectives: readonly ObjectiveRow[];
  readonly activities: readonly ActivityRow[];
  /** Those of the Partners tab, then those that only activities of the month name. */
  readonly partners: readonly MonthPartner[];
  /** All of the workbook, in the order of the calendar. */
  readonly lockedDates: readonly Omit<LockedDate, 'row'>[];
  /** What stands in the way of single activities of the month. */
  readonly flags: readonly ActivityFlag[];
  /** What each objective of the month is about, by its id: the label of its first standard. */
  readonly topics: {readonly [objectiveId: string]: string};
  /** Where the month stands in its round, and what is late. */
  readonly round: RoundView;
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
}

/** What the selected cell is about. */
export type Selection =
  | {
      readonly kind: 'objective';
      readonly month: string;
      readonly objectiveId: string;
    }
  | {
      readonly kind: 'activity';
      readonly month: string;
      readonly activityId: string;
    }
  | {
      readonly kind: 'cell';
      readonly month: string;
      readonly objectiveId: string;
      readonly area: Area;
    };
