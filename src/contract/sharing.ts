/** What leaves the workbook: handouts for families and tables as files. */
import type {FamilyWords} from '../domain/handout/family-words';
import type {Handout} from '../domain/handout/handout';
import type {TableName} from '../domain/table-name';

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

/** A tab as it stands, the school's own columns too; dates as `2026-10-14`. */
export interface TableView {
  readonly table: TableName;
  /** The headers first, then each row that holds something; none where there is no such tab. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}
