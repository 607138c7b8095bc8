/** An activity as a form holds it: text in every field, and what is wrong with it. */
import type {ActivityRow} from '../contract/rows';
import type {NewActivity, SaveActivity} from '../contract/saves';
import type {Area} from '../domain/area';
import type {Status} from '../domain/status';
import * as words from './words/faults';
import {formatWhole, parseTime, parseWhole} from './words/minutes';

export interface ActivityValues {
  /** The row as this person first saw it; null for a new one. */
  readonly base: ActivityRow | null;
  readonly area: Area;
  readonly activity: string;
  readonly objectiveIds: readonly string[];
  readonly why: string;
  readonly alignment: string;
  readonly partner: string;
  readonly lead: string;
  readonly when: string;
  /** `YYYY-MM-DD` or nothing, as `endDate`. */
  readonly startDate: string;
  readonly endDate: string;
  readonly sessions: string;
  readonly minutesPerSession: string;
  readonly participants: string;
  readonly status: Status;
  readonly deliveredMinutes: string;
  readonly attended: string;
  /** Names, as the row has them. */
  readonly indicators: string;
  readonly notes: string;
}

const COUNTS = ['sessions', 'participants', 'attended'] as const;
const TIMES = ['minutesPerSession', 'deliveredMinutes'] as const;

export type NumberName = (typeof COUNTS)[number] | (typeof TIMES)[number];
export type ActivityField = 'activity' | 'endDate' | NumberName;
export type ActivityFaults = {readonly [field in ActivityField]?: string};

export function blankActivity(
  area: Area,
  objectiveIds: readonly string[],
  known: {readonly partner?: string; readonly lead?: string},
): ActivityValues {
  return {
    base: null,
    area,
    activity: '',
    objectiveIds,
    why: '',
    alignment: '1',
    partner: known.partner ?? '',
    lead: known.lead ?? '',
    when: '',
    startDate: '',
    endDate: '',
    sessions: '',
    minutesPerSession: '',
    participants: '',
    status: 'Planned',
    deliveredMinutes: '',
    attended: '',
    indicators: '',
    notes: '',
  };
}

/** What a form shows of a row; saving it compares against that row. */
export function activityValues(row: ActivityRow): ActivityValues {
  return {
    base: row,
    area: row.area,
    activity: row.activity,
    objectiveIds: row.objectiveIds,
    why: row.why,
    alignment: String(row.alignment),
    partner: row.partner,
    lead: row.lead,
    when: row.when,
    startDate: row.startDate ?? '',
    endDate: row.endDate ?? '',
    sessions: formatWhole(row.sessions),
    minutesPerSession: formatWhole(row.minutesPerSession),
    participants: formatWhole(row.participants),
    status: row.status,
    deliveredMinutes: formatWhole(row.deliveredMinutes),
    attended: formatWhole(row.attended),
    indicators: row.indicators,
    notes: row.notes,
  };
}

/** What a form begins with where somebody changes a suggestion first. */
export function proposedActivity(proposal: NewActivity): ActivityValues {
  const {area, objectiveIds = [], sessions = null} = proposal;
  const {minutesPerSession = null, participants = null} = proposal;
  return {
    ...blankActivity(area, objectiveIds, proposal),
    activity: proposal.activity,
    why: proposal.why ?? '',
    alignment: String(proposal.alignment ?? 1),
    when: proposal.when ?? '',
    startDate: proposal.startDate ?? '',
    endDate: proposal.endDate ?? '',
    sessions: formatWhole(sessions),
    minutesPerSession: formatWhole(minutesPerSession),
    participants: formatWhole(participants),
    indicators: proposal.indicators ?? '',
  };
}

/** A copy for another month: planned afresh, its dates, objectives and attendance to be chosen there. */
export function copiedActivity(row: ActivityRow): ActivityValues {
  return {
    ...activityValues(row),
    base: null,
    objectiveIds: [],
    startDate: '',
    endDate: '',
    status: 'Planned',
    deliveredMinutes: '',
    attended: '',
  };
}

/** The row that these values mean; only where `activityFaults` finds none. */
export function activityRow(
  values: ActivityValues,
  month: string,
): ActivityRow {
  const {base, area, objectiveIds, status, startDate, endDate} = values;
  return {
    id: base?.id ?? '',
    month: base?.month ?? month,
    area,
    activity: values.activity.trim(),
    objectiveIds,
    why: values.why.trim(),
    alignment: Number(values.alignment),
    partner: values.partner.trim(),
    lead: values.lead.trim(),
    when: values.when.trim(),
    startDate: startDate || null,
    endDate: endDate || null,
    sessions: parseWhole(values.sessions) ?? null,
    minutesPerSession: parseTime(values.minutesPerSession) ?? null,
    participants: parseWhole(values.participants) ?? null,
    status,
    deliveredMinutes: parseTime(values.deliveredMinutes) ?? null,
    attended: parseWhole(values.attended) ?? null,
    indicators: values.indicators.trim(),
    notes: values.notes.trim(),
  };
}

/** The request that saves these values. */
export function activityRequest(
  values: ActivityValues,
  month: string,
  operation: string,
): SaveActivity {
  const {id, ...fields} = activityRow(values, month);
  return values.base
    ? {operation, id, base: values.base, ...fields}
    : {operation, ...fields};
}

/** What has to be mended before saving, by field, each as a sentence with what to do. */
export function activityFaults(values: ActivityValues): ActivityFaults {
  const faults: {[field in ActivityField]?: string} = {};
  if (values.activity.trim() === '') faults.activity = words.ACTIVITY;
  if (values.startDate && values.endDate && values.endDate < values.startDate)
    faults.endDate = words.END_DATE;
  for (const field of COUNTS)
    if (parseWhole(values[field]) === undefined) faults[field] = words.COUNT;
  for (const field of TIMES)
    if (parseTime(values[field]) === undefined) faults[field] = words.TIME;
  return faults;
}
