/** Fills an empty Activity bank with activities to begin from. */
import {AREAS, AREA_TITLES} from '../domain/area';
import {holdsBankActivity} from './bank-reader';
import {idsFor} from './given-ids';
import {type Record, addRecords, writableTable} from './made/records';
import {ownTable} from './own-table';
import {ACTIVITY_BANK} from './reference-tabs';
import type {Workbook} from './workbook';

/**
 * A bank in which anything stands is left as it is. Only under the lock.
 *
 * @param starters as `src/data/starter-activities.ts` holds them
 * @returns whether it was filled
 */
export function fillBank(
  workbook: Workbook,
  starters: readonly string[],
): boolean {
  const own = writableTable(workbook, ACTIVITY_BANK);
  if (own === null || own.table.rows.some(row => holdsBankActivity(own, row)))
    return false;
  const next = idsFor(
    {workbook},
    ACTIVITY_BANK,
    ownTable(workbook, ACTIVITY_BANK),
  );
  const records = starterRecords(starters);
  addRecords(
    workbook,
    ACTIVITY_BANK,
    records.map(record => ({...record, id: next()})),
  );
  return true;
}

function starterRecords(starters: readonly string[]): readonly Record[] {
  return starters.flatMap((lines, place) =>
    lines.split('\n').map(line => ({
      area: AREA_TITLES[AREAS[place]!],
      ...starterRecord(line.split('|')),
      timesUsed: 0,
    })),
  );
}

function starterRecord([
  grades = '',
  standards = '',
  activity = '',
  description = '',
  materials = '',
  families = '',
  sessions,
  minutes,
]: readonly string[]): Record {
  return {
    activity,
    grades,
    standards,
    description,
    materials,
    families,
    sessions: Number(sessions),
    minutesPerSession: Number(minutes),
  };
}
