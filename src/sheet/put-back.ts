/** Puts back what a write changed, where it is not saved after all. */
import {type CellWrite, writeAll} from './cell-writes';
import {isExactly} from './hit-cells';
import {type OwnTable, onlyRow, sameTableNow} from './own-table';
import {type ReadBack, type Written, readBack} from './read-back';
import {cellAt} from './table';
import type {Workbook} from './workbook';

/**
 * What puts things back is written by place too, so it is looked at again until all is as it was.
 *
 * @returns whether it came to that
 */
export function putBack(
  workbook: Workbook,
  written: Written,
  firstNow: OwnTable,
  first: ReadBack,
): boolean {
  let now = firstNow;
  let found = first;
  let writes = amendsOf(found.amends, now);
  let amends: readonly CellWrite[] = [];
  for (let count = 0; writes.length > 0 && count < MOST_AMENDS; count++) {
    writeAll(now, writes);
    SpreadsheetApp.flush();
    amends = [...amends, ...writes];
    now = sameTableNow(workbook, now);
    found = readBack({...written, amends}, now);
    writes = amendsOf(found.amends, now);
  }
  // The next attempt finds its tab and columns anew.
  workbook.tabs.delete(now.tab.schema.tab);
  const isLost = ({id, key, index, value}: CellWrite) => {
    const row = onlyRow(now, id);
    // A column of the school has no key.
    const cell = row && (key ? cellAt(now.table, row, key) : row.cells[index]);
    return row && value !== '' && (cell ?? '') === '';
  };
  return writes.length === 0 && !found.lacksIds && !amends.some(isLost);
}

const MOST_AMENDS = 8;

/**
 * Each cell once, what another row held before what we take back.
 *
 * Ids come last, when all else is back: a row that has its id can be mended, whatever else comes into it.
 */
export function amendsOf(
  {hit, own}: ReadBack['amends'],
  {table, idKey}: OwnTable,
): readonly CellWrite[] {
  const byPlace = new Map<string, CellWrite>();
  for (const write of [...own, ...hit])
    byPlace.set(`${write.row}/${write.index}`, write);
  const due = [...byPlace.values()].filter(
    ({row, index, value}) =>
      !isExactly(table.values[row - 1]?.[index] ?? '', value),
  );
  const others = due.filter(({key}) => key !== idKey);
  return others.length > 0 ? others : due;
}
