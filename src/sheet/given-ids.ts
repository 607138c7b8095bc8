/** Ids for the rows that have none, and for copies that have another row's. */
import {counted} from '../domain/count';
import {type Cell, cellText, isErrorValue} from '../domain/cell';
import {type CellWrite, writeAll} from './cell-writes';
import {newIds} from './ids';
import {type Journal, note} from './journal';
import {misplacedIds} from './misplaced-ids';
import {
  type OwnTable,
  isRemoved,
  ownTableWithIds,
  sameTableNow,
} from './own-table';
import {cellAt, readTable, textAt} from './table';
import type {Schema} from './column';
import {LOG} from './schema';
import type {Session} from './session';
import {type Tab, type Workbook, readTab} from './workbook';
import {whoOf} from './person';

/** Every id that stands in the table or ever stood in the Log. */
export function takenIds(workbook: Workbook, own: OwnTable): Set<string> {
  const log = readTable(LOG, readTab(workbook, LOG).values);
  const taken = new Set(own.byId.keys());
  for (const row of log.rows)
    for (const id of textAt(log, row, 'id').split(', ')) taken.add(id);
  return taken;
}

/** What gives new ids for the rows of a table. */
export function idsFor(
  {workbook}: Pick<Session, 'workbook'>,
  schema: Schema,
  own: OwnTable,
): () => string {
  return newIds(
    schema.idPrefix ?? '',
    takenIds(workbook, own),
    workbook.runtime.random,
  );
}

/** The ids that rows of a table lack, before they are written. */
export interface MissingIds {
  /** As it was read. */
  readonly own: OwnTable;
  /** The cells of the ids that stand between them too. */
  readonly writes: readonly CellWrite[];
}

/**
 * New ids for the rows that have none of their own; the first row with an id keeps it.
 *
 * Null where none is missing, or where they may not be written: whoever may not edit the ids of a tab saves
 * elsewhere all the same, and another person's save gives them.
 */
export function missingIds(
  workbook: Workbook,
  schema: Schema,
): MissingIds | null {
  if (readTab(workbook, schema).refusal !== null) return null;
  const own = ownTableWithIds(workbook, schema);
  if (own === null) return null;
  const writes = idWrites(workbook, schema, own);
  return writes.length > 0 && mayWrite(own, writes) ? {own, writes} : null;
}

/** Lets the table that was read show the ids as if they were written. */
export function showIds({tabs}: Workbook, {own, writes}: MissingIds): void {
  const {tab} = own;
  tabs.set(tab.schema.tab, {...tab, values: valuesWith(tab, writes)});
}

/** What the tab holds with these cells in it: they are of rows that stand there. */
function valuesWith(
  {values}: Tab,
  writes: readonly CellWrite[],
): readonly (readonly Cell[])[] {
  const shown = [...values!];
  for (const {row, index, value} of writes) {
    const cells = [...shown[row - 1]!];
    cells[index] = value;
    shown[row - 1] = cells;
  }
  return shown;
}

/**
 * Writes them as one block, and reads the table anew. Only under the lock.
 *
 * The block reaches from the first row concerned to the last, so an id between them is written again as it is.
 * Should rows or columns move at that very moment, each id is put where its row is found by all else that it holds.
 */
export function giveIds(session: Session, {own, writes}: MissingIds): void {
  const given = writes.filter(({id, value}) => id === '' && value !== '');
  noteGiven(session.journal(), whoOf(session.person), own.tab.schema, given);
  writeAll(own, writes);
  SpreadsheetApp.flush();
  let now = sameTableNow(session.workbook, own);
  if (isInPlace(own, now, writes)) return;
  // What puts ids in their places is written by place too, so it is looked at again.
  let since: readonly CellWrite[] = [];
  for (let count = 0; count < MOST_AMENDS; count++) {
    const amends = misplacedIds(own, now, writes, since);
    if (amends.length === 0) return;
    writeAll(now, amends);
    SpreadsheetApp.flush();
    since = [...since, ...amends.filter(({value}) => value !== '')];
    now = sameTableNow(session.workbook, now);
  }
}

const MOST_AMENDS = 8;

/**
 * The numbers of the rows that hold something but have no id, or that of an earlier row.
 *
 * A formula that failed is left to whoever wrote it, and listed as a problem.
 */
function rowsWithoutId(own: OwnTable): ReadonlySet<number> {
  const {idKey} = own.tab.schema;
  const seen = new Set<string>();
  const without = new Set<number>();
  for (const row of own.table.rows) {
    if (isErrorValue(cellAt(own.table, row, idKey ?? ''))) continue;
    const id = textAt(own.table, row, idKey ?? '');
    if (!isRemoved(own, row) && (id === '' || seen.has(id)))
      without.add(row.row);
    seen.add(id);
  }
  return without;
}

/** There is at least one. */
function mayWrite({sheet}: OwnTable, writes: readonly CellWrite[]): boolean {
  const first = writes[0]!;
  const last = writes[writes.length - 1]!;
  const rows = last.row - first.row + 1;
  return sheet.getRange(first.row, first.index + 1, rows, 1).canEdit();
}

function idWrites(
  workbook: Workbook,
  schema: Schema,
  own: OwnTable,
): readonly CellWrite[] {
  const {idKey} = schema;
  const index = own.table.indexes[idKey ?? ''] ?? -1;
  const without = rowsWithoutId(own);
  if (without.size === 0) return [];
  const next = idsFor({workbook}, schema, own);
  const [first, last] = [Math.min(...without), Math.max(...without)];
  const key = idKey ?? '';
  return Array.from({length: last - first + 1}).flatMap((_, offset) => {
    const row = first + offset;
    // All rows are as wide as the first, which holds the headers.
    const cell = own.table.values[row - 1]![index]!;
    if (isErrorValue(cell)) return [];
    const kept = cellText(cell);
    return without.has(row)
      ? [{row, index, id: '', key, value: next()}]
      : [{row, index, id: kept, key, value: kept}];
  });
}

function noteGiven(
  journal: Journal,
  who: string,
  {tab}: Schema,
  given: readonly CellWrite[],
): void {
  const what = `Gave ids to ${counted(given.length, 'row')} of ${tab}.`;
  for (const id of idLines(given.map(({value}) => String(value))))
    note(journal, {who, what, table: tab, id});
}

/** The ids as lines of the Log, each of no more than a cell holds. */
export function idLines(ids: readonly string[]): readonly string[] {
  const length = Math.ceil(ids.length / IDS_A_LINE);
  return Array.from({length}, (_, line) =>
    ids.slice(line * IDS_A_LINE, (line + 1) * IDS_A_LINE).join(', '),
  );
}

/** A cell holds 50,000 characters, an id has ten. */
const IDS_A_LINE = 4_000;

/** Whether the headers, and all in the rows concerned, are as they shall be, so that nothing can have moved under the ids. */
function isInPlace(
  before: OwnTable,
  now: OwnTable,
  writes: readonly CellWrite[],
): boolean {
  const wanted = valuesWith(before.tab, writes);
  return [1, ...writes.map(({row}) => row)].every(
    row =>
      JSON.stringify(now.table.values[row - 1]) ===
      JSON.stringify(wanted[row - 1]),
  );
}
