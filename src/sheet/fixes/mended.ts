/** Operations of the Log that put right what no id names: how they are undone, and how they ended. */
import {type Operation, end} from '../journal';
import type {Session} from '../session';
import {UserError} from '../user-error';
import {plannedRepairs} from '../repair';
import {type Workbook, isCopy} from '../workbook';
import {HEADERS, MARKS, isContent} from './address';
import {KEPT_COPY, mendedMark} from './mark-words';
import {mendBack} from './mend-back';
import {areHeadersThere, mendHeadersBack} from './mend-headers';
import {type Settling, settleRows} from './settle-mended';

export function isMended(operation: Operation): boolean {
  return operation.changes().some(({id}) => isContent(id));
}

const isOf = (operation: Operation, name: string) =>
  operation.changes().some(({id}) => id === name);

/** @throws UserError where something has changed since, or nothing was written that can come back */
export function undoMended(
  session: Session,
  target: Operation,
  operation: string,
  what: string,
): void {
  if (isOf(target, MARKS))
    throw new UserError(
      `Nothing that people typed was changed by this, so there is nothing to take back: ${target.what}`,
    );
  const back = isOf(target, HEADERS) ? mendHeadersBack : mendBack;
  back(session, target, operation, what);
}

/** How one that was cut off has ended, which is noted in the Log; what was begun is finished. */
export function settleMended(session: Session, operation: Operation): Settling {
  const settling = settlingOf(session.workbook, operation);
  end(session.journal(), operation.id, settling.ending, null);
  return settling;
}

function settlingOf(workbook: Workbook, operation: Operation): Settling {
  const told = (isDone: boolean): Settling => ({
    ending: isDone ? 'Done' : 'Not saved',
    isFinished: false,
  });
  if (isOf(operation, HEADERS))
    return told(areHeadersThere(workbook, operation));
  if (isOf(operation, MARKS)) return told(!isMarkDue(workbook, operation));
  // Read anew: the tables of a session may show ids that are not written yet.
  return settleRows({...workbook, tabs: new Map()}, operation);
}

/** Whether the marks still disagree as they did when it was begun. */
const isMarkDue = (workbook: Workbook, {what}: Operation) =>
  what === KEPT_COPY
    ? isCopy(workbook)
    : plannedRepairs(workbook).some(
        ({message}) => mendedMark(message) === what,
      );
