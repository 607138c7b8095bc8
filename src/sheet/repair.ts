/** Puts the marks that witness for tabs and columns, and mends what name and mark disagree about. */
import {folded} from '../domain/cell';
import {writeText} from './codec';
import type {Schema} from './column';
import {TABLES} from './schema';
import {type Tab, type Workbook, readTab} from './workbook';
import {
  type Doubt,
  MARK,
  columnMark,
  fileMark,
  letters,
  marksOfColumn,
  repairMessage,
  tabMark,
} from './witnesses';

export interface Repair {
  /** What it would do, as a sentence. */
  readonly message: string;
  readonly doubt: Doubt;
}

/** What would be mended, to be shown before anything is; nothing is changed. */
export function plannedRepairs(workbook: Workbook): readonly Repair[] {
  return TABLES.flatMap(schema =>
    readTab(workbook, schema).doubts.map(doubt => ({
      message: repairMessage(doubt),
      doubt,
    })),
  );
}

/**
 * Mends it: headers and tab names are put back, marks follow the headers that stand. Only under the lock.
 *
 * @returns what was done, a sentence each; open the workbook anew afterwards
 */
export function repair(
  workbook: Workbook,
  repairs: readonly Repair[],
): readonly string[] {
  for (const {doubt} of repairs) mend(workbook, doubt);
  return repairs.map(({message}) => message);
}

function mend(workbook: Workbook, doubt: Doubt): void {
  const {sheet} = doubt;
  switch (doubt.kind) {
    case 'renamed tab':
      sheet.setName(doubt.tab);
      return;
    case 'two tabs':
      keepTab(workbook, doubt);
      return;
    case 'renamed header':
      writeHeader(sheet, doubt.index, doubt.column.header);
      return;
    case 'moved header':
      for (const {mark} of doubt.marks) mark.remove();
      return;
    case 'double header':
      doubt.others.forEach((index, count) =>
        writeHeader(sheet, index, `${doubt.column.header} (${count + 2})`),
      );
  }
}

/** The named tab goes on: it takes the mark, and the other loses it. */
function keepTab(
  {marks, spreadsheet}: Workbook,
  {sheet, tab}: Extract<Doubt, {kind: 'two tabs'}>,
): void {
  const isMarked = (marks.tabs.get(tab) ?? []).includes(sheet.getSheetId());
  for (const mark of spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(MARK)
    .withValue(tabMark(tab))
    .find())
    if (mark.getLocation().getSheet()?.getSheetId() !== sheet.getSheetId())
      mark.remove();
  if (!isMarked) sheet.addDeveloperMetadata(MARK, tabMark(tab));
}

function writeHeader(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  index: number,
  header: string,
): void {
  writeText(sheet.getRange(1, index + 1), [[header]]);
}

/**
 * Marks the file, its tabs, and the columns of tables whose rows have ids, where no mark stands yet.
 * Only under the lock, on tabs that are in no doubt.
 */
export function putMarks(workbook: Workbook): void {
  const {spreadsheet, marks} = workbook;
  if (marks.file === null)
    spreadsheet.addDeveloperMetadata(MARK, fileMark(spreadsheet.getId()));
  for (const schema of TABLES) {
    const tab = readTab(workbook, schema);
    if (tab.sheet === null || tab.doubts.length > 0) continue;
    if (!marks.tabs.get(schema.tab)?.includes(tab.sheet.getSheetId()))
      tab.sheet.addDeveloperMetadata(MARK, tabMark(schema.tab));
    if (schema.idKey !== null) markColumns(workbook, schema, tab, tab.sheet);
  }
}

function markColumns(
  {marks}: Workbook,
  schema: Schema,
  {values}: Tab,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): void {
  const headers = (values?.[0] ?? []).map(header => folded(String(header)));
  for (const column of schema.columns) {
    const index = headers.indexOf(folded(column.header));
    const isMarked =
      marksOfColumn(marks, sheet.getSheetId(), schema, column).length > 0;
    if (index < 0 || isMarked) continue;
    sheet
      .getRange(`${letters(index)}:${letters(index)}`)
      .addDeveloperMetadata(MARK, columnMark(schema.tab, column.key));
  }
}

/** Says that a copied file is a workbook of its own from now on. Only under the lock. */
export function adoptCopy({spreadsheet, marks}: Workbook): void {
  spreadsheet.addDeveloperMetadata(MARK, fileMark(spreadsheet.getId()));
  marks.file?.mark.remove();
}
