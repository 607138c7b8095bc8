/** What the selected cell is about: an objective, an activity, or a cell of the grid. */
import type {Selection} from '../contract/month';
import {folded} from '../domain/cell';
import {areaColumns} from '../sheet/made/grid-tab';
import {type Schema, headerOf} from '../sheet/column';
import {type OneRow, oneRow} from '../sheet/one-row';
import {yearStartOf} from '../sheet/save';
import {ACTIVITIES, GRID, OBJECTIVES} from '../sheet/schema';
import {findTab} from '../sheet/witnesses';
import {type Workbook, openWorkbook} from '../sheet/workbook';
import type {School} from './school';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Reads no more than the selection is about: it is asked for whenever somebody comes back to the sidebar. */
export function loadSelection(): Selection | null {
  const workbook = openWorkbook();
  return selectionOf(workbook, (schema, wanted) =>
    oneRow(workbook, schema, wanted, () => yearStartOf(workbook)),
  );
}

/** Null where the selection is about nothing that the planner knows. */
export function selectionIn({workbook, plan}: School): Selection | null {
  return selectionOf(workbook, (schema, wanted) => {
    const rows = schema === OBJECTIVES ? plan.objectives : plan.activities;
    const found = rows.find(each =>
      typeof wanted === 'number' ? each.row === wanted : each.id === wanted,
    );
    return found?.id && found.month ? {id: found.id, month: found.month} : null;
  });
}

/** A row of a table by its number or its id; null where the plan knows none. */
type RowOf = (
  schema: typeof OBJECTIVES | typeof ACTIVITIES,
  wanted: number | string,
) => OneRow | null;

function selectionOf(
  {spreadsheet, marks}: Workbook,
  rowOf: RowOf,
): Selection | null {
  const range = spreadsheet.getActiveRange();
  if (!range) return null;
  const sheet = range.getSheet();
  if (folded(sheet.getName()) === folded(GRID.tab))
    return inGrid(sheet, range, rowOf);
  const isOf = (schema: Schema) =>
    findTab(schema, spreadsheet.getSheets(), marks).sheet?.getSheetId() ===
    sheet.getSheetId();
  if (isOf(OBJECTIVES)) {
    const found = rowOf(OBJECTIVES, range.getRow());
    return (
      found && {
        kind: 'objective',
        month: found.month,
        objectiveId: found.id,
      }
    );
  }
  const found = isOf(ACTIVITIES) ? rowOf(ACTIVITIES, range.getRow()) : null;
  return found && {kind: 'activity', month: found.month, activityId: found.id};
}

/** The objective by the id in its row, whatever the order of the rows. */
function inGrid(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  range: Range,
  rowOf: RowOf,
): Selection | null {
  const row = range.getRow();
  if (row === 1) return null;
  const line = (number: number) =>
    sheet.getRange(number, 1, 1, sheet.getMaxColumns()).getDisplayValues()[0]!;
  const header = line(1);
  const id = line(row)[header.indexOf(headerOf(GRID, 'id'))];
  const objective = id ? rowOf(OBJECTIVES, id) : null;
  if (!objective) return null;
  const {id: objectiveId, month} = objective;
  const area = areaColumns(header)[range.getColumn() - 1];
  return area === undefined
    ? {kind: 'objective', month, objectiveId}
    : {kind: 'cell', month, objectiveId, area};
}
