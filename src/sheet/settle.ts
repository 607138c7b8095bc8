/** Saves that a run left half-way, and repeats of those that were made: nothing is done twice. */
import type {Schema} from './column';
import {endingOf, refusalIn, settleAll} from './cut-off-saves';
import {type Operation, readOperations} from './journal';
import type {Person} from './person';
import {type Session, inFreeSession} from './session';
import {isUndoName} from './undo-name';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Whether the Log holds a save that has not ended. A look without the lock: one may be under way. */
function hasUnfinished(workbook: Workbook): boolean {
  return readOperations(workbook).some(({ending}) => ending === null);
}

/**
 * Settles every save that was cut off, as far as this person may. For when the planner opens: it never
 * keeps it from opening, and while somebody is saving it does nothing.
 *
 * @returns a sentence for each that somebody should look at
 */
export function settleUnfinished(
  workbook: Workbook,
  person: Person,
): readonly string[] {
  if (!hasUnfinished(workbook)) return [];
  try {
    return inFreeSession(workbook, person, settleAll) ?? [];
  } catch (error) {
    return [
      `A save was cut off half-way, and is not settled yet. ${refusalIn(error)}`,
    ];
  }
}

/** What an operation is asked to do, and to which rows. */
export interface Asked {
  readonly operation: string;
  readonly schema: Schema;
  readonly isRemoval: boolean;
  /** Undefined for a row that is to be added. */
  readonly ids: readonly (string | undefined)[];
}

/**
 * The ids that an operation of this name was answered with; null where none was carried out.
 *
 * One that was cut off is settled first, so that a repeat never does anything twice.
 *
 * @throws UserError where the name was used for something else, or its save was cut off and the row has
 *     changed since, so that it stands there neither before nor after
 */
export function firstAnswer(
  session: Session,
  asked: Asked,
): readonly string[] | null {
  const {operation} = asked;
  if (isUndoName(operation))
    throw new UserError(
      `"${operation}" can't name a save, because names that begin so are those of undone changes. Nothing was saved: send it under another name.`,
    );
  const last = readOperations(session.workbook)
    .filter(({id}) => id === operation)
    .pop();
  if (!last || last.ending === 'Not saved') return null;
  if (!isSame(asked, last)) throw usedBefore(last);
  const {ending, notice} = endingOf(session, last);
  if (ending === 'Cut off') throw new UserError(notice);
  return ending === 'Not saved' ? null : last.changes().map(({id}) => id);
}

/** Whether the same function was asked for the same rows. */
function isSame({schema, isRemoval, ids}: Asked, earlier: Operation): boolean {
  const changes = earlier.changes();
  return (
    earlier.table === schema.tab &&
    isRemoval === changes.every(({after}) => after === null) &&
    ids.every(id =>
      changes.some(change =>
        id === undefined
          ? change.before === null
          : change.id === id && change.before !== null,
      ),
    )
  );
}

function usedBefore({id, what}: Operation): UserError {
  return new UserError(
    `The operation "${id}" was used before, for something else: ${what} Nothing was changed now: send this under a name of its own.`,
  );
}
