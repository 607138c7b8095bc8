/** One row of a table with the ids of all: what a selected cell is about, without the rest of its tab. */
import type {Cell} from '../domain/cell';
import {type Month, parseMonth} from '../domain/month';
import type {Schema} from './column';
import {rowIds, typedIdAt} from './row-ids';
import {cellAt, readTable} from './table';
import {findTab, recognised} from './witnesses';
import {type Workbook, cellsOf} from './workbook';

export interface OneRow {
  /** Its own. */
  readonly id: string;
  readonly month: Month;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The column of a table's ids. */
export interface Ids {
  readonly sheet: Sheet;
  /** The row of headers as readers know them. */
  readonly headers: readonly (readonly Cell[])[];
  /** By the number of the row; null where it has none of its own. */
  readonly byRow: ReadonlyMap<number, string | null>;
}

/** Null where there is no such tab, or it has no such column. */
export function idsIn(workbook: Workbook, schema: Schema): Ids | null {
  const {spreadsheet, marks} = workbook;
  const {sheet} = findTab(schema, spreadsheet.getSheets(), marks);
  const idKey = schema.idKey;
  if (sheet === null || idKey === null) return null;
  const {values: headers} = recognised(
    schema,
    sheet,
    marks,
    line(workbook, sheet, 1),
  );
  const index = readTable(schema, headers).indexes[idKey] ?? -1;
  if (index < 0) return null;
  const range = sheet.getRange(1, index + 1, sheet.getMaxRows(), 1);
  const [, ...cells] = cellsOf(workbook, range);
  const table = readTable(schema, [[headers[0]?.[index] ?? ''], ...cells]);
  const idOf = rowIds(table, idKey);
  const byRow = new Map(table.rows.map(row => [row.row, idOf(row).value]));
  return {sheet, headers, byRow};
}

const line = (workbook: Workbook, sheet: Sheet, row: number) =>
  cellsOf(workbook, sheet.getRange(row, 1, 1, sheet.getMaxColumns()));

/** The number of the row that has the id. */
export function rowOf({byRow}: Ids, id: string): number | undefined {
  return [...byRow].find(([, each]) => each === id)?.[0];
}

/**
 * A row of Objectives or Activities by its number, or by its id.
 *
 * @param yearStart first month of the school year
 * @returns null where it has no id of its own, or no readable month
 */
export function oneRow(
  workbook: Workbook,
  schema: Schema,
  wanted: number | string,
  yearStart: () => Month,
): OneRow | null {
  const ids = idsIn(workbook, schema);
  if (ids === null) return null;
  const row = typeof wanted === 'number' ? wanted : rowOf(ids, wanted);
  const id = row === undefined ? null : ids.byRow.get(row);
  if (row === undefined || !id) return null;
  const table = readTable(schema, [
    ...ids.headers,
    ...line(workbook, ids.sheet, row),
  ]);
  const [found] = table.rows;
  // Somebody may have moved rows since their ids were read.
  if (!found || typedIdAt(table, found, schema.idKey ?? '') !== id) return null;
  const month = parseMonth(cellAt(table, found, 'month'), yearStart());
  return month === undefined ? null : {id, month};
}
