/** Lets the made tabs follow what was saved. */
import {type Month, isMonth} from '../domain/month';
import {type Found, findMadeTab} from '../sheet/made/made-tab';
import {COVERAGE_TAB, GRID} from '../sheet/schema';
import {type Workbook, openWorkbook} from '../sheet/workbook';
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
export function refreshTabs(argument: {month: string}): {
  refreshed: string[];
  gridMonth: string | null;
} {
  const {month} = checked(ofMonth, argument);
  return draw(openWorkbook(), (tab, found) => {
    const isDue = shownIn(found) === month;
    return isDue || (tab === GRID.tab && found === null) ? month : null;
  });
}

/** Builds the tabs that stand there anew, each for the month that it shows. */
export function redrawTabs(): void {
  draw(openWorkbook(), (_, found) => shownIn(found));
}

/** Builds both tabs for the month. */
export function drawTabs(month: Month): void {
  draw(openWorkbook(), () => month);
}

/**
 * @param monthOf the month that a tab is to show; null where it stays as it is
 * @returns the tabs that were drawn, and the month that the Grid tab shows then
 */
function draw(
  workbook: Workbook,
  monthOf: (tab: string, found: Found | null) => Month | null,
): {refreshed: string[]; gridMonth: Month | null} {
  const refreshed: string[] = [];
  const grid = findMadeTab(workbook.spreadsheet, GRID.tab);
  const gridMonth = monthOf(GRID.tab, grid);
  const settled = gridMonth && takeOver(workbook, person(), grid);
  const school = readSchool(workbook);
  if (gridMonth) {
    drawGrid(school, gridMonth, settled);
    refreshed.push(GRID.tab);
  }
  const coverage = findMadeTab(workbook.spreadsheet, COVERAGE_TAB);
  const coverageMonth = monthOf(COVERAGE_TAB, coverage);
  if (coverageMonth) {
    drawCoverage(school, coverageMonth);
    refreshed.push(COVERAGE_TAB);
  }
  return {refreshed, gridMonth: gridMonth ?? shownIn(grid)};
}

function shownIn(found: Found | null): Month | null {
  const month = found?.built?.month ?? '';
  return isMonth(month) ? month : null;
}
