/** Undoes a save from the Log, where nobody has changed its rows since; that is a save too, and can be undone. */
import type {Change} from '../contract/planner';
import {carryOut} from './carry-out';
import {isMended, undoMended} from './fixes/mended';
import {undoImport} from './import-undo';
import {type Operation, readOperations} from './journal';
import {yearIn} from './new-year-record';
import {type OwnTable, cellsOf, isRemoved, ownTableWithIds} from './own-table';
import type {Person} from './person';
import {isThere} from './read-back';
import {
  type Cells,
  type LoggedCells,
  type LoggedChange,
  type RowChange,
  holds,
  isWithheld,
} from './row-change';
import {headerOf, isCounted} from './column';
import {type Session, inPlainSession, withIds} from './session';
import {schemaOf} from './cut-off-saves';
import {isUndoName, undoName, undoneName} from './undo-name';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

const MOST_LISTED = 20;

/** The last changes, newest first. */
export function listChanges(
  workbook: Workbook,
  person: Person,
): readonly Change[] {
  const done = readOperations(workbook).filter(isDone);
  const undone = undoneIds(done);
  return done
    .slice(-MOST_LISTED)
    .reverse()
    .map(({id, when, who, what, by}) => ({
      operation: id,
      when,
      who,
      what,
      mine: isMine(by, person),
      undone: undone.has(id),
    }));
}

/**
 * Undoes an operation, or the person's own last change where none is named.
 *
 * The request has no name of its own, so a repeat can't be told from a second wish: either way nothing is
 * left to undo, which is said, and by whom it was undone.
 *
 * @returns the sentence of what came back, and the operation that was undone
 * @throws UserError where somebody has changed a row since, or there is nothing to undo
 */
export function undo(
  workbook: Workbook,
  operation: string | undefined,
  person: Person,
): {undone: string; operation: string} {
  return inPlainSession(workbook, person, plain => {
    const done = readOperations(workbook).filter(isDone);
    const known = undoneIds(done);
    const target =
      operation === undefined
        ? lastOwn(done, known, person)
        : lastOf(done, operation);
    const undone = undoneWords(target);
    if (known.has(target.id)) throw undoneBefore(done, target);
    if (yearIn(target) !== null) throw yearStays(target);
    const name = nextName(plain, target.id);
    const ofImport = undoImport(plain, target, name, undone);
    if (ofImport !== null) return {undone: ofImport, operation: target.id};
    if (isMended(target)) undoMended(plain, target, name, undone);
    else {
      const session = isDoubled(plain, target) ? withIds(plain) : plain;
      carryOutUndo(session, target, name, undone);
      session.giveIds();
    }
    return {undone, operation: target.id};
  });
}

/** Whether a row of it was copied since: the copy is given an id of its own. Others keep what they have. */
function isDoubled({workbook}: Session, {table, changes}: Operation): boolean {
  const schema = schemaOf(table);
  const own = schema && ownTableWithIds(workbook, schema);
  return changes().some(({id}) => (own?.byId.get(id)?.length ?? 0) > 1);
}

const isDone = ({ending}: Operation) => ending === 'Done';

const isMine = (by: string | null, {key}: Person) => key !== '' && by === key;

