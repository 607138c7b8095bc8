/** Keeps an activity of the school in the Activity bank, once. */
import {AREA_TITLES, type Area} from '../domain/area';
import {ideaKey} from '../domain/bank';
import {childDataIn} from '../domain/child-data';
import {carryOut} from './carry-out';
import {storedCells} from './compare-and-set';
import {giveIds, idsFor, missingIds} from './given-ids';
import {readArea} from './meaning';
import {type OwnTable, ownTable} from './own-table';
import type {Person} from './person';
import {ACTIVITY_BANK} from './reference-tabs';
import type {Cells} from './row-change';
import {inSession} from './session';
import {firstAnswer} from './settle';
import {cellAt, textAt} from './table';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

export interface BankEntry {
  readonly area: Area;
  readonly activity: string;
  /** By the keys of the bank's other columns. */
  readonly cells: Cells;
}

/**
 * One operation, done at most once: a repeat gives the first answer.
 *
 * @param read the entry, from the workbook as it is under the lock
 * @throws UserError where the bank has the activity already
 */
export function saveToBank(
  workbook: Workbook,
  operation: string,
  person: Person,
  read: () => BankEntry,
): string {
  return inSession(workbook, person, session => {
    const asked = {
      operation,
      schema: ACTIVITY_BANK,
      isRemoval: false,
      ids: [undefined],
    };
    const [answer] = firstAnswer(session, asked) ?? [];
    if (answer !== undefined) return answer;
    const {area, activity, cells} = read();
    const id = idsFor(
      session,
      ACTIVITY_BANK,
      ownTable(workbook, ACTIVITY_BANK),
    )();
    const after = storedCells(ACTIVITY_BANK, {
      ...cells,
      area: AREA_TITLES[area],
      activity,
    });
    carryOut(session, {
      operation,
      schema: ACTIVITY_BANK,
      plan: own => {
        checkIsNew(own, area, activity);
        return [{id, before: null, after}];
      },
      what: () => `Added ${nameOf(activity)} to the Activity bank.`,
    });
    // Rows that people typed are given theirs by the way.
    const missing = missingIds(workbook, ACTIVITY_BANK);
    if (missing) giveIds(session, missing);
    return id;
  });
}

function checkIsNew({table}: OwnTable, area: Area, activity: string): void {
  const key = ideaKey(area, activity);
  const twin = table.rows.find(row => {
    const found = readArea(cellAt(table, row, 'area')).value;
    return found && ideaKey(found, textAt(table, row, 'activity')) === key;
  });
  if (twin)
    throw new UserError(
      `The Activity bank has ${nameOf(activity)} under ${AREA_TITLES[area]} already, in row ${twin.row}, so nothing was added.`,
    );
}

function nameOf(activity: string): string {
  return childDataIn(activity) === null ? `“${activity}”` : 'an activity';
}
