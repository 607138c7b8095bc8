/** What crosses google.script.run, both ways: JSON only, null and never undefined. */
import type {Area, ByArea} from './domain/area';
import type {Coverage} from './domain/coverage';
import type {Grid} from './domain/grid';
import type {Problem} from './domain/problem';

export type CoverageView = Coverage;
export type GridView = Grid;

export type Priority = 'High' | 'Normal' | 'Low';
export type Status =
  'Idea' | 'Planned' | 'Confirmed' | 'Delivered' | 'Cancelled';
export type Table = 'Objectives' | 'Activities';

/** One objective as read from its row, in the form in which a save sends it back. */
export interface ObjectiveRow {
  readonly id: string;
  readonly month: string;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  /** As typed: codes apart by comma, semicolon, line break. */
  readonly standards: string;
  readonly objective: string;
  readonly priority: Priority;
  readonly notes: string;
}

/** One activity as read from its row, in the form in which a save sends it back. */
export interface ActivityRow {
  readonly id: string;
  readonly month: string;
  readonly area: Area;
  readonly activity: string;
  readonly objectiveIds: readonly string[];
  readonly why: string;
  /** 1 same topic, 2 practises it, 3 performs what the standard asks. */
  readonly alignment: number;
  readonly partner: string;
  readonly lead: string;
  readonly when: string;
  /** `YYYY-MM-DD` or null, as `endDate`. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly sessions: number | null;
  readonly minutesPerSession: number | null;
  readonly participants: number | null;
  readonly status: Status;
  readonly deliveredMinutes: number | null;
  readonly attended: number | null;
  readonly notes: string;
}

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
  };
  /** The month's rows that have an id, in sheet order: what forms edit and send back as `base`. */
  readonly objectives: readonly ObjectiveRow[];
  readonly activities: readonly ActivityRow[];
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

/** One line of the Log, newest first. */
export interface Change {
  readonly operation: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly who: string;
  /** A sentence: 'Added "Library night" to Family literacy, October 2026.' */
  readonly what: string;
  readonly mine: boolean;
  readonly undone: boolean;
}

export interface SetUp {
  readonly schoolName: string;
  /** `YYYY-MM`. */
  readonly firstMonth: string;
  readonly grades: readonly string[];
  /** Per grade, the areas that are expected of it. */
  readonly expected: {readonly [grade: string]: ByArea<boolean>};
}

/** The form of set-up as it opens. */
export interface SetUpForm extends SetUp {
  /** What stands in Settings and Expected areas: set-up leaves it as it is, and people change it there. */
  readonly standing: {
    readonly schoolName: boolean;
    readonly firstMonth: boolean;
    readonly grades: readonly string[];
  };
}

/** All that the sidebar needs to draw its first screen, in one call. */
export interface PlannerView {
  /** The name that this person gave; null before they were asked. */
  readonly who: string | null;
  readonly canEdit: boolean;
  /** A sentence saying why this person can only read; null where they can edit. */
  readonly readOnlyReason: string | null;
  /** Whether the planner's tabs are there. */
  readonly isSetUp: boolean;
  readonly hasSample: boolean;
  /** True where this file is a copy of the one that was set up, and nobody has said what it is for. */
  readonly isCopy: boolean;
  /** Sentences on what was settled or found on opening: an unfinished save, a repair. */
  readonly notices: readonly string[];
  /** The month that the Grid tab shows; null where there is no such tab. */
  readonly gridMonth: string | null;
  readonly view: MonthView;
  readonly selection: Selection | null;
}

export interface ObjectiveEntry {
  readonly id?: string;
  readonly base?: Partial<ObjectiveRow>;
  readonly standards: string;
  readonly objective: string;
  readonly priority: Priority;
  readonly notes?: string;
}

export interface SaveObjectives {
  /** Made by the sender, once for one intent: a repeat returns the first answer. */
  readonly operation: string;
  readonly month: string;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly objectives: readonly ObjectiveEntry[];
}

export type SaveActivity = {
  readonly operation: string;
  readonly id?: string;
  readonly base?: Partial<ActivityRow>;
  readonly month: string;
  readonly area: Area;
  readonly activity: string;
} & Partial<Omit<ActivityRow, 'id' | 'month' | 'area' | 'activity'>>;

export interface RemoveRow {
  readonly operation: string;
  readonly table: Table;
  readonly id: string;
  readonly base?: Partial<ObjectiveRow> | Partial<ActivityRow>;
}

/** What the sidebar may ask. Every argument is checked on arrival; a refusal is one sentence. */
export interface Server {
  setUpPlanner(argument: Partial<SetUp>): {made: string[]; repaired: string[]};
  buildGrid(argument: {month: string}): GridView;
  loadMonth(argument: {month: string}): MonthView;
  loadCoverage(argument: {month: string}): CoverageView;
  /** Also writes the Coverage tab. */
  writeCoverage(argument: {month: string}): CoverageView;
  /** `warnings`: gentle sentences on what was saved all the same, as where text looks like a child's data. */
  saveObjectives(argument: SaveObjectives): {
    saved: string[];
    warnings: string[];
    view: MonthView;
  };
  saveActivity(argument: SaveActivity): {
    id: string;
    warnings: string[];
    view: MonthView;
  };
  removeRow(argument: RemoveRow): {view: MonthView};
  /**
   * Without an operation: the caller's own last change. `undone` is the sentence of what came back.
   * An operation that is undone already is refused: the request has no name of its own, so a repeat can't be told.
   */
  undo(argument: {operation?: string}): {undone: string; view: MonthView};
  checkWorkbook(): Problem[];

  /** Settles unfinished saves first. `month` left out: this month, or the nearest with objectives. */
  loadPlanner(argument: {month?: string}): PlannerView;
  loadSelection(): Selection | null;
  /** Lets the Grid and Coverage tabs follow a save, where they show this month. */
  refreshTabs(argument: {month: string}): {
    refreshed: string[];
    /** The month that the Grid tab shows afterwards. */
    gridMonth: string | null;
  };
  /** The last 20 changes. */
  loadChanges(): Change[];
  loadSetUp(): SetUpForm;
  saveName(argument: {name: string}): {who: string};
  /** Says what a copied file is for: from then on it is a workbook of its own. */
  adoptCopy(): {view: MonthView};
  /** Selects the row in its tab; with an area the cell of the Grid tab. */
  showRow(argument: {table: Table; id: string; area?: Area}): {shown: boolean};
  /** Selects the cell of a problem. */
  showProblem(argument: {sheet: string; row: number; column: string | null}): {
    shown: boolean;
  };
  addSample(): {view: MonthView};
  /** Removes the rows that the sample brought and nobody has changed since. */
  removeSample(): {removed: number; kept: number; view: MonthView};
}

/** What the menu asks the sidebar to open on; in the page as JSON, element id `opening`. */
export interface Opening {
  readonly screen: 'month' | 'setUp' | 'problems';
}
