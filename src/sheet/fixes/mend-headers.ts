/** Writes headers into row 1 of a tab, and takes them back. */
import {type Cell, cellText} from '../../domain/cell';
import {writeText} from '../codec';
import type {Schema} from '../column';
import {type Operation, begin, end} from '../journal';
import {lookUntil} from '../look-until';
import {addMissingColumns} from '../made/table-tab';
import {whoOf} from '../person';
import type {Cells} from '../row-change';
import {TABLES} from '../schema';
import type {Session} from '../session';
import {UserError} from '../user-error';
import {type Workbook, readTab} from '../workbook';
import {HEADERS} from './address';
import type {HeaderFix} from './fix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function mendHeaders(
  session: Session,
  {schema, columns, index, from, to}: HeaderFix,
  operation: string,
  what: string,
): void {
  const sheet = sheetOf(session.workbook, schema);
  const all = (text: (header: string) => string) =>
    Object.fromEntries(columns.map(({key, header}) => [key, text(header)]));
  const isNew = index === null;
  const before = all(() => (isNew ? '' : from));
  const after = all(header => (isNew ? header : to));
  write(session, {operation, what, schema, sheet, before, after}, () => {
    const then = textsOf(sheet);
    if (isNew) {
      addMissingColumns(sheet, schema, then);
      return;
    }
    const header = sheet.getRange(1, index + 1);
    writeText(header, [[to]]);
    SpreadsheetApp.flush();
    const now = textsOf(sheet);
    // Where columns moved at that very moment, it came over another header, which is put back.
    const lost = then.find(text => !now.includes(text));
    if (lost && now.includes(from)) writeText(header, [[lost]]);
  });
}

/** @throws UserError where a header was changed since, or a column that was added holds something */
export function mendHeadersBack(
  session: Session,
  target: Operation,
  operation: string,
  what: string,
): void {
  const schema = TABLES.find(({tab}) => tab === target.table);
  const [change] = target.changes();
  if (!schema || !change) throw gone(target);
  const sheet = sheetOf(session.workbook, schema);
  const before = (change.after ?? {}) as Cells;
  const after = (change.before ?? {}) as Cells;
  const texts = textsOf(sheet);
  const columns = Object.keys(before).map(key => {
    const header = cellText(before[key] ?? '');
    const index = texts.indexOf(header);
    const isOnly = header !== '' && texts.lastIndexOf(header) === index;
    if (index < 0 || !isOnly) throw gone(target);
    if (after[key] === '' && !isEmpty(sheet, index))
      throw new UserError(
        `The column ${header} holds something by now, so it was not taken back. Delete it by hand if nobody needs it.`,
      );
    return {index, text: cellText(after[key] ?? '')};
  });
  write(session, {operation, what, schema, sheet, before, after}, () => {
    for (const {index, text} of columns) {
      const header = sheet.getRange(1, index + 1);
      writeText(header, [[text]]);
      if (text === '') header.clearNote();
    }
  });
}

interface Writing {
  readonly operation: string;
  readonly what: string;
  readonly schema: Schema;
  readonly sheet: Sheet;
  readonly before: Cells;
  readonly after: Cells;
}

function write(
  session: Session,
  {operation, what, schema, sheet, before, after}: Writing,
  work: () => void,
): void {
  checkMayEdit(sheet, schema);
  const journal = session.journal();
  begin(journal, {
    operation,
    who: whoOf(session.person),
    what,
    schema,
    changes: [{id: HEADERS, before, after}],
  });
  work();
  SpreadsheetApp.flush();
  const isThere = (texts: readonly string[]) => stand(texts, after);
  const isDone = isThere(lookUntil(() => textsOf(sheet), isThere));
  end(journal, operation, isDone ? 'Done' : 'Not saved', session.person.key);
  if (!isDone)
    throw new UserError(
      `Somebody changed row 1 of ${schema.tab} at this moment. Check the workbook again to see what it says now.`,
    );
}

/** Whether the headers of one that was cut off were written. */
export function areHeadersThere(
  workbook: Workbook,
  operation: Operation,
): boolean {
  const schema = TABLES.find(({tab}) => tab === operation.table);
  const sheet = schema && readTab(workbook, schema).sheet;
  const [change] = operation.changes();
  return sheet ? stand(textsOf(sheet), change?.after ?? {}) : false;
}

const stand = (texts: readonly string[], cells: object) =>
  Object.values(cells).every(
    (text: Cell) => text === '' || texts.includes(cellText(text)),
  );

function sheetOf(workbook: Workbook, schema: Schema): Sheet {
  const {sheet} = readTab(workbook, schema);
  if (sheet) return sheet;
  throw new UserError(`There is no tab called ${schema.tab} any more.`);
}

function textsOf(sheet: Sheet): readonly string[] {
  const row = sheet.getRange(1, 1, 1, sheet.getMaxColumns());
  return row.getDisplayValues()[0]!.map(cellText);
}

function isEmpty(sheet: Sheet, index: number): boolean {
  return sheet
    .getRange(2, index + 1, Math.max(1, sheet.getMaxRows() - 1), 1)
    .getValues()
    .every(([value]) => value === '');
}

function checkMayEdit(sheet: Sheet, {tab}: Schema): void {
  if (sheet.getRange(1, 1, 1, sheet.getMaxColumns()).canEdit()) return;
  throw new UserError(
    `You can't change row 1 of ${tab}: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.`,
  );
}

function gone({what}: Operation): UserError {
  return new UserError(
    `This can’t be taken back, because the headers have changed since: ${what} Check the workbook again to see what it says now.`,
  );
}
