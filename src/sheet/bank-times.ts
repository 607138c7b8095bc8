/** Keeps the bank's Times used true to what is planned. */
import {ideaKey, timesUsed} from '../domain/bank';
import {holdsBankActivity} from './bank-reader';
import {type CellWrite, writeAll} from './cell-writes';
import {withFreeLock} from './lock';
import {writableTable} from './made/records';
import {readArea, readStatus} from './meaning';
import type {OwnTable} from './own-table';
import {ownText} from './own-text';
import {remembered} from './reading';
import {ACTIVITY_BANK} from './reference-tabs';
import {ACTIVITIES} from './schema';
import {cellAt, readTable, textAt} from './table';
import {type Workbook, readTab} from './workbook';

/**
 * Writes the counts that have changed, as one block; nothing where none has, where somebody else is saving,
 * or where this person may not edit the column.
 *
 * A figure of ours that is counted anew after every save: if people move rows at this very moment, the next
 * save puts it right.
 */
export function keepTimesUsed(workbook: Workbook): void {
  if (dueTimes(workbook) === null) return;
  withFreeLock(() => {
    workbook.tabs.delete(ACTIVITY_BANK.tab);
    countTimesUsed(workbook);
  });
}

/** The same for those who hold the lock and have read the bank under it. */
export function countTimesUsed(workbook: Workbook): void {
  const {own, writes = []} = dueTimes(workbook) ?? {};
  const [first] = writes;
  if (!own || !first) return;
  const {row, index} = first;
  if (!own.sheet.getRange(row, index + 1, writes.length, 1).canEdit()) return;
  writeAll(own, writes);
}

function dueTimes(workbook: Workbook) {
  const own = writableTable(workbook, ACTIVITY_BANK);
  const writes = own ? timesWrites(own, timesUsed(planned(workbook))) : [];
  return own && writes.length > 0 ? {own, writes} : null;
}

/** Only what counting needs: the whole plan would have to be read for more. */
function planned(workbook: Workbook): Parameters<typeof timesUsed>[0] {
  const table = readTable(ACTIVITIES, readTab(workbook, ACTIVITIES).values);
  const areaOf = remembered(readArea);
  const statusOf = remembered(readStatus);
  return table.rows.map(row => ({
    area: areaOf(cellAt(table, row, 'area')).value,
    activity: ownText(table, row, 'activity'),
    status: statusOf(cellAt(table, row, 'status')).value,
  }));
}

/** From the first count that has changed to the last; what stands between is written again as it is. */
function timesWrites(
  own: OwnTable,
  times: ReadonlyMap<string, number>,
): readonly CellWrite[] {
  const {table, tab} = own;
  const index = table.indexes['timesUsed'] ?? -1;
  if (index < 0) return [];
  const changed = new Map<number, number>();
  for (const row of table.rows) {
    const area = readArea(cellAt(table, row, 'area')).value;
    if (area === null || !holdsBankActivity(own, row)) continue;
    const count = times.get(ideaKey(area, textAt(table, row, 'activity'))) ?? 0;
    if (cellAt(table, row, 'timesUsed') !== count) changed.set(row.row, count);
  }
  const rows = [...changed.keys()];
  const first = rows[0] ?? 0;
  const length = rows.length === 0 ? 0 : rows[rows.length - 1]! - first + 1;
  return Array.from({length}, (_, offset) => {
    const row = first + offset;
    const now = tab.values?.[row - 1]?.[index] ?? '';
    const value = changed.get(row) ?? now;
    return {row, index, id: '', key: 'timesUsed', value};
  });
}
