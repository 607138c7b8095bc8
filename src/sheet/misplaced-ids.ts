/** Ids that came into other rows or columns, because these moved between reading and writing. */
import {type Cell, cellText} from '../domain/cell';
import type {CellWrite} from './cell-writes';
import {headersOf} from './hit-cells';
import {type OwnTable, idIndex} from './own-table';
import {holds} from './row-change';

/** A row by all that it holds besides its id. */
interface Named {
  /** As the sheet counts it. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly id: string;
  readonly name: string;
}

/**
 * What puts every id, and every cell that an id came into, where it belongs; nothing where all is in place.
 *
 * A row is known again by all else that it holds, the school's own columns too; of rows that are alike, by
 * its id, and then by their order.
 *
 * @param since what was written since to put things in their places, no blanks
 */
export function misplacedIds(
  before: OwnTable,
  now: OwnTable,
  writes: readonly CellWrite[],
  since: readonly CellWrite[] = [],
): readonly CellWrite[] {
  const key = now.idKey;
  const index = idIndex(now);
  const hit = writes[0]?.index ?? index;
  if (index < 0) return [];
  const hitHeader = headersOf(now)[hit] ?? '';
  // The header of the ids may have been changed, too.
  const passedOver = [hitHeader, idHeaderOf(before), idHeaderOf(now)];
  const is = namedRows(now, passedOver).slice(1);
  // The headers may stand below another row by now.
  const then = pairsOf(namedRows(before, passedOver), is);
  const amended = since.filter(each => each.index === index);
  const ours = textsOf([...writes, ...amended]);
  const isTheirs = othersIds(now, hit, writes, amended);
  const theirs = new Set(is.map(({id}) => id).filter(isTheirs));
  const given = new Map(writes.map(({row, value}) => [row, cellText(value)]));
  return is.flatMap(row => {
    const was = then.get(row);
    const due = was ? (given.get(was.row) ?? was.id) : '';
    const free = theirs.has(due) ? '' : due;
    // It was to have another.
    const isCopied = was?.id === row.id && due !== row.id;
    const id = isTheirs(row.id) && !isCopied ? row.id : free;
    const amends =
      id === row.id ? [] : [{row: row.row, index, id, key, value: id}];
    const cell = now.table.values[row.row - 1]?.[hit] ?? '';
    const value = was?.cells.get(hitHeader) ?? '';
    // Put back into a row in which nothing else stands.
    const isAstray =
      row.name === '' && since.some(each => holds(cell, each.value));
    const isOurs = isAstray || ours.has(cellText(cell));
    return hit === index || !isOurs || holds(cell, value)
      ? amends
      : [
          ...amends,
          {row: row.row, index: hit, id, key: keyAt(now, hit), value},
        ];
  });
}

/** Whether an id came with its row, or somebody typed it: one that we have not written. */
function othersIds(
  now: OwnTable,
  hit: number,
  writes: readonly CellWrite[],
  amended: readonly CellWrite[],
): (id: string) => boolean {
  const written = textsOf([...writes, ...amended]);
  // Of columns that moved before the write, that of the ids holds what it held.
  const isElsewhere =
    hit !== idIndex(now) &&
    now.table.values.some(cells => {
      const text = cellText(cells[hit] ?? '');
      return text !== '' && written.has(text);
    });
  const ours = isElsewhere ? textsOf(amended) : written;
  return id => id !== '' && !ours.has(id);
}

const keyAt = ({tab, table}: OwnTable, index: number) =>
  tab.schema.columns.find(each => table.indexes[each.key] === index)?.key ?? '';

const textsOf = (writes: readonly CellWrite[]): ReadonlySet<string> =>
  new Set(writes.map(({value}) => cellText(value)));

const idHeaderOf = (own: OwnTable) => headersOf(own)[idIndex(own)] ?? '';

/**
 * The rows, the headers first.
 *
 * @param passedOver headers of the columns that tell nothing of a row
 */
function namedRows(
  own: OwnTable,
  passedOver: readonly string[],
): readonly Named[] {
  const headers = headersOf(own);
  return own.table.values.map((values, at) => {
    const cells = new Map(
      headers.map((header, index) => [header, values[index] ?? '']),
    );
    const telling = [...cells].filter(
      ([header, cell]) =>
        header !== '' && cell !== '' && !passedOver.includes(header),
    );
    return {
      row: at + 1,
      cells,
      id: cellText(values[idIndex(own)] ?? ''),
      name: telling.length === 0 ? '' : JSON.stringify(telling.sort(byHeader)),
    };
  });
}

const byHeader = (
  [one]: readonly [string, Cell],
  [other]: readonly [string, Cell],
) => (one < other ? -1 : 1);

/** By the rows as they are now, those that they were. */
function pairsOf(
  before: readonly Named[],
  now: readonly Named[],
): ReadonlyMap<Named, Named> {
  const alike = new Map<string, Named[]>();
  for (const row of before) {
    const rows = alike.get(row.name);
    if (rows) rows.push(row);
    else if (row.name !== '') alike.set(row.name, [row]);
  }
  const pairs = new Map<Named, Named>();
  const pair = (isIt: (was: Named, is: Named) => boolean) => {
    for (const is of now) {
      const rows = alike.get(is.name) ?? [];
      const at = pairs.has(is) ? -1 : rows.findIndex(was => isIt(was, is));
      const [was] = at < 0 ? [] : rows.splice(at, 1);
      if (was) pairs.set(is, was);
    }
  };
  pair((was, is) => was.id !== '' && was.id === is.id);
  pair(() => true);
  for (const is of now) {
    const left = pairs.has(is) ? [] : [...alike.values()].flat();
    const like = left.filter(each => isMuchAlike(each, is));
    const was = like.find(({id}) => id !== '' && id === is.id) ?? like[0];
    if (!was) continue;
    pairs.set(is, was);
    alike.get(was.name)?.splice(alike.get(was.name)!.indexOf(was), 1);
  }
  return pairs;
}

/** Whether more of what both hold is the same than not: a cell of it was typed over meanwhile. */
function isMuchAlike(was: Named, is: Named): boolean {
  const held = [...is.cells].filter(
    ([header, cell]) => cell !== '' || (was.cells.get(header) ?? '') !== '',
  );
  const same = held.filter(([header, cell]) => cell === was.cells.get(header));
  return same.length > held.length - same.length;
}
