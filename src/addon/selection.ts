/** What the selected cell is about: an objective, an activity, or a cell of the grid. */
import type {Selection} from '../contract';
import {folded} from '../domain/cell';
import {areaColumns} from '../sheet/made/grid-tab';
import {headerOf} from '../sheet/column';
import {ACTIVITIES, GRID, OBJECTIVES} from '../sheet/schema';
import {readTab} from '../sheet/workbook';
import {type School, readSchool} from './school';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function loadSelection(): Selection | null {
  return selectionIn(readSchool());
}

/** Null where the selection is about nothing that the planner knows. */
export function selectionIn(school: School): Selection | null {
  const {spreadsheet} = school.workbook;
  const range = spreadsheet.getActiveRange();
  if (!range) return null;
  const sheet = range.getSheet();
  if (folded(sheet.getName()) === folded(GRID.tab))
    return inGrid(school, sheet, range);
  return inTable(school, sheet.getSheetId(), range.getRow());
}

function inTable(
  {workbook, plan}: School,
  sheetId: number,
  row: number,
): Selection | null {
  const isOf = (schema: typeof OBJECTIVES | typeof ACTIVITIES) =>
    readTab(workbook, schema).sheet?.getSheetId() === sheetId;
  if (isOf(OBJECTIVES)) {
    const objective = plan.objectives.find(each => each.row === row);
    return objective?.id && objective.month
      ? {
          kind: 'objective',
          month: objective.month,
          objectiveId: objective.id,
        }
      : null;
  }
  if (!isOf(ACTIVITIES)) return null;
  const activity = plan.activities.find(each => each.row === row);
  return activity?.id && activity.month
    ? {kind: 'activity', month: activity.month, activityId: activity.id}
    : null;
}

/** The objective by the id in its row, whatever the order of the rows. */
function inGrid(
  {plan}: School,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  range: Range,
): Selection | null {
  const row = range.getRow();
  if (row === 1) return null;
  const values = sheet
    .getRange(1, 1, row, sheet.getMaxColumns())
    .getDisplayValues();
  const header = values[0] ?? [];
  const id = values[row - 1]?.[header.indexOf(headerOf(GRID, 'id'))];
  const objective = plan.objectives.find(each => each.id === id);
  if (!objective?.id || !objective.month) return null;
  const {id: objectiveId, month} = objective;
  const area = areaColumns(header)[range.getColumn() - 1];
  return area === undefined
    ? {kind: 'objective', month, objectiveId}
    : {kind: 'cell', month, objectiveId, area};
}
