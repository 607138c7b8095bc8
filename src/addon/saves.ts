/** The functions that write rows: each checks what it is given, saves, and shows the month as it is then. */
import type {
  Change,
  MonthView,
  RemoveRow,
  SaveActivity,
  SaveObjectives,
} from '../contract';
import {type Month, parseMonth} from '../domain/month';
import {readOperations} from '../sheet/journal';
import {isWithheld} from '../sheet/row-change';
import * as save from '../sheet/save';
import * as undoing from '../sheet/undo';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/saves';
import {currentMonth} from './current-month';
import {person} from './person';
import {type School, monthView, readSchool} from './school';

export function saveObjectives(argument: SaveObjectives): {
  saved: string[];
  warnings: string[];
  view: MonthView;
} {
  const request = checked(takes.saveObjectives, argument);
  const workbook = openWorkbook();
  const {ids, warnings} = save.saveObjectives(workbook, request, person());
  return {
    saved: [...ids],
    warnings: [...warnings],
    view: monthView(readSchool(workbook), request.month),
  };
}

export function saveActivity(argument: SaveActivity): {
  id: string;
  warnings: string[];
  view: MonthView;
} {
  const request = checked(takes.saveActivity, argument);
  const workbook = openWorkbook();
  const {ids, warnings} = save.saveActivity(workbook, request, person());
  return {
    id: ids[0]!,
    warnings: [...warnings],
    view: monthView(readSchool(workbook), request.month),
  };
}

/** Shows the month that the row was in. */
export function removeRow(argument: RemoveRow): {view: MonthView} {
  const request = checked(takes.removeRow, argument);
  const workbook = openWorkbook();
  const {month} = save.removeRow(workbook, request, person());
  const school = readSchool(workbook);
  return {
    view: month ? monthView(school, month) : viewOf(school, request.operation),
  };
}

/**
 * Undoes an operation, or without one the caller's own last change.
 *
 * Shows the month of the first row that came back, where that can be told.
 */
export function undo(argument: {operation?: string}): {
  undone: string;
  view: MonthView;
} {
  const wanted = checked(takes.undo, argument);
  const workbook = openWorkbook();
  const {undone, operation} = undoing.undo(
    workbook,
    wanted.operation,
    person(),
  );
  return {undone, view: viewOf(readSchool(workbook), operation)};
}

/** The month that the operation changed, as it stands now. */
function viewOf(school: School, operation: string): MonthView {
  return monthView(school, monthOf(school, operation) ?? currentMonth(school));
}

function monthOf({workbook, plan}: School, operation: string): Month | null {
  const done = readOperations(workbook).find(({id}) => id === operation);
  const [change] = done?.changes() ?? [];
  const rows = [...plan.objectives, ...plan.activities];
  const standing = rows.find(({id}) => id === change?.id)?.month;
  const logged = (change?.after ?? change?.before)?.['month'];
  if (standing || logged === undefined || isWithheld(logged))
    return standing ?? null;
  return parseMonth(logged, plan.settings.schoolYearStarts) ?? null;
}

/** The last ones, newest first. */
export function loadChanges(): Change[] {
  return [...undoing.listChanges(openWorkbook(), person())];
}
