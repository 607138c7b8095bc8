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
  type CellWrite,
  type Plan,
} from './cell-writes';
import {withCellsBetween} from './cells-between';
import {isExactly} from './hit-cells';
import {begin, end} from './journal';
import {type OwnTable, ownTable, sameTableNow} from './own-table';
import {whoOf} from './person';
import {
  type Overtaken,
  type ReadBack,
  type Written,
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
  for (let count = 1; count <= MOST_ATTEMPTS; count++) {
    checkTime(workbook.runtime, workbook.started);
    const wanted = planned(workbook, saving);
    const isOpen = checkTargets(wanted.own, wanted.plan.writes);
    // Whatever refuses the request has done so by now.
    session.journal();
    const attempt = session.giveIds() ? planned(workbook, saving) : wanted;
    if (attemptOnce(session, saving, {...attempt, isOpen}))
      return attempt.changes;
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
}

function planned(workbook: Workbook, {schema, plan}: Saving): Attempt {
  const own = ownTable(workbook, schema);
  const changes = plan(own);
  return {own, changes, plan: planWrites(own, changes)};
}

function attemptOnce(
  session: Session,
  saving: Saving,
  {own, changes, plan, isOpen}: Attempt & {readonly isOpen: boolean},
): boolean {
  const {workbook, person} = session;
  const journal = session.journal();
  const {operation, schema, what} = saving;
  begin(journal, {
    operation,
    who: whoOf(person),
    what: what(changes),
    schema,
    changes,
  });
  const {firstNew} = plan;
  let {writes} = plan;
  const height = own.tab.height + makeRoom(own.sheet, plan.writes);
  const added = firstNew === null ? null : {firstRow: firstNew, height};
  const failure = failureOf(() => {
    if (isOpen && blocksOf(writes).length > MOST_BLOCKS)
      writes = withCellsBetween(own, writes);
    write(own, {writes, firstNew});
  });
  const now = sameTableNow(workbook, own);
  const written = {before: own, changes, writes, amends: [], added};
  const found = readBack(written, now);
  if (found.isSaved || (failure === null && isOvertaken(found))) {
    end(journal, operation, 'Done', person.key);
    if (found.overtaken && !isNew(changes, found.overtaken))
      throw overtakenError(found.overtaken);
    return true;
  }
  const isBack = putBack(session, written, now, found);
  end(journal, operation, 'Not saved', person.key);
  if (!isBack) throw unclearError(schema.tab);
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

/**
 * What puts things back is written by place too, so it is looked at again until all is as it was.
 *
 * @returns whether it came to that
 */
function putBack(
  {workbook}: Session,
  written: Written,
  firstNow: OwnTable,
  first: ReadBack,
): boolean {
  let now = firstNow;
  let found = first;
  let writes = amendsOf(found, now);
  let amends: readonly CellWrite[] = [];
  for (let count = 0; writes.length > 0 && count < MOST_AMENDS; count++) {
    writeAll(now, writes);
    SpreadsheetApp.flush();
    amends = [...amends, ...writes];
    now = sameTableNow(workbook, now);
    found = readBack({...written, amends}, now);
    writes = amendsOf(found, now);
  }
  // The next attempt finds its tab and columns anew.
  workbook.tabs.delete(now.tab.schema.tab);
  return writes.length === 0 && !found.lacksIds;
}

const MOST_AMENDS = 8;

/**
 * Each cell once, what another row held before what we take back.
 *
 * Ids come last, when all else is back: a row that has its id can be mended, whatever else comes into it.
 */
function amendsOf(
  {amends: {hit, own}}: ReadBack,
  {tab}: OwnTable,
): readonly CellWrite[] {
  const byPlace = new Map<string, CellWrite>();
  for (const write of [...own, ...hit])
    byPlace.set(`${write.row}/${write.index}`, write);
  const due = [...byPlace.values()].filter(
    ({row, index, value}) =>
      !isExactly(tab.values?.[row - 1]?.[index] ?? '', value),
  );
  const others = due.filter(({key}) => key !== tab.schema.idKey);
  return others.length > 0 ? others : due;
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
