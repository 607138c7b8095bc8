/**
 * Carries a save out: noted down, written, read back, and put right where people moved things meanwhile.
 *
 * The lock keeps out other runs of ours but nobody who types, so nothing counts as saved before the rows
 * with these ids are seen to hold it. One gap can't be closed from here: what a person types into a cell
 * between our last look at it and our write, a moment later, is overwritten as by any other editor.
 */
import {cellText} from '../domain/cell';
import {
  checkTargets,
  isStillBlank,
  makeRoom,
  planWrites,
  writeAll,
  type CellWrite,
  type Plan,
} from './cell-writes';
import {begin, end} from './journal';
import {type OwnTable, ownTable, sameTableNow} from './own-table';
import {whoOf} from './person';
import {
  type Overtaken,
  type ReadBack,
  hitElsewhere,
  readBack,
} from './read-back';
import type {RowChange} from './row-change';
import {checkTime, isPassing} from './runtime';
import type {Schema} from './schema';
import type {Session} from './session';
import {UserError} from './user-error';

export interface Saving {
  readonly operation: string;
  readonly schema: Schema;
  /** What each row shall hold, from the table as it is now. @throws UserError where it can't be met */
  readonly plan: (own: OwnTable) => readonly RowChange[];
  /** What was done, as a sentence. */
  readonly what: (changes: readonly RowChange[]) => string;
}

const MOST_ATTEMPTS = 3;

/** @returns the changes that were made; their rows are seen to hold them */
export function carryOut(
  session: Session,
  saving: Saving,
): readonly RowChange[] {
  const {workbook} = session;
  for (let count = 1; count <= MOST_ATTEMPTS; count++) {
    checkTime(workbook.runtime, workbook.started);
    const own = ownTable(workbook, saving.schema);
    const changes = saving.plan(own);
    const plan = planWrites(own, changes);
    const height = own.tab.height + makeRoom(own.sheet, plan.writes);
    checkTargets(own, plan.writes);
    const attempt = {own, changes, plan, height};
    if (attemptOnce(session, saving, attempt)) return changes;
  }
  throw new UserError(
    `Rows of ${saving.schema.tab} kept moving while this was saved, so nothing was saved; what you typed is still here. Try again when nobody is sorting or inserting rows.`,
  );
}

interface Attempt {
  /** As it was read. */
  readonly own: OwnTable;
  readonly changes: readonly RowChange[];
  readonly plan: Plan;
  /** How many rows the sheet has. */
  readonly height: number;
}

function attemptOnce(
  session: Session,
  saving: Saving,
  {own, changes, plan, height}: Attempt,
): boolean {
  const {workbook, journal, person} = session;
  const {operation, schema, what} = saving;
  begin(journal, {
    operation,
    who: whoOf(person),
    what: what(changes),
    schema,
    changes,
  });
  const {writes, firstNew} = plan;
  const added = firstNew === null ? null : {firstRow: firstNew, height};
  const failure = failureOf(() => write(own, plan));
  const now = sameTableNow(workbook, own);
  const found = readBack(own, now, changes, writes, added);
  if (found.isSaved || (failure === null && isOvertaken(found))) {
    end(journal, operation, 'Done', person.key);
    if (found.overtaken && !isNew(changes, found.overtaken))
      throw overtakenError(found.overtaken);
    return true;
  }
  putBack(session, now, found);
  end(journal, operation, 'Not saved', person.key);
  if (failure === null || isPassing(failure)) return false;
  throw failure instanceof Error
    ? new UserError(`${failure.message} Nothing was saved.`)
    : failure;
}

/** Whatever Google throws: the sheet itself tells how much was written. */
function failureOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error ?? new Error('The write failed.');
  }
}

function write(own: OwnTable, {writes, firstNew}: Plan): void {
  if (firstNew !== null && !isStillBlank(own.sheet, writes, firstNew)) return;
  writeAll(own, writes);
  SpreadsheetApp.flush();
}

/** Ours was written, and somebody has typed over it since: theirs stands, and it is said. */
function isOvertaken({overtaken, amends}: ReadBack): boolean {
  return overtaken !== null && amends.hit.length === 0;
}

function isNew(changes: readonly RowChange[], {id}: Overtaken): boolean {
  return changes.some(change => change.id === id && change.before === null);
}

/** What puts things back is written by place too, so it is looked at again, twice at most. */
function putBack({workbook}: Session, now: OwnTable, found: ReadBack): void {
  const {hit, own} = found.amends;
  const places = new Set(hit.map(({row, index}) => `${row}/${index}`));
  let writes: readonly CellWrite[] = [
    ...hit,
    ...own.filter(({row, index}) => !places.has(`${row}/${index}`)),
  ];
  let before = now;
  for (let count = 0; writes.length > 0 && count < MOST_ATTEMPTS; count++) {
    writeAll(before, writes);
    SpreadsheetApp.flush();
    const after = sameTableNow(workbook, before);
    writes = hitElsewhere(before, after, writes);
    before = after;
  }
  // The next attempt finds its tab and columns anew.
  workbook.tabs.delete(now.tab.schema.tab);
}

function overtakenError({id, header, ours, theirs}: Overtaken): UserError {
  return new UserError(
    `Somebody changed ${header} of ${id} while you saved: it now says "${cellText(theirs)}", yours was "${cellText(ours)}". The rest of your change is saved. Look at the row, and save again if yours should stand.`,
  );
}
