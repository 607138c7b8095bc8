/** The cells on screen: a sheet drawn by RevoGrid, which keeps only what is in sight in the page. */
import type {
  CellProps,
  ColumnRegular,
  HyperFunc,
  RowHeaders,
  VNode,
} from '@revolist/revogrid';
import {defineCustomElements} from '@revolist/revogrid/loader';
import {columnLetters, type Cell} from './address';
import {adoptStyles} from './adopted-styles';
import {DEFAULT_HEIGHT, type Sheet} from './book';
import {cellContent, cellId, cellProperties} from './drawn-cell';
import {make, setAttributes} from './make';
import {horizontal, needed, placeOf, vertical} from './grid-window';
import {layoutOf, placeIn, type Layout, type Track} from './sheet-layout';

const ROW_HEADER_WIDTH = 46;

/** A row of RevoGrid's source: only its number, the cells are looked up when drawn. */
interface RowModel {
  readonly row: number;
}

export interface GridView {
  /** Holds the keyboard focus for all cells. */
  readonly element: HTMLElement;
  readonly layout: () => Layout;
  /** Draws a sheet anew: another one, or one whose rows and columns changed. */
  show(sheet: Sheet): void;
  /** Draws the same sheet's cells again. */
  repaint(): void;
  /** Shows a text in a cell until `settle`, while the server is being asked. */
  pend(cell: Cell, text: string): void;
  settle(cell: Cell): void;
  /** Scrolls as little as it takes; a direction that is left out stays as it is. */
  reveal(place: Partial<Cell>): void;
  /** Where a cell stands in the window, drawn or not; null where it is hidden. */
  placeOf(cell: Cell): DOMRect | null;
  /** The part of the window whose cells move when scrolled. */
  movingArea(): {readonly left: number; readonly top: number} | null;
  /** How many rows fit below the frozen ones. */
  pageRows(): number;
  cellElement(cell: Cell): HTMLElement | null;
}

export function gridView(
  area: HTMLElement,
  drawn: () => void,
  resized: (column: number, width: number) => void,
): GridView {
  adoptStyles();
  defineCustomElements(window);
  const element = make('div', {
    id: 'grid',
    class: 'grid',
    role: 'grid',
    tabindex: 0,
    'aria-multiselectable': 'true',
  });
  const revo = document.createElement('revo-grid');
  Object.assign(revo, {
    accessible: false,
    canFocus: false,
    readonly: true,
    range: false,
    resize: true,
    useClipboard: false,
    filter: false,
    rowSize: DEFAULT_HEIGHT,
    frameSize: 4,
  });
  element.append(revo);
  area.append(element);

  // Parts that scroll can be reached by Tab, but the keys are the grid's.
  element.addEventListener('focusin', ({target}) => {
    if (target !== element) element.focus({preventScroll: true});
  });

  let sheet: Sheet | null = null;
  let layout: Layout | null = null;
  const pending = new Map<string, string>();
  let repainting = false;

  revo.addEventListener('aftercolumnresize', ({detail}) => {
    for (const {prop, size} of Object.values(detail))
      if (size !== undefined) resized(Number(prop), Math.round(size));
  });
  revo.addEventListener('beforerowrender', ({detail}) => {
    const model = detail.model as RowModel | undefined;
    // The maker's node is typed as a bare one; its attributes are where Stencil keeps them.
    const node = detail.node as {$attrs$?: object};
    node.$attrs$ = {...node.$attrs$, role: 'row', 'aria-rowindex': model?.row};
  });
  revo.addEventListener('afterrender', () => {
    mendRoles(revo);
    drawn();
  });

  function now(): Layout {
    if (layout === null) throw new Error('No sheet is shown yet.');
    return layout;
  }

  const pendingAt = (at: Cell) => pending.get(cellId(at));

  function repaint(): void {
    if (repainting) return;
    repainting = true;
    requestAnimationFrame(() => {
      repainting = false;
      if (sheet === null || layout === null) return;
      const before = layout;
      layout = layoutOf(sheet);
      if (!sameSizes(before, layout)) setRowSizes(revo, layout);
      void revo.refresh('all');
    });
  }

  return {
    element,
    layout: now,
    show(next) {
      const other = sheet?.info.id !== next.info.id;
      sheet = next;
      layout = layoutOf(next);
      setAttributes(element, {
        'aria-label': `Cells of ${next.info.name}`,
        'aria-rowcount': next.info.maxRows,
        'aria-colcount': next.info.maxColumns,
      });
      const {rows, frozenRows} = layout;
      Object.assign(revo, {
        rowHeaders: rowHeaders(),
        columns: columnsOf(layout, at => ({
          properties: () =>
            cellProperties(next, now(), at, pendingAt(at)) as CellProps,
          content: h => cellContent(h, next, now(), at, pendingAt(at)),
        })),
      });
      Object.assign(revo, {
        pinnedTopSource: models(frozenRows),
        source: models(rows),
      });
      setRowSizes(revo, layout);
      if (other) void revo.scrollToCoordinate?.({x: 0, y: 0});
    },
    repaint,
    pend(cell, text) {
      pending.set(cellId(cell), text);
      repaint();
    },
    settle(cell) {
      if (pending.delete(cellId(cell))) repaint();
    },
    reveal({row, column}) {
      if (layout === null) return;
      const across =
        column === undefined
          ? null
          : placeIn(layout.frozenColumns, layout.columns, column);
      const down =
        row === undefined ? null : placeIn(layout.frozenRows, layout.rows, row);
      const x = needed(across, horizontal(revo));
      const y = needed(down, vertical(revo));
      if (x !== null || y !== null)
        void revo.scrollToCoordinate({
          ...(x === null ? {} : {x}),
          ...(y === null ? {} : {y}),
        });
    },
    placeOf(cell) {
      return layout === null ? null : placeOf(revo, layout, cell);
    },
    movingArea() {
      const across = horizontal(revo);
      const down = vertical(revo);
      if (across === null || down === null) return null;
      return {left: across.origin, top: down.origin};
    },
    pageRows() {
      const {length = 0} = vertical(revo) ?? {};
      return Math.max(1, Math.floor(length / DEFAULT_HEIGHT) - 1);
    },
    cellElement: cell => document.getElementById(cellId(cell)),
  };
}

