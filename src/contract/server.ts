/** What the sidebar and the dialogs may ask: JSON only both ways, null and never undefined. */
import type {Area} from '../domain/area';
import type {FamilyWords} from '../domain/handout/family-words';
import type {Language} from '../domain/language';
import type {Payback} from '../domain/payback';
import type {CellName, SmallestSet} from '../domain/smallest-set/answer';
import type {TableName} from '../domain/table-name';
import type {
  FrameworkPreview,
  FrameworksView,
  ImportFramework,
  ImportedFramework,
  PreviewFramework,
  StandardsView,
} from './frameworks';
import type {CoverageView, GridView, MonthView, Selection} from './month';
import type {BundleName, ReportOpening, ShareOpening} from './opening';
import type {Change, PlannerView, SetUp, SetUpForm} from './planner';
import type {
  CheckedProblem,
  FixProblem,
  FixProblems,
  FixedProblems,
} from './problems';
import type {GrantsView, ReportView, YearView} from './report';
import type {
  AdoptResults,
  ResultListPreview,
  ResultsView,
  SaveReading,
} from './results';
import type {Table} from './rows';
import type {
  RemoveRow,
  SaveActivities,
  SaveActivity,
  SaveDelivered,
  SaveMonthState,
  SaveObjectives,
} from './saves';
import type {HandoutView, SaveFamilyWords, TableView} from './sharing';
import type {SuggestionsView} from './suggestions';

/** Every argument is checked on arrival; a refusal is one sentence. */
export interface Server {
  setUpPlanner(argument: Partial<SetUp>): {made: string[]; repaired: string[]};
  buildGrid(argument: {month: string}): GridView;
  loadMonth(argument: {month: string}): MonthView;
  loadCoverage(argument: {month: string}): CoverageView;
  loadReport(argument: {month: string}): ReportView;
  /** `grade` and `subject` as `ReportView.year` offers them. */
  loadYear(argument: {month: string; grade: string; subject: string}): YearView;
  /** Also writes the Coverage tab. */
  writeCoverage(argument: {month: string}): CoverageView;
  /** Writes the Year tab and shows it. */
  writeYear(argument: {
    month: string;
    grade: string;
    subject: string;
  }): YearView;
  /** `warnings`: gentle sentences on what was saved all the same, as where text looks like a child's data. */
  saveObjectives(argument: SaveObjectives): {
    saved: string[];
    warnings: string[];
    payback: Payback;
    view: MonthView;
  };
  saveActivity(argument: SaveActivity): {
    id: string;
    warnings: string[];
    view: MonthView;
  };
  /** Adds them all or none; shows the month of the first. */
  saveActivities(argument: SaveActivities): {
    ids: string[];
    warnings: string[];
    view: MonthView;
  };
  /** Marks them all or none; shows the month of the first. */
  saveDelivered(argument: SaveDelivered): {ids: string[]; view: MonthView};
  removeRow(argument: RemoveRow): {view: MonthView};
  /** What fits the cell of an objective in an area. */
  loadSuggestions(argument: {objectiveId: string; area: Area}): SuggestionsView;
  /** The fewest activities of the bank that close these gaps; those of the whole month where they are left out. */
  loadSmallestSet(argument: {
    month: string;
    gaps?: readonly CellName[];
  }): SmallestSet;
  /** Keeps an activity of the school in the Activity bank; refused where the bank has it already. */
  addToBank(argument: {operation: string; activityId: string}): {id: string};
  /**
   * Without an operation: the caller's own last change. `undone` is the sentence of what came back.
   * An operation that is undone already is refused: the request has no name of its own, so a repeat can't be told.
   */
  undo(argument: {operation?: string}): {undone: string; view: MonthView};
  loadResults(): ResultsView;
  /** Reads a list of results as a table with the headers of the Results tab. */
  previewResults(argument: {text: string}): ResultListPreview;
  /** Adds those that Results have not yet, below the last row: all or none. */
  adoptResults(argument: AdoptResults): {
    adopted: number;
    warnings: string[];
    results: ResultsView;
  };
  saveReading(argument: SaveReading): {results: ResultsView};
  /** The first and the last month, of at most 36. */
  loadGrants(argument: {from: string; to: string}): GrantsView;
  /** Also writes the Grants tab and shows it. */
  writeGrants(argument: {from: string; to: string}): GrantsView;
  loadFrameworks(): FrameworksView;
  /** Reads a file of standards and says what importing it would do; nothing is written. */
  previewFramework(argument: PreviewFramework): FrameworkPreview;
  /** Does what the preview showed; refused where the workbook or the file has changed since. */
  importFramework(argument: ImportFramework): ImportedFramework;
  /** At least one, each of `available`. */
  chooseFrameworks(argument: {
    operation: string;
    frameworks: readonly string[];
  }): FrameworksView;
  /** Every problem of the workbook, with what can safely be done about it. */
  checkWorkbook(): CheckedProblem[];
  /** Finds the problem anew and puts it right; refused where it is not as it was seen any more. */
  fixProblem(argument: FixProblem): FixedProblems;
  /** Several of one tab, all or none: one save, one Undo. */
  fixProblems(argument: FixProblems): FixedProblems;

