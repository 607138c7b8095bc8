/** What became of a write, told by what the rows hold now and not by where they stood. */
import {type Cell, cellText, folded} from '../domain/cell';
import type {CellWrite} from './cell-writes';
import {type OwnTable, isRemoved} from './own-table';
import {type LoggedChange, type RowChange, holds} from './row-change';
import {headerOf} from './schema';
import {type Row, cellAt} from './table';

export interface ReadBack {
  /** Every row holds what it shall, and no other row was hit. */
  readonly isSaved: boolean;
  /** A cell of ours that somebody has changed to something else since; null where there is none. */
  readonly overtaken: Overtaken | null;
  /** What puts things back as they were: cells of other rows that were hit, and those of ours. */
  readonly amends: {
    readonly hit: readonly CellWrite[];
    readonly own: readonly CellWrite[];
  };
}

/** Rows that are added below the last one. */
export interface Added {
  readonly firstRow: number;
  /** How many rows the sheet had when they were written. */
  readonly height: number;
}

export interface Overtaken {
  readonly id: string;
  readonly header: string;
  readonly ours: Cell;
  readonly theirs: Cell;
}

export function readBack(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
  writes: readonly CellWrite[],
  added: Added | null,
): ReadBack {
  const hit = [
    ...hitElsewhere(before, after, writes),
    ...lostRows(before, after, writes, added),
  ];
  const isWhole = changes.every(change => isThere(after, change));
  return {
    isSaved: isWhole && hit.length === 0,
    overtaken: isWhole ? null : overtakenIn(before, after, changes),
    amends: {hit, own: ownCells(before, after, changes)},
  };
}

function onlyRow({byId}: OwnTable, id: string): Row | undefined {
  const rows = byId.get(id) ?? [];
  return rows.length === 1 ? rows[0] : undefined;
}

/** Whether the one row of the id holds what the change leaves behind. */
export function isThere(
  own: OwnTable,
  {id, before, after}: LoggedChange,
): boolean {
  const row = onlyRow(own, id);
  if (!row) return false;
  return after === null
    ? Object.keys(before ?? {}).every(
        key => cellAt(own.table, row, key) === '',
      ) || isRemoved(own, row)
    : Object.entries(after).every(([key, cell]) =>
        holds(cellAt(own.table, row, key), cell),
      );
}

/** Cells that hold our value but belong to another row or column, with what stood there before. */
export function hitElsewhere(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const then = valuesBefore(before, after);
  const keyAt = keysNow(after);
  const idAt = idsNow(before, after, writes);
  const hit = writes.flatMap(write => {
    const cells = after.tab.values?.[write.row - 1];
    const now = cells?.[write.index] ?? '';
    if (!cells || !holds(now, write.value)) return [];
    const key = keyAt(write.index);
    const id = idAt(write.row);
    if (id === write.id && key === write.key) return [];
    const value = then(id, write.index);
    return holds(now, value) ? [] : [{...write, id, key, value}];
  });
  return hasMoved(before, after)
    ? [...hit, ...hitAnywhere(before, after, writes)]
    : hit;
}

/**
 * The same where rows or columns have moved since, so that the place tells nothing: a cell that holds one of
 * our values, did not before, and was not to have it.
 */
function hitAnywhere(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const then = valuesBefore(before, after);
  const keyAt = keysNow(after);
  const meant = new Set(writes.map(({id, key}) => `${key}/${id}`));
  const isOurs = (cell: Cell) => writes.some(({value}) => holds(cell, value));
  return [...before.byId.keys()].flatMap(id => {
    const row = onlyRow(after, id);
    if (!row) return [];
    return row.cells.flatMap((now, index) => {
      const value = then(id, index);
      const key = keyAt(index);
      return holds(now, value) || meant.has(`${key}/${id}`) || !isOurs(now)
        ? []
        : [{row: row.row, index, id, key, value}];
    });
  });
}

/** Whether any row or header stands elsewhere than before. */
function hasMoved(before: OwnTable, after: OwnTable): boolean {
  const headers = headersOf(after);
  if (headersOf(before).some((header, index) => header !== headers[index]))
    return true;
  return [...before.byId].some(
    ([id, [row]]) => onlyRow(after, id)?.row !== row?.row,
  );
}

function keysNow({table, tab}: OwnTable): (index: number) => string {
  const keys = new Map(
    tab.schema.columns.map(({key}) => [table.indexes[key] ?? -1, key] as const),
  );
  return index => keys.get(index) ?? '';
}

