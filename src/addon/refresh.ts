/** Lets the made tabs follow a save. */
import {findMadeTab} from '../sheet/made/made-tab';
import {COVERAGE_TAB, GRID} from '../sheet/schema';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {drawCoverage} from './coverage';
import {drawGrid, takeOver} from './grid';
import {person} from './person';
import {readSchool} from './school';

/**
 * Builds the Grid tab anew where it shows this month or is missing, and the Coverage tab where it shows
 * this month: asked for after a save, so that the save itself need not wait for it.
 */
export function refreshTabs(argument: {month: string}): {refreshed: string[]} {
  const {month} = checked(ofMonth, argument);
  const workbook = openWorkbook();
  const refreshed: string[] = [];
  const grid = findMadeTab(workbook.spreadsheet, GRID.tab);
  const settled =
    grid?.built?.month === month ? takeOver(workbook, person(), grid) : null;
  const school = readSchool(workbook);
  if (grid === null || grid.built?.month === month) {
    drawGrid(school, month, settled);
    refreshed.push(GRID.tab);
  }
  const coverage = findMadeTab(workbook.spreadsheet, COVERAGE_TAB);
  if (coverage?.built?.month === month) {
    drawCoverage(school, month);
    refreshed.push(COVERAGE_TAB);
  }
  return {refreshed};
}
