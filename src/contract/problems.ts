/** Problems of the workbook, and their repairs. */
import type {Problem} from '../domain/problem';
import type {MonthView} from './month';

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
