/** What became of a write, told by what the rows hold now and not by where they stood. */
import type {Cell} from '../domain/cell';
import type {CellWrite} from './cell-writes';
import {headerOf, isCounted} from './column';
import {hasMoved, hitAnywhere, hitElsewhere, oneOf} from './hit-cells';
import {lacksLoose, looseRows} from './loose-rows';
import {
  idsByContent,
  idsByPlace,
  lacksIds,
  lacksRows,
  lostRows,
  strayCells,
  strayIds,
} from './lost-rows';
import type {Added} from './missing-ids';
import {type OwnTable, isRemoved, onlyRow} from './own-table';
import {type LoggedChange, type RowChange, holds} from './row-change';
import {type Row, cellAt} from './table';

export interface ReadBack {
  /** Every row holds what it shall, and no other row was hit. */
  readonly isSaved: boolean;
  /** Some row has lost its id, or had none and was written over, and could not be told by all else that it holds. */
  readonly lacksIds: boolean;
  /** A cell of ours that somebody has changed to something else since; null where there is none. */
  readonly overtaken: Overtaken | null;
  /** What puts things back as they were: cells of other rows that were hit, and those of ours. */
  readonly amends: {
    readonly hit: readonly CellWrite[];
    readonly own: readonly CellWrite[];
  };
}

/** What was written, and into which table. */
export interface Written {
  /** As it was read before. */
  readonly before: OwnTable;
  readonly changes: readonly RowChange[];
  readonly writes: readonly CellWrite[];
  /** What was written since to put things back: by place too, so it may have hit others. */
  readonly amends: readonly CellWrite[];
  readonly added: Added | null;
}

export interface Overtaken {
  readonly id: string;
  readonly header: string;
  readonly ours: Cell;
  readonly theirs: Cell;
}

export function readBack(written: Written, now: OwnTable): ReadBack {
  const {before, changes, added} = written;
  const after = withoutCopies(before, now, changes);
  const writes = [...written.writes, ...written.amends];
  const hit = [
    ...strayIds(before, after, changes),
    ...hitElsewhere(before, after, writes),
    ...(hasMoved(before, after) || written.amends.length > 0
      ? hitAnywhere(before, after, telling(written))
      : []),
    ...lostRows(before, after, written.writes, added),
    ...strayCells(before, after, changes, writes),
    ...idsByContent(before, after),
    ...idsByPlace(before, after, changes),
    ...looseRows(before, after, written.writes),
  ];
  const isWhole = changes.every(change => isThere(after, change));
  return {
    isSaved: isWhole && hit.length === 0,
    lacksIds:
      lacksIds(before, after, changes, writes) ||
      lacksRows(before, after, added) ||
      lacksLoose(before, after, written.writes),
    overtaken: isWhole ? null : overtakenIn(before, after, changes, writes),
    amends: {hit, own: ownCells(before, after, changes, writes)},
  };
}

/** A blank that was put back tells nothing away from its place: people leave blanks, too. */
const telling = ({writes, amends}: Written) => [
  ...writes,
  ...amends.filter(({value}) => value !== ''),
];

/**
 * The table without the copies of our rows that somebody has pasted meanwhile, ids and all: ours is the one
 * that holds what was written, or else the one that stands where it stood.
 */
function withoutCopies(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
): OwnTable {
  const byId = new Map(after.byId);
  for (const change of changes) {
    const {id} = change;
    const rows = after.byId.get(id) ?? [];
    if (rows.length < 2 || (before.byId.get(id)?.length ?? 0) > 1) continue;
    const inPlace = rows.filter(({row}) => row === onlyRow(before, id)?.row);
    const likely = [...inPlace, ...rows];
    const ours = likely.find(row => isIn(after, row, change)) ?? inPlace[0];
    if (ours) byId.set(id, [ours]);
  }
  return {...after, byId};
}

/** Whether the one row of the id holds what the change leaves behind. */
export function isThere(own: OwnTable, change: LoggedChange): boolean {
  const row = onlyRow(own, change.id);
  return row !== undefined && isIn(own, row, change);
}

function isIn(own: OwnTable, row: Row, {before, after}: LoggedChange): boolean {
  return after === null
    ? Object.keys(before ?? {}).every(
        key => cellAt(own.table, row, key) === '',
      ) || isRemoved(own, row)
    : Object.entries(after).every(
        ([key, cell]) =>
          isCounted(own.tab.schema, key) ||
          holds(cellAt(own.table, row, key), cell),
      );
}

/** Null too where some of ours has not come there at all: the rest is not saved then. */
function overtakenIn(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
  writes: readonly CellWrite[],
): Overtaken | null {
  const isOurs = oneOf(writes);
  let overtaken: Overtaken | null = null;
  for (const {id, after: wanted} of changes) {
    const row = onlyRow(after, id);
    if (!row) continue;
    const then = onlyRow(before, id);
    for (const [key, ours] of Object.entries(wanted ?? {})) {
      const theirs = cellAt(after.table, row, key);
      const old = then ? cellAt(before.table, then, key) : '';
      if (isCounted(after.tab.schema, key) || holds(theirs, ours)) continue;
      if (holds(theirs, old) || isOurs(theirs)) return null;
      const header = headerOf(after.tab.schema, key);
      overtaken ??= {id, header, ours, theirs};
    }
  }
  return overtaken;
}

/** Puts back those cells of our own rows that hold what we wrote; a row that was added is blanked, id and all. */
function ownCells(
  before: OwnTable,
  after: OwnTable,
  changes: readonly RowChange[],
  writes: readonly CellWrite[],
): readonly CellWrite[] {
  const {columns} = after.tab.schema;
  const isAnyOfOurs = oneOf(writes);
  return changes.flatMap(({id, before: was, after: wanted}) => {
    const row = onlyRow(after, id);
    const then = onlyRow(before, id);
    if (!row) return [];
    return columns.flatMap(({key}) => {
      const index = after.table.indexes[key] ?? -1;
      const now = cellAt(after.table, row, key);
      const old = then ? cellAt(before.table, then, key) : '';
      const isOurs = key in (wanted ?? was ?? {});
      const isWritten = then
        ? isOurs && holds(now, wanted?.[key] ?? '')
        : isAnyOfOurs(now);
      return index >= 0 && isWritten && !holds(now, old)
        ? [{row: row.row, index, id, key, value: old}]
        : [];
    });
  });
}