/** Those that are undone and have not come back since. */
function undoneIds(done: readonly Operation[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const mark = (id: string, isUndone: boolean): void => {
    if (isUndone) undone.add(id);
    else undone.delete(id);
    if (isUndoName(id)) mark(undoneName(id), !isUndone);
  };
  for (const operation of done)
    if (isUndoName(operation.id)) mark(undoneName(operation.id), true);
  return undone;
}

function lastOwn(
  done: readonly Operation[],
  undone: ReadonlySet<string>,
  person: Person,
): Operation {
  const own = done.filter(
    each =>
      isMine(each.by, person) && !isUndoName(each.id) && !undone.has(each.id),
  );
  const last = own[own.length - 1];
  if (last) return last;
  throw new UserError(
    'You have no change of your own to undo. Changes in the planner lists what everybody did.',
  );
}

function lastOf(done: readonly Operation[], operation: string): Operation {
  const found = done.filter(({id}) => id === operation);
  const last = found[found.length - 1];
  if (last) return last;
  throw new UserError(
    'That change is not in the Log, so it can’t be undone. File › Version history in the menu may still have it.',
  );
}

function undoneWords({id, what}: Operation): string {
  const rest = what.replace(/^(?:Undid|Did again): /, '');
  return isUndoName(id) && what.startsWith('Undid')
    ? `Did again: ${rest}`
    : `Undid: ${rest}`;
}

function undoneBefore(
  done: readonly Operation[],
  {id, what}: Operation,
): UserError {
  const by = done.filter(each => undoneName(each.id) === id).pop()!;
  const verb = isUndoName(id) ? 'done again' : 'undone';
  return new UserError(
    `This was ${verb} before, by ${by.who}, so nothing was changed: ${what}`,
  );
}

function yearStays({what}: Operation): UserError {
  return new UserError(
    `The start of a school year can’t be undone, because last year’s rows are not kept here: ${what}`,
  );
}

function nextName({workbook}: Session, id: string): string {
  const taken = readOperations(workbook).flatMap(each =>
    each.ending === 'Not saved' ? [] : [each.id],
  );
  return undoName(id, new Set(taken));
}

function carryOutUndo(
  session: Session,
  target: Operation,
  operation: string,
  what: string,
): void {
  const schema = schemaOf(target.table);
  if (schema === null)
    throw new UserError(
      `A change of ${target.table} can’t be undone here. File › Version history in the menu may still have what was before.`,
    );
  const changes = target.changes();
  carryOut(session, {
    operation,
    schema,
    what: () => what,
    plan: own => changes.map(change => reversed(own, target, change)),
  });
}

function reversed(
  own: OwnTable,
  target: Operation,
  change: LoggedChange,
): RowChange {
  if (!isAsLeft(own, change)) throw changedSince(own, target, change);
  const {id, before, after} = change;
  const now = nowOf(own, change);
  return {
    id,
    // What stands there now, so that text the Log does not hold can be compared all the same.
    before: after === null ? null : now,
    after: before === null ? null : restored(own, id, before, after === null),
  };
}

/** Whether the rows are as the save left them; of a row that it added or removed, every cell counts. */
function isAsLeft(own: OwnTable, change: LoggedChange): boolean {
  const [row, second] = own.byId.get(change.id) ?? [];
  if (second) return false;
  if (change.after === null) return !row || isRemoved(own, row);
  if (!row || !isThere(own, change)) return false;
  const {after} = change;
  return (
    change.before !== null ||
    Object.keys(cellsOf(own, row)).every(
      key => key in after || isCounted(own.tab.schema, key),
    )
  );
}

function nowOf(own: OwnTable, {id, before, after}: LoggedChange): Cells {
  const [row] = own.byId.get(id) ?? [];
  const cells = row ? cellsOf(own, row) : {};
  const keys = before === null ? Object.keys(cells) : Object.keys(after ?? {});
  return Object.fromEntries(keys.map(key => [key, cells[key] ?? '']));
}

/** A removed row comes back without the text that the Log was not to keep; other text is not given up so. */
function restored(
  own: OwnTable,
  id: string,
  before: LoggedCells,
  isRow: boolean,
): Cells {
  const cells: {[key: string]: Cells[string]} = {};
  for (const [key, cell] of Object.entries(before)) {
    if (!isWithheld(cell)) cells[key] = cell;
    else if (!isRow)
      throw new UserError(
        `The earlier ${headerOf(own.tab.schema, key)} of ${id} looked like a child's data, so it was not kept and can’t come back. File › Version history in the menu has it.`,
      );
  }
  return cells;
}

function changedSince(
  own: OwnTable,
  {what}: Operation,
  {id, after}: LoggedChange,
): UserError {
  const [row] = own.byId.get(id) ?? [];
  const now = row ? cellsOf(own, row) : {};
  const key = Object.keys(after ?? {}).find(
    each =>
      !isCounted(own.tab.schema, each) &&
      !holds(now[each] ?? '', after?.[each] ?? ''),
  );
  const where =
    row && key ? `${headerOf(own.tab.schema, key)} of ${id}` : `${id}`;
  return new UserError(
    `This can’t be undone, because somebody has changed ${where} since: ${what} Open the row and change it by hand.`,
  );
}
