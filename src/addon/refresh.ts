/** Lets the made tabs follow what was saved. */
import {type Month, isMonth} from '../domain/month';
import {memoryOf} from '../sheet/made/made-tab';
import type {Memory} from '../sheet/made/memory';
import {ACTIVITY_BANK} from '../sheet/reference-tabs';
import {COVERAGE_TAB, GRID} from '../sheet/schema';
import {countTimesUsed, keepTimesUsed} from '../sheet/bank-times';
import {type Session, inSession} from '../sheet/session';
import {type Workbook, openWorkbook, readTab} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {drawCoverage, standingCoverage} from './coverage';
import {drawGrid, gridToDraw} from './grid';
import {person} from './person';

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

interface Drawn {
  /** The tabs that were drawn. */
  readonly refreshed: string[];
  /** The month that the Grid tab shows then. */
  readonly gridMonth: Month | null;
}

/** Whether a tab is due is asked without the lock first, so that nobody waits for those that are not. */
function draw(workbook: Workbook, monthOf: MonthOf): Drawn {
  const {spreadsheet} = workbook;
  const grid = memoryOf(spreadsheet, GRID.tab);
  const isDue =
    monthOf(GRID.tab, grid) !== null ||
    monthOf(COVERAGE_TAB, memoryOf(spreadsheet, COVERAGE_TAB)) !== null;
  if (isDue)
    return inSession(workbook, person(), session => drawDue(session, monthOf));
  keepTimesUsed(workbook);
  return {refreshed: [], gridMonth: shownIn(grid)};
}

/**
 * Both tabs of one reading; all is read before anything is written, the Grid tab last, because people type there.
 */
function drawDue(session: Session, monthOf: MonthOf): Drawn {
  const {workbook} = session;
  const coverage = standingCoverage(workbook);
  readTab(workbook, ACTIVITY_BANK);
  const {school, found, settled} = gridToDraw(session);
  const gridMonth = monthOf(GRID.tab, found);
  const coverageMonth = monthOf(COVERAGE_TAB, coverage);
  const refreshed: string[] = [];
  countTimesUsed(workbook);
  if (gridMonth !== null) {
    drawGrid(school, gridMonth, found, settled);
    refreshed.push(GRID.tab);
  }
  if (coverageMonth !== null) {
    drawCoverage(school, coverageMonth, coverage);
    refreshed.push(COVERAGE_TAB);
  }
  return {refreshed, gridMonth: gridMonth ?? shownIn(found)};
}

function shownIn(standing: Standing): Month | null {
  const month = standing?.built?.month ?? '';
  return isMonth(month) ? month : null;
}
