/** Where rows or columns go when some are inserted, deleted or moved. */
import type {Axis, Rect} from '../protocol';

export interface Reshape {
  readonly sheet: number;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete' | 'move';
  readonly start: number;
  readonly count: number;
  /** Of a move: the place before which the block goes, counted before the move. */
  readonly destination: number;
  /** Of an insertion: what ends just before it grows into it, else what starts just after. */
  readonly inheritBefore: boolean;
}

/** @returns the index afterwards; null where it is deleted */
export function movedIndex(index: number, reshape: Reshape): number | null {
  const {kind, start, count, destination} = reshape;
  const end = start + count;
  if (kind === 'insert') return index >= start ? index + count : index;
  if (kind === 'delete') {
    if (index < start) return index;
    return index < end ? null : index - count;
  }
  const target = destination > start ? destination - count : destination;
  if (index >= start && index < end) return index - start + target;
  const without = index >= end ? index - count : index;
  return without >= target ? without + count : without;
}

/** @returns a stretch afterwards, grown or shrunk; an open end stays open; null where all is deleted */
export function movedStretch(
  start: number,
  end: number | null,
  reshape: Reshape,
): readonly [number, number | null] | null {
  if (reshape.kind !== 'delete') {
    const from = movedIndex(start, reshape) ?? start;
    if (end === null) return [reshape.kind === 'move' ? start : from, null];
    const to = movedIndex(end, reshape) ?? end;
    if (reshape.kind === 'insert') return [from, to];
    // A stretch that the block left or entered keeps its ends' order.
    return to - from === end - start || from <= to ? [from, to] : [to, from];
  }
  const stop = reshape.start + reshape.count;
  const from =
    start < reshape.start ? start : Math.max(start, stop) - reshape.count;
  if (end === null) return [from, null];
  const to =
    end < reshape.start ? end : Math.max(end, stop - 1) - reshape.count;
  return from <= to ? [from, to] : null;
}

/** @returns a rectangle afterwards; null where all of it is deleted */
export function movedRect(rect: Rect, reshape: Reshape): Rect | null {
  if (rect.sheet !== reshape.sheet) return rect;
  const [start, size] =
    reshape.axis === 'rows'
      ? [rect.row, rect.rows]
      : [rect.column, rect.columns];
  const moved = movedStretch(start, start + size - 1, reshape);
  if (!moved) return null;
  return stretched(rect, reshape.axis, moved[0], moved[1] ?? start + size - 1);
}

/** The same for what new rows and columns inherit: validation and conditional formats. */
export function inheritedRect(rect: Rect, reshape: Reshape): Rect | null {
  const moved = movedRect(rect, reshape);
  if (!moved || reshape.kind !== 'insert' || rect.sheet !== reshape.sheet)
    return moved;
  const {axis, start, count, inheritBefore} = reshape;
  const [first, size] =
    axis === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  const last = first + size - 1;
  if (inheritBefore && last === start - 1)
    return stretched(rect, axis, first, last + count);
  if (!inheritBefore && first === start)
    return stretched(rect, axis, first, last + count);
  return moved;
}

function stretched(rect: Rect, axis: Axis, start: number, end: number): Rect {
  return axis === 'rows'
    ? {...rect, row: start, rows: end - start + 1}
    : {...rect, column: start, columns: end - start + 1};
}
