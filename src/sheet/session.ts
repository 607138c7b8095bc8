/** One run that writes: under the lock, with all tables read anew, and the Log open. */
import {ACTIVITIES, OBJECTIVES} from './schema';
import {type Journal, openJournal} from './journal';
import {withLock} from './lock';
import {giveIds, lacksIds} from './given-ids';
import type {Person} from './person';
import {type Workbook, forget, readTab} from './workbook';

export interface Session {
  readonly workbook: Workbook;
  readonly journal: Journal;
  readonly person: Person;
}

/** What the work gives. Rows that have no id of their own are given one first. */
export function inSession<T>(
  workbook: Workbook,
  person: Person,
  work: (session: Session) => T,
): T {
  return withLock(() => {
    forget(workbook);
    const session = {workbook, journal: openJournal(workbook), person};
    for (const schema of [OBJECTIVES, ACTIVITIES]) {
      const {refusal, sheet} = readTab(workbook, schema);
      if (refusal === null && sheet !== null) giveIds(session, schema);
    }
    return work(session);
  });
}

/** Gives ids to the rows that have none of their own; without the lock where there is no such row. */
export function giveMissingIds(workbook: Workbook, person: Person): void {
  const isMissing = [OBJECTIVES, ACTIVITIES].some(
    schema =>
      readTab(workbook, schema).refusal === null && lacksIds(workbook, schema),
  );
  if (isMissing) inSession(workbook, person, () => {});
}
