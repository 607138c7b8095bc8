/** A month as the sidebar, the command line and the Coverage tab show it. */
import type {CoverageView, MonthView} from '../contract/month';
import {coverage} from '../domain/coverage';
import type {Month} from '../domain/month';
import {withLock} from '../sheet/lock';
import {coverageDrawing} from '../sheet/made/coverage-tab';
import {headline} from '../sheet/made/headline';
import {type Found, findMadeTab, isAsBuilt} from '../sheet/made/made-tab';
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
  const {coverage} = coverageAnew(openWorkbook(), () => month);
  showTab(COVERAGE_TAB);
  return coverage;
}

/** The tab's month as it was drawn, and what stands at its head. */
export interface DrawnCoverage {
  readonly coverage: CoverageView;
  readonly sentences: readonly string[];
}

/**
 * Read and drawn under one lock, so that what it shows is never older than what another run drew.
 *
 * @param monthOf asked under the lock
 */
export function coverageAnew(
  workbook: Workbook,
  monthOf: (school: School) => Month,
): DrawnCoverage {
  return withLock(() => {
    forget(workbook);
    const school = readSchool(workbook);
    return drawCoverage(school, monthOf(school), standingCoverage(workbook));
  });
}

/** The Coverage tab as it stands. */
export const standingCoverage = ({spreadsheet}: Workbook): Found | null =>
  findMadeTab(spreadsheet, COVERAGE_TAB, true);

/**
 * A tab in which somebody wrote is kept under another name. Only under the lock under which the school was read.
 *
 * @param found the tab as it stands, looked at right before
 */
export function drawCoverage(
  school: School,
  month: Month,
  found: Found | null,
): DrawnCoverage {
  const report = reportOf(school, month);
  const drawing = coverageDrawing(report, school.problems);
  putInTab(school.workbook, {tab: COVERAGE_TAB, month, drawing}, found, each =>
    isAsBuilt(each, drawing),
  );
  const {problems} = school;
  const {coverage} = report.view;
  return {
    coverage: {...coverage, problems},
    sentences: headline(coverage, report.before),
  };
}
