/** One run that writes: under the lock, with all tables read anew. */
import {ACTIVITIES, OBJECTIVES} from './schema';
import {type Journal, openJournal} from './journal';
import {withFreeLock, withLock} from './lock';
import {giveIds, missingIds, showIds} from './given-ids';
import type {Person} from './person';
import {type Workbook, forget} from './workbook';

export interface Session {
  readonly workbook: Workbook;
  readonly person: Person;
  /** The Log, made where it is missing: for those who write. */
  readonly journal: () => Journal;
  /**
   * Writes the ids that rows lack; the tables show them from the start.
   *
   * @returns whether there were any, so that the tables were read anew
   */
  readonly giveIds: () => boolean;
}

/**
 * What the work gives. Rows that have no id of their own are given one, at the latest when it is done.
 *
 * Nothing is written for work that ends in a refusal, no id and no line of the Log: what writes first asks
 * whether the request can be met.
 */
export function inSession<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T {
  return withLock(() => oneSession(workbook, person, work));
}

/** The same; null, with nothing done, when somebody else is saving. */
export function inFreeSession<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T | null {
  return withFreeLock(() => oneSession(workbook, person, work));
}

function oneSession<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T {
  return plainly(workbook, person, plain => {
    const session = withIds(plain);
    const answer = work(session);
    session.giveIds();
    return answer;
  });
}

/** The same for what changes nothing but what it names: no row is given an id by the way. */
export function inPlainSession<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T {
  return withLock(() => plainly(workbook, person, work));
}

function plainly<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T {
  forget(workbook);
  let journal: Journal | undefined;
  try {
    return work({
      workbook,
      person,
      journal: () => (journal ??= openJournal(workbook)),
      giveIds: () => false,
    });
  } catch (error) {
    // The tables may show ids that were never written.
    forget(workbook);
    throw error;
  }
}

/** The session with the ids that rows lack shown in its tables, and written when it is asked to. */
export function withIds({workbook, person, journal}: Session): Session {
  let missing = [OBJECTIVES, ACTIVITIES].flatMap(
    schema => missingIds(workbook, schema) ?? [],
  );
  for (const each of missing) showIds(workbook, each);
  const session: Session = {
    workbook,
    person,
    journal,
    giveIds: () => {
      const due = missing;
      missing = [];
      for (const each of due) giveIds(session, each);
      return due.length > 0;
    },
  };
  return session;
}
