/** What crosses google.script.run, both ways: JSON only, null and never undefined. */
import type {Area, ByArea} from './domain/area';
import type {Nearness} from './domain/bank-tag';
import type {ActivityFlag} from './domain/activity-flags';
import type {Coverage} from './domain/coverage';
import type {FileFormat, FileProblem} from './domain/framework/framework-file';
import type {Field} from './domain/framework/standard-cells';
import type {Grants} from './domain/grants/grants';
import type {Grid} from './domain/grid';
import type {Handout} from './domain/handout/handout';
import type {FamilyWords} from './domain/handout/family-words';
import type {ImportedStandard} from './domain/imported-standard';
import type {Language} from './domain/language';
import type {LockedDate} from './domain/locked-date';
import type {MonthPartner} from './domain/month-partners';
import type {Payback} from './domain/payback';
import type {Problem} from './domain/problem';
import type {DeliveredView} from './domain/report/delivery';
import type {Fairness} from './domain/report/fairness';
import type {MonthActivity} from './domain/report/month-activity';
import type {MonthFigures} from './domain/report/month-figures';
import type {PartnerFigures} from './domain/report/partner-figures';
import type {TeacherFigures} from './domain/report/teachers';
import type {Year, YearChoice} from './domain/report/year';
import type {MonthState} from './domain/month-state';
import type {Round} from './domain/round';
import type {TableName} from './domain/table-name';
import type {Chain} from './domain/results/chain';
import type {NewIndicator} from './domain/results/indicator';
import type {CellName, SmallestSet} from './domain/smallest-set/answer';

export type CoverageView = Coverage;
export type {
  CellName,
  GapName,
  Pick,
  SmallestSet,
} from './domain/smallest-set/answer';
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
  /** As typed: names of indicators apart by semicolon, line break, comma. */
  readonly indicators: string;
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

export type {MonthState} from './domain/month-state';
export type RoundView = Round;

export interface SaveMonthState {
  readonly operation: string;
  readonly month: string;
  /** `published` is not said but done: see `publishMonth`. */
  readonly state: Exclude<MonthState, 'published'>;
  /** `YYYY-MM-DD`: until when the month is open for objectives; null or left out in every other state. */
  readonly until?: string | null;
  /** What the sender saw of the round; where somebody has said otherwise since, nothing is saved. */
  readonly base?: Pick<Round, 'state' | 'isSet' | 'until'>;
}

