/** Tabs as they stand, for taking them out of the workbook. */
import type {TableView} from '../contract/sharing';
import type {TableName} from '../domain/table-name';
import {type Cell, cellText, isBlank} from '../domain/cell';
import {TABLES} from '../sheet/schema';
import {openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/share';

export function loadTable(argument: {table: TableName}): TableView {
  const {table} = checked(takes.loadTable, argument);
  // Each of these names is that of a tab.
  const schema = TABLES.find(({tab}) => tab === table)!;
  const {values} = readTab(openWorkbook(), schema);
  const held = (values ?? []).filter(row => widthOf(row) > 0);
  const width = held.reduce((most, row) => Math.max(most, widthOf(row)), 0);
  return {
    table,
    rows: held.map(row =>
      Array.from({length: width}, (_, index) => valueOf(row[index] ?? '')),
    ),
  };
}

/** Up to the last cell that holds something. */
function widthOf(row: readonly Cell[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1])) width--;
  return width;
}

/** A day has no form of its own on the way. */
const valueOf = (cell: Cell): string | number | boolean =>
  typeof cell === 'object' ? cellText(cell) : cell;
