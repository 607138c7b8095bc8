/**
 * Values that the reader would take for others, marked so that they come to it as errors of a kind of their own: days that a
 * file writes out, `<c t="d"><v>2026-10-05</v></c>`, as Excel's Strict format may, which it would make text; and every number
 * from 60 to below 61, dates or not, which as a date is what Excel calls 29 February 1900, and the reader the day before.
 * Source: ECMA-376 part 1, 18.18.11 ST_CellType; 18.17.4.1.
 */
import type {CellValue} from 'hucre';

const DAY_MARK = 'day:';
const NUMBER_MARK = 'number:';

/** @param sheet the XML of a tab as it stands in the file */
export const withMarkedDays = (sheet: string): string =>
  withMarked60(sheet).replace(
    /(<(?:\w+:)?c\b[^>]*?\s)t\s*=\s*(?:"d"|'d')([^>]*(?<!\/)>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v(?:\s[^>]*)?>)/g,
    `$1t="e"$2${DAY_MARK}`,
  );

/** Only numbers: in a cell of text it is the 60th text, or the word. */
function withMarked60(sheet: string): string {
  const pieces: string[] = [];
  let done = 0;
  let seen = 0;
  for (const found of sheet.matchAll(VALUE_60)) {
    const {index} = found;
    const [all, prefix = '', name = ''] = found;
    const since = sheet.slice(seen, index).lastIndexOf(`<${name}c`);
    const start = seen + since;
    seen = index;
    if (since < 0) continue;
    const end = sheet.indexOf('>', start);
    const cell = sheet.slice(start, end).replace(/\st\s*=\s*["']n["']/, '');
    if (/\st\s*=/.test(cell)) continue;
    pieces.push(
      sheet.slice(done, start),
      `${cell} t="e"`,
      sheet.slice(end, index),
      `${prefix}${NUMBER_MARK}60`,
    );
    done = index + all.length;
  }
  return pieces.join('') + sheet.slice(done);
}

const VALUE_60 = /(<((?:\w+:)?)v(?:\s[^<>]*)?>)60(?=[.<])/g;

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** What stood in the file. */
export const unmarked = (text: string): string =>
  text.replace(/^(?:day|number):/, '');

/** @returns null where it is neither marked as a number nor as a day that there is */
export function markedDay(
  value: CellValue,
): {readonly serial: number; readonly format?: string} | null {
  if (typeof value !== 'string') return null;
  if (value.startsWith(NUMBER_MARK)) {
    const number = Number(unmarked(value));
    return Number.isFinite(number) ? {serial: number} : null;
  }
  if (!value.startsWith(DAY_MARK)) return null;
  const match = /^(\d{4}-\d\d-\d\d)?T?(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?Z?$/.exec(
    unmarked(value).trim(),
  );
  const [, day, time] = match ?? [];
  if (day === undefined && time === undefined) return null;
  const days = day === undefined ? 0 : Date.parse(day) / DAY + UNIX_EPOCH;
  const clock = Date.parse(`1970-01-01T${time ?? '00:00'}Z`) / DAY;
  const serial = days + clock;
  if (!Number.isFinite(serial)) return null;
  return {serial, format: formatOf(day, clock)};
}

function formatOf(day: string | undefined, clock: number): string {
  if (day === undefined) return 'h:mm:ss';
  return clock === 0 ? 'yyyy-mm-dd' : 'yyyy-mm-dd h:mm:ss';
}
