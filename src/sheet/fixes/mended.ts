/** Operations of the Log that put right what no id names: how they are undone, and how they ended. */
import {type Ending, type Operation, end} from '../journal';
import type {Session} from '../session';
import {UserError} from '../user-error';
import type {Workbook} from '../workbook';
import {HEADERS, MARKS, isContent} from './address';
import {mendBack, mendEnding} from './mend';
import {areHeadersThere, mendHeadersBack} from './mend-headers';

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

/** How one that was cut off has ended, which is noted in the Log. */
export function settleMended(session: Session, operation: Operation): Ending {
  const ending = endingOf(session.workbook, operation);
  end(session.journal(), operation.id, ending, null);
  return ending;
}

function endingOf(workbook: Workbook, operation: Operation): Ending {
  if (isOf(operation, MARKS)) return 'Not saved';
  // Read anew: the tables of a session may show ids that are not written yet.
  if (!isOf(operation, HEADERS))
    return mendEnding({...workbook, tabs: new Map()}, operation);
  return areHeadersThere(workbook, operation) ? 'Done' : 'Not saved';
}
