/**
 * Writes single cells of rows that may have no id: noted down, written, read back, and put right where
 * rows moved meanwhile. What it did is undone and settled here, too.
 */
import {type Cell, cellText} from '../../domain/cell';
import {parseIds} from '../../domain/ids';
import {
  type CellWrite,
  checkTargets,
  isStillBlank,
  makeRoom,
  writeAll,
} from '../cell-writes';
import type {Schema} from '../column';
import {type Ending, type Operation, begin, end} from '../journal';
import {type OwnTable, ownRows, sameTableNow} from '../own-table';
import {whoOf} from '../person';
import {type Cells, type LoggedChange, holds, isWithheld} from '../row-change';
import type {Session} from '../session';
import {ACTIVITIES, TABLES} from '../schema';
import {type Row, cellAt, readTable, textAt} from '../table';
import {UserError} from '../user-error';
import {type Workbook, forget, readTab} from '../workbook';
import {
  NOTHING,
  type Target,
  addressesIn,
  contentOf,
  logged,
  rowAt,
} from './address';

export interface Mending {
  readonly operation: string;
  readonly schema: Schema;
  readonly what: string;
  readonly targets: readonly (Target & {
    readonly before: Cells;
    readonly after: Cells;
  })[];
}

const MOST_ATTEMPTS = 3;

/** @throws UserError where a row is not as it was seen, with nothing written */
export function mend(session: Session, mending: Mending): void {
  const {workbook, person} = session;
  const {operation, schema, what, targets} = mending;
  const first = tableFor(workbook, schema);
  const rows = targets.map(target => requiredRow(first, target));
  checkTargets(first, writesFor(first, targets, rows));
  const journal = session.journal();
  begin(journal, {
    operation,
    who: whoOf(person),
    what,
    schema,
    changes: targets.map((target, index) => ({
      id: logged(first, rows[index]!, target),
      before: target.before,
      after: target.after,
    })),
  });
  const isSaved = written(workbook, mending);
  end(journal, operation, isSaved ? 'Done' : 'Not saved', person.key);
  if (!isSaved)
    throw new UserError(
      `Rows of ${schema.tab} kept moving while this was fixed, so nothing was fixed. Try again when nobody is sorting or inserting rows.`,
    );
}

function written(workbook: Workbook, {schema, targets}: Mending): boolean {
  for (let count = 1; count <= MOST_ATTEMPTS; count++) {
    const before = tableFor(workbook, schema);
    const rows = targets.map(target => rowAt(before, target, target.before));
    if (!rows.every(row => row !== undefined)) return false;
    const writes = writesFor(before, targets, rows);
    if (!isRoom(before, writes)) {
      forget(workbook);
      continue;
    }
    writeAll(before, writes);
    SpreadsheetApp.flush();
    const now = sameTableNow(workbook, before);
    const strays = targets.flatMap((target, at) =>
      strayed(before, now, rows[at]!, target.after),
    );
    if (strays.length === 0) return true;
    const stray = new Set(strays.map(placeOf));
    const own = writes.flatMap(write =>
      stray.has(placeOf(write))
        ? []
        : [{...write, value: valueAt(before, write)}],
    );
    writeAll(now, [...strays, ...own]);
    SpreadsheetApp.flush();
    forget(workbook);
  }
  return false;
}

/** Whether rows that are added are blank still; made where the sheet ends before them. */
function isRoom(own: OwnTable, writes: readonly CellWrite[]): boolean {
  const firstNew = own.lastRow + 1;
  if (writes.every(({row}) => row < firstNew)) return true;
  makeRoom(own.sheet, writes);
  return isStillBlank(own.sheet, writes, firstNew);
}

const placeOf = ({row, index}: CellWrite) => `${row}/${index}`;

const valueAt = ({tab}: OwnTable, {row, index}: CellWrite): Cell =>
  tab.values?.[row - 1]?.[index] ?? '';

/** What stood where we wrote because rows or columns had moved; nothing where we hit what was meant. */
function strayed(
  before: OwnTable,
  now: OwnTable,
  ours: Row,
  after: Cells,
): readonly CellWrite[] {
  const keys = Object.keys(after);
  const hit = {row: ours.row, cells: now.tab.values?.[ours.row - 1] ?? []};
  if (contentOf(now, hit) === contentOf(before, ours, after)) return [];
  const cells = (value: (key: string) => Cell) =>
    Object.fromEntries(keys.map(key => [key, value(key)]));
  const putBack = (old: Cells) =>
    keys.map(key => {
      const index = before.table.indexes[key] ?? -1;
      return {row: ours.row, index, id: '', key, value: old[key] ?? ''};
    });
  if (keys.some(key => now.table.indexes[key] !== before.table.indexes[key]))
    return putBack(underHeaders(before, now, ours, keys));
  // Rows that moved after we wrote brought another one here, which we never touched.
  const isOurs = keys.every(key =>
    holds(cellAt(now.table, hit, key), after[key] ?? ''),
  );
  if (!isOurs) return [];
  const blank = cells(() => '');
  if (contentOf(now, hit, blank) === NOTHING) return putBack(blank);
  for (const other of before.table.rows) {
    const old = cells(key => cellAt(before.table, other, key));
    if (other !== ours && contentOf(now, hit, old) === contentOf(before, other))
      return putBack(old);
  }
  return [];
}

