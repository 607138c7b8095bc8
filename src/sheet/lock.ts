/** The one lock: whatever writes rows does so inside it, one run at a time. */
import {UserError} from './user-error';

const LONGEST_WAIT = 8_000;
/** For work that can as well be done another time. */
const SHORT_WAIT = 100;

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
  const lock = documentLock();
  if (lock === null)
    throw new UserError(
      'This can only be saved from inside the spreadsheet. Open it there and try again.',
    );
  if (!lock.tryLock(LONGEST_WAIT))
    throw new UserError(
      'Someone is saving, try again in a moment. What you typed is still here.',
    );
  return holding(lock, work);
}

/** The same for work that nobody waits for: null, and nothing is done, when somebody else is saving. */
export function withFreeLock<T>(work: () => T): T | null {
  const lock = documentLock();
  return lock?.tryLock(SHORT_WAIT) ? holding(lock, work) : null;
}

function documentLock(): GoogleAppsScript.Lock.Lock | null {
  // A second release would open the lock that the outer work still relies on.
  if (isHeld) throw new Error('The lock is held already: it is never nested.');
  return LockService.getDocumentLock();
}

function holding<T>(lock: GoogleAppsScript.Lock.Lock, work: () => T): T {
  isHeld = true;
  return ending(
    () => ending(work, () => SpreadsheetApp.flush()),
    () => {
      isHeld = false;
      lock.releaseLock();
    },
  );
}

/** What the work gives, with the end done in any case; where both fail, the work's error is the one told. */
function ending<T>(work: () => T, end: () => void): T {
  let answer: T;
  try {
    answer = work();
  } catch (error) {
    try {
      end();
    } catch {
      // It follows from the first, or says less.
    }
    throw error;
  }
  end();
  return answer;
}
