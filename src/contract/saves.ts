/** What saves of objectives, activities and the month's state are asked with. */
import type {Area} from '../domain/area';
import type {MonthState} from '../domain/month-state';
import type {Round} from '../domain/round';
import type {ActivityRow, ObjectiveRow, Priority, Table} from './rows';

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

export interface RemoveRow {
  readonly operation: string;
  readonly table: Table;
  readonly id: string;
  readonly base?: Partial<ObjectiveRow> | Partial<ActivityRow>;
}

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
