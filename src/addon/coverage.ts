/** A month as the sidebar, the command line and the Coverage tab show it. */
import type {CoverageView, MonthView} from '../contract';
import {coverage} from '../domain/coverage';
import {grid} from '../domain/grid';
import type {Month} from '../domain/month';
import {withLock} from '../sheet/lock';
import {coverageDrawing} from '../sheet/made/coverage-tab';
import {isAsBuilt} from '../sheet/made/made-tab';
import {COVERAGE_TAB} from '../sheet/schema';
import {type Workbook, forget, openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {putInTab} from './made-tab';
import {type School, monthView, readSchool} from './school';
import {showTab} from './show-tab';

export function loadMonth(argument: {month: string}): MonthView {
  const {month} = checked(ofMonth, argument);
  return monthView(readSchool(), month);
}

export function loadCoverage(argument: {month: string}): CoverageView {
  const {month} = checked(ofMonth, argument);
  const {plan, problems} = readSchool();
  return coverage(plan, month, problems);
}

/** Also shows the tab. */
export function writeCoverage(argument: {month: string}): CoverageView {
  const {month} = checked(ofMonth, argument);
  const view = coverageAnew(openWorkbook(), () => month);
  showTab(COVERAGE_TAB);
  // A month was named.
  return view!;
}

/**
 * Read and drawn under one lock, so that what it shows is never older than what another run drew.
 *
 * @param monthOf asked under the lock; null where the tab stays as it is
 */
export function coverageAnew(
  workbook: Workbook,
  monthOf: (school: School) => Month | null,
): CoverageView | null {
  return withLock(() => {
    forget(workbook);
    const school = readSchool(workbook);
    const month = monthOf(school);
    return month && drawCoverage(school, month);
  });
}

/** A tab in which somebody wrote is kept under another name. Only under the lock. */
function drawCoverage(school: School, month: Month): CoverageView {
  const {plan, problems, workbook} = school;
  const view = coverage(plan, month, problems);
  const drawing = coverageDrawing(
    view,
    grid(plan, month, problems),
    plan.settings.schoolName,
  );
  putInTab(workbook, {tab: COVERAGE_TAB, month, drawing}, found =>
    isAsBuilt(found, drawing),
  );
  return view;
}
