/**
 * Carries a save out: noted down, written, read back, and put right where people moved things meanwhile.
 *
 * The lock keeps out other runs of ours but nobody who types, so nothing counts as saved before the rows
 * with these ids are seen to hold it. One gap can't be closed from here: what a person types into a cell
 * between our last look at it and our write, a moment later, is overwritten as by any other editor.
 */
import {cellText} from '../domain/cell';
import {
  blocksOf,
  checkTargets,
  isStillBlank,
  makeRoom,
  planWrites,
  writeAll,
  type Plan,
} from './cell-writes';
import {withCellsBetween} from './cells-between';
import {begin, end} from './journal';
import {type OwnTable, ownTable, sameTableNow} from './own-table';
import {whoOf} from './person';
import {putBack} from './put-back';
import {
  type Overtaken,
  type ReadBack,
  type Written,
  isThere,
  readBack,
} from './read-back';
import type {RowChange} from './row-change';
import {checkTime, isPassing} from './runtime';
import type {Schema} from './column';
import type {Session} from './session';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

export interface Saving {
  readonly operation: string;
  readonly schema: Schema;
  /** What each row shall hold, from the table as it is now. @throws UserError where it can't be met */
  readonly plan: (own: OwnTable) => readonly RowChange[];
  /** What was done, as a sentence. */
  readonly what: (changes: readonly RowChange[]) => string;
  /** It was cut off before: its attempt stands open in the Log, and stays so until all is there. */
  readonly isCutOff?: boolean;
}

const MOST_ATTEMPTS = 3;
/** More than these are joined where they can be. */
const MOST_BLOCKS = 4;

/** @returns the changes that were made; their rows are seen to hold them */
export function carryOut(
  session: Session,
  saving: Saving,
): readonly RowChange[] {
  const {workbook} = session;
  let last: (Attempt & Vain) | null = null;
  for (let count = 1; count <= MOST_ATTEMPTS; count++) {
    checkTime(workbook.runtime, workbook.started);
    if (last && isThereAfterAll(session, saving, last)) return last.changes;
    const wanted = planned(workbook, saving);
    const isOpen = checkTargets(wanted.own, wanted.plan.writes);
    // Whatever refuses the request has done so by now.
    session.journal();
    const attempt = session.giveIds() ? planned(workbook, saving) : wanted;
    const vain = attemptOnce(session, saving, {...attempt, isOpen});
    if (vain === null) return attempt.changes;
    last = {...attempt, ...vain};
  }
  // It was tried at least once.
  throw vainError(saving, last!);
}

/** An attempt after which nothing is saved. */
interface Vain {
  /** Whether Google failed; if it did not, rows were moving. */
  readonly hasFailed: boolean;
}

const STILL_OPEN =
  'It was cut off half-way before, and the planner goes on with it when it next opens.';

interface Attempt {
  /** As it was read. */
  readonly own: OwnTable;
  readonly changes: readonly RowChange[];
  readonly plan: Plan;
}

/** Whether an attempt that seemed to be in vain is there: Google's answers were older than our write. */
function isThereAfterAll(
  session: Session,
  saving: Saving,
  {changes}: Attempt,
): boolean {
  const own = ownTable(session.workbook, saving.schema);
  if (!changes.every(change => isThere(own, change))) return false;
  note(session, saving, changes);
  end(session.journal(), saving.operation, 'Done', session.person.key);
  return true;
}

/** Notes down what is about to be written. */
function note(
  session: Session,
  {operation, schema, what, isCutOff}: Saving,
  changes: readonly RowChange[],
): void {
  begin(
    session.journal(),
    {
      operation,
      who: whoOf(session.person),
      what: what(changes),
      schema,
      changes,
    },
    isCutOff ? 'Not saved' : null,
  );
}

function planned(workbook: Workbook, {schema, plan}: Saving): Attempt {
  const own = ownTable(workbook, schema);
  const changes = plan(own);
  return {own, changes, plan: planWrites(own, changes)};
}

