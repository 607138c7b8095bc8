/** How far a change of rows that no id names has come, by what stands in the table now. */
import {type OwnTable, onlyRow} from '../own-table';
import {
  type LoggedCells,
  type LoggedChange,
  holds,
  wholeCells,
} from '../row-change';
import {type Row, cellAt} from '../table';
import {NOTHING, addressesIn, contentOf, isContent} from './address';

export interface Progress {
  /** `half` where each cell holds what was or what shall be; `unclear` where the row is not to be found. */
  readonly state: 'before' | 'after' | 'half' | 'unclear';
  /** Undefined where there is none yet, none any more, or none to be found. */
  readonly row: Row | undefined;
}

/** Of each change; of rows that are alike, each is one change's. */
export function progressOf(
  own: OwnTable,
  changes: readonly LoggedChange[],
): readonly Progress[] {
  const taken = new Set<number>();
  const take = (rows: readonly Row[]): Row | undefined => {
    const found = rows.find(({row}) => !taken.has(row));
    if (found) taken.add(found.row);
    return found;
  };
  // Those that are as they shall be come first, so that no other change takes them for its own.
  const done = changes.map(change => take(rowsAfter(own, change)));
  return changes.map((change, index) => {
    const row = done[index];
    if (row) return {state: 'after', row};
    const begun = take(rowsBegun(own, change));
    if (begun) return {state: stateOf(own, begun, change), row: begun};
    const {before, after} = addressesIn(change.id);
    const isNew = before === NOTHING;
    const state = isNew ? 'before' : after === NOTHING ? 'after' : 'unclear';
    return {state, row: undefined};
  });
}

function stateOf(
  own: OwnTable,
  row: Row,
  {before, after}: LoggedChange,
): Progress['state'] {
  if (isHolding(own, row, after)) return 'after';
  return isHolding(own, row, before) ? 'before' : 'half';
}

const isHolding = (own: OwnTable, row: Row, cells: LoggedCells | null) =>
  Object.entries(cells ?? {}).every(([key, cell]) =>
    holds(cellAt(own.table, row, key), cell),
  );

/** Rows that hold what the change leaves behind, and all else that the row held; or the id that it gave. */
function rowsAfter(own: OwnTable, change: LoggedChange): readonly Row[] {
  const {before, after: address} = addressesIn(change.id);
  const given = change.after?.[own.tab.schema.idKey ?? ''];
  const named = typeof given === 'string' ? onlyRow(own, given) : undefined;
  if (named && isHolding(own, named, change.after)) {
    const was = contentOf(own, named, wholeCells(change.before) ?? {});
    // The id may have come into another row than the one that was meant.
    const isMeant =
      was === before ||
      !allRows(own).some(row => contentOf(own, row) === before);
    if (isMeant) return [named];
  }
  if (address === NOTHING || !isContent(address)) return [];
  return allRows(own).filter(
    row => isHolding(own, row, change.after) && contentOf(own, row) === address,
  );
}

/** Those too in which the school's own columns alone hold something. */
const allRows = ({tab}: OwnTable): readonly Row[] =>
  (tab.values ?? []).slice(1).map((cells, index) => ({row: index + 2, cells}));

/** Rows in which each cell holds what was or what shall be, and all else is as it was. */
function rowsBegun(own: OwnTable, {id, before, after}: LoggedChange) {
  const addresses = addressesIn(id);
  const isEither = (row: Row) =>
    Object.keys(after ?? {}).every(key => {
      const cell = cellAt(own.table, row, key);
      return (
        holds(cell, before?.[key] ?? '') || holds(cell, after?.[key] ?? '')
      );
    });
  if (!isContent(addresses.before)) {
    const row = onlyRow(own, addresses.before);
    return row && isEither(row) ? [row] : [];
  }
  const [was, shall] = [wholeCells(before), wholeCells(after)];
  return allRows(own).filter(
    row =>
      isEither(row) &&
      (was
        ? contentOf(own, row, was) === addresses.before
        : shall && contentOf(own, row, shall) === addresses.after) &&
      // A blank row is like every other: of one that is added or emptied, something has to stand there.
      !isBlankIn(own, row, addresses),
  );
}

function isBlankIn(
  own: OwnTable,
  row: Row,
  {before, after}: {readonly before: string; readonly after: string},
): boolean {
  const isOfBlank = before === NOTHING || after === NOTHING;
  return isOfBlank && contentOf(own, row) === NOTHING;
}