/** All that a report of a month shows; what-if answers are made of it in the browser. */
export interface ReportView {
  readonly month: string;
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
  readonly schoolName: string;
  readonly view: MonthView;
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
  /** The one they chose, else that of their Google account. */
  readonly language: Language;
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

/**
 * All standards on their way to the sidebar, as small as they are kept.
 *
 * `catalogueOf(view.list, view.imported, view.chosen)` makes the catalogue of them, `offeredStandards` those to choose from.
 */
export interface StandardsView {
  /** Those that the school chose; `licence` is the notice to show beside their wording. */
  readonly frameworks: readonly {
    readonly name: string;
    readonly licence: string | null;
  }[];
  /** The Common Core's codes and our labels, in compact form. */
  readonly list: string;
  readonly imported: readonly ImportedStandard[];
  readonly chosen: readonly string[];
}

export interface ObjectiveEntry {
  readonly id?: string;
  readonly base?: Partial<ObjectiveRow>;
  readonly standards: string;
  readonly objective: string;
  readonly priority: Priority;
  readonly notes?: string;
  /** Where this one is of other grades or of another subject than the rest. */
  readonly grades?: readonly string[];
  readonly subject?: string;
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

/** An activity that is not in the workbook yet. */
export type NewActivity = Omit<SaveActivity, 'operation' | 'id' | 'base'>;

/** Many at once: one save, one Undo. */
export interface SaveActivities {
  readonly operation: string;
  readonly activities: readonly NewActivity[];
}

/** How one activity went. */
export interface DeliveredActivity {
  readonly id: string;
  /** As the sender last saw the row. */
  readonly base: Partial<ActivityRow>;
  /** All sessions together; null where nobody knows. */
  readonly deliveredMinutes: number | null;
  /** How many came, all sessions together; null where nobody counted. */
  readonly attended: number | null;
}

/** Each becomes Delivered: one save, one Undo. */
export interface SaveDelivered {
  readonly operation: string;
  readonly activities: readonly DeliveredActivity[];
}

/** One idea for a gap, ready to be planned. */
export interface Suggestion {
  /** Names it among the others. */
  readonly key: string;
  /** How near what it serves comes to the objective. */
  readonly nearness: Nearness;
  /** Why it is suggested, in words: "used in October for 3.OA.A.3; same cluster; 4 × 45 min". */
  readonly reason: string;
  /** What stands in its way, a sentence each. */
  readonly notices: readonly string[];
  /** In any month. */
  readonly timesUsed: number;
  /** Blank where the bank does not say, as the two below. */
  readonly description: string;
  readonly materials: string;
  readonly families: string;
  /** What saving it as it is takes. */
  readonly proposal: NewActivity;
  /** The row of this month that has it for others already, to which the objective can be added; else null. */
  readonly onPlan: ActivityRow | null;
}

export interface SuggestionsView {
  readonly objectiveId: string;
  readonly area: Area;
  /** The best first, some twelve at most. */
  readonly suggestions: readonly Suggestion[];
  /** Other objectives of the month at the same standard or cluster. */
  readonly alsoAnswers: readonly string[];
  /** Whether the bank holds anything, for any area. */
  readonly hasBank: boolean;
}

export interface RemoveRow {
  readonly operation: string;
  readonly table: Table;
  readonly id: string;
  readonly base?: Partial<ObjectiveRow> | Partial<ActivityRow>;
}

/** What can be put right without knowing more than the workbook says. */
export interface Repair {
  /** Names the tab, the row, the column and what stands there: never a row number. */
  readonly id: string;
  /** Those of one kind in one column can be fixed together. */
  readonly kind: string;
  /** What the button does. */
  readonly label: string;
  /** As people read them; blank where nothing stands there. */
  readonly before: string;
  readonly after: string;
}

export interface CheckedProblem extends Problem {
  /** Null where only a person can tell what is right. */
  readonly repair: Repair | null;
}

interface Fixing {
  readonly operation: string;
  /** The month to show afterwards; left out, this month or the nearest with objectives. */
  readonly month?: string;
}
export type FixProblem = Fixing & {readonly repair: string};
export type FixProblems = Fixing & {readonly repairs: readonly string[]};

export interface FixedProblems {
  /** A sentence. */
  readonly fixed: string;
  /** The operation that *Undo* takes back; null where nothing that people typed was changed. */
  readonly undo: string | null;
  /** Those that are left. */
  readonly problems: CheckedProblem[];
  readonly view: MonthView;
}

/** The frameworks of standards that the school can work with, and those that it does. */
export interface FrameworksView {
  readonly chosen: readonly string[];
  /** Names in the setting of which no standard is known. */
  readonly unknown: readonly string[];
  readonly available: readonly {
    readonly name: string;
    /** How many, without groups and lettered parts. */
    readonly standards: number;
    readonly hasText: boolean;
    /** To be shown wherever its wording is; null where none is asked for. */
    readonly licence: string | null;
  }[];
}

export interface PreviewFramework {
  /** A CASE package as JSON, a CSV, or lines that were pasted. */
  readonly text: string;
  /** Left out: what the file calls itself. */
  readonly framework?: string;
  /** Leaves the wording out. */
  readonly codesOnly?: boolean;
}

export interface FrameworkPreview {
  /** The name under which the standards would be kept. */
  readonly framework: string;
  readonly version: string | null;
  readonly format: FileFormat;
  readonly added: number;
  readonly changed: number;
  /** How many stand in the tab just as in the file. */
  readonly left: number;
  /** How many of the framework stand in the tab and not in the file: they stay. */
  readonly missing: number;
  /** The first few of each. */
  readonly samples: {
    readonly added: readonly StandardSample[];
    readonly changed: readonly {
      readonly code: string;
      readonly fields: readonly {
        readonly field: Field;
        readonly before: string;
        readonly after: string;
      }[];
    }[];
    readonly missing: readonly StandardSample[];
  };
  /** The first hundred. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
  /** To be shown beside the wording; null where none is asked for. */
  readonly licence: string | null;
  /** What the file itself says of its terms. */
  readonly terms: string | null;
  /** Whether wording would come in. */
  readonly hasText: boolean;
  /** To be sent back with the import. */
  readonly expected: string;
}

export interface StandardSample {
  readonly code: string;
  /** Its beginning. */
  readonly text: string;
}

export interface ImportFramework {
  readonly operation: string;
  /** This and what follows as it was looked at. */
  readonly text: string;
  readonly framework?: string;
  readonly codesOnly?: boolean;
  /** What the preview gave. */
  readonly expected: string;
}

export interface ImportedFramework {
  readonly framework: string;
  readonly added: number;
  readonly changed: number;
  /** How many are still to come, where the time was up: the same import goes on with them. */
  readonly remaining: number;
  readonly frameworks: FrameworksView;
}

/** What goes home to families, and what the page needs that prints, saves and copies it. */
export interface HandoutView extends Handout {
  readonly schoolName: string;
  readonly month: string;
  /** What can be asked for: the school year and every month that is planned, grades with an objective in this one. */
  readonly months: readonly string[];
  readonly grades: readonly string[];
  /** Names this workbook in calendar files; nobody can tell from it where the workbook is. */
  readonly workbook: string;
  /** The file's, such as `America/New_York`. */
  readonly timeZone: string;
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
}

/** What staff write for families about one objective. */
export interface SaveFamilyWords extends FamilyWords {
  readonly operation: string;
  /** Of the objective. */
  readonly id: string;
  /** As the sender last saw them. */
  readonly base?: Partial<FamilyWords>;
}

export type {TableName} from './domain/table-name';

/** A tab as it stands, the school's own columns too; dates as `2026-10-14`. */
export interface TableView {
  readonly table: TableName;
  /** The headers first, then each row that holds something; none where there is no such tab. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

export type {NewIndicator} from './domain/results/indicator';

/** What the school measures, and what its activities of the school year are to move. */
export interface ResultsView extends Chain {
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
  readonly schoolName: string;
  /** Of the Results tab. */
  readonly problems: readonly Problem[];
  /** A list to begin with: those of it that the school has not. */
  readonly offered: readonly NewIndicator[];
}

export interface SaveReading {
  readonly operation: string;
  /** Its name as Results have it. */
  readonly indicator: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Null takes the reading of that day away. */
  readonly reading: number | null;
  /** The reading of that day as the sender last saw it; left out where there was none. */
  readonly base?: number;
}

/** Indicators of a list that the school takes over, as it adapted them. */
export interface AdoptResults {
  readonly operation: string;
  readonly indicators: readonly NewIndicator[];
}

/** A list of results from a file or a paste; nothing of it is written yet. */
export interface ResultListPreview {
  readonly indicators: readonly NewIndicator[];
  /** Of the list, its rows counted as the file has them. */
  readonly problems: readonly Problem[];
}

/** The plan as federal grants ask for it. */
export interface GrantsView extends Grants {
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
}

/** What the sidebar may ask. Every argument is checked on arrival; a refusal is one sentence. */
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

/** Screens that the sidebar loads when they are wanted: see src/ui/bundles. */
export type BundleName = 'activity' | 'entry' | 'review' | 'tools';

/** What the menu asks the sidebar to open on; in the page as JSON, element id `opening`. */
export interface Opening {
  readonly screen: 'month' | 'coverage' | 'setUp' | 'problems';
}

/** What the report opens on; likewise in its page. */
export interface ReportOpening {
  readonly month: string;
  readonly view:
    'coverage' | 'year' | 'whatIf' | 'fairness' | 'delivered' | 'results';
}

/** What the page opens on from which things are taken out of the workbook; likewise. */
export interface ShareOpening {
  readonly month: string;
  readonly view: 'handout' | 'grid' | 'calendar' | 'tables';
}
