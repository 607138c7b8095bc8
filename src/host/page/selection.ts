/** Where a person is in a sheet, and where a key takes them. */
import {
  between,
  holds,
  lastCell,
  overlaps,
  sameCell,
  type Block,
  type Cell,
} from './address';

export interface Selection {
  /** The cell that an edit goes into. */
  readonly cell: Cell;
  readonly block: Block;
  /** The corner that Shift and an arrow moves. */
  readonly head: Cell;
}

/** What a move has to know of a sheet; rows and columns are those in sight, in order. */
export interface Ground {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly merges: readonly Block[];
  filled(cell: Cell): boolean;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function selectCell(cell: Cell, ground: Ground): Selection {
  const block = mergeAt(cell, ground) ?? {...cell, rows: 1, columns: 1};
  return {cell: {row: block.row, column: block.column}, block, head: cell};
}

export function selectBlock(block: Block): Selection {
  return {
    cell: {row: block.row, column: block.column},
    block,
    head: lastCell(block),
  };
}

/** The block from the selection's cell to another corner, grown so that no merged cell is cut. */
export function extendTo(
  selection: Selection,
  head: Cell,
  ground: Ground,
): Selection {
  return {
    cell: selection.cell,
    head,
    block: whole(between(selection.cell, head), ground),
  };
}

export function step(
  from: Cell,
  direction: Direction,
  ground: Ground,
  count = 1,
): Cell {
  const merge = mergeAt(from, ground);
  const start = merge === null ? from : leaving(merge, from, direction);
  return direction === 'up' || direction === 'down'
    ? {
        row: along(ground.rows, start.row, direction === 'up' ? -count : count),
        column: from.column,
      }
    : {
        row: from.row,
        column: along(
          ground.columns,
          start.column,
          direction === 'left' ? -count : count,
        ),
      };
}

/** As Ctrl and an arrow: the last filled cell of a run, or the next filled one, or the edge. */
export function jump(from: Cell, direction: Direction, ground: Ground): Cell {
  let at = step(from, direction, ground);
  const running = ground.filled(from) && ground.filled(at);
  for (;;) {
    const next = step(at, direction, ground);
    if (sameCell(next, at)) return at;
    if (running && !ground.filled(next)) return at;
    if (!running && ground.filled(at)) return at;
    at = next;
  }
}

/** Tab and Enter go round inside a selected block, and step on from a single cell. */
export function advance(
  selection: Selection,
  direction: Direction,
  ground: Ground,
): Selection {
  const {block, cell} = selection;
  const single = selectCell(cell, ground).block;
  if (block.rows === single.rows && block.columns === single.columns)
    return selectCell(step(cell, direction, ground), ground);
  const rows = ground.rows.filter(row => holds(block, {...block, row}));
  const columns = ground.columns.filter(column =>
    holds(block, {...block, column}),
  );
  const cells =
    direction === 'left' || direction === 'right'
      ? rows.flatMap(row => columns.map(column => ({row, column})))
      : columns.flatMap(column => rows.map(row => ({row, column})));
  const onward = direction === 'right' || direction === 'down' ? 1 : -1;
  const index = cells.findIndex(other => sameCell(other, cell));
  const next = cells.at((index + onward) % cells.length);
  return next === undefined ? selection : {...selection, cell: next};
}

/** The last cell that holds something. */
export function lastFilled(ground: Ground): Cell {
  const first = {row: ground.rows[0] ?? 1, column: ground.columns[0] ?? 1};
  let last = first;
  for (const row of ground.rows)
    for (const column of ground.columns)
      if (ground.filled({row, column}))
        last = {row, column: Math.max(last.column, column)};
  return last;
}

export function mergeAt(cell: Cell, ground: Ground): Block | null {
  return ground.merges.find(merge => holds(merge, cell)) ?? null;
}

function whole(block: Block, ground: Ground): Block {
  const cut = ground.merges.find(
    merge =>
      overlaps(merge, block) &&
      !(holds(block, merge) && holds(block, lastCell(merge))),
  );
  return cut === undefined ? block : whole(union(block, cut), ground);
}

function union(a: Block, b: Block): Block {
  const endA = lastCell(a);
  const endB = lastCell(b);
  return between(
    {row: Math.min(a.row, b.row), column: Math.min(a.column, b.column)},
    {
      row: Math.max(endA.row, endB.row),
      column: Math.max(endA.column, endB.column),
    },
  );
}

/** The side of a merged cell that a move starts from. */
function leaving(merge: Block, from: Cell, direction: Direction): Cell {
  const last = lastCell(merge);
  if (direction === 'down') return {...from, row: last.row};
  if (direction === 'right') return {...from, column: last.column};
  if (direction === 'up') return {...from, row: merge.row};
  return {...from, column: merge.column};
}

function along(
  numbers: readonly number[],
  from: number,
  count: number,
): number {
  const after = numbers.findIndex(number => number >= from);
  const start = after === -1 ? numbers.length - 1 : after;
  const end = Math.min(Math.max(start + count, 0), numbers.length - 1);
  return numbers[end] ?? from;
}
