/** Which of a month's activities took place, and what staff say of those that did. */
import type {MonthView} from '../contract/month';
import type {ActivityRow} from '../contract/rows';
import type {DeliveredActivity} from '../contract/saves';
import type {DeliveredActivity as HowItWent} from '../domain/grid';
import {counts} from '../domain/status';
import {formatWhole, parseTime, parseWhole} from './words/minutes';

/** As typed. */
export interface Tally {
  readonly minutes: string;
  readonly attended: string;
}

export interface Delivery {
  /** Planned or confirmed, and begun; the earliest first, those without a day last. */
  readonly open: readonly ActivityRow[];
  readonly toCome: readonly ActivityRow[];
  readonly delivered: readonly ActivityRow[];
}

export function deliveryOf({activities, today, month}: MonthView): Delivery {
  const open = activities
    .filter(({status}) => status === 'Planned' || status === 'Confirmed')
    .sort((one, other) => order(one.startDate, other.startDate));
  const begins = ({startDate}: ActivityRow) => startDate ?? `${month}-01`;
  return {
    open: open.filter(row => begins(row) <= today),
    toCome: open.filter(row => begins(row) > today),
    delivered: activities.filter(({status}) => status === 'Delivered'),
  };
}

function order(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Sessions times minutes per session; minutes alone count once. */
export function plannedMinutes({
  sessions,
  minutesPerSession,
}: ActivityRow): number {
  return (sessions ?? 1) * (minutesPerSession ?? 0);
}

/** What took place against what was planned. */
export function howItWent(row: ActivityRow): HowItWent {
  return {
    minutes: row.deliveredMinutes,
    plannedMinutes: plannedMinutes(row),
    attended: row.attended,
    expected: row.participants,
  };
}

/** What a tick begins with: it went as planned, and nobody has counted yet. */
export function firstTally(row: ActivityRow): Tally {
  const minutes = row.deliveredMinutes ?? (plannedMinutes(row) || null);
  return {
    minutes: formatWhole(minutes),
    attended: formatWhole(row.attended),
  };
}

export function wrongIn({minutes, attended}: Tally): {
  readonly [field in keyof Tally]: boolean;
} {
  return {
    minutes: parseTime(minutes) === undefined,
    attended: parseWhole(attended) === undefined,
  };
}

/** Only where nothing is wrong in the tally. */
export function deliveredActivity(
  {id, status, deliveredMinutes, attended}: ActivityRow,
  tally: Tally,
): DeliveredActivity {
  return {
    id,
    base: {status, deliveredMinutes, attended},
    deliveredMinutes: parseTime(tally.minutes) ?? null,
    attended: parseWhole(tally.attended) ?? null,
  };
}

/** Of those that count and support an objective of the month. */
export interface DeliverySums {
  readonly activities: number;
  readonly delivered: number;
  readonly plannedMinutes: number;
  readonly deliveredMinutes: number;
}

export function deliverySums({
  activities,
  objectives,
}: MonthView): DeliverySums {
  const ids = new Set(objectives.map(({id}) => id));
  const counted = activities.filter(
    ({status, objectiveIds}) =>
      counts(status) && objectiveIds.some(id => ids.has(id)),
  );
  const delivered = counted.filter(({status}) => status === 'Delivered');
  const sum = (figure: (row: ActivityRow) => number | null) =>
    counted.reduce((total, row) => total + (figure(row) ?? 0), 0);
  return {
    activities: counted.length,
    delivered: delivered.length,
    plannedMinutes: sum(plannedMinutes),
    deliveredMinutes: sum(row => row.deliveredMinutes),
  };
}