/** The id of a row as it is now; where columns had moved and we wrote over it, the one that stood there. */
function idsNow(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
): (row: number) => string {
  const {idKey} = after.tab.schema;
  const index = after.table.indexes[idKey ?? ''] ?? -1;
  const over = writes.filter(
    write => write.index === index && write.key !== idKey,
  );
  return row => {
    const cell = after.tab.values?.[row - 1]?.[index] ?? '';
    const ours = over.find(
      write =>
        write.row === row &&
        holds(cell, write.value) &&
        before.byId.has(write.id) &&
        !after.byId.has(write.id),
    );
    return ours ? ours.id : cellText(cell);
  };
}

/** What the row of an id held in a column of now, found by its header. */
function valuesBefore(
  before: OwnTable,
  after: OwnTable,
): (id: string, index: number) => Cell {
  const headers = headersOf(before);
  const now = headersOf(after);
  const thenAt = now.map((header, index) => {
    const then = header === '' ? -1 : headers.indexOf(header);
    if (then >= 0) return then;
    // Neither header stands in the other reading: the same column, under a new name.
    const old = headers[index] ?? '';
    return old !== '' && !now.includes(old) ? index : -1;
  });
  return (id, index) => onlyRow(before, id)?.cells[thenAt[index] ?? -1] ?? '';
}

function headersOf({tab}: OwnTable): readonly string[] {
  return (tab.values?.[0] ?? []).map(header => folded(cellText(header)));
}

function lostIds(before: OwnTable, after: OwnTable): readonly string[] {
  return [...before.byId.keys()].filter(id => !after.byId.has(id));
}

/**
 * Rows that stood where ours were added, because rows had moved between reading and writing.
 *
 * A row that is missing was either deleted by a person, and then the sheet has become shorter by it, or it
 * stood under one of ours. They are taken to have stood there in their order.
 */
function lostRows(
  before: OwnTable,
  after: OwnTable,
  writes: readonly CellWrite[],
  added: Added | null,
): readonly CellWrite[] {
  if (added === null) return [];
  const ours = writes.filter(({row}) => row >= added.firstRow);
  const isInPlace = ours.some(({id, row}) => onlyRow(after, id)?.row === row);
  const lost = lostIds(before, after);
  const deleted = Math.max(0, added.height - after.sheet.getMaxRows());
  if (!isInPlace || lost.length <= deleted) return [];
  const rows = new Set(ours.map(({row}) => row));
  return lost.flatMap((id, position) => {
    const row = added.firstRow + position;
    const cells = onlyRow(before, id);
    return cells && rows.has(row)
      ? wholeRow(before, after, cells, row, id)
      : [];
  });
}

function wholeRow(
  before: OwnTable,
  after: OwnTable,
  then: Row,
  row: number,
  id: string,
): readonly CellWrite[] {
  return after.tab.schema.columns.flatMap(({key}) => {
    const index = after.table.indexes[key] ?? -1;
    const value = cellAt(before.table, then, key);
    return index < 0 ? [] : [{row, index, id, key, value}];
  });
}

function overtakenIn(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
): Overtaken | null {
  for (const {id, after: wanted} of changes) {
    const row = onlyRow(after, id);
    if (!row) continue;
    const then = onlyRow(before, id);
    for (const [key, ours] of Object.entries(wanted ?? {})) {
      const theirs = cellAt(after.table, row, key);
      const old = then ? cellAt(before.table, then, key) : '';
      if (!holds(theirs, ours) && !holds(theirs, old))
        return {id, header: headerOf(after.tab.schema, key), ours, theirs};
    }
  }
  return null;
}

/** Puts back those cells of our own rows that hold what we wrote; a row that was added is blanked, id and all. */
function ownCells(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
): readonly CellWrite[] {
  const {columns, idKey} = after.tab.schema;
  return changes.flatMap(({id, before: was, after: wanted}) => {
    const row = onlyRow(after, id);
    const then = onlyRow(before, id);
    if (!row) return [];
    return columns.flatMap(({key}) => {
      const index = after.table.indexes[key] ?? -1;
      const now = cellAt(after.table, row, key);
      const old = then ? cellAt(before.table, then, key) : '';
      const ours = key === idKey ? id : (wanted?.[key] ?? '');
      const isOurs = key === idKey ? !then : key in (wanted ?? was ?? {});
      return index >= 0 && isOurs && holds(now, ours) && !holds(now, old)
        ? [{row: row.row, index, id, key, value: old}]
        : [];
    });
  });
}
