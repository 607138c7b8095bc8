/**
 * Writes a framework into the Standards tab: new rows below the last, changed cells where they stand.
 *
 * One operation, however many rows: noted down in the Log, written in blocks, read back, and undone as one.
 * Nothing is ever taken away, so an import that was cut off goes on where it stopped when it is repeated.
 */
import {counted} from '../domain/count';
import {type Comparison, comparison} from '../domain/framework/comparison';
import type {FileStandard} from '../domain/framework/framework-file';
import {
  type CellWrite,
  checkTargets,
  isStillBlank,
  makeRoom,
  writeAll,
} from './cell-writes';
import {mendHits} from './import-mend';
import {
  type ImportRecord,
  joinedRecord,
  recordIn,
  recordOf,
  sumOf,
} from './import-record';
import {type Operation, beginMany, end, readOperations} from './journal';
import {lookUntil} from './look-until';
import {checksum} from './made/fingerprint';
import type {OwnTable} from './own-table';
import {type Person, whoOf} from './person';
import {STANDARDS} from './reference-tabs';
import {isLate} from './runtime';
import {type Session, inSession} from './session';
import {
  newRow,
  standardsTable,
  standardsTableNow,
  standingIn,
  writesOf,
} from './standards-table';
import {isUndoName} from './undo-name';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

export interface Importing {
  readonly operation: string;
  readonly framework: string;
  readonly standards: readonly FileStandard[];
  readonly codesOnly: boolean;
  /** Goes with the wording: it is shown at the head of its column. Null where none is asked for. */
  readonly notice: string | null;
  /** What the preview gave: the import does that and nothing else. */
  readonly expected: string;
}

type Wanted = Pick<Importing, 'framework' | 'standards' | 'codesOnly'>;

export interface Imported {
  readonly added: number;
  readonly changed: number;
  /** How many are still to come, where the time was up. */
  readonly remaining: number;
}

/** What the import would do to the tab as it is now. */
export function previewImport(
  workbook: Workbook,
  importing: Wanted,
): Comparison & {readonly expected: string} {
  const compared = compare(standardsTable(workbook), importing);
  return {...compared, expected: sumOfAll(importing.framework, compared)};
}

export function importStandards(
  workbook: Workbook,
  importing: Importing,
  person: Person,
): Imported {
  return inSession(workbook, person, session => {
    const {operation, framework, expected} = importing;
    const earlier = earlierOf(session, operation);
    const own = standardsTable(workbook);
    const compared = compare(own, importing);
    if (isNothing(compared)) return earlier ? answerOf(earlier) : NOTHING;
    if (earlier?.ending === 'Done') throw doneBefore();
    if (earlier) {
      end(session.journal(), operation, 'Not saved', null);
    } else if (sumOfAll(framework, compared) !== expected)
      throw new UserError(
        'The tab Standards or the file has changed since you looked at what the import would do, so nothing was imported. Look at it once more.',
      );
    const now = recordOf(framework, compared.added, compared.changed);
    const record = joinedRecord(earlier && recordIn(earlier), now);
    return carryOut(session, importing, own, compared, record);
  });
}

function compare(
  own: OwnTable,
  {framework, standards, codesOnly}: Wanted,
): Comparison {
  return comparison(standards, standingIn(own, framework), codesOnly);
}

const isAsBefore = (before: Comparison, now: Comparison) =>
  before.added.length === now.added.length &&
  before.changed.length === now.changed.length;

const isNothing = ({added, changed}: Comparison) =>
  added.length + changed.length === 0;

/** The same for the same additions and changes, whatever order the rows stand in. */
function sumOfAll(framework: string, {added, changed}: Comparison): string {
  return checksum(
    JSON.stringify([
      framework,
      added.map(sumOf),
      changed.map(({standing, after}) => [sumOf(standing.cells), after]),
    ]),
  );
}

/** The import that was begun or done under this name; null where there is none. */
function earlierOf({workbook}: Session, operation: string): Operation | null {
  const last = readOperations(workbook)
    .filter(({id}) => id === operation)
    .pop();
  if (isUndoName(operation) || (last && recordIn(last) === null))
    throw new UserError(
      `The operation "${operation}" was used before, for something else. Nothing was changed now: send this under a name of its own.`,
    );
  return last && last.ending !== 'Not saved' ? last : null;
}

const NOTHING: Imported = {added: 0, changed: 0, remaining: 0};

function answerOf(earlier: Operation): Imported {
  const record = recordIn(earlier);
  return {
    added: record?.added.length ?? 0,
    changed: record?.changed.length ?? 0,
    remaining: 0,
  };
}

function doneBefore(): UserError {
  return new UserError(
    'This was imported before, and the tab Standards has been changed since, so nothing was imported now. Look at what the file would change, and import it anew.',
  );
}

