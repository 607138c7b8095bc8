/** Puts back what an import, or its undo, wrote over because rows moved under it: told by what rows hold, never by place. */
import type {Comparison} from '../domain/framework/comparison';
import {
  FIELDS,
  type Field,
  type StandardCells,
} from '../domain/framework/standard-cells';
import {type CellWrite, makeRoom, writeAll} from './cell-writes';
import {keyOf, sumOf} from './import-record';
import type {OwnTable} from './own-table';
import {OWN_FRAMEWORK, frameworkAt} from './standards-tab';
import {newRow, standingIn, writesOf} from './standards-table';

interface Named {
  readonly row: number;
  readonly framework: string;
  readonly cells: StandardCells;
}

/**
 * A row that is there no more is added below the last one, so that nothing is lost, whatever else moves.
 *
 * @returns how many rows had to be mended
 */
export function mendHits(
  before: OwnTable,
  after: OwnTable,
  {changed}: Pick<Comparison, 'changed'>,
): number {
  const ours = new Set(changed.map(({standing}) => standing.row));
  const now = rowsByName(after);
  const isWritten = writtenIn(changed);
  const writes = [...strayCells(before, after, isWritten)];
  let [next, mended] = [after.lastRow + 1, 0];
  for (const [name, {row, framework, cells}] of rowsByName(before)) {
    if (ours.has(row)) continue;
    const found = now.get(name);
    const due = found
      ? writesOf(after, found.row, hitCells(cells, found.cells, isWritten))
      : newRow(after, next++, cells, framework);
    writes.push(...due);
    if (due.length > 0) mended++;
  }
  if (writes.length === 0) return 0;
  makeRoom(after.sheet, writes);
  writeAll(after, writes);
  SpreadsheetApp.flush();
  return mended;
}

/** Cells of ours in rows that hold nothing else, and were not there: somebody has inserted them. */
function strayCells(
  before: OwnTable,
  after: OwnTable,
  isWritten: (field: Field, text: string) => boolean,
): readonly CellWrite[] {
  const known = new Set(namelessRows(before).map(({cells}) => sumOf(cells)));
  return namelessRows(after).flatMap(({row, cells}) => {
    const filled = FIELDS.filter(field => cells[field] !== '');
    const isOurs = filled.every(field => isWritten(field, cells[field]));
    const blank = Object.fromEntries(filled.map(field => [field, '']));
    return isOurs && !known.has(sumOf(cells))
      ? writesOf(after, row, blank)
      : [];
  });
}

/** Those that say of no framework to be of it. */
const namelessRows = (own: OwnTable) =>
  standingIn(own, OWN_FRAMEWORK).filter(
    ({row}) =>
      own.tab.values?.[row - 1]?.[own.table.indexes['framework'] ?? -1] === '',
  );

/** The first of those that are the same. */
function rowsByName(own: OwnTable): ReadonlyMap<string, Named> {
  const frameworks = own.table.rows.map(row => frameworkAt(own.table, row));
  const named = new Map<string, Named>();
  for (const framework of new Set(frameworks))
    for (const {row, cells} of standingIn(own, framework)) {
      const name = `${framework}\n${keyOf(cells)}`;
      if (!named.has(name)) named.set(name, {row, framework, cells});
    }
  return named;
}

function writtenIn(
  changed: Comparison['changed'],
): (field: Field, text: string) => boolean {
  const written = new Set(
    changed.flatMap(({after}) =>
      Object.entries(after).map(([field, text]) => `${field}\n${text}`),
    ),
  );
  return (field, text) => written.has(`${field}\n${text}`);
}

/** What stood in the cells that now hold something of ours. */
function hitCells(
  before: StandardCells,
  now: StandardCells,
  isWritten: (field: Field, text: string) => boolean,
): Partial<StandardCells> {
  return Object.fromEntries(
    FIELDS.filter(
      field => now[field] !== before[field] && isWritten(field, now[field]),
    ).map(field => [field, before[field]]),
  );
}
