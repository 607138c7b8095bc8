/** What is asked, of which spreadsheet, and how it may be judged. */
import type {WorkbookData} from '../../src/host/workbook/data';
import type {Asked} from './stage';

export interface Scenario {
  readonly data: WorkbookData;
  readonly asked: Asked;
  /** Nobody is told that anything is saved: it only settles what others began. */
  readonly isOpening?: boolean;
  /** What is asked again where no answer came; the same, where it is left out. */
  readonly again?: Asked;
  /** Takes it back; left out, the undo of its operation; null where there is no way back. */
  readonly undo?: Asked | null;
  /** Rows are given the ids that they lack by the way, whatever becomes of the rest. */
  readonly givesIds?: boolean;
  /** Done once, the same is refused when it is asked again. */
  readonly isOnce?: boolean;
  /** The row is known by what it holds, so it is refused where that was changed by the opening. */
  readonly mayBeGone?: boolean;
  /** Cut off in its middle, it is gone on with when the same is asked again; till then the planner says so itself. */
  readonly goesOn?: boolean;
}
