/** What can be put right about a problem, before it is carried out. */
import type {Cell} from '../../domain/cell';
import type {Problem} from '../../domain/problem';
import type {Column, Schema} from '../column';
import type {Row} from '../table';
import type {Doubt} from '../witnesses';

export type FixKind =
  | 'newId'
  | 'blanks'
  | 'word'
  | 'month'
  | 'grade'
  | 'date'
  | 'number'
  | 'link'
  | 'header'
  | 'missingColumns'
  | 'tab'
  | 'copy';

interface Shown {
  readonly kind: FixKind;
  /** What the button does, beginning with a verb. */
  readonly label: string;
  /** As people read them. */
  readonly before: string;
  readonly after: string;
}

/** One cell of a row is written. */
export interface CellFix extends Shown {
  readonly does: 'cell';
  readonly schema: Schema;
  readonly row: Row;
  readonly key: string;
  /** What the cell is to hold, from what it holds; null for a new id. */
  readonly change: ((cell: Cell) => Cell) | null;
}

/** Texts of row 1 are written: over a column that stands there, or over new ones at the end. */
export interface HeaderFix extends Shown {
  readonly does: 'headers';
  readonly schema: Schema;
  readonly columns: readonly Column[];
  /** The column from 0; null where the columns are added. */
  readonly index: number | null;
  /** Of the first column. */
  readonly from: string;
  readonly to: string;
}

/** Marks that nobody sees are put right, or the name of a tab. */
export interface MarkFix extends Shown {
  readonly does: 'marks';
  /** Null where the file is said to be its own. */
  readonly doubt: Doubt | null;
}

export type Fix = CellFix | HeaderFix | MarkFix;

export interface Found {
  readonly problem: Problem;
  /** Null where only a person can tell what is right. */
  readonly fix: Fix | null;
}
