/** One attempt to write rows that no id names, told by what the rows hold afterwards. */
import {failureOf} from '../carry-out';
import type {Cell} from '../../domain/cell';
import {type CellWrite, isStillBlank, makeRoom, writeAll} from '../cell-writes';
import {lookUntil} from '../look-until';
import {type OwnTable, sameTableNow} from '../own-table';
import {type Cells, type RowChange, holds} from '../row-change';
import {type Row, cellAt} from '../table';
import type {Workbook} from '../workbook';
import {NOTHING, addressesIn, contentOf} from './address';
import {leftOver} from './left-over';
import {type Progress, progressOf} from './progress';

export interface Attempt {
  /** As it was read. */
  readonly own: OwnTable;
  /** The row of each change, where it stood then. */
  readonly rows: readonly Row[];
  readonly writes: readonly CellWrite[];
  readonly changes: readonly RowChange[];
}

export type Attempted =
  | {readonly isSaved: true}
  | {
      readonly isSaved: false;
      /** What became of what was written. */
      readonly back: Back;
      /** What Google said, where it failed. */
      readonly failure: unknown;
    };

export interface Back {
  /** Whether all is as it was. */
  readonly isBack: boolean;
  /** Otherwise the cells, where any is known, that may hold what belongs elsewhere. */
  readonly places: readonly string[];
}

const AS_IT_WAS: Back = {isBack: true, places: []};

export function attemptOnce(workbook: Workbook, attempt: Attempt): Attempted {
  const {own, writes} = attempt;
  let isWritten = false;
  const failure = failureOf(() => {
    if (!isRoom(own, writes)) return;
    writeAll(own, writes);
    SpreadsheetApp.flush();
    isWritten = true;
  });
  // Nothing of ours is there, so what looks like ours is somebody's own.
  if (failure === null && !isWritten)
    return {isSaved: false, back: AS_IT_WAS, failure};
  const now = lookUntil(
    () => sameTableNow(workbook, own),
    seen => !isUntouched(attempt, seen),
  );
  return isThere(attempt, now)
    ? {isSaved: true}
    : {isSaved: false, back: putBack(workbook, attempt, now), failure};
}

/** Whether rows that are added are blank still; made where the sheet ends before them. */
function isRoom(own: OwnTable, writes: readonly CellWrite[]): boolean {
  const firstNew = own.lastRow + 1;
  if (writes.every(({row}) => row < firstNew)) return true;
  makeRoom(own.sheet, writes);
  return isStillBlank(own.sheet, writes, firstNew);
}

const isUntouched = (attempt: Attempt, now: OwnTable) =>
  !isThere(attempt, now) && amendsOf(attempt, now).length === 0;

/** Whether the rows hold what they shall, and no other was hit. */
export function isThere(attempt: Attempt, now: OwnTable): boolean {
  const {rows, changes} = attempt;
  const progress = progressOf(now, changes);
  const isWhole = changes.every(({after}, at) => {
    const {state, row} = progress[at]!;
    // Its row stands elsewhere as it was, so another one holds that in its place, be it a blank.
    if (state === 'before' && row) return false;
    return state === 'after' || isHolding(now, rows[at]!, after ?? {});
  });
  return isWhole && straysOf(attempt, now).length === 0;
}

/** Whether the place of the row holds it, where somebody has changed something else in it meanwhile. */
function isHolding({tab, table}: OwnTable, {row}: Row, after: Cells): boolean {
  const cells = tab.values?.[row - 1] ?? [];
  return Object.entries(after).every(([key, cell]) =>
    holds(cells[table.indexes[key] ?? -1] ?? '', cell),
  );
}

/** What puts things back is written by place too, so it is looked at again until all is as it was. */
export function putBack(
  workbook: Workbook,
  attempt: Attempt,
  first: OwnTable,
): Back {
  let now = first;
  let written = attempt.writes;
  for (let count = 0; ; count++) {
    const left = leftOver(attempt, now, written);
    const due = amendsOf(attempt, now);
    const amends = due.length > 0 ? due : left.amends;
    const progress = progressOf(now, attempt.changes);
    if (amends.length === 0 || count === MOST_AMENDS)
      return {
        isBack:
          left.isNone &&
          amends.length === 0 &&
          progress.every(({state}) => state === 'before'),
        places: left.places,
      };
    writeAll(now, amends);
    SpreadsheetApp.flush();
    written = [...written, ...amends];
    now = sameTableNow(workbook, now);
  }
}

const MOST_AMENDS = 8;

/** Cells of other rows that were hit, and those of ours that hold what we wrote, each with what stood there. */
function amendsOf(attempt: Attempt, now: OwnTable): readonly CellWrite[] {
  const strays = straysOf(attempt, now);
  const stray = new Set(strays.map(placeOf));
  const progress = progressOf(now, attempt.changes);
  const ours = attempt.changes.flatMap((change, at) =>
    backOf(now, change, progress[at]!, attempt.rows[at]!),
  );
  return [...strays, ...ours.filter(write => !stray.has(placeOf(write)))];
}

