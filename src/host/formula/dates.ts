/** Days and times; all are serial numbers. */
import {type Functions, areaAt, eager, numberAt, scalar} from './function';
import {clock, serialOf} from '../workbook/zone';
import {
  type Scalar,
  type Value,
  BAD_NUMBER,
  BAD_VALUE,
  Failure,
  scalars,
  textToNumber,
  toText,
} from './values';

const dayOf = (args: readonly Scalar[], index = 0) => {
  const serial = numberAt(args, index);
  if (serial < 0) throw new Failure(BAD_NUMBER);
  return clock(serial);
};

const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second') =>
  scalar(1, 1, args => dayOf(args)[name]);

/** Months later, on the same day or the last that the month has. */
function monthsLater(serial: number, months: number): number {
  const from = clock(serial);
  const last = endOfMonth(serial, months);
  return Math.min(serialOf(from.year, from.month + months, from.day), last);
}

function endOfMonth(serial: number, months: number): number {
  const {year, month} = clock(serial);
  return serialOf(year, month + months + 1, 0);
}

/** Type 1: Sunday is 1; 2: Monday is 1; 3: Monday is 0. */
function weekday(serial: number, type: number): Scalar {
  const day = clock(serial).weekday;
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  return type === 3 ? (day + 6) % 7 : BAD_NUMBER;
}

function weekNumber(serial: number, type: number): number {
  const first = serialOf(clock(serial).year, 1, 1);
  const starts = type === 2 || type === 11 ? 1 : 0;
  const lead = (clock(first).weekday - starts + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day - ((clock(day).weekday + 6) % 7) + 3;
  const first = serialOf(clock(thursday).year, 1, 1);
  return Math.floor((thursday - first) / 7) + 1;
}

function difference(from: number, to: number, unit: string): Scalar {
  if (from > to) return BAD_NUMBER;
  const a = clock(from);
  const b = clock(to);
  const months =
    (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'D':
      return Math.floor(to) - Math.floor(from);
    case 'M':
      return months;
    case 'Y':
      return Math.trunc(months / 12);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(to) - monthsLater(Math.floor(from), months);
    case 'YD':
      return (
        Math.floor(to) -
        monthsLater(Math.floor(from), Math.trunc(months / 12) * 12)
      );
    default:
      return BAD_NUMBER;
  }
}

const isWorkday = (serial: number, holidays: ReadonlySet<number>) =>
  ![0, 6].includes(clock(serial).weekday) && !holidays.has(serial);

function holidaysAt(args: readonly Value[]): Set<number> {
  if (args[2] === undefined) return new Set();
  const days = [...scalars(areaAt(args, 2))];
  return new Set(
    days.flatMap(day => (typeof day === 'number' ? [Math.floor(day)] : [])),
  );
}

/** The most days that a walk from day to day may take. */
const FARTHEST = 4_000_000;

function workdaysBetween(args: readonly Value[]): Value {
  const from = Math.floor(numberAt(args, 0));
  const to = Math.floor(numberAt(args, 1));
  if (Math.abs(to - from) > FARTHEST) return BAD_NUMBER;
  const holidays = holidaysAt(args);
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++)
    if (isWorkday(day, holidays)) count++;
  return from <= to ? count : -count;
}

function workday(args: readonly Value[]): Value {
  let day = Math.floor(numberAt(args, 0));
  let left = Math.trunc(numberAt(args, 1));
  if (Math.abs(left) > FARTHEST) return BAD_NUMBER;
  const holidays = holidaysAt(args);
  const step = Math.sign(left);
  while (left !== 0) {
    day += step;
    if (isWorkday(day, holidays)) left -= step;
  }
  return day;
}

function parsedPart(value: Scalar, keep: (serial: number) => number): Scalar {
  const serial =
    typeof value === 'number' ? value : textToNumber(toText(value));
  return serial === null ? BAD_VALUE : keep(serial);
}

export const DATES: Functions = {
  TODAY: scalar(0, 0, (_, scope) => Math.floor(scope.now)),
  NOW: scalar(0, 0, (_, scope) => scope.now),
  DATE: scalar(3, 3, args => {
    const year = Math.trunc(numberAt(args, 0));
    const full = year >= 0 && year < 1900 ? year + 1900 : year;
    if (full < 0 || full > 9999) return BAD_NUMBER;
    return serialOf(
      full,
      Math.trunc(numberAt(args, 1)),
      Math.trunc(numberAt(args, 2)),
    );
  }),
  TIME: scalar(
    3,
    3,
    args =>
      ((numberAt(args, 0) * 3600 + numberAt(args, 1) * 60 + numberAt(args, 2)) /
        86_400) %
      1,
  ),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  HOUR: part('hour'),
  MINUTE: part('minute'),
  SECOND: part('second'),
  WEEKDAY: scalar(1, 2, args =>
    weekday(numberAt(args, 0), numberAt(args, 1, 1)),
  ),
  WEEKNUM: scalar(1, 2, args =>
    weekNumber(numberAt(args, 0), numberAt(args, 1, 1)),
  ),
  ISOWEEKNUM: scalar(1, 1, args => isoWeek(numberAt(args, 0))),
  EDATE: scalar(2, 2, args =>
    monthsLater(Math.floor(numberAt(args, 0)), Math.trunc(numberAt(args, 1))),
  ),
  EOMONTH: scalar(2, 2, args =>
    endOfMonth(Math.floor(numberAt(args, 0)), Math.trunc(numberAt(args, 1))),
  ),
  DAYS: scalar(
    2,
    2,
    args => Math.floor(numberAt(args, 0)) - Math.floor(numberAt(args, 1)),
  ),
  DATEDIF: scalar(3, 3, args =>
    difference(numberAt(args, 0), numberAt(args, 1), toText(args[2] ?? null)),
  ),
  DATEVALUE: scalar(1, 1, ([value = null]) => parsedPart(value, Math.floor)),
  TIMEVALUE: scalar(1, 1, ([value = null]) =>
    parsedPart(value, day => day % 1),
  ),
  NETWORKDAYS: eager(2, 3, workdaysBetween),
  WORKDAY: eager(2, 3, workday),
};