/** @returns null where it is saved */
function attemptOnce(
  session: Session,
  saving: Saving,
  {own, changes, plan, isOpen}: Attempt & {readonly isOpen: boolean},
): Vain | null {
  note(session, saving, changes);
  const {firstNew} = plan;
  let {writes} = plan;
  const height = own.tab.height + makeRoom(own.sheet, plan.writes);
  const added = firstNew === null ? null : {firstRow: firstNew, height};
  let isWritten = false;
  const failure = failureOf(() => {
    const all =
      isOpen && blocksOf(writes).length > MOST_BLOCKS
        ? withCellsBetween(own, writes)
        : writes;
    if (all === null) return;
    writes = all;
    isWritten = write(own, {writes, firstNew});
  });
  if (failure === null && !isWritten) {
    // Nothing of ours is there, so what looks like ours is somebody's own.
    drop(session, saving);
    session.workbook.tabs.delete(saving.schema.tab);
    return {hasFailed: false};
  }
  const written = {before: own, changes, writes, amends: [], added};
  return outcomeOf(session, saving, written, failure);
}

/**
 * Looks at what became of a write, and puts back what is not saved.
 *
 * @param failure what Google threw in the middle of it; null where it did not
 * @returns null where it is saved
 */
function outcomeOf(
  session: Session,
  saving: Saving,
  written: Written,
  failure: unknown,
): Vain | null {
  const {workbook, person} = session;
  const {operation, schema, isCutOff} = saving;
  const {before: own, changes} = written;
  let now = sameTableNow(workbook, own);
  let found = readBack(written, now);
  // An answer of Google's may be older than our write, and then what we wrote would be forgotten there.
  if (isUntouched(found)) {
    now = sameTableNow(workbook, own);
    found = readBack(written, now);
  }
  if (found.isSaved || (failure === null && isOvertaken(found))) {
    end(session.journal(), operation, 'Done', person.key);
    if (found.overtaken && !isNew(changes, found.overtaken))
      throw overtakenError(found.overtaken);
    return null;
  }
  const isBack = putBack(workbook, written, now, found);
  drop(session, saving);
  if (!isBack) throw unclearError(schema.tab);
  if (failure === null || isPassing(failure))
    return {hasFailed: failure !== null};
  const {message} = failure as Error;
  throw new UserError(
    `${message} ${isCutOff ? STILL_OPEN : 'Nothing was saved.'}`,
  );
}

/** Notes down that nothing is saved; an attempt that was open before stays so. */
function drop(session: Session, {operation, isCutOff}: Saving): void {
  if (!isCutOff)
    end(session.journal(), operation, 'Not saved', session.person.key);
}

/** Whatever Google throws: the sheet itself tells how much was written. */
export function failureOf(work: () => void): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return error;
  }
}

/** @returns whether anything was; not where somebody has typed there meanwhile */
function write(own: OwnTable, {writes, firstNew}: Plan): boolean {
  if (firstNew !== null && !isStillBlank(own.sheet, writes, firstNew))
    return false;
  writeAll(own, writes);
  SpreadsheetApp.flush();
  return true;
}

/** Nothing is saved, and nothing of ours is there to be put back. */
function isUntouched({isSaved, amends}: ReadBack): boolean {
  return !isSaved && amends.hit.length === 0 && amends.own.length === 0;
}

/** Ours was written, and somebody has typed over it since: theirs stands, and it is said. */
function isOvertaken({overtaken, amends}: ReadBack): boolean {
  return overtaken !== null && amends.hit.length === 0;
}

function isNew(changes: readonly RowChange[], {id}: Overtaken): boolean {
  return changes.some(change => change.id === id && change.before === null);
}

function vainError({schema, isCutOff}: Saving, {hasFailed}: Vain): UserError {
  const why = hasFailed
    ? 'Google failed again and again'
    : `Rows of ${schema.tab} kept moving`;
  const advice = hasFailed
    ? 'Try again in a minute.'
    : 'Try again when nobody is sorting or inserting rows.';
  return new UserError(
    isCutOff
      ? `${why} while this was saved. ${STILL_OPEN}`
      : `${why} while this was saved, so nothing was saved; what you typed is still here. ${advice}`,
  );
}

function unclearError(tab: string): UserError {
  return new UserError(
    `Rows of ${tab} kept moving while this was saved, so nothing was saved, and some cells there may have come into other rows. Look at ${tab}; File › Version history in the menu has it as it was.`,
  );
}

function overtakenError({id, header, ours, theirs}: Overtaken): UserError {
  return new UserError(
    `Somebody changed ${header} of ${id} while you saved: it now says "${cellText(theirs)}", yours was "${cellText(ours)}". The rest of your change is saved. Look at the row, and save again if yours should stand.`,
  );
}
