/** The Grid tab: built from the plan, and what people typed into its empty cells taken over first. */
import type {GridView} from '../contract';
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
  const view = gridAnew(openWorkbook(), () => month);
  showTab(GRID.tab);
  // A month was named.
  return view!;
}

/**
 * Read and drawn under one lock, so that what it shows is never older than what another run drew.
 *
 * @param monthOf asked under the lock, of the tab as it stands; null where it stays as it is
 */
export function gridAnew(
  workbook: Workbook,
  monthOf: (found: Found | null) => Month | null,
): GridView | null {
  return inSession(workbook, person(), session => {
    const found = findMadeTab(workbook.spreadsheet, GRID.tab);
    const month = monthOf(found);
    if (month === null) return null;
    const settled = takeOver(session, found);
    session.giveIds();
    return drawGrid(readSchool(workbook), month, settled);
  });
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
 * @param settled the fingerprint of a tab that may be replaced, besides one that is as it was built
 */
export function drawGrid(
  {plan, problems, workbook}: School,
  month: Month,
  settled: string | null,
): GridView {
  const view = grid(plan, month, problems);
  const drawing = gridDrawing(view);
  putInTab(
    workbook,
    {tab: GRID.tab, month, drawing},
    found => isAsBuilt(found, drawing) || fingerprint(found.values) === settled,
  );
  return view;
}
