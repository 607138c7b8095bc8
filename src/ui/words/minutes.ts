/** Whole numbers and minutes typed in a form, and minutes as people say them. */
import {formatMinutes, parseMinutes} from '../../domain/minutes';

/** @returns the number, null for nothing typed, undefined for what is no whole number from 0 */
export function parseWhole(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** `parseWhole` backwards. */
export function formatWhole(n: number | null): string {
  return n === null ? '' : String(n);
}

/** As `parseWhole`, and `45 min`, `1 h`, `1 h 30` too. */
export function parseTime(text: string): number | null | undefined {
  return text.trim() === '' ? null : parseMinutes(text);
}

/** `4`, `45`: "4 × 45 min = 3 h in all"; minutes alone count once; "" while there is nothing to add up. */
export function totalWords(sessions: string, minutes: string): string {
  const each = parseTime(minutes);
  const times = parseWhole(sessions) === null ? 1 : parseWhole(sessions);
  if (!each || times === undefined || times === null) return '';
  return `${times} × ${formatMinutes(each)} = ${formatMinutes(times * each)} in all`;
}
