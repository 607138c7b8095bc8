/** Many rows at once, at the end of a table: added in one block, deleted in as few as they stand in. */
import {type Cell, isBlank} from '../../domain/cell';
import {type CellWrite, makeRoom, writeAll} from '../cell-writes';
import {type OwnTable, ownRows} from '../own-table';
import type {Schema} from '../column';
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
  const writes = records.flatMap((record, offset) =>
    schema.columns.flatMap(({key, header}): readonly CellWrite[] => {
      const index = own.table.indexes[key] ?? -1;
      const value = record[key] ?? '';
      if (index < 0 && value !== '')
        throw new UserError(missing(`column ${header} in ${schema.tab}`));
      const row = own.lastRow + 1 + offset;
      return index < 0 ? [] : [{row, index, id: '', key, value}];
    }),
  );
  makeRoom(own.sheet, writes);
  writeAll(own, writes);
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

/**
 * Deletes rows whole.
 *
 * @param isGone asked for each row of the table, and told whether the school's own columns hold something
 * @returns how many went
 */
export function deleteRecords(
  workbook: Workbook,
  schema: Schema,
  isGone: (record: Record, hasOwnWords: boolean) => boolean,
): number {
  const own = writableTable(workbook, schema);
  if (own === null) return 0;
  const {sheet, table} = own;
  const gone = table.rows
    .filter(row => isGone(recordOf(table, row), hasOwnWords(table, row)))
    .map(({row}) => row);
  // A sheet keeps at least one row below its frozen header.
  if (gone.length >= sheet.getMaxRows() - 1)
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  const runs = runsOf(gone, (row, next) => next === row + 1);
  for (const {item, count} of [...runs].reverse())
    sheet.deleteRows(item, count);
  return gone.length;
}

function hasOwnWords(table: Table, {cells}: Row): boolean {
  const ours = new Set<number>(Object.values(table.indexes));
  return cells.some((cell, index) => !ours.has(index) && !isBlank(cell));
}

export function recordOf(table: Table, row: Row): Record {
  return Object.fromEntries(
    table.schema.columns.map(({key}) => [key, cellAt(table, row, key)]),
  );
}
