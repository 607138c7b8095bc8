/** What a write that is taken back has left where it does not belong, told by what all rows held before. */
import type {CellWrite} from '../cell-writes';
import type {OwnTable} from '../own-table';
import {holds} from '../row-change';
import {type Row, cellAt, columnIndex} from '../table';
import {letters} from '../witnesses';
import {NOTHING, contentOf} from './address';
import type {Attempt} from './attempt';

export interface LeftOver {
  /** Whether no row holds anything of ours, and none is gone. */
  readonly isNone: boolean;
  /** What puts back those rows of which one that is gone, or a blank one, tells what they were. */
  readonly amends: readonly CellWrite[];
  /** The cells that may hold what belongs elsewhere, such as C3. */
  readonly places: readonly string[];
}

/** @param written all that was written since the rows were read, what puts things back included */
export function leftOver(
  attempt: Attempt,
  now: OwnTable,
  written: readonly CellWrite[],
): LeftOver {
  const {own} = attempt;
  const gone = new Map<string, Row[]>();
  for (const row of rowsBefore(attempt)) {
    const content = contentOf(own, row);
    gone.set(content, [...(gone.get(content) ?? []), row]);
  }
  const others = filledRows(now).filter(
    row => gone.get(contentOf(now, row))?.pop() === undefined,
  );
  const lost = [...gone.values()].flat();
  const cells = others.flatMap(row => {
    const ours = oursIn(now, row, written);
    return ours.length > 0 ? [{row, ours}] : [];
  });
  const missing = lost.length - others.length;
  return {
    isNone: cells.length === 0 && (missing <= 0 || missing <= deleted(own)),
    amends: cells.flatMap(({row, ours}) => amendsOf(own, now, row, ours, lost)),
    places: cells.flatMap(({ours}) =>
      ours.map(({row, index}) => `${letters(index)}${row}`),
    ),
  };
}

/** As they were read; those of ours as they were before anything was begun. */
function rowsBefore({own, rows, changes}: Attempt): readonly Row[] {
  const ours = new Set(
    rows.flatMap(({row, cells}) => (cells.length > 0 ? [row] : [])),
  );
  const begun = rows.map(({row, cells}, at) => {
    const before = [...cells];
    for (const [key, cell] of Object.entries(changes[at]?.before ?? {}))
      before[columnIndex(own.table, key)] = cell;
    return {row, cells: before};
  });
  return [
    ...filledRows(own).filter(({row}) => !ours.has(row)),
    ...begun.filter(row => contentOf(own, row) !== NOTHING),
  ];
}

const filledRows = (own: OwnTable): readonly Row[] =>
  (own.tab.values ?? [])
    .slice(1)
    .map((cells, index) => ({row: index + 2, cells}))
    .filter(row => contentOf(own, row) !== NOTHING);

/** The cells of a row that hold what was written under their header. */
function oursIn(
  {table}: OwnTable,
  row: Row,
  written: readonly CellWrite[],
): readonly CellWrite[] {
  const keys = [...new Set(written.map(({key}) => key))];
  return keys.flatMap(key => {
    const index = columnIndex(table, key);
    const value = cellAt(table, row, key);
    const isOurs = written.some(
      each => each.key === key && holds(value, each.value),
    );
    return index >= 0 && isOurs
      ? [{row: row.row, index, id: '', key, value}]
      : [];
  });
}

const deleted = ({sheet, tab}: OwnTable) => tab.height - sheet.getMaxRows();

/** What the row is without ours: a blank one, or one of those that are gone. */
function amendsOf(
  before: OwnTable,
  now: OwnTable,
  row: Row,
  ours: readonly CellWrite[],
  lost: readonly Row[],
): readonly CellWrite[] {
  const blank = {row: 0, cells: []};
  for (const other of [blank, ...lost]) {
    const old = Object.fromEntries(
      ours.map(({key}) => [key, cellAt(before.table, other, key)]),
    );
    if (contentOf(now, row, old) === contentOf(before, other))
      return ours.map(write => ({...write, value: old[write.key] ?? ''}));
  }
  return [];
}
