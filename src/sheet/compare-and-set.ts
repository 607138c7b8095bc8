/** Which cells of a row a save writes: those that its sender changed, where nobody else has. */
import {type Cell, cellText} from '../domain/cell';
import type {Calendar} from './day-reader';
import {type OwnTable, requiredRow} from './own-table';
import type {Cells, RowChange} from './row-change';
import {headerOf, type Schema} from './column';
import {leavesAsIs, meanSame} from './sent-fields';
import {cellAt} from './table';
import {storedText} from './typed-text';
import {UserError} from './user-error';

/** What a sender wants of one row. */
export interface Wish {
  readonly id: string;
  /** Null for a new row. */
  readonly base: Cells | null;
  readonly isNew: boolean;
  readonly wanted: Cells;
}

/**
 * The change that meets the wish.
 *
 * A field that says what `base` says was not touched by its sender, so whatever stands in the cell stays.
 * One that was left out of `base` is written without asking. What means the same is left as it was typed.
 *
 * @throws UserError where a cell that the sender changed says something else by now, naming both
 */
export function changeFor(
  own: OwnTable,
  {id, base, isNew, wanted}: Wish,
  calendar: Calendar,
): RowChange {
  const {schema} = own.tab;
  if (isNew) return {id, before: null, after: withText(wanted)};
  const row = requiredRow(own, id);
  const before: {[key: string]: Cell} = {};
  const after: {[key: string]: Cell} = {};
  const conflicts: string[] = [];
  for (const [key, want] of Object.entries(wanted)) {
    const now = cellAt(own.table, row, key);
    const seen = base?.[key];
    if (seen !== undefined && leavesAsIs(key, seen, want, calendar)) continue;
    if (leavesAsIs(key, now, want, calendar)) continue;
    if (seen !== undefined && !meanSame(key, seen, now, calendar))
      conflicts.push(conflict(schema, key, {seen, now, want}));
    before[key] = now;
    after[key] = want;
  }
  if (conflicts.length > 0)
    throw new UserError(
      `Somebody changed ${id} since you opened it. ${conflicts.join(' ')} Nothing was saved, and what you typed is still here: open the row again to see what it says now.`,
    );
  return {id, before, after};
}

/** Refuses a row that is not as its sender saw it. @throws UserError naming the difference */
export function checkSeen(
  own: OwnTable,
  id: string,
  base: Cells,
  calendar: Calendar,
): void {
  const row = requiredRow(own, id);
  for (const [key, seen] of Object.entries(base)) {
    const now = cellAt(own.table, row, key);
    if (!meanSame(key, seen, now, calendar))
      throw new UserError(
        `Somebody changed ${id} since you opened it: ${headerOf(own.tab.schema, key)} says ${quoted(now)} now, you saw ${quoted(seen)}. Nothing was changed: open the row again, then decide.`,
      );
  }
}

function withText(cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).filter(([, cell]) => cell !== ''),
  );
}

/** The wanted cells with their text as it is kept. @throws UserError for text that no cell can keep */
export function storedCells(schema: Schema, cells: Cells): Cells {
  return Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [
      key,
      typeof cell === 'string' ? storedText(cell, headerOf(schema, key)) : cell,
    ]),
  );
}

function conflict(
  schema: Schema,
  key: string,
  {seen, now, want}: {seen: Cell; now: Cell; want: Cell},
): string {
  return `${headerOf(schema, key)} says ${quoted(now)} now; you saw ${quoted(seen)} and wrote ${quoted(want)}.`;
}

const LONGEST = 200;

function quoted(cell: Cell): string {
  const text = cellText(cell);
  if (text === '') return 'nothing';
  return `"${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}"`;
}
