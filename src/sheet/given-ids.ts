/** Ids for the rows that have none, and for copies that have another row's. */
import {cellText} from '../domain/cell';
import {type CellWrite, writeAll} from './cell-writes';
import {newIds} from './ids';
import {type Journal, note} from './journal';
import {
  type OwnTable,
  cellsOf,
  isRemoved,
  ownTableWithIds,
  sameTableNow,
} from './own-table';
import {type Cells, holds} from './row-change';
import {type Row, readTable, textAt} from './table';
import {LOG, type Schema} from './schema';
import type {Session} from './session';
import {type Workbook, readTab} from './workbook';
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
  {workbook}: Session,
  schema: Schema,
  own: OwnTable,
): () => string {
  return newIds(
    schema.idPrefix ?? '',
    takenIds(workbook, own),
    workbook.runtime.random,
  );
}

/**
 * Gives ids in one block write; the first row with an id keeps it. Only under the lock.
 *
 * The block reaches from the first row concerned to the last, so an id between them is written again as it is.
 * Should rows move at that very moment, it is put back where its row is found by all else that it holds.
 */
export function giveIds(session: Session, schema: Schema): void {
  const own = ownTableWithIds(session.workbook, schema);
  const writes = own ? idWrites(session, schema, own) : [];
  if (!own || writes.length === 0 || !mayWrite(own, writes)) return;
  const given = writes.filter(({id}) => id === '');
  noteGiven(session.journal, whoOf(session.person), schema, given);
  writeAll(own, writes);
  SpreadsheetApp.flush();
  const now = sameTableNow(session.workbook, own);
  const amends = misplaced(own, now, writes);
  if (amends.length === 0) return;
  writeAll(own, amends);
  SpreadsheetApp.flush();
  sameTableNow(session.workbook, now);
}

/** Whether some row of the table has no id of its own. */
export function lacksIds(workbook: Workbook, schema: Schema): boolean {
  const own = ownTableWithIds(workbook, schema);
  return own !== null && rowsWithoutId(own).size > 0;
}

/** The numbers of the rows that hold something but have no id, or that of an earlier row. */
function rowsWithoutId(own: OwnTable): ReadonlySet<number> {
  const {idKey} = own.tab.schema;
  const seen = new Set<string>();
  const without = new Set<number>();
  for (const row of own.table.rows) {
    const id = textAt(own.table, row, idKey ?? '');
    if (!isRemoved(own, row) && (id === '' || seen.has(id)))
      without.add(row.row);
    seen.add(id);
  }
  return without;
}

/** Whoever may not edit the ids of a tab saves elsewhere all the same; another person's save gives them. */
function mayWrite(
  {sheet}: OwnTable,
  [first, ...rest]: readonly CellWrite[],
): boolean {
  if (!first) return false;
  const rows = rest.length + 1;
  return sheet.getRange(first.row, first.index + 1, rows, 1).canEdit();
}

function idWrites(
  session: Session,
  schema: Schema,
  own: OwnTable,
): readonly CellWrite[] {
  const {idKey} = schema;
  const index = own.table.indexes[idKey ?? ''] ?? -1;
  const without = rowsWithoutId(own);
  if (without.size === 0) return [];
  const next = idsFor(session, schema, own);
  const [first, last] = [Math.min(...without), Math.max(...without)];
  return Array.from({length: last - first + 1}, (_, offset) => {
    const row = first + offset;
    const kept = cellText(own.tab.values?.[row - 1]?.[index] ?? '');
    const isGiven = without.has(row);
    return {
      row,
      index,
      id: isGiven ? '' : kept,
      key: idKey ?? '',
      value: isGiven ? next() : kept,
    };
  });
}

function noteGiven(
  journal: Journal,
  who: string,
  {tab}: Schema,
  given: readonly CellWrite[],
): void {
  const rows = given.length === 1 ? '1 row' : `${given.length} rows`;
  for (let start = 0; start < given.length; start += IDS_A_LINE)
    note(journal, {
      who,
      what: `Gave ids to ${rows} of ${tab}.`,
      table: tab,
      id: given
        .slice(start, start + IDS_A_LINE)
        .map(({value}) => value)
        .join(', '),
    });
}

/** A cell holds 50,000 characters, an id has ten. */
const IDS_A_LINE = 4_000;

/** Ids that came to stand in other rows because rows moved, each put back at the row that all else tells. */
function misplaced(
  before: OwnTable,
  now: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const key = now.tab.schema.idKey ?? '';
  const index = now.table.indexes[key] ?? -1;
  const written = new Set(writes.map(({value}) => value));
  const idOf = (row: Row) => textAt(now.table, row, key);
  const places = new Map<number, string>();
  for (const row of now.table.rows)
    if (
      isRemoved(now, row) &&
      written.has(idOf(row)) &&
      !isLeftover(before, idOf(row))
    )
      places.set(row.row, '');
  for (const [id, [row]] of before.byId) {
    const standing = now.byId.get(id) ?? [];
    if (!row || (standing.length > 0 && !written.has(id))) continue;
    const cells = cellsOf(before, row);
    if (standing.some(each => sameCells(cells, cellsOf(now, each)))) continue;
    const alike = now.table.rows.filter(each =>
      sameCells(cells, cellsOf(now, each)),
    );
    const [found] = alike;
    if (!found) continue;
    // Whoever has it now is given one of its own with the next save.
    for (const {row: wrong} of standing)
      if (!places.get(wrong)) places.set(wrong, '');
    places.set(found.row, id);
  }
  return [...places].map(([row, id]) => ({row, index, id, key, value: id}));
}

/** Whether the id already stood alone in its row: what removing leaves behind. */
function isLeftover(before: OwnTable, id: string): boolean {
  return (before.byId.get(id) ?? []).some(row => isRemoved(before, row));
}

function sameCells(one: Cells, other: Cells): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every(key => holds(one[key] ?? '', other[key] ?? ''));
}
