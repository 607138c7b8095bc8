/** Publishes a month: its grid is kept as it stands, and Settings say when and by whom. */
import type {MonthView} from '../contract/month';
import {coverage} from '../domain/coverage';
import {grid} from '../domain/grid';
import {type Month, monthName} from '../domain/month';
import {
  checkMonthState,
  publishedBy,
  saveMonthState,
} from '../sheet/month-state';
import {freeze} from '../sheet/publish';
import {type Session, inSession} from '../sheet/session';
import {UserError} from '../sheet/user-error';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {drawGrid, standingGrid, takeOver} from './grid';
import {person} from './person';
import {type School, monthView, readSchool} from './school';
import {showTab} from './show-tab';

/** Also shows the tab. */
export function publishMonth(argument: {month: string}): {
  tab: string;
  isNew: boolean;
  leavesOut: boolean;
  view: MonthView;
} {
  const {month} = checked(ofMonth, argument);
  const workbook = openWorkbook();
  const {tab, isNew, leavesOut} = inSession(workbook, person(), session =>
    publish(session, month),
  );
  showTab(tab);
  return {tab, isNew, leavesOut, view: monthView(readSchool(workbook), month)};
}

function publish(session: Session, month: Month) {
  const {workbook, person} = session;
  const {spreadsheet, today} = workbook;
  checkPublishable(readSchool(workbook), month);
  checkMonthState(session, month);
  const leavesOut = takeTyped(session, month);
  const {plan, problems, months} = readSchool(workbook);
  const frozen = freeze(spreadsheet, {
    month,
    grid: grid(plan, month, problems),
    coverage: coverage(plan, month, problems),
    person,
    today,
  });
  if (frozen.isNew || months.get(month)?.state !== 'published')
    saveMonthState(
      session,
      `publish-${Utilities.getUuid()}`,
      month,
      publishedBy(person, today),
    );
  return {...frozen, leavesOut};
}

function checkPublishable({plan}: School, month: Month): void {
  if (plan.objectives.some(objective => objective.month === month)) return;
  throw new UserError(
    `${monthName(month)} has no objectives yet, so there is nothing to publish.`,
  );
}

/**
 * What somebody typed into empty cells of the Grid tab a moment ago belongs to the record, too. The tab is drawn
 * anew, so that nobody takes the same titles over once more.
 *
 * @returns whether the tab says something else by hand that is in no plan
 */
function takeTyped(session: Session, month: Month): boolean {
  const {workbook} = session;
  const found = standingGrid(workbook);
  const built = found?.built?.month === month ? found.built : null;
  const settled = built && takeOver(session, found);
  session.giveIds();
  if (built === null) return false;
  if (settled !== null && settled !== built.fingerprint)
    drawGrid(readSchool(workbook), month, standingGrid(workbook), settled);
  return settled === null;
}
