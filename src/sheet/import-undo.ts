/** Takes an import back as one, and settles one that was cut off. */
import {counted} from '../domain/count';
import {
  type ChangedStandard,
  FIELDS,
  type Field,
  type StandardCells,
  type StandingStandard,
} from '../domain/framework/standard-cells';
import {type CellWrite, checkTargets, writeAll} from './cell-writes';
import {mendHits} from './import-mend';
import {
  type ImportRecord,
  keyOf,
  recordIn,
  recordOf,
  sumOf,
} from './import-record';
import {type Operation, beginMany, end, readOperations} from './journal';
import {lookUntil} from './look-until';
import type {OwnTable} from './own-table';
import {whoOf} from './person';
import {STANDARDS} from './reference-tabs';
import {type LoggedCells, isWithheld} from './row-change';
import type {Session} from './session';
import {
  emptyRow,
  standardsTable,
  standardsTableNow,
  standingIn,
  writesOf,
} from './standards-table';
import {isUndoName, undoneName} from './undo-name';
import {UserError} from './user-error';

/**
 * Empties the rows that the import added and puts back the cells that it changed, where nobody has changed
 * them since; the others stay, and it is said how many.
 *
 * @returns what was done, as a sentence; null where the operation is no import
 */
export function undoImport(
  session: Session,
  target: Operation,
  operation: string,
  undone: string,
): string | null {
  const record = recordIn(target);
  if (record === null) return null;
  if (isUndoName(target.id))
    throw new UserError(
      'An import that was undone comes back when you import the same file again.',
    );
  const own = standardsTable(session.workbook);
  const found = rowsOf(own, record);
  if (found.writes.length === 0)
    throw new UserError(
      `Nothing of this import is left as it was, so there is nothing to undo: ${target.what}`,
    );
  checkTargets(own, found.writes);
  const what = `${undone}${keptWords(found.kept)}`;
  const journal = session.journal();
  beginMany(
    journal,
    {operation, who: whoOf(session.person), what, schema: STANDARDS},
    JSON.stringify(recordOf(record.framework, [], [])),
  );
  const {isDone, mended} = takeOut(session, own, record, found);
  end(journal, operation, isDone ? 'Done' : 'Not saved', session.person.key);
  if (!isDone)
    throw new UserError(
      `Rows of the tab Standards moved while the import was taken back, so some may still stand there. ${mendedWords(mended)}Undo it once more.`,
    );
  return what;
}

interface TakenOut {
  /** Whether nothing of it is left. */
  readonly isDone: boolean;
  /** How many rows of others had to be put back. */
  readonly mended: number;
}

function takeOut(
  {workbook}: Session,
  own: OwnTable,
  record: ImportRecord,
  {writes, taken}: Found,
): TakenOut {
  for (let start = 0; start < writes.length; start += CHUNK)
    writeAll(own, writes.slice(start, start + CHUNK));
  SpreadsheetApp.flush();
  const isOut = (seen: OwnTable) => rowsOf(seen, record).writes.length === 0;
  const now = lookUntil(() => standardsTableNow(workbook, own), isOut);
  return isOut(now)
    ? {isDone: true, mended: 0}
    : {isDone: false, mended: mendHits(own, now, {changed: taken})};
}

function mendedWords(mended: number): string {
  if (mended === 0) return '';
  return `${counted(mended, 'row that was', 'rows that were')} written over ${mended === 1 ? 'has' : 'have'} been put back, some of them at the end of the tab. `;
}

/** Cells at a time. */
const CHUNK = 3_500;

function keptWords(kept: number): string {
  if (kept === 0) return '';
  return ` ${counted(kept, 'standard was', 'standards were')} changed since, and ${kept === 1 ? 'stays' : 'stay'}.`;
}

interface Settled {
  readonly ending: 'Done' | 'Not saved';
  readonly notice: string | null;
}

/** What an import that was cut off has come to. */
export function settleImport(
  session: Session,
  operation: Operation,
  record: ImportRecord,
): Settled {
  if (isUndoName(operation.id)) return settleUndo(session, operation);
  const {writes, rows} = rowsOf(standardsTable(session.workbook), record);
  const all = record.added.length + record.changed.length;
  if (writes.length === 0) return {ending: 'Not saved', notice: null};
  return {
    ending: 'Done',
    notice:
      rows === all
        ? null
        : `An import by ${operation.who} was cut off half-way: ${operation.what} ${rows} of ${all} are in. Import the same file again to add the rest, or undo it under Changes.`,
  };
}

/** An undo that had begun is finished. */
function settleUndo(session: Session, {id, who, what}: Operation): Settled {
  const target = readOperations(session.workbook).find(
    each => each.id === undoneName(id) && each.ending === 'Done',
  );
  const record = target && recordIn(target);
  if (!record) return {ending: 'Not saved', notice: null};
  const own = standardsTable(session.workbook);
  const found = rowsOf(own, record);
  const {writes, rows, kept} = found;
  if (writes.length === 0) return {ending: 'Done', notice: null};
  const isBegun = rows + kept < record.added.length + record.changed.length;
  if (!isBegun) return {ending: 'Not saved', notice: null};
  checkTargets(own, writes);
  const {isDone} = takeOut(session, own, record, found);
  return {
    ending: isDone ? 'Done' : 'Not saved',
    notice: isDone
      ? `A save by ${who} that was cut off half-way has been finished: ${what}`
      : `An undo by ${who} was cut off half-way: ${what} Some of it may still stand there; undo it once more under Changes.`,
  };
}

interface Found {
  /** What takes the import back. */
  readonly writes: readonly CellWrite[];
  /** The rows that it takes back, and what comes over the cells of those that were changed. */
  readonly taken: readonly ChangedStandard[];
  /** How many rows are as the import left them. */
  readonly rows: number;
  /** How many have been changed since. */
  readonly kept: number;
}

function rowsOf(
  own: OwnTable,
  {framework, added, changed}: ImportRecord,
): Found {
  const standing = new Map<string, StandingStandard>();
  for (const each of standingIn(own, framework))
    if (!standing.has(keyOf(each.cells))) standing.set(keyOf(each.cells), each);
  const writes: CellWrite[] = [];
  const taken: ChangedStandard[] = [];
  let kept = 0;
  const take = (
    key: string,
    sum: string,
    after: Partial<StandardCells>,
    back: (row: number) => readonly CellWrite[],
  ) => {
    const found = standing.get(key);
    if (found === undefined) return;
    if (sumOf(found.cells) === sum) {
      taken.push({standing: found, after});
      writes.push(...back(found.row));
    } else if (!isBack(found.cells, after)) kept++;
  };
  for (const [key, sum] of added) take(key, sum, {}, row => emptyRow(own, row));
  for (const [key, sum, before] of changed) {
    const after = whole(before);
    take(key, sum, after, row => writesOf(own, row, after));
  }
  return {writes, taken, rows: taken.length, kept};
}

/** Whether a row that was changed is as it was before, taken back by us or by hand. */
function isBack(cells: StandardCells, after: Partial<StandardCells>): boolean {
  const fields = FIELDS.filter(field => after[field] !== undefined);
  return (
    fields.length > 0 && fields.every(field => cells[field] === after[field])
  );
}

/** Without text that the Log was not to keep. */
function whole(before: LoggedCells): Partial<StandardCells> {
  const cells: {[field in Field]?: string} = {};
  for (const field of FIELDS) {
    const cell = before[field];
    if (cell !== undefined && !isWithheld(cell)) cells[field] = String(cell);
  }
  return cells;
}
