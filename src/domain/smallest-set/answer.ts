/** What the smallest set is, and what it leaves open: JSON, as it crosses to the sidebar. */
import type {Area} from '../area';

/** One cell of the grid. */
export interface CellName {
  readonly objectiveId: string;
  readonly area: Area;
}

/** A cell of which it may be that nothing can name its objective. */
export interface GapName {
  readonly objectiveId: string | null;
  readonly area: Area;
}

/** An activity to be held, in the words of its row. */
export interface Pick {
  readonly bankId: string | null;
  readonly area: Area;
  readonly activity: string;
  readonly partner: string;
  readonly when: string;
  /** `YYYY-MM-DD`, as the end; null where too few days are left in the month to propose any. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly sessions: number;
  readonly minutesPerSession: number | null;
  readonly why: string;
  readonly alignment: number;
  /** Those of the gaps asked about that it closes, also where another pick does too. */
  readonly closes: readonly CellName[];
  /** How it fits, in sentences. */
  readonly reason: string;
}

export interface SmallestSet {
  readonly month: string;
  /** Those asked about that are open, worst first. */
  readonly gaps: readonly GapName[];
  /** Those that close most first. */
  readonly picks: readonly Pick[];
  /** Those that stay open, and why, as a sentence. */
  readonly left: readonly (GapName & {readonly reason: string})[];
  /** Whether it is proven that no fewer of these activities close as many gaps. */
  readonly isSmallest: boolean;
  /** How many activities the bank holds. */
  readonly bankSize: number;
}