/** How a cell is drawn, asked for each time it comes into sight. */
type Drawing = (at: Cell) => {
  properties(): CellProps;
  content(h: HyperFunc<VNode>): VNode[];
};

function columnsOf(layout: Layout, draw: Drawing): ColumnRegular[] {
  const column = (track: Track, pinned: boolean) =>
    track.numbers.map((number, index): ColumnRegular => ({
      prop: number,
      name: columnLetters(number),
      size: track.sizes[index] ?? 0,
      minSize: 24,
      filter: false,
      ...(pinned ? {pin: 'colPinStart' as const} : {}),
      columnProperties: () =>
        ({
          role: 'columnheader',
          id: `column-${number}`,
          'aria-colindex': String(number),
          'data-header-column': String(number),
        }) as CellProps,
      cellProperties: ({model}) =>
        draw({row: (model as RowModel).row, column: number}).properties(),
      cellTemplate: (h, {model}) =>
        draw({row: (model as RowModel).row, column: number}).content(h),
    }));
  return [
    ...column(layout.frozenColumns, true),
    ...column(layout.columns, false),
  ];
}

function rowHeaders(): RowHeaders {
  return {
    prop: 'row',
    size: ROW_HEADER_WIDTH,
    columnProperties: () => ({role: 'columnheader', 'data-corner': 'true'}),
    columnTemplate: h => h('span', {class: 'unseen'}, 'Select all cells'),
    cellTemplate: (_, {model}) => String((model as RowModel).row),
    cellProperties: ({model}) => {
      const {row} = model as RowModel;
      return {
        role: 'rowheader',
        id: `row-${row}`,
        'data-header-row': row,
      };
    },
  };
}

function models(track: Track): RowModel[] {
  return track.numbers.map(row => ({row}));
}

function setRowSizes(revo: HTMLRevoGridElement, layout: Layout): void {
  const sizes = (track: Track, type: 'rgRow' | 'rowPinStart') =>
    track.sizes.map((size, index) => ({type, index, size}));
  revo.rowDefinitions = [
    ...sizes(layout.frozenRows, 'rowPinStart'),
    ...sizes(layout.rows, 'rgRow'),
  ];
}

function sameSizes(a: Layout, b: Layout): boolean {
  const same = (one: Track, other: Track) =>
    one.sizes.length === other.sizes.length &&
    one.sizes.every((size, index) => size === other.sizes[index]);
  return same(a.rows, b.rows) && same(a.frozenRows, b.frozenRows);
}

/** What RevoGrid's own elements lack for people who do not see the screen. */
function mendRoles(revo: HTMLElement): void {
  for (const row of revo.querySelectorAll('.header-rgRow:not([role])'))
    row.setAttribute('role', 'row');
  // Its credit is a link that a grid may not hold; it stays for the eye and the mouse.
  const credit = revo.querySelector('revogr-attribution:not([aria-hidden])');
  credit?.setAttribute('aria-hidden', 'true');
  credit?.querySelector('a')?.setAttribute('tabindex', '-1');
  for (const part of revo.querySelectorAll('.vertical-inner:not([role])'))
    setAttributes(part, {role: 'rowgroup', tabindex: 0});
}
