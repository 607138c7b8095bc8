/** Lets the made tabs follow what was saved. */
import {type Month, isMonth} from '../domain/month';
import {memoryOf} from '../sheet/made/made-tab';
import type {Memory} from '../sheet/made/memory';
import {COVERAGE_TAB, GRID} from '../sheet/schema';
import {keepTimesUsed} from '../sheet/bank-times';
import {type Workbook, openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {coverageAnew} from './coverage';
import {gridAnew} from './grid';

/**
 * Builds the Grid tab anew where it shows this month or is missing, and the Coverage tab where it shows
 * this month: asked for after a save, so that the save itself need not wait for it.
 */
export function refreshTabs(argument: {month: string}): {
  refreshed: string[];
  gridMonth: string | null;
} {
  const {month} = checked(ofMonth, argument);
  return draw(openWorkbook(), (tab, standing) => {
    const isDue = shownIn(standing) === month;
    return isDue || (tab === GRID.tab && standing === null) ? month : null;
  });
}

/** Builds the tabs that stand there anew, each for the month that it shows. */
export function redrawTabs(): void {
  draw(openWorkbook(), (_, standing) => shownIn(standing));
}

/** Builds both tabs for the month. */
export function drawTabs(month: Month): void {
  draw(openWorkbook(), () => month);
}

/** The month that a tab is to show, by what it shows; null where it stays as it is. */
type MonthOf = (tab: string, standing: Standing) => Month | null;

/** Null where there is no such tab. */
type Standing = Pick<Memory, 'built'> | null;

/**
 * Whether a tab is due is asked without the lock first, so that nobody waits for those that are not.
 *
 * @returns the tabs that were drawn, and the month that the Grid tab shows then
 */
function draw(
  workbook: Workbook,
  monthOf: MonthOf,
): {refreshed: string[]; gridMonth: Month | null} {
  const {spreadsheet} = workbook;
  const now = (tab: string) => monthOf(tab, memoryOf(spreadsheet, tab));
  const refreshed: string[] = [];
  if (
    now(GRID.tab) &&
    gridAnew(workbook, found => monthOf(GRID.tab, found)) !== null
  )
    refreshed.push(GRID.tab);
  if (
    now(COVERAGE_TAB) &&
    coverageAnew(workbook, () => now(COVERAGE_TAB)) !== null
  )
    refreshed.push(COVERAGE_TAB);
  keepTimesUsed(workbook);
  return {refreshed, gridMonth: shownIn(memoryOf(spreadsheet, GRID.tab))};
}

function shownIn(standing: Standing): Month | null {
  const month = standing?.built?.month ?? '';
  return isMonth(month) ? month : null;
}
