/** The rows of a plan as columns of numbers: what every figure is counted from. */
import {type Month, monthOf, numberOf, yearOf} from './month';
import type {Activity, Objective} from './plan';
import type {Standard} from './standard';

export interface Columns {
  readonly objectives: ObjectiveColumns;
  readonly activities: ActivityColumns;
}

/** In sheet order; a column may be longer than there are objectives. */
export interface ObjectiveColumns {
  readonly count: number;
  /** See `monthNumber`. */
  readonly month: Uint16Array;
  /** Sets of grades: bit 0 is the first. */
  readonly grades: Uint16Array;
  /** Places in `teachers`, as the two below in theirs. */
  readonly teacher: Int32Array;
  readonly subject: Int32Array;
  readonly named: Int32Array;
  /** Places in `PRIORITIES`. */
  readonly priority: Uint8Array;
  readonly teachers: readonly string[];
  readonly subjects: readonly string[];
  /** Those that a cell names. */
  readonly standards: readonly (readonly Standard[])[];
  /** Places in `EMPHASES`, of each of `standards`. */
  readonly emphases: readonly number[];
  readonly at: (place: number) => Objective;
}

/** In sheet order, likewise. */
export interface ActivityColumns {
  readonly count: number;
  readonly month: Uint16Array;
  /** Places in `AREAS`; as many as there are where it is none. */
  readonly area: Uint8Array;
  readonly alignment: Uint8Array;
  /** Places in `STATUSES`. */
  readonly status: Uint8Array;
  /** Their product is the activity's minutes. */
  readonly sessions: Int32Array;
  readonly sessionMinutes: Int32Array | Float64Array;
  /** Empty where the activity does not count. */
  readonly links: Links;
  /** Each name once, as first spelled; no order. */
  readonly partners: () => readonly string[];
  readonly leads: () => readonly string[];
  /** As `deliveredMinutes` of the activity. */
  readonly deliveredMinutes: (place: number) => number | null;
  readonly at: (place: number) => Activity;
}

/** The objectives that each activity links, by their places, one list after the other. */
export interface Links {
  /** Where each list begins in `to`; it ends where the next one begins. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The objectives that an activity links. */
export function linkedBy(
  {from, to}: Links,
  activity: number,
): readonly number[] {
  const linked: number[] = [];
  for (let link = from[activity]!; link < from[activity + 1]!; link++)
    linked.push(to[link]!);
  return linked;
}

/** Whether an activity links any objective. */
export function hasLinks({from}: Links, activity: number): boolean {
  return from[activity]! < from[activity + 1]!;
}

/** Months as numbers in the order of time; 0 where there is none. */
export function monthNumber(month: Month | null): number {
  return month === null ? 0 : yearOf(month) * 12 + numberOf(month);
}

/** The month of such a number; there must be one. */
export function monthNumbered(number: number): Month {
  return monthOf(Math.floor((number - 1) / 12), ((number - 1) % 12) + 1);
}

/** Each month that has rows, in no order. */
export function monthsOf(rows: Dated): readonly Month[] {
  return [...byMonth(rows).keys()].flatMap(number =>
    number === 0 ? [] : monthNumbered(number),
  );
}

type Dated = Pick<ObjectiveColumns | ActivityColumns, 'count' | 'month'>;

const BY_MONTH = new WeakMap<Dated, ReadonlyMap<number, readonly number[]>>();

/** The places of the rows of a month, in sheet order; all months are found at the first look. */
export function placesIn(rows: Dated, month: Month): readonly number[] {
  return byMonth(rows).get(monthNumber(month)) ?? NONE;
}

function byMonth(rows: Dated): ReadonlyMap<number, readonly number[]> {
  const known = BY_MONTH.get(rows) ?? placesByMonth(rows);
  BY_MONTH.set(rows, known);
  return known;
}

const NONE: readonly number[] = [];

function placesByMonth({
  count,
  month,
}: Dated): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let place = 0; place < count; place++) {
    const found = places.get(month[place]!);
    if (found === undefined) places.set(month[place]!, [place]);
    else found.push(place);
  }
  return places;
}
