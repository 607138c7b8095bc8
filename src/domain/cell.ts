/** What a cell of a sheet holds, and when it counts as blank. */
import {type CalendarDate, formatDate} from './calendar-date';

/** A date arrives here as a day, by the spreadsheet's time zone. */
export type Cell = string | number | boolean | CalendarDate;

/** Characters that take no room: joiners, direction marks, soft hyphens. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Whether nothing in the cell can be seen. */
export function isBlank(cell: Cell | null | undefined): boolean {
  if (cell === null || cell === undefined || cell === '') return true;
  return typeof cell === 'string' && trimmed(cell) === '';
}

/** The cell as people see it, without what surrounds it. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'object') return formatDate(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** The text without blanks at its ends, seen or unseen. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isUnseen(text, start)) start++;
  while (end > start && isUnseen(text, end - 1)) end--;
  return text.slice(start, end);
}

/** For comparing what people write: no outer blanks, inner ones as one space, small letters. */
export function folded(text: string): string {
  return text.replace(ZERO_WIDTH, '').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Letters and digits are by far the most common, and told apart by number alone. */
function isUnseen(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > 0x20 && code < 0x80) return false;
  return UNSEEN.test(text.charAt(index));
}

/** What Sheets shows where a formula failed or has not come back yet. */
export function isErrorValue(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  const mayBe = first === HASH || first === LETTER_L;
  return mayBe && ERROR_VALUE.test(trimmed(cell));
}

const HASH = 0x23;
const LETTER_L = 0x4c;
const ERROR_VALUE =
  /^(?:#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading(?:\.\.\.|…))$/i;
