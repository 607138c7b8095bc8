/** A month as the sidebar, the command line and the Coverage tab show it. */
import type {CoverageView, MonthView} from '../contract';
import {coverage} from '../domain/coverage';
import type {Month} from '../domain/month';
import {withLock} from '../sheet/lock';
import {coverageDrawing} from '../sheet/made/coverage-tab';
import {headline} from '../sheet/made/headline';
import {isAsBuilt} from '../sheet/made/made-tab';
import {COVERAGE_TAB} from '../sheet/schema';
import {type Workbook, forget, openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {putInTab} from './made-tab';
import {reportOf} from './report';
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
  const drawn = coverageAnew(openWorkbook(), () => month);
  showTab(COVERAGE_TAB);
  // A month was named.
  return drawn!.coverage;
}

/** The tab's month as it was drawn, and what stands at its head. */
export interface DrawnCoverage {
  readonly coverage: CoverageView;
  readonly sentences: readonly string[];
}

/**
 * Read and drawn under one lock, so that what it shows is never older than what another run drew.
 *
 * @param monthOf asked under the lock; null where the tab stays as it is
 */
export function coverageAnew(
  workbook: Workbook,
  monthOf: (school: School) => Month | null,
): DrawnCoverage | null {
  return withLock(() => {
    forget(workbook);
    const school = readSchool(workbook);
    const month = monthOf(school);
    return month && drawCoverage(school, month);
  });
}

/** A tab in which somebody wrote is kept under another name. Only under the lock. */
function drawCoverage(school: School, month: Month): DrawnCoverage {
  const report = reportOf(school, month);
  const drawing = coverageDrawing(report);
  putInTab(school.workbook, {tab: COVERAGE_TAB, month, drawing}, found =>
    isAsBuilt(found, drawing),
  );
  const {coverage} = report.view;
  return {coverage, sentences: headline(coverage, report.before)};
}
