/** The rows of the two tables, as they are read and sent back. */
import type {Area} from '../domain/area';

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