/** What our row held under the headers that stand over these places now. */
function underHeaders(
  before: OwnTable,
  now: OwnTable,
  ours: Row,
  keys: readonly string[],
): Cells {
  const [then, since] = [before, now].map(({tab}) => tab.values?.[0] ?? []);
  return Object.fromEntries(
    keys.map(key => {
      const header = since?.[before.table.indexes[key] ?? -1] ?? '';
      return [key, ours.cells[then?.indexOf(header) ?? -1] ?? ''];
    }),
  );
}

function tableFor(workbook: Workbook, schema: Schema): OwnTable {
  const tab = readTab(workbook, schema);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  if (tab.sheet === null)
    throw new UserError(`There is no tab called ${schema.tab} any more.`);
  return ownRows(tab, tab.sheet, readTable(schema, tab.values));
}

function requiredRow(own: OwnTable, target: Target): Row {
  const row = rowAt(own, target, target.before);
  if (row) return row;
  throw new UserError(
    `Somebody has changed this row of ${own.tab.schema.tab} since, so nothing was changed. Check the workbook again to see what it says now.`,
  );
}

function writesFor(
  own: OwnTable,
  targets: Mending['targets'],
  rows: readonly Row[],
): readonly CellWrite[] {
  return targets.flatMap(({after}, at) =>
    Object.entries(after).map(([key, value]) => ({
      row: rows[at]!.row,
      index: own.table.indexes[key] ?? -1,
      id: '',
      key,
      value,
    })),
  );
}

/** Undoes it from the Log. @throws UserError where a row has changed since */
export function mendBack(
  session: Session,
  target: Operation,
  operation: string,
  what: string,
): void {
  const schema = schemaNamed(target);
  const targets = target.changes().map(({id, before, after}) => ({
    address: addressesIn(id).after,
    nth: addressesIn(id).nth,
    before: kept(after),
    after: kept(before),
  }));
  checkUnnamed(session.workbook, schema, targets);
  mend(session, {operation, schema, what, targets});
}

/** An id that activities name by now is not taken away. */
function checkUnnamed(
  workbook: Workbook,
  {idKey}: Schema,
  targets: Mending['targets'],
): void {
  const key = idKey ?? '';
  const ids = targets.flatMap(({before, after}) => {
    const [id, instead] = [before, after].map(each =>
      cellText(each[key] ?? ''),
    );
    return id !== undefined && id !== instead ? [id] : [];
  });
  if (ids.length === 0) return;
  const table = readTable(ACTIVITIES, readTab(workbook, ACTIVITIES).values);
  for (const row of table.rows)
    for (const id of parseIds(textAt(table, row, 'objectiveIds')))
      if (ids.includes(id))
        throw new UserError(
          `Row ${row.row} of ${ACTIVITIES.tab} names ${id} by now, so the row keeps its id.`,
        );
}

function kept(cells: Target['before'] | null): Cells {
  return Object.fromEntries(
    Object.entries(cells ?? {}).map(([key, cell]) => {
      if (!isWithheld(cell)) return [key, cell];
      throw new UserError(
        'The earlier text looked like a child’s data, so it was not kept and can’t come back. File › Version history in the menu has it.',
      );
    }),
  );
}

/** How one that was cut off has ended, by what stands there. */
export function mendEnding(workbook: Workbook, operation: Operation): Ending {
  const own = tableFor(workbook, schemaNamed(operation));
  const isThere = (change: LoggedChange, side: 'before' | 'after'): boolean => {
    const {nth, [side]: address} = addressesIn(change.id);
    // A row that was added or emptied is told by the other side: blank rows are all alike.
    if (address === NOTHING)
      return !isThere(change, side === 'after' ? 'before' : 'after');
    return rowAt(own, {address, nth}, change[side] ?? {}) !== undefined;
  };
  const isAll = (side: 'before' | 'after') =>
    operation.changes().every(change => isThere(change, side));
  if (isAll('after')) return 'Done';
  return isAll('before') ? 'Not saved' : 'Cut off';
}

function schemaNamed({table}: Operation): Schema {
  const schema = TABLES.find(({tab}) => tab === table);
  if (schema) return schema;
  throw new UserError(`The tab ${table} is unknown.`);
}
