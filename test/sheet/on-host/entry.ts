/** What tests of the write path run inside the emulated Apps Script: each function opens the workbook anew. */
import type {
  RemoveRow,
  SaveActivities,
  SaveActivity,
  SaveDelivered,
  SaveObjectives,
} from '../../../src/contract/saves';
import type {Cell} from '../../../src/domain/cell';
import {childDataIn} from '../../../src/domain/child-data';
import * as bankFill from '../../../src/sheet/bank-fill';
import * as bankTimes from '../../../src/sheet/bank-times';
import * as delivered from '../../../src/sheet/delivered';
import {addressOf} from '../../../src/sheet/fixes/address';
import {mend as mendRow, tableFor} from '../../../src/sheet/fixes/mend';
import {saveFrameworks} from '../../../src/sheet/framework-setting';
import {takenIds} from '../../../src/sheet/given-ids';
import {withLock} from '../../../src/sheet/lock';
import type {Drawing} from '../../../src/sheet/made/drawing';
import * as madeTab from '../../../src/sheet/made/made-tab';
import * as records from '../../../src/sheet/made/records';
import * as schoolRows from '../../../src/sheet/made/school-rows';
import * as tableTab from '../../../src/sheet/made/table-tab';
import * as newYear from '../../../src/sheet/new-year';
import {ownTable} from '../../../src/sheet/own-table';
import {type Person, readPerson, saveName} from '../../../src/sheet/person';
import {
  adoptCopy,
  plannedRepairs,
  putMarks,
  repair,
} from '../../../src/sheet/repair';
import * as resultsSaves from '../../../src/sheet/results-save';
import * as saves from '../../../src/sheet/save';
import {ACTIVITIES, TABLES} from '../../../src/sheet/schema';
import {saveMonthState} from '../../../src/sheet/month-state';
import {inPlainSession, inSession} from '../../../src/sheet/session';
import {settleUnfinished} from '../../../src/sheet/settle';
import * as importing from '../../../src/sheet/standards-import';
import {cellAt} from '../../../src/sheet/table';
import * as undoing from '../../../src/sheet/undo';
import * as book from '../../../src/sheet/workbook';

const open = () =>
  book.openWorkbook({
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: () => {},
  });

export function saveActivity(request: SaveActivity, person: Person) {
  return saves.saveActivity(open(), request, person);
}

export function saveActivities(request: SaveActivities, person: Person) {
  return saves.saveActivities(open(), request, person);
}

/** As after minutes in which Google did not answer. */
export function saveLate(request: SaveActivity, person: Person) {
  const workbook = open();
  const late = {...workbook, started: workbook.started - 300_000};
  return saves.saveActivity(late, request, person);
}

export function saveObjectives(request: SaveObjectives, person: Person) {
  return saves.saveObjectives(open(), request, person);
}

export function saveDelivered(request: SaveDelivered, person: Person) {
  return delivered.saveDelivered(open(), request, person);
}

export function removeRow(request: RemoveRow, person: Person) {
  return saves.removeRow(open(), request, person);
}

export function importStandards(
  request: Omit<importing.Importing, 'expected'>,
  person: Person,
) {
  const workbook = open();
  const {expected} = importing.previewImport(workbook, request);
  return importing.importStandards(workbook, {...request, expected}, person);
}

export function undo(operation: string | null, person: Person) {
  return undoing.undo(open(), operation ?? undefined, person).undone;
}

export function listChanges(person: Person) {
  return undoing.listChanges(open(), person);
}

export function settle(person: Person) {
  return settleUnfinished(open(), person);
}

export function giveIds(person: Person) {
  inSession(open(), person, () => {});
}

/** The ids that no new activity may have. */
export function idsTaken() {
  const workbook = open();
  return [...takenIds(workbook, ownTable(workbook, ACTIVITIES))];
}

export function readTab(tab: string) {
  const {values, problems, refusal} = book.readTab(open(), schemaOf(tab));
  return {values, problems, refusal};
}

export function mark() {
  withLock(() => putMarks(open()));
}

export function isCopy() {
  return book.isCopy(open());
}

export function adopt() {
  withLock(() => adoptCopy(open()));
}

export function repairs() {
  return plannedRepairs(open()).map(({message}) => message);
}

export function mend() {
  return withLock(() => {
    const workbook = open();
    return repair(workbook, plannedRepairs(workbook));
  });
}

export function nestLocks() {
  return withLock(() => withLock(() => 'inner'));
}

export function giveName(name: string) {
  saveName(name);
  return readPerson('key').name;
}

export function warnOf(text: string) {
  return childDataIn(text);
}

/**
 * Writes cells of rows as a fix does: by what they hold.
 *
 * @param rows each a row as the sheet counts it, and its cells by their keys
 */
