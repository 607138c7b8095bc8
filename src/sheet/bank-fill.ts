/** Fills an empty Activity bank with activities to begin from. */
import {AREAS, AREA_TITLES} from '../domain/area';
import {type Cell, cellText} from '../domain/cell';
import {holdsBankActivity} from './bank-reader';
import {type CellWrite, writeAll} from './cell-writes';
import {idsFor} from './given-ids';
import {type Record, addRecords, writableTable} from './made/records';
import {type OwnTable, ownTable} from './own-table';
import {ACTIVITY_BANK} from './reference-tabs';
import {type Row, cellAt} from './table';
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
  if (own === null) return false;
  const records = starterRecords(starters);
  const rows = own.table.rows.filter(row => holdsBankActivity(own, row));
  if (rows.length > 0) {
    const isCutOff = areTextsAlone(own, rows, records);
    if (isCutOff) writeAll(own, numberWrites(own, rows, records));
    return isCutOff;
  }
  const next = idsFor(
    {workbook},
    ACTIVITY_BANK,
    ownTable(workbook, ACTIVITY_BANK),
  );
  addRecords(
    workbook,
    ACTIVITY_BANK,
    records.map(record => ({...record, id: next()})),
  );
  return true;
}

/** Texts are written first: where these alone stand in all the rows, whoever filled them was cut off. */
function areTextsAlone(
  {table}: OwnTable,
  rows: readonly Row[],
  records: readonly Record[],
): boolean {
  const isText = (row: Row, [key, value]: [string, Cell]) =>
    cellText(cellAt(table, row, key)) ===
    (typeof value === 'string' ? value : '');
  return (
    rows.length === records.length &&
    records.every((record, at) =>
      Object.entries(record).every(each => isText(rows[at]!, each)),
    )
  );
}

function numberWrites(
  {table}: OwnTable,
  rows: readonly Row[],
  records: readonly Record[],
): readonly CellWrite[] {
  return records.flatMap((record, at) =>
    Object.entries(record).flatMap(([key, value]): readonly CellWrite[] => {
      const index = table.indexes[key] ?? -1;
      const isDue = typeof value === 'number' && index >= 0;
      return isDue ? [{row: rows[at]!.row, index, id: '', key, value}] : [];
    }),
  );
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
