/** Many rows at once, at the end of a table: added in one block, deleted in as few as they stand in. */
import {type Cell, cellText, isBlank} from '../../domain/cell';
import {type CellWrite, checkTargets, makeRoom, writeAll} from '../cell-writes';
import {type OwnTable, ownRows} from '../own-table';
import type {Schema} from '../column';
import {checkTime} from '../runtime';
import {runsOf} from './runs';
import {type Row, type Table, cellAt, readTable} from '../table';
import {UserError} from '../user-error';
import {type Workbook, readTab} from '../workbook';

/** By the keys of a table's columns. */
export type Record = {readonly [key: string]: Cell};

/** The table of any tab, with ids or without; null where there is no such tab, or it is in doubt. */
export function writableTable(
  workbook: Workbook,
  schema: Schema,
): OwnTable | null {
  const tab = readTab(workbook, schema);
  if (tab.sheet === null || tab.refusal !== null) return null;
  return ownRows(tab, tab.sheet, readTable(schema, tab.values));
}

/** @throws UserError where the tab, or a column that a record needs, is missing or in doubt */
export function addRecords(
  workbook: Workbook,
  schema: Schema,
  records: readonly Record[],
): void {
  const own = requiredTable(workbook, schema);
  const writes = recordWrites(own, schema, records);
  makeRoom(own.sheet, writes);
  writeAll(own, writes);
}

/** @throws UserError where they can't be added: for whoever adds to several tabs, all or none */
export function checkRecords(
  workbook: Workbook,
  schema: Schema,
  records: readonly Record[],
): void {
  const own = requiredTable(workbook, schema);
  checkTargets(own, recordWrites(own, schema, records));
}

function recordWrites(
  own: OwnTable,
  schema: Schema,
  records: readonly Record[],
): readonly CellWrite[] {
  return records.flatMap((record, offset) =>
    schema.columns.flatMap(({key, header}): readonly CellWrite[] => {
      const index = own.table.indexes[key] ?? -1;
      const value = record[key] ?? '';
      if (index < 0 && value !== '')
        throw new UserError(missing(`column ${header} in ${schema.tab}`));
      const row = own.lastRow + 1 + offset;
      return index < 0 ? [] : [{row, index, id: '', key, value}];
    }),
  );
}

function requiredTable(workbook: Workbook, schema: Schema): OwnTable {
  const {refusal} = readTab(workbook, schema);
  const own = writableTable(workbook, schema);
  if (own === null)
    throw new UserError(refusal ?? missing(`tab called ${schema.tab}`));
  return own;
}

const missing = (what: string) =>
  `There is no ${what}. Choose Set up planner in the menu, which adds it.`;

/** Which rows go: asked for each, and told whether the school's own columns hold something. */
export type IsGone = (record: Record, hasOwnWords: boolean) => boolean;

/** What names the rows that go, in their order: their ids, or what names them otherwise. */
export function goneRecords(
  workbook: Workbook,
  schema: Schema,
  isGone: IsGone,
): readonly string[] {
  const own = writableTable(workbook, schema);
  return own === null
    ? []
    : goneRows(own, isGone).map(row => nameAt(own.table, row));
}

/**
 * Deletes rows whole, from the last to the first.
 *
 * Rows are deleted by place, and a person may move them at any time: so the names in each stretch are read
 * again right before it goes, and where they are others by now, all is looked for anew.
 *
 * @returns how many went
 */
export function deleteRecords(
  workbook: Workbook,
  schema: Schema,
  isGone: IsGone,
): number {
  let count = 0;
  for (let idle = 0; idle < MOST_ATTEMPTS; idle++) {
    workbook.tabs.delete(schema.tab);
    const own = writableTable(workbook, schema);
    const gone = own ? goneRows(own, isGone) : [];
    if (own === null || gone.length === 0) return count;
    const deleted = deleteUntilMoved(workbook, own, gone);
    if (deleted > 0) idle = -1;
    count += deleted;
  }
  throw new UserError(
    `Rows of ${schema.tab} kept moving, so some were not removed. Try again when nobody is sorting or inserting rows.`,
  );
}

const MOST_ATTEMPTS = 3;

/** @returns how many went before somebody was seen to have moved rows */
function deleteUntilMoved(
  {runtime, started}: Workbook,
  {sheet, table}: OwnTable,
  gone: readonly Row[],
): number {
  // A sheet keeps at least one row below its frozen header.
  if (gone.length >= sheet.getMaxRows() - 1)
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const runs = runsOf(gone, (row, next) => next.row === row.row + 1);
  let count = 0;
  for (const run of [...runs].reverse()) {
    checkTime(runtime, started);
    const rows = gone.slice(run.start, run.start + run.count);
    if (!standStill(sheet, table, rows)) break;
    sheet.deleteRows(run.item.row, run.count);
    SpreadsheetApp.flush();
    count += run.count;
  }
  return count;
}

function standStill(
  sheet: OwnTable['sheet'],
  table: Table,
  rows: readonly Row[],
): boolean {
  const first = rows[0]!.row;
  if (first + rows.length - 1 > sheet.getMaxRows()) return false;
  const column = nameIndex(table) + 1;
  return sheet
    .getRange(first, column, rows.length, 1)
    .getValues()
    .every(
      ([value], index) => String(value).trim() === nameAt(table, rows[index]!),
    );
}

const goneRows = (own: OwnTable, isGone: IsGone): readonly Row[] =>
  own.table.rows.filter(row =>
    isGone(recordOf(own.table, row), hasOwnWords(own.table, row)),
  );

/** The column that names a row. */
export function nameKeyOf({idKey, nameKey, columns}: Schema): string {
  return idKey ?? nameKey ?? columns[0]!.key;
}

const nameIndex = ({schema, indexes}: Table) =>
  indexes[nameKeyOf(schema)] ?? -1;

const nameAt = (table: Table, row: Row) =>
  cellText(cellAt(table, row, nameKeyOf(table.schema)));

function hasOwnWords(table: Table, {cells}: Row): boolean {
  const ours = new Set<number>(Object.values(table.indexes));
  return cells.some((cell, index) => !ours.has(index) && !isBlank(cell));
}

export function recordOf(table: Table, row: Row): Record {
  return Object.fromEntries(
    table.schema.columns.map(({key}) => [key, cellAt(table, row, key)]),
  );
}