function carryOut(
  session: Session,
  importing: Importing,
  own: OwnTable,
  compared: Comparison,
  record: ImportRecord,
): Imported {
  const {workbook, person} = session;
  const {framework, operation} = importing;
  const chunks = chunksOf(own, compared, framework);
  const writes = chunks.flat();
  checkTargets(own, writes);
  const journal = session.journal();
  if (!isFree(own, writes))
    throw new UserError(
      'Somebody is writing in the tab Standards at this moment, so nothing was imported. Try again in a minute.',
    );
  beginMany(
    journal,
    {
      operation,
      who: whoOf(person),
      what: importWords(record),
      schema: STANDARDS,
    },
    JSON.stringify(record),
  );
  // The notice first: cut off between the two, the wording must not stand without it.
  const failure =
    showNotice(own, importing.notice) ?? writeChunks(workbook, own, chunks);
  const now = lookUntil(
    () => standardsTableNow(workbook, own),
    seen => !isAsBefore(compared, compare(seen, importing)),
  );
  const mended = mendHits(own, now, compared);
  const rest = compare(now, importing);
  const done = countsOf(compared, rest);
  const isAny = done.added + done.changed > 0;
  end(journal, operation, isAny ? 'Done' : 'Not saved', person.key);
  if (failure !== null && done.remaining > 0) throw stopped(failure, done);
  if (mended > 0) throw mendedError(mended);
  if (done.remaining > 0 && !isLate(workbook.runtime, workbook.started))
    throw movedError(done);
  return done;
}

const CHUNK = 500;

/** Rows to write, so many at a time that a block is soon done. */
function chunksOf(
  own: OwnTable,
  {added, changed}: Comparison,
  framework: string,
): readonly (readonly CellWrite[])[] {
  const rows = [
    ...changed.map(({standing, after}) => writesOf(own, standing.row, after)),
    ...added.map((cells, index) =>
      newRow(own, own.lastRow + 1 + index, cells, framework),
    ),
  ];
  const chunks: CellWrite[][] = [];
  for (let start = 0; start < rows.length; start += CHUNK)
    chunks.push(rows.slice(start, start + CHUNK).flat());
  return chunks;
}

/** Whether nobody has written where rows are to be added; rows that the sheet lacks yet are free. */
function isFree(own: OwnTable, writes: readonly CellWrite[]): boolean {
  const last = own.sheet.getMaxRows();
  const firstNew = own.lastRow + 1;
  const added = writes.filter(({row}) => row >= firstNew && row <= last);
  return added.length === 0 || isStillBlank(own.sheet, added, firstNew);
}

/** @returns what went wrong; null where all is written, or the time was up, or rows moved */
function writeChunks(
  {runtime, started}: Workbook,
  own: OwnTable,
  chunks: readonly (readonly CellWrite[])[],
): unknown {
  try {
    makeRoom(own.sheet, chunks.flat());
    for (const chunk of chunks) {
      if (isLate(runtime, started) || !isFree(own, chunk)) break;
      writeAll(own, chunk);
      SpreadsheetApp.flush();
    }
    return null;
  } catch (error) {
    // Whatever Google throws: the sheet itself tells how much was written.
    return error;
  }
}

/** Beside what the column says of itself. @returns what went wrong; null where it is shown */
function showNotice({sheet, table}: OwnTable, notice: string | null): unknown {
  if (notice === null) return null;
  try {
    const header = sheet.getRange(1, (table.indexes['text'] ?? 0) + 1);
    const note = header.getNote();
    if (!note.includes(notice)) header.setNote(`${note} ${notice}`.trim());
    return null;
  } catch (error) {
    return error;
  }
}

function countsOf(wanted: Comparison, rest: Comparison): Imported {
  return {
    added: wanted.added.length - rest.added.length,
    changed: Math.max(0, wanted.changed.length - rest.changed.length),
    remaining: rest.added.length + rest.changed.length,
  };
}

function importWords({framework, added, changed}: ImportRecord): string {
  if (changed.length === 0)
    return `Imported ${counted(added.length, 'standard')} of ${framework}.`;
  return added.length === 0
    ? `Updated ${counted(changed.length, 'standard')} of ${framework}.`
    : `Imported ${counted(added.length, 'standard')} of ${framework} and updated ${changed.length}.`;
}

function soFar({added, changed, remaining}: Imported): string {
  const done = added + changed;
  if (done === 0) return 'Nothing was imported.';
  const isIn = counted(done, 'standard is', 'standards are');
  return remaining === 0
    ? `${isIn} in, and none is missing.`
    : `${isIn} in, ${remaining} ${remaining === 1 ? 'is' : 'are'} not. Import the same file again: it adds what is missing.`;
}

function stopped(failure: unknown, done: Imported): unknown {
  return failure instanceof Error
    ? new UserError(`${failure.message} ${soFar(done)}`)
    : failure;
}

function movedError(done: Imported): UserError {
  return new UserError(
    `Rows of the tab Standards moved while this was imported. ${soFar(done)}`,
  );
}

function mendedError(mended: number): UserError {
  return new UserError(
    `Rows of the tab Standards moved while this was imported. ${counted(mended, 'row that was', 'rows that were')} written over ${mended === 1 ? 'has' : 'have'} been put back, some of them at the end of the tab. Import the same file again: it adds what is missing.`,
  );
}
