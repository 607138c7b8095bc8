/** The functions that write rows: each checks what it is given, saves, and shows the month as it is then. */
import type {MonthView} from '../contract/month';
import type {Change} from '../contract/planner';
import type {
  RemoveRow,
  SaveActivities,
  SaveActivity,
  SaveObjectives,
} from '../contract/saves';
import {type Month, addMonths, parseMonth} from '../domain/month';
import {type Payback, payback} from '../domain/payback';
import {twinOf} from '../domain/suggestion';
import {thinWhy} from '../domain/why';
import {readOperations} from '../sheet/journal';
import {monthOfSetting} from '../sheet/month-states-reader';
import {isWithheld} from '../sheet/row-change';
import {monthRows} from '../sheet/row-reader';
import * as save from '../sheet/save';
import * as undoing from '../sheet/undo';
import {openWorkbook} from '../sheet/workbook';
import {checked} from './arguments/check';
import * as takes from './arguments/saves';
import {currentMonth} from './current-month';
import {person} from './person';
import {type School, monthView, openToSaveRows, readSchool} from './school';

export function saveObjectives(argument: SaveObjectives): {
  saved: string[];
  warnings: string[];
  payback: Payback;
  view: MonthView;
} {
  const request = checked(takes.saveObjectives, argument);
  const workbook = openToSaveRows();
  const {ids, warnings} = save.saveObjectives(workbook, request, person());
  const school = readSchool(workbook);
  return {
    saved: [...ids],
    warnings: [...warnings],
    payback: paybackOf(school, {...request, ids}),
    view: monthView(school, request.month),
  };
}

function paybackOf(
  {tables, plan, calendar}: School,
  asked: Parameters<typeof payback>[1],
): Payback {
  const before = addMonths(asked.month, -1);
  const expected = new Map(
    monthRows(tables, plan, before, calendar.isDayFirst).activities.map(
      ({id, participants}) => [id, participants ?? 0] as const,
    ),
  );
  return payback(plan, asked, id => expected.get(id) ?? 0);
}

export function saveActivity(argument: SaveActivity): {
  id: string;
  warnings: string[];
  view: MonthView;
} {
  const request = checked(takes.saveActivity, argument);
  const workbook = openToSaveRows();
  const {ids, warnings} = save.saveActivity(workbook, request, person());
  const school = readSchool(workbook);
  return {
    id: ids[0]!,
    warnings: [
      ...warnings,
      ...whyWarnings(request.why),
      ...(request.id === undefined ? twinWarnings(school, ids[0]!) : []),
    ],
    view: monthView(school, request.month),
  };
}

/** Two people may fill the same gap at once: both rows stand, and the second one hears of it. */
function twinWarnings({plan}: School, id: string): readonly string[] {
  const twin = twinOf(plan.activities, id);
  return twin === undefined
    ? []
    : [
        `“${twin.activity}” stands in row ${twin.row} of Activities, too, for the same objective and month. Undo this where once is enough.`,
      ];
}

/** Gentle, and only where something was written: a reason may well come later. */
function whyWarnings(why = ''): readonly string[] {
  return thinWhy(why) === 'repeats'
    ? [
        'Why it supports only names the standard: say what people do in it that helps.',
      ]
    : [];
}

/** As many characters as a month's activities of a large school take. */
const LONGEST_LIST = 400_000;

/** Shows the month of the first. */
export function saveActivities(argument: SaveActivities): {
  ids: string[];
  warnings: string[];
  view: MonthView;
} {
  const request = checked(takes.saveActivities, argument, LONGEST_LIST);
  const workbook = openToSaveRows();
  const {ids, warnings} = save.saveActivities(workbook, request, person());
  return {
    ids: [...ids],
    // The same sentence for each that a copy repeats would be a wall.
    warnings: [...new Set(warnings)],
    view: monthView(readSchool(workbook), request.activities[0]!.month),
  };
}

/** Shows the month that the row was in. */
export function removeRow(argument: RemoveRow): {view: MonthView} {
  const request = checked(takes.removeRow, argument);
  const workbook = openToSaveRows();
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
  const yearStart = plan.settings.schoolYearStarts;
  const named = monthOfSetting(change?.id ?? '', yearStart);
  if (named) return named;
  const logged = (change?.after ?? change?.before)?.['month'];
  if (standing || logged === undefined || isWithheld(logged))
    return standing ?? null;
  return parseMonth(logged, yearStart) ?? null;
}

/** The last ones, newest first. */
export function loadChanges(): Change[] {
  return [...undoing.listChanges(openWorkbook(), person())];
}
