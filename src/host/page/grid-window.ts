/** What of the grid is in sight, and where its cells stand in the window. */
import type {Cell} from './address';
import {placeIn, type Layout} from './sheet-layout';

/** The part of a scrolled length that is in sight. */
export interface Sight {
  readonly scroll: number;
  readonly length: number;
  readonly origin: number;
}

export function horizontal(revo: HTMLElement): Sight | null {
  const view = revo.querySelector('revogr-viewport-scroll.rgCol');
  if (view === null) return null;
  return {
    scroll: view.scrollLeft,
    length: view.clientWidth,
    origin: view.getBoundingClientRect().left,
  };
}

export function vertical(revo: HTMLElement): Sight | null {
  const view = revo.querySelector(
    'revogr-viewport-scroll.rgCol .vertical-inner',
  );
  if (view === null) return null;
  return {
    scroll: view.scrollTop,
    length: view.clientHeight,
    origin: view.getBoundingClientRect().top,
  };
}

/** Where to scroll so that the place is in sight; null where it is already. */
export function needed(
  place: {
    readonly frozen: boolean;
    readonly start: number;
    readonly size: number;
  } | null,
  view: Sight | null,
): number | null {
  if (place === null || view === null || place.frozen) return null;
  const {start, size} = place;
  if (start < view.scroll) return start;
  if (start + size > view.scroll + view.length)
    return Math.max(0, Math.min(start, start + size - view.length));
  return null;
}

export function placeOf(
  revo: HTMLElement,
  layout: Layout,
  cell: Cell,
): DOMRect | null {
  const column = placeIn(layout.frozenColumns, layout.columns, cell.column);
  const row = placeIn(layout.frozenRows, layout.rows, cell.row);
  const across = horizontal(revo);
  const down = vertical(revo);
  if (column === null || row === null || across === null || down === null)
    return null;
  return new DOMRect(
    column.frozen
      ? across.origin - layout.frozenColumns.length + column.start
      : across.origin + column.start - across.scroll,
    row.frozen
      ? down.origin - layout.frozenRows.length + row.start
      : down.origin + row.start - down.scroll,
    column.size,
    row.size,
  );
}
