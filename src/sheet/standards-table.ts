/** The Standards tab as imports write it: the rows of each framework, and the cells that an import asks for. */
import {cellText, folded} from '../domain/cell';
import {
  FIELDS,
  type Field,
  type StandardCells,
  type StandingStandard,
} from '../domain/framework/standard-cells';
import type {CellWrite} from './cell-writes';
import {type OwnTable, ownRows} from './own-table';
import {STANDARDS} from './reference-tabs';
import {frameworkAt} from './standards-tab';
import {type Row, cellAt, readTable} from './table';
import {UserError} from './user-error';
import {type Workbook, readSheet, readTab} from './workbook';

/** @throws UserError where the tab or one of its columns is missing, or not clearly ours */
export function standardsTable(workbook: Workbook): OwnTable {
  const tab = readTab(workbook, STANDARDS);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  if (tab.sheet === null)
    throw new UserError(
      'There is no tab called Standards. Choose Set up planner in the menu, which adds it.',
    );
  const table = readTable(STANDARDS, tab.values);
  const missing = STANDARDS.columns.find(({key}) => table.indexes[key] < 0);
  if (missing)
    throw new UserError(
      `The tab Standards has no column ${missing.header}. Choose Set up planner in the menu, which adds it.`,
    );
  return ownRows(tab, tab.sheet, table);
}

/** The same as it is now, for reading back what was written. */
export function standardsTableNow(
  workbook: Workbook,
  {sheet}: OwnTable,
): OwnTable {
  const tab = readSheet(workbook, STANDARDS, sheet);
  return ownRows(tab, sheet, readTable(STANDARDS, tab.values));
}

/** The rows of a framework, in sheet order. */
export function standingIn(
  own: OwnTable,
  framework: string,
): readonly StandingStandard[] {
  const name = folded(framework);
  return own.table.rows
    .filter(row => folded(frameworkAt(own.table, row)) === name)
    .map(row => ({row: row.row, cells: cellsAt(own, row)}));
}

function cellsAt({table}: OwnTable, row: Row): StandardCells {
  return Object.fromEntries(
    FIELDS.map(field => [field, cellText(cellAt(table, row, field))]),
  ) as {[field in Field]: string};
}

/** A new row's cells, its framework among them. */
export function newRow(
  own: OwnTable,
  row: number,
  cells: StandardCells,
  framework: string,
): readonly CellWrite[] {
  return [
    ...writesOf(own, row, cells),
    writeOf(own, row, 'framework', framework),
  ];
}

/** What empties a row; only our columns. */
export function emptyRow(own: OwnTable, row: number): readonly CellWrite[] {
  return STANDARDS.columns.map(({key}) => writeOf(own, row, key, ''));
}

export function writesOf(
  own: OwnTable,
  row: number,
  cells: Partial<StandardCells>,
): readonly CellWrite[] {
  return FIELDS.flatMap(field => {
    const value = cells[field];
    return value === undefined ? [] : [writeOf(own, row, field, value)];
  });
}

function writeOf(
  {table}: OwnTable,
  row: number,
  key: Field | 'framework',
  value: string,
): CellWrite {
  return {row, index: table.indexes[key] ?? -1, id: '', key, value};
}
