/** The school's plan as far as it is sound: what the figures are made of. */
import type {Area, ByArea} from './area';
import type {Alignment} from './alignment';
import type {Catalogue} from './catalogue';
import {placesIn} from './columns';
import type {Grade} from './grade';
import type {LockedDate} from './locked-date';
import type {Month} from './month';
import type {Partner} from './partner';
import {type Rows, columnsOf} from './plan-columns';
import type {Priority} from './priority';
import type {Standard} from './standard';
import type {Status} from './status';

/** What one teacher's class is to learn in one month. */
export interface Objective {
  /** As the sheet counts it. */
  readonly row: number;
  /** Null where the row has none, or one that an earlier row has: then nothing links it. */
  readonly id: string | null;
  /** Null where it can't be read: then the objective is in no month. */
  readonly month: Month | null;
  /** In order, each once; none where they can't be read. */
  readonly grades: readonly Grade[];
  readonly teacher: string;
  readonly subject: string;
  /** As people read them: in their usual form where the catalogue holds them, else as typed. */
  readonly codes: readonly string[];
  /** Those of the codes that are understood. */
  readonly standards: readonly Standard[];
  readonly objective: string;
  readonly priority: Priority;
}

/** What staff or a partner do in one area in one month. */
export interface Activity {
  readonly row: number;
  /** Null where the row has none, or one that an earlier row has. */
  readonly id: string | null;
  /** The id that stands in the row, also where an earlier row has it; blank where none does. */
  readonly typedId: string;
  /** Null where the month or the area can't be read: then the activity is in no cell. */
  readonly month: Month | null;
  readonly area: Area | null;
  readonly activity: string;
  /** Each once, as typed, also those that no objective has. */
  readonly objectiveIds: readonly string[];
  readonly alignment: Alignment;
  readonly partner: string;
  readonly lead: string;
  readonly when: string;
  /** `YYYY-MM-DD`, as the end; null where it is blank or can't be read. */
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly status: Status;
  /** Sessions times minutes per session. */
  readonly minutes: number;
  /** How many people are expected; null where nobody said, as the two below. */
  readonly participants: number | null;
  /** How many minutes took place in all. */
  readonly deliveredMinutes: number | null;
  /** How many people came. */
  readonly attended: number | null;
}

/** Which areas the school asks of a grade; a grade that is missing is asked for all six. */
export type ExpectedAreas = ReadonlyMap<Grade, ByArea<boolean>>;

export interface Settings {
  readonly schoolName: string;
  /** The first month of the school year. */
  readonly schoolYearStarts: Month;
  readonly framework: string;
  readonly subjects: readonly string[];
  /** How many minutes a cell needs before it can be strong. */
  readonly leastMinutes: ByArea<number>;
}

export interface Plan {
  /** What the codes are codes of. */
  readonly catalogue: Catalogue;
  /** In sheet order, as the activities. */
  readonly objectives: readonly Objective[];
  readonly activities: readonly Activity[];
  readonly expected: ExpectedAreas;
  readonly settings: Settings;
  /** Those in the Partners tab that have a name, in sheet order, each name once. */
  readonly partners: readonly Partner[];
  /** In the order of the calendar. */
  readonly lockedDates: readonly LockedDate[];
}

/** The objectives of a month, by their places in the plan. */
export function indexesOf(plan: Rows, month: Month): readonly number[] {
  return placesIn(columnsOf(plan).objectives, month);
}

/** The same as rows. */
export function objectivesIn(plan: Rows, month: Month): readonly Objective[] {
  const {objectives} = columnsOf(plan);
  return placesIn(objectives, month).map(objectives.at);
}

/** The activities of a month, in sheet order. */
export function activitiesIn(plan: Rows, month: Month): readonly Activity[] {
  const {activities} = columnsOf(plan);
  return placesIn(activities, month).map(activities.at);
}
