/** How much of what is expected of a month is covered, and what to do first. */
import type {Area} from './area';
import type {Problem} from './problem';

export type Emphasis = 'major' | 'supporting' | 'additional';

export interface Slice {
  readonly expected: number;
  readonly covered: number;
  /** Total minutes: each activity once. */
  readonly minutes: number;
}

export interface Gap {
  readonly objectiveId: string | null;
  readonly area: Area;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly priority: string;
  readonly emphasis: Emphasis;
  readonly emptyCells: number;
  readonly monthsOpen: number;
  /** Why it stands where it does, as a sentence. */
  readonly reason: string;
}

export interface Coverage {
  readonly month: string;
  readonly objectives: number;
  readonly cells: {
    readonly expected: number;
    readonly covered: number;
    readonly strong: number;
    readonly confirmed: number;
    readonly delivered: number;
  };
  readonly areas: readonly ({
    readonly area: Area;
    readonly strong: number;
  } & Slice)[];
  readonly grades: readonly ({readonly grade: string} & Slice)[];
  readonly teachers: readonly ({readonly teacher: string} & Slice)[];
  readonly subjects: readonly ({readonly subject: string} & Slice)[];
  readonly balance: number | null;
  readonly gaps: readonly Gap[];
  readonly orphans: readonly string[];
  readonly problems: readonly Problem[];
}