  /** Settles unfinished saves first. `month` left out: this month, or the nearest with objectives. */
  loadPlanner(argument: {month?: string}): PlannerView;
  /** Two scripts, the words first. `language`: that of the page; left out, the caller's own. */
  loadBundle(argument: {name: BundleName; language?: Language}): {
    words: string;
    script: string;
  };
  loadSelection(): Selection | null;
  loadStandards(): StandardsView;
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
  /** Opens the sidebar anew; it is in the caller's language then. */
  showPlanner(): void;
  /** For the pages that are opened from then on. */
  saveLanguage(argument: {language: Language}): {language: Language};
  /** Says what a copied file is for: from then on it is a workbook of its own. */
  adoptCopy(): {view: MonthView};
  /** Selects the row in its tab; with an area the cell of the Grid tab. */
  showRow(argument: {table: Table; id: string; area?: Area}): {shown: boolean};
  /** Selects the cell of a problem. */
  showProblem(argument: {sheet: string; row: number; column: string | null}): {
    shown: boolean;
  };
  /** `month` left out: this month, or the nearest with objectives; `grade` left out: the first that has any. */
  loadHandout(argument: {month?: string; grade?: string}): HandoutView;
  saveFamilyWords(argument: SaveFamilyWords): {
    warnings: string[];
    /** As they stand in the row now. */
    words: FamilyWords;
  };
  loadTable(argument: {table: TableName}): TableView;
  /** Opens the report in a large window over the sheet. */
  showReport(argument: ReportOpening): {shown: boolean};
  /** Likewise what can be printed, saved and sent home. */
  showShare(argument: ShareOpening): {shown: boolean};
  /** Says where the month stands; a state locks nothing. */
  saveMonthState(argument: SaveMonthState): {view: MonthView};
  /**
   * Freezes the month's grid as a protected tab of its own and says that the month is published.
   * A copy that was made before is never touched; where nothing has changed since, it stays the one.
   */
  publishMonth(argument: {month: string}): {
    /** `Grid 2026-10`, or `Grid 2026-10 (2)` where it was published before. */
    tab: string;
    /** False where the last copy says just the same. */
    isNew: boolean;
    /** Whether somebody changed the Grid tab by hand in a way that is in no plan, and so not in the copy. */
    leavesOut: boolean;
    view: MonthView;
  };
  /** Empties last year's objectives and activities; only in a copy of the file, which then is a workbook of its own. */
  startYear(argument: {operation: string; firstMonth: string}): {
    /** How many rows were emptied. */
    objectives: number;
    activities: number;
    /** Last year's tabs that were taken out of the copy. */
    removedTabs: string[];
    view: MonthView;
  };
  addSample(): {view: MonthView};
  /** Removes the rows that the sample brought and nobody has changed since. */
  removeSample(): {removed: number; kept: number; view: MonthView};
}
