/** Where two states of a table differ, row by row and column by column. */
import {TAG, type Record_, type Table, type Value, idHeader} from './tables';

export type Rows = ReadonlyMap<string, ReadonlyMap<string, Value>>;

export interface CellChange {
  readonly key: string;
  readonly header: string;
  readonly was: Value | undefined;
  readonly is: Value | undefined;
  /** What the row was called before, where nothing but this id has named it. */
  readonly from?: string;
}

export interface Difference {
  readonly cells: readonly CellChange[];
  /** Keys of rows. */
  readonly gone: readonly string[];
  readonly come: readonly Record_[];
}

export const rowsOf = ({byKey}: Table): Map<string, Record_['cells']> =>
  new Map([...byKey].map(([key, {cells}]) => [key, cells]));

export function difference(before: Rows, after: Table): Difference {
  const cells: CellChange[] = [];
  const gone: string[] = [];
  const come: Record_[] = [];
  for (const [key, row] of before) {
    const record = after.byKey.get(key);
    if (record === undefined) gone.push(key);
    else if (record.cells !== row) cells.push(...cellChanges(key, row, record));
  }
  for (const [key, record] of after.byKey)
    if (!before.has(key)) come.push(record);
  return gone.length === 0 || come.length === 0
    ? {cells, gone, come}
    : withNamed({cells, gone, come}, before, idHeader(after.headers));
}

/** Rows that nothing names until they are given an id are the same rows afterwards. */
function withNamed(
  {cells, gone, come}: Difference,
  before: Rows,
  column: string,
): Difference {
  const named = new Map<string, Record_>();
  const taken = new Set<Record_>();
  for (const key of gone) {
    const row = before.get(key)!;
    const found = come.find(
      record => !taken.has(record) && isSameBut(row, record.cells, column),
    );
    if (!found || row.has(TAG)) continue;
    named.set(key, found);
    taken.add(found);
  }
  return {
    cells: [
      ...cells,
      ...[...named].map(([key, record]) => ({
        key: record.key,
        header: column,
        was: before.get(key)!.get(column),
        is: record.cells.get(column),
        from: key,
      })),
    ],
    gone: gone.filter(key => !named.has(key)),
    come: come.filter(record => !taken.has(record)),
  };
}

function isSameBut(
  one: Record_['cells'],
  other: Record_['cells'],
  column: string,
): boolean {
  const keys = new Set([...one.keys(), ...other.keys()]);
  keys.delete(column);
  return [...keys].every(key => one.get(key) === other.get(key));
}

function cellChanges(
  key: string,
  before: Record_['cells'],
  {cells: after}: Record_,
): CellChange[] {
  const headers = new Set([...before.keys(), ...after.keys()]);
  return [...headers].flatMap(header => {
    const [was, is] = [before.get(header), after.get(header)];
    return was === is ? [] : [{key, header, was, is}];
  });
}

/** Whether a place means another row or column than before. */
export function isMoved(
  before: Table,
  after: Table,
  idColumn: string,
): boolean {
  if (before.headers.join('\n') !== after.headers.join('\n')) return true;
  if (before.byKey.size !== after.byKey.size) return true;
  return [...before.byKey.values()].some(({key, row, cells}) => {
    const now = after.byKey.get(key);
    return now?.row !== row || now.cells.get(idColumn) !== cells.get(idColumn);
  });
}