export function mendRows(
  tab: string,
  rows: readonly (readonly [row: number, cells: {[key: string]: string}])[],
  person: Person,
) {
  const workbook = open();
  const schema = schemaOf(tab);
  const own = tableFor(workbook, schema);
  const seen: string[] = [];
  const targets = rows.map(([at, after]) => {
    const cells = own.tab.values?.[at - 1] ?? [];
    const row = {row: at, cells};
    const before = Object.fromEntries(
      Object.keys(after).map(key => [key, cellAt(own.table, row, key)]),
    );
    const address = addressOf(own, row);
    const nth = seen.filter(each => each === address).length;
    seen.push(address);
    return {address, nth, before, after};
  });
  const named = {operation: 'mend-1', schema, what: 'Fixed two cells.'};
  inSession(workbook, person, session => mendRow(session, {...named, targets}));
}

const schemaOf = (tab: string) => TABLES.find(each => each.tab === tab)!;

export function addRecords(tab: string, added: readonly records.Record[]) {
  records.checkRecords(open(), schemaOf(tab), added);
  records.addRecords(open(), schemaOf(tab), added);
}

/** Whether a record is one of those whose cell under that key is listed. */
const oneOf =
  (key: string, cells: readonly Cell[]): records.IsGone =>
  (record, hasOwnWords) =>
    !hasOwnWords && cells.includes(record[key] ?? '');

export function goneRecords(tab: string, key: string, cells: readonly Cell[]) {
  return records.goneRecords(open(), schemaOf(tab), oneOf(key, cells));
}

export function deleteRecords(
  tab: string,
  key: string,
  cells: readonly Cell[],
) {
  return records.deleteRecords(open(), schemaOf(tab), oneOf(key, cells));
}

export function fillSettings(facts: schoolRows.SchoolFacts) {
  return schoolRows.fillSettings(open(), facts);
}

export function addExpectedAreas(facts: schoolRows.SchoolFacts) {
  return schoolRows.addExpectedAreas(open(), facts);
}

export function clearSchoolName(name: string) {
  schoolRows.clearSchoolName(open(), name);
}

export function fillBank(starters: readonly string[]) {
  return withLock(() => bankFill.fillBank(open(), starters));
}

export function keepTimesUsed() {
  bankTimes.keepTimesUsed(open());
}

export function makeTable(tab: string) {
  tableTab.makeTable(SpreadsheetApp.getActive(), schemaOf(tab));
}

/** @returns the headers of the columns that were added */
export function addMissingColumns(tab: string) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab)!;
  const [headers = []] = sheet
    .getRange(1, 1, 1, sheet.getMaxColumns())
    .getDisplayValues();
  return tableTab
    .addMissingColumns(sheet, schemaOf(tab), headers)
    .map(({header}) => header);
}

export function saveReading(
  request: resultsSaves.ReadingToSave,
  person: Person,
) {
  resultsSaves.saveReading(open(), request, person);
}

export function adoptIndicators(
  request: Parameters<typeof resultsSaves.adoptIndicators>[1],
  person: Person,
) {
  resultsSaves.adoptIndicators(open(), request, person);
}

export function chooseFrameworks(
  frameworks: readonly string[],
  person: Person,
) {
  saveFrameworks(open(), frameworks, person);
}

/** @param asked the operation, the month, its standing, and what was seen of it */
export function setMonth(
  asked: Parameters<typeof saveMonthState> extends [unknown, ...infer Rest]
    ? Rest
    : never,
  person: Person,
) {
  inPlainSession(open(), person, session => saveMonthState(session, ...asked));
}

/**
 * Draws a tab as the planner does.
 *
 * @param isReplacing whether a tab that people changed may go
 * @returns whether it stood there as it was drawn, and the name under which a changed one was kept
 */
export function drawTab(tab: string, drawing: Drawing, isReplacing: boolean) {
  const {spreadsheet, today} = open();
  const hasCharts = (drawing.charts ?? []).length > 0;
  const found = madeTab.findMadeTab(spreadsheet, tab, hasCharts);
  const isAsBuilt = found === null ? null : madeTab.isAsBuilt(found, drawing);
  const kept = madeTab.redraw(
    spreadsheet,
    {tab, month: '2026-10', drawing},
    found,
    isReplacing || isAsBuilt === true,
    today,
  );
  return {isAsBuilt, kept, month: found?.built?.month ?? null};
}

export function startYear(
  operation: string,
  firstMonth: Parameters<typeof newYear.startYear>[2],
  person: Person,
) {
  return inPlainSession(open(), person, session =>
    newYear.startYear(session, operation, firstMonth),
  );
}
