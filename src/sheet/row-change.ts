/** What a save does to one row: its cells before and after, by the keys of their columns. */
import {type CalendarDate, serialOf} from '../domain/calendar-date';
import type {Cell} from '../domain/cell';
import {childDataIn} from '../domain/child-data';

export type Cells = {readonly [key: string]: Cell};

export interface RowChange {
  readonly id: string;
  /** Only the cells that change; null where the row was not there. */
  readonly before: Cells | null;
  /** Of the same columns as `before`; null where the row goes. */
  readonly after: Cells | null;
}

/** Stands in the Log for text that looks like a child's data: enough to know it again, not to read it. */
export interface Withheld {
  readonly withheld: string;
}

export type LoggedCells = {readonly [key: string]: Cell | Withheld};

export interface LoggedChange {
  readonly id: string;
  readonly before: LoggedCells | null;
  readonly after: LoggedCells | null;
}

/** The cells as the Log may keep them. */
export function loggedCells(cells: Cells): LoggedCells {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [
      key,
      typeof cell === 'string' && childDataIn(cell) !== null
        ? {withheld: sum(cell)}
        : cell,
    ]),
  );
}

export function isWithheld(cell: Cell | Withheld): cell is Withheld {
  return typeof cell === 'object' && 'withheld' in cell;
}

/** Null where some text was not to be logged, so that it can't be written again. */
export function wholeCells(cells: LoggedCells | null): Cells | null {
  const isPart = Object.values(cells ?? {}).some(isWithheld);
  return isPart ? null : ((cells ?? {}) as Cells);
}

/** Whether a cell holds what was logged: the same text letter by letter, the same number, the same day. */
export function holds(cell: Cell, logged: Cell | Withheld): boolean {
  if (isWithheld(logged))
    return typeof cell === 'string' && sum(cell) === logged.withheld;
  if (isDay(cell))
    return isDay(logged) ? sameDay(cell, logged) : serialOf(cell) === logged;
  return isDay(logged) ? cell === serialOf(logged) : cell === logged;
}

const isDay = (cell: Cell): cell is CalendarDate => typeof cell === 'object';

function sameDay(one: CalendarDate, other: CalendarDate): boolean {
  return serialOf(one) === serialOf(other);
}

/** FNV-1a over 32 bits: too short to guess a text from, long enough to see that it is another. */
function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
