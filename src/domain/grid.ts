/** The month's plan, one row an objective, one cell an area. */
import type {Area} from './area';
import type {Problem} from './problem';

export type CellState = 'not expected' | 'empty' | 'thin' | 'strong';

export interface GridActivity {
  readonly id: string | null;
  readonly activity: string;
  readonly partner: string;
  readonly when: string;
  readonly status: string;
  readonly alignment: number;
}

export interface GridCell {
  readonly state: CellState;
  readonly expected: boolean;
  /** Reach minutes: each linking activity in full. */
  readonly minutes: number;
  readonly activities: readonly GridActivity[];
}

export interface GridRow {
  /** Null until the objective is given an id of its own. */
  readonly objectiveId: string | null;
  readonly grades: readonly string[];
  readonly teacher: string;
  readonly subject: string;
  readonly standards: readonly string[];
  readonly objective: string;
  readonly priority: string;
  readonly cells: {readonly [area in Area]: GridCell};
  readonly covered: number;
  readonly expected: number;
}

export interface Grid {
  readonly month: string;
  readonly rows: readonly GridRow[];
  readonly problems: readonly Problem[];
}
