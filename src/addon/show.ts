/** Selects in the sheet what the sidebar talks about. */
import type {Table} from '../contract/rows';
import {AREA_TITLES, type Area} from '../domain/area';
import {folded} from '../domain/cell';
import {sheetNamed} from '../sheet/made/made-tab';
import {headerOf} from '../sheet/column';
import {idsIn, rowOf} from '../sheet/one-row';
import {ACTIVITIES, GRID, OBJECTIVES} from '../sheet/schema';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/planner';

/** With an area the cell of the Grid tab, where that stands there; else the row in its own tab. */
export function showRow(argument: {table: Table; id: string; area?: Area}): {
  shown: boolean;
} {
  const {table, id, area} = checked(takes.showRow, argument);
  if (area !== undefined && showInGrid(id, area)) return {shown: true};
  const schema = table === 'Objectives' ? OBJECTIVES : ACTIVITIES;
  const ids = idsIn(openWorkbook(), schema);
  const row = ids ? rowOf(ids, id) : undefined;
  if (!ids || row === undefined) return {shown: false};
  ids.sheet.getRange(row, 1).activate();
  return {shown: true};
}

function showInGrid(id: string, area: Area): boolean {
  const sheet = sheetCalled(GRID.tab);
  if (sheet === null) return false;
  const header = sheet
    .getRange(1, 1, 1, sheet.getMaxColumns())
    .getDisplayValues()[0]!;
  const idColumn = header.indexOf(headerOf(GRID, 'id')) + 1;
  const column = header.indexOf(AREA_TITLES[area]) + 1;
  if (idColumn === 0 || column === 0) return false;
  const row = sheet
    .getRange(1, idColumn, sheet.getMaxRows(), 1)
    .getDisplayValues()
    .findIndex(([text]) => text === id);
  if (row < 1) return false;
  sheet.getRange(row + 1, column).activate();
  return true;
}

/** The first cell of the row where the problem names no column. */
export function showProblem(argument: {
  sheet: string;
  row: number;
  column: string | null;
}): {shown: boolean} {
  const {sheet: tab, row, column} = checked(takes.showProblem, argument);
  const sheet = sheetCalled(tab);
  if (sheet === null || row > sheet.getMaxRows()) return {shown: false};
  const headers = sheet
    .getRange(1, 1, 1, sheet.getMaxColumns())
    .getDisplayValues()[0]!;
  const index = headers.findIndex(
    header => column !== null && folded(header) === folded(column),
  );
  sheet.getRange(row, Math.max(index, 0) + 1).activate();
  return {shown: true};
}

const sheetCalled = (name: string) =>
  sheetNamed(SpreadsheetApp.getActiveSpreadsheet(), name);
