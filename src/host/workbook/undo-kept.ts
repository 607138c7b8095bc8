/** What is kept of a change so that it can be taken back: of one that altered a few rows, those rows alone. */
import type {Row, SheetData} from './data';
import {equal} from './equality';
import type {Reshape} from './reshape';
import {type Change, ids} from './undo-whole';

/** A change of more rows is kept whole. */
const MOST_ROWS = 100;

/** A row as it was and as it became, from 0, in the tab that had this name then. */
export interface AlteredRow {
  readonly sheet: number;
  readonly name: string;
  readonly index: number;
  readonly old: Row | null;
  readonly made: Row | null;
}

/** A change of rows and of nothing else; hundreds of people may have a hundred each. */
export interface RowsChange {
  readonly rows: readonly AlteredRow[];
  readonly since: Reshape[];
}

export function kept(change: Change): Change | RowsChange {
  const {before, after, own, since} = change;
  const {sheets: old, ...rest} = before;
  const {sheets: made, ...others} = after;
  if (own.length > 0 || !equal(ids(before), ids(after))) return change;
  if (!areSame(rest, others)) return change;
  const rows: AlteredRow[] = [];
  for (const [at, sheet] of old.entries()) {
    const altered = alteredRows(sheet, made[at]!);
    if (altered === null || rows.length + altered.length > MOST_ROWS)
      return change;
    rows.push(...altered);
  }
  return {rows, since};
}

/** Null where anything besides rows was altered, or very many of them. */
function alteredRows(before: SheetData, after: SheetData): AlteredRow[] | null {
  if (before === after) return [];
  const {rows: old, ...rest} = before;
  const {rows: made, ...others} = after;
  if (!areSame(rest, others)) return null;
  const found: AlteredRow[] = [];
  for (let index = 0; index < Math.max(old.length, made.length); index++) {
    const was = old[index] ?? null;
    const became = made[index] ?? null;
    if (was === became) continue;
    if (found.length === MOST_ROWS) return null;
    const {id: sheet, name} = before;
    found.push({sheet, name, index, old: was, made: became});
  }
  return found;
}

/** Whether nothing was replaced: what changes is never altered in place. */
function areSame<Fields extends object>(a: Fields, b: Fields): boolean {
  return (Object.keys(a) as (keyof Fields)[]).every(key => a[key] === b[key]);
}
