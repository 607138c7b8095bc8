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

/** Type 1 or 17: from Sunday; 2 or 11: from Monday; 12 to 16: from Tuesday to Saturday; 21: as ISO counts. */
function weekNumber(serial: number, type: number): Scalar {
  if (type === 21) return isoWeek(serial);
  const starts = [17, 11, 12, 13, 14, 15, 16].indexOf(WEEKS[type] ?? type);
  if (starts < 0) return BAD_NUMBER;
  const first = serialOf(clock(serial).year, 1, 1);
  const lead = (clock(first).weekday - starts + 7) % 7;
  return Math.floor((Math.floor(serial) - first + lead) / 7) + 1;
}

const WEEKS: {readonly [type: number]: number} = {1: 17, 2: 11};

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

/** Sunday is 0; serial number 1 was one. */
const weekdayOf = (day: number) => modulus(day - 1, 7);
const modulus = (value: number, by: number) => ((value % by) + by) % by;
const isWeekday = (day: number) => ![0, 6].includes(weekdayOf(day));

/** How many days from Monday to Friday there are up to a day, counted from the first Monday of 1900. */
const weekdaysTo = (day: number) =>
  Math.floor((day - 2) / 7) * 5 + Math.min(5, modulus(day - 2, 7) + 1);

/** Those that fall on a weekend take no working day away. */
function holidaysAt(args: readonly Value[]): number[] {
  if (args[2] === undefined) return [];
  const days = [...scalars(areaAt(args, 2))].flatMap(day =>
    typeof day === 'number' ? [Math.floor(day)] : [],
  );
  return [...new Set(days)].filter(isWeekday);
}

function workdaysBetween(args: readonly Value[]): Value {
  const from = Math.floor(numberAt(args, 0));
  const to = Math.floor(numberAt(args, 1));
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const free = holidaysAt(args).filter(day => day >= first && day <= last);
  const count = weekdaysTo(last) - weekdaysTo(first - 1) - free.length;
  return from <= to ? count : -count;
}

/** By whole weeks, and past each holiday on the way: as fast for a century as for a day. */
function workday(args: readonly Value[]): Value {
  const from = Math.floor(numberAt(args, 0));
  const days = Math.trunc(numberAt(args, 1));
  const step = Math.sign(days);
  if (step === 0) return from;
  const next = (day: number) => {
    do day += step;
    while (!isWeekday(day));
    return day;
  };
  const weeks = Math.floor((Math.abs(days) - 1) / 5);
  let day = next(from) + step * 7 * weeks;
  for (let left = Math.abs(days) - 1 - weeks * 5; left > 0; left--)
    day = next(day);
  const holidays = holidaysAt(args).sort((a, b) => step * (a - b));
  for (const holiday of holidays)
    if (step * (holiday - from) > 0 && step * (day - holiday) >= 0)
      day = next(day);
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
  NETWORKDAYS: eager(2, 3, workdaysBetween, index => index < 2),
  WORKDAY: eager(2, 3, workday, index => index < 2),
};
