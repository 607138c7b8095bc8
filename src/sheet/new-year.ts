/** Starts a school year in a copy of the file: last year's rows and tabs go, all else stays. */
import {folded} from '../domain/cell';
import type {Month} from '../domain/month';
import {schoolYearName} from '../domain/school-year';
import type {Schema} from './column';
import {type CellWrite, checkTargets, makeRoom, writeAll} from './cell-writes';
import {checkMayEmpty, emptyRows, heldRows, isEmptied} from './emptied-rows';
import {beginMany, end, note} from './journal';
import {
  type LastYears,
  lastYearsTabs,
  takeOutMadeTabs,
} from './made/last-years-tabs';
import {monthRows} from './month-states-reader';
import {
  type YearStarted,
  YEAR_BEGUN,
  yearBegun,
  yearStartedBy,
} from './new-year-record';
import {type OwnTable, ownTable, sameTableNow} from './own-table';
import {whoOf} from './person';
import {adoptCopy} from './repair';
import {yearStartOf} from './save';
import {ACTIVITIES, LOG, OBJECTIVES, SETTING, SETTINGS_BY_NAME} from './schema';
import type {Session} from './session';
import {textAt} from './table';
import {UserError} from './user-error';
import {isCopy, readTab} from './workbook';

/**
 * Empties Objectives, Activities and the Log, takes out the made tabs, and from then on the copy is a workbook
 * of its own. What the file that was copied holds is the way back, so this can't be undone.
 *
 * A run that was cut off leaves a copy, in which the same can be asked again.
 *
 * @throws UserError in any file that is no copy
 */
export function startYear(
  session: Session,
  operation: string,
  firstMonth: Month,
): YearStarted {
  const {workbook} = session;
  const earlier = yearStartedBy(workbook, operation);
  if (earlier !== null) {
    if (isCopy(workbook)) adoptCopy(workbook);
    return earlier;
  }
  checkMayStart(session);
  const settings = ownTable(workbook, SETTINGS_BY_NAME);
  const writes = settingWrites(settings, yearStartOf(workbook), firstMonth);
  checkTargets(settings, writes);
  const tabs = lastYearsTabs(workbook.spreadsheet);
  const started = toTakeOut(session, tabs);
  emptyLog(session);
  noteBegun(session, started);
  emptyRows(workbook, ACTIVITIES);
  emptyRows(workbook, OBJECTIVES);
  takeOutMadeTabs(workbook.spreadsheet, tabs);
  makeRoom(settings.sheet, writes);
  writeAll(settings, writes);
  SpreadsheetApp.flush();
  checkStarted(session, settings, firstMonth);
  log(session, operation, firstMonth, started);
  adoptCopy(workbook);
  return started;
}

function checkMayStart({workbook}: Session): void {
  if (!isCopy(workbook))
    throw new UserError(
      'A new school year is started in a copy of this file, so that this one stays as the record. Choose File › Make a copy, open the copy, and start the year there.',
    );
  // Without its headers nobody can tell rows from what stands above them.
  for (const schema of [OBJECTIVES, ACTIVITIES]) ownTable(workbook, schema);
  for (const schema of [OBJECTIVES, ACTIVITIES, LOG])
    checkMayEmpty(workbook, schema);
}

/** All that goes, with what a run that was cut off has taken out already. */
function toTakeOut(
  {workbook}: Session,
  tabs: readonly LastYears[],
): YearStarted {
  const begun = yearBegun(workbook);
  const most = (schema: Schema, before = 0) =>
    Math.max(before, heldRows(workbook, schema));
  const names = tabs.flatMap(({name, isAsMade}) => (isAsMade ? [name] : []));
  return {
    objectives: most(OBJECTIVES, begun?.objectives),
    activities: most(ACTIVITIES, begun?.activities),
    removedTabs: [...new Set([...(begun?.removedTabs ?? []), ...names])],
  };
}

function noteBegun({journal, person}: Session, started: YearStarted): void {
  note(journal(), {
    who: whoOf(person),
    what: YEAR_BEGUN,
    table: SETTINGS_BY_NAME.tab,
    id: '',
    after: JSON.stringify(started),
  });
}

/** Its lines are of rows that are not here any more, and every opening of the planner reads them. */
function emptyLog({workbook}: Session): void {
  emptyRows(workbook, LOG);
  const {sheet} = readTab(workbook, LOG);
  const surplus = (sheet?.getMaxRows() ?? 0) - KEPT_LINES;
  if (sheet && surplus > 0) sheet.deleteRows(KEPT_LINES + 1, surplus);
  workbook.tabs.delete(LOG.tab);
}

const KEPT_LINES = 200;

/** The first month of the year, and nothing about the months of the last. */
function settingWrites(
  {table, lastRow}: OwnTable,
  yearStart: Month,
  firstMonth: Month,
): readonly CellWrite[] {
  const name = SETTING.schoolYearStarts;
  const row = table.rows.find(
    each => folded(textAt(table, each, 'setting')) === folded(name),
  );
  const write = (at: number, key: 'setting' | 'value', value: string) => ({
    row: at,
    index: table.indexes[key] ?? -1,
    id: name,
    key,
    value,
  });
  return [
    write(row?.row ?? lastRow + 1, 'setting', name),
    write(row?.row ?? lastRow + 1, 'value', firstMonth),
    ...monthRows(table, yearStart).flatMap(({row: {row: at}}) => [
      write(at, 'setting', ''),
      write(at, 'value', ''),
    ]),
  ];
}

/** @throws UserError where somebody typed or moved rows meanwhile */
function checkStarted(
  {workbook}: Session,
  settings: OwnTable,
  firstMonth: Month,
): void {
  const now = sameTableNow(workbook, settings);
  const [row] = now.byId.get(SETTING.schoolYearStarts) ?? [];
  const isSet = row && textAt(now.table, row, 'value') === firstMonth;
  const isDone = [OBJECTIVES, ACTIVITIES].every(schema =>
    isEmptied(workbook, schema),
  );
  if (!isSet || !isDone)
    throw new UserError(
      'Somebody changed this copy while the year was started, so it is not done yet. Start it once more when nobody is typing.',
    );
}

function log(
  {journal, person}: Session,
  operation: string,
  firstMonth: Month,
  started: YearStarted,
): void {
  const {objectives, activities} = started;
  beginMany(
    journal(),
    {
      operation,
      who: whoOf(person),
      what: `Started the school year ${schoolYearName(firstMonth)} in a copy of the file. Taken out here, and still in the file that was copied: objectives ${objectives}, activities ${activities}.`,
      schema: SETTINGS_BY_NAME,
    },
    JSON.stringify(started),
  );
  end(journal(), operation, 'Done', person.key);
}
