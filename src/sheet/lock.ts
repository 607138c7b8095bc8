/** The one lock: whatever writes rows does so inside it, one run at a time. */
import {UserError} from './user-error';

const LONGEST_WAIT = 8_000;

let isHeld = false;

/**
 * What the work gives, done while no other run of ours writes to this workbook.
 *
 * People who type are not kept out: every write is read back for that reason.
 * Source: developers.google.com/apps-script/reference/lock/lock (flush before release).
 *
 * @throws UserError when somebody else is saving, or outside a spreadsheet
 */
export function withLock<T>(work: () => T): T {
  // A second release would open the lock that the outer work still relies on.
  if (isHeld) throw new Error('The lock is held already: it is never nested.');
  const lock = LockService.getDocumentLock();
  if (lock === null)
    throw new UserError(
      'This can only be saved from inside the spreadsheet. Open it there and try again.',
    );
  if (!lock.tryLock(LONGEST_WAIT))
    throw new UserError(
      'Someone is saving, try again in a moment. What you typed is still here.',
    );
  isHeld = true;
  try {
    return work();
  } finally {
    isHeld = false;
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
