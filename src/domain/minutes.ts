/** Lengths of time, in whole minutes. */
import {type Cell, cellText, folded} from './cell';
import {count, parseWholeNumber} from './whole-number';

/**
 * The minutes that a cell means; undefined where it can't be read.
 *
 * `45` and `45 min` are 45, `1 h` is 60, `1 h 30` is 90.
 */
export function parseMinutes(cell: Cell): number | undefined {
  const plain = parseWholeNumber(cell);
  if (plain !== undefined || typeof cell !== 'string') return plain;
  const text = folded(cellText(cell));
  const short = SHORT.exec(text);
  if (short) return count(Number(short[1]));
  const long = LONG.exec(text);
  if (!long) return undefined;
  const rest = Number(long[2] ?? 0);
  return rest < 60 ? count(Number(long[1]) * 60 + rest) : undefined;
}

/** `45 min`, `1 h`, `1 h 30`: what `parseMinutes` reads back. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest}`;
}

const SHORT = /^(\d+) ?(?:min|mins|minutes?)\.?$/;
const LONG =
  /^(\d+) ?(?:h|hrs?|hours?)\.?(?: ?(\d{1,2})(?: ?(?:min|mins|minutes?))?\.?)?$/;
