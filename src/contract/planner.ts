/** What the sidebar draws first: who asks, set-up, the last changes. */
import type {ByArea} from '../domain/area';
import type {Language} from '../domain/language';
import type {MonthView, Selection} from './month';

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
