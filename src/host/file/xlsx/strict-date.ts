/**
 * Dates that a file writes out, `<c t="d"><v>2026-10-05</v></c>`, as Excel's Strict format may.
 * The reader knows no such cells and would make them text, so they come to it as errors of a kind of their own.
 * Source: ECMA-376 part 1, 18.18.11 ST_CellType.
 */
import type {CellValue} from 'hucre';

const MARK = 'iso:';

/** @param sheet the XML of a tab as it stands in the file */
export const withMarkedDates = (sheet: string): string =>
  sheet.replace(
    /(<(?:\w+:)?c\b[^>]*?\s)t\s*=\s*(?:"d"|'d')([^>]*(?<!\/)>(?:(?!<\/(?:\w+:)?c>)[\s\S])*?<(?:\w+:)?v(?:\s[^>]*)?>)/g,
    `$1t="e"$2${MARK}`,
  );

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** What stood in the file. */
export const unmarked = (text: string): string =>
  text.startsWith(MARK) ? text.slice(MARK.length) : text;

/** @returns null where it is no marked date */
export function isoDate(
  value: CellValue,
): {readonly serial: number; readonly format: string} | null {
  if (typeof value !== 'string' || !value.startsWith(MARK)) return null;
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