const placeOf = ({row, index}: CellWrite) => `${row}/${index}`;

function backOf(
  now: OwnTable,
  {id, before, after}: RowChange,
  {state, row}: Progress,
  then: Row,
): readonly CellWrite[] {
  const addresses = addressesIn(id);
  const isEmptied = addresses.after === NOTHING && row === undefined;
  const found = isEmptied ? blankRow(now, then) : row;
  if (!found || (state !== 'after' && state !== 'half')) return [];
  return Object.keys(after ?? {}).flatMap(key => {
    const index = now.table.indexes[key] ?? -1;
    const value = before?.[key] ?? '';
    return index < 0 || holds(cellAt(now.table, found, key), value)
      ? []
      : [{row: found.row, index, id: '', key, value}];
  });
}

/** Of a row that was emptied nothing tells where it is: the place where it stood, if that is blank, or a new row. */
function blankRow(now: OwnTable, {row}: Row): Row {
  const cells = now.tab.values?.[row - 1] ?? [];
  const isBlank = contentOf(now, {row, cells}) === NOTHING;
  return isBlank ? {row, cells} : {row: now.lastRow + 1, cells: []};
}

/** Where columns have moved, what was put back is none any more. */
const straysOf = ({own, rows, changes}: Attempt, now: OwnTable) =>
  changes
    .flatMap(({after}, at) => strayed(own, now, rows[at]!, after ?? {}))
    .filter(
      ({row, index, value}) =>
        !holds(now.tab.values?.[row - 1]?.[index] ?? '', value),
    );

/** What stood where we wrote because rows or columns had moved; nothing where we hit what was meant. */
function strayed(
  before: OwnTable,
  now: OwnTable,
  ours: Row,
  after: Cells,
): readonly CellWrite[] {
  const keys = Object.keys(after);
  const hit = {row: ours.row, cells: now.tab.values?.[ours.row - 1] ?? []};
  const putBack = (old: Cells) =>
    Object.keys(old).map(key => {
      const index = before.table.indexes[key] ?? -1;
      return {row: ours.row, index, id: '', key, value: old[key] ?? ''};
    });
  if (contentOf(now, hit) === contentOf(before, ours, after)) {
    const other = emptiedInstead(before, now, ours, after);
    return other
      ? putBack(cellsOf(keys, key => cellAt(before.table, other, key)))
      : [];
  }
  if (keys.some(key => now.table.indexes[key] !== before.table.indexes[key]))
    return putBack(underHeaders(before, now, ours, keys));
  // All, or those that were written before rows moved; none where they brought one here that we never touched.
  const written = keys.filter(key =>
    holds(cellAt(now.table, hit, key), after[key] ?? ''),
  );
  if (written.length === 0) return [];
  const blank = cellsOf(written, () => '');
  if (contentOf(now, hit, blank) === NOTHING) return putBack(blank);
  for (const other of before.table.rows) {
    const old = cellsOf(written, key => cellAt(before.table, other, key));
    if (other !== ours && contentOf(now, hit, old) === contentOf(before, other))
      return putBack(old);
  }
  return [];
}

const cellsOf = (keys: readonly string[], value: (key: string) => Cell) =>
  Object.fromEntries(keys.map(key => [key, value(key)]));

/**
 * The row that was emptied in the place of ours, which stands elsewhere; undefined where it was ours.
 *
 * It is like any blank one since: that it is gone tells it, and, where others are too, that it came next below
 * the row above it.
 */
function emptiedInstead(
  before: OwnTable,
  now: OwnTable,
  ours: Row,
  after: Cells,
): Row | undefined {
  const content = contentOf(before, ours);
  if (contentOf(before, ours, after) !== NOTHING || content === NOTHING)
    return undefined;
  const [then = [], since = []] = [before, now].map(own =>
    own.table.rows.map(row => contentOf(own, row)),
  );
  const count = (all: readonly string[], one: string) =>
    all.filter(each => each === one).length;
  const isGone = (one: string) => count(since, one) < count(then, one);
  if (isGone(content)) return undefined;
  const gone = before.table.rows.filter(
    (row, at) =>
      contentOf(before, row, after) === NOTHING && isGone(then[at] ?? ''),
  );
  const last = now.table.rows
    .filter(({row}) => row < ours.row)
    .map((_, at) => before.table.rows[then.lastIndexOf(since[at] ?? '')]?.row)
    .filter(row => row !== undefined)
    .pop();
  return gone.find(({row}) => row > (last ?? 0)) ?? gone[0];
}

/** What our row held under the headers that stand over these places now. */
function underHeaders(
  before: OwnTable,
  now: OwnTable,
  ours: Row,
  keys: readonly string[],
): Cells {
  const [then, since] = [before, now].map(({tab}) => tab.values?.[0] ?? []);
  return Object.fromEntries(
    keys.map(key => {
      const header = since?.[before.table.indexes[key] ?? -1] ?? '';
      return [key, ours.cells[then?.indexOf(header) ?? -1] ?? ''];
    }),
  );
}
