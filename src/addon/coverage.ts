/** A month as the sidebar, the command line and the Coverage tab show it. */
import type {CoverageView, MonthView} from '../contract';
import {coverage} from '../domain/coverage';
import {grid} from '../domain/grid';
import type {Month} from '../domain/month';
import {coverageDrawing} from '../sheet/made/coverage-tab';
import {isAsBuilt} from '../sheet/made/made-tab';
import {COVERAGE_TAB} from '../sheet/schema';
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
  const view = drawCoverage(readSchool(), month);
  showTab(COVERAGE_TAB);
  return view;
}

/** A tab in which somebody wrote is kept under another name. */
export function drawCoverage(school: School, month: Month): CoverageView {
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
