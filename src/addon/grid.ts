/** The Grid tab: built from the plan, and what people typed into its empty cells taken over first. */
import type {GridView} from '../contract/month';
import {grid} from '../domain/grid';
import {type Month, isMonth} from '../domain/month';
import {fingerprint} from '../sheet/made/fingerprint';
import {type Typed, gridDrawing, typedSince} from '../sheet/made/grid-tab';
import {type Found, findMadeTab, isAsBuilt} from '../sheet/made/made-tab';
import {addTypedActivities} from '../sheet/made/typed-activities';
import {GRID} from '../sheet/schema';
import {type Session, inSession} from '../sheet/session';
import {type Workbook, openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import {ofMonth} from './arguments/planner';
import {putInTab} from './made-tab';
import {person} from './person';
import {type School, readSchool} from './school';
import {showTab} from './show-tab';

/** Also shows the tab. */
export function buildGrid(argument: {month: string}): GridView {
  const {month} = checked(ofMonth, argument);
  const workbook = openWorkbook();
  const view = inSession(workbook, person(), session => {
    const {school, found, settled} = gridToDraw(session);
    return drawGrid(school, month, found, settled);
  });
  showTab(GRID.tab);
  return view;
}

/** What drawing the Grid tab takes. */
export interface GridToDraw {
  /** With what was typed into the tab, and with ids. */
  readonly school: School;
  /** The tab as it stands. */
  readonly found: Found | null;
  /** The fingerprint of a tab that may be replaced, besides one that is as it was built. */
  readonly settled: string | null;
}

/**
 * Takes over what was typed into the tab, and gives what it is to be drawn of.
 *
 * The tab is looked at last: what somebody types between that look and the drawing would be drawn over.
 */
export function gridToDraw(session: Session): GridToDraw {
  const {workbook} = session;
  const school = readSchool(workbook);
  const found = standingGrid(workbook);
  const settled = takeOver(session, found);
  const hasTyped = settled !== null && settled !== found?.built?.fingerprint;
  return session.giveIds() || hasTyped
    ? {
        school: readSchool(workbook),
        found: standingGrid(workbook),
        settled,
      }
    : {school, found, settled};
}

/**
 * Makes activities of what was typed into empty cells since the tab was built.
 *
 * @returns the fingerprint of the tab as it was read, if nothing in it would be lost; else null
 */
export function takeOver(session: Session, found: Found | null): string | null {
  const typed = typedInto(found);
  if (!found?.built || typed === null || !isMonth(found.built.month))
    return null;
  if (typed.length > 0) addTypedActivities(session, found.built.month, typed);
  return fingerprint(found.values);
}

function typedInto(found: Found | null): readonly Typed[] | null {
  return found?.built
    ? typedSince(found.values, found.built.fingerprint)
    : null;
}

/**
 * Only under the lock under which the school was read.
 *
 * @param found the tab as it stands, looked at right before
 * @param settled the fingerprint of a tab that may be replaced, besides one that is as it was built
 */
export function drawGrid(
  {plan, problems, workbook}: School,
  month: Month,
  found: Found | null,
  settled: string | null,
): GridView {
  const view = grid(plan, month, problems);
  const drawing = gridDrawing(view);
  putInTab(
    workbook,
    {tab: GRID.tab, month, drawing},
    found,
    each => isAsBuilt(each, drawing) || fingerprint(each.values) === settled,
  );
  return view;
}

/** The Grid tab as it stands. */
export const standingGrid = ({spreadsheet}: Workbook): Found | null =>
  findMadeTab(spreadsheet, GRID.tab);
