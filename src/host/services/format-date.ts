/**
 * Dates as text by Java's patterns: `yyyy-MM-dd'T'HH:mm:ss'Z'`.
 *
 * Source: https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
import {Exception} from './exception';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly zone: (style: 'short' | 'long') => string;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
export const DAYS =
  'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MINUTE = 60_000;
const DAY = 86_400_000;

/** @throws Exception where the pattern has a letter that Java has not */
export function formatDate(
  date: Date,
  timeZone: string,
  pattern: string,
): string {
  const parts = partsOf(date, timeZone);
  let text = '';
  for (const [token, quoted] of tokens(pattern)) {
    if (quoted !== undefined) text += quoted === '' ? "'" : quoted;
    else if (/^[A-Za-z]/.test(token)) text += field(token, parts);
    else text += token;
  }
  return text;
}

/** Runs of one letter, quoted text without its quotes, and single other signs. */
export function* tokens(pattern: string): Generator<[string, string?]> {
  const expression = /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/gs;
  for (const found of pattern.matchAll(expression)) {
    if (found[0] === "''") yield ["''", ''];
    else if (found[1] !== undefined)
      yield [found[0], found[1].replace(/''/g, "'")];
    else yield [found[0]];
  }
}

function field(token: string, parts: Parts): string {
  const width = token.length;
  const pad = (value: number) => String(value).padStart(width, '0');
  const {year, month, day, hour, minute, second, weekday} = parts;
  switch (token.charAt(0)) {
    case 'G':
      return 'AD';
    case 'y':
      return width === 2 ? String(year % 100).padStart(2, '0') : pad(year);
    case 'Y':
      return width === 2
        ? String(weekYear(parts) % 100).padStart(2, '0')
        : pad(weekYear(parts));
    case 'M':
    case 'L':
      if (width <= 2) return pad(month);
      return width === 3 ? MONTHS[month - 1]!.slice(0, 3) : MONTHS[month - 1]!;
    case 'd':
      return pad(day);
    case 'D':
      return pad(dayOfYear(parts));
    case 'w':
      return pad(weekOfYear(parts));
    case 'W':
      return pad(
        Math.ceil(
          (day + new Date(Date.UTC(year, month - 1, 1)).getUTCDay()) / 7,
        ),
      );
    case 'F':
      return pad(Math.ceil(day / 7));
    case 'E':
      return width <= 3 ? DAYS[weekday]!.slice(0, 3) : DAYS[weekday]!;
    case 'u':
      return pad(weekday === 0 ? 7 : weekday);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hour);
    case 'k':
      return pad(hour === 0 ? 24 : hour);
    case 'K':
      return pad(hour % 12);
    case 'h':
      return pad(hour % 12 === 0 ? 12 : hour % 12);
    case 'm':
      return pad(minute);
    case 's':
      return pad(second);
    case 'S':
      return pad(parts.millisecond);
    case 'z':
      return parts.zone(width < 4 ? 'short' : 'long');
    case 'Z':
      return offsetText(parts.offset, '');
    case 'X':
      if (parts.offset === 0) return 'Z';
      return offsetText(parts.offset, width === 3 ? ':' : '').slice(
        0,
        width === 1 ? 3 : undefined,
      );
    default:
      throw new Exception(`Illegal pattern character '${token[0]}'`);
  }
}

/** Minutes east of Greenwich. */
export const offsetAt = (date: Date, timeZone: string): number =>
  partsOf(date, timeZone).offset;

function offsetText(offset: number, between: string): string {
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return sign + two(minutes / 60) + between + two(minutes % 60);
}

function partsOf(date: Date, timeZone: string): Parts {
  const clock = clockOf(timeZone);
  const local = clock.formatToParts(date);
  const zone = clock.resolvedOptions().timeZone;
  const read = (type: string) =>
    Number(local.find(part => part.type === type)?.value);
  const [year, month, day] = [read('year'), read('month'), read('day')];
  const [hour, minute, second] = [read('hour'), read('minute'), read('second')];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const whole = Math.floor(date.getTime() / 1000) * 1000;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: date.getTime() - whole,
    weekday: new Date(wall).getUTCDay(),
    offset: Math.round((wall - whole) / MINUTE),
    zone: style => zoneName(date, zone, style),
  };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An unknown time zone is GMT, as in Java. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = clock(timeZone) ?? clock('GMT')!;
  clocks.set(timeZone, made);
  return made;
}

function clock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

function zoneName(date: Date, timeZone: string, style: 'short' | 'long') {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    timeZoneName: style,
  }).formatToParts(date);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}

function dayOfYear({year, month, day}: Parts): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY + 1;
}

/** Weeks from Sunday; the week of January 1 is the first. */
function weekOfYear(parts: Parts): number {
  if (weekYear(parts) > parts.year) return 1;
  const first = new Date(Date.UTC(parts.year, 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(parts) - 1 + first) / 7) + 1;
}

/** The last days of December belong to the next year where its week has begun. */
function weekYear({year, month, day, weekday}: Parts): number {
  const isLastWeek = month === 12 && day + (6 - weekday) > 31;
  return isLastWeek ? year + 1 : year;
}
