/** Somebody at a workbook's page, without a browser: what is asked of the server is kept, and the selection is real. */
import type {Rect} from '../../../src/host/protocol';
import type {Edit, SheetPicture} from '../../../src/host/wire';
import {
  formatBlock,
  formatCell,
  parseBlock,
} from '../../../src/host/page/address';
import type {Page} from '../../../src/host/page/page';
import {selectBlock, selectCell} from '../../../src/host/page/selection';
import {state} from '../../../src/host/page/state';

type Changed = Partial<Omit<SheetPicture, 'info'>> & {
  readonly info?: Partial<SheetPicture['info']>;
};

/** 20 rows of columns A to F with these texts, as the server would send it. */
export function picture(
  texts: readonly (readonly string[])[],
  {info, ...changed}: Changed = {},
): SheetPicture {
  const rows = texts.map((row, index) => [
    index + 1,
    Object.fromEntries(
      row.flatMap((text, at) => (text === '' ? [] : [[at + 1, {text}]])),
    ),
  ]);
  return {
    info: {
      id: 1,
      name: 'Plan',
      hidden: false,
      maxRows: 20,
      maxColumns: 6,
      frozenRows: 1,
      frozenColumns: 0,
      tabColor: null,
      ...info,
    },
    cells: Object.fromEntries(rows) as SheetPicture['cells'],
    validations: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    filteredRows: [],
    hiddenColumns: [],
    merges: [],
    filter: null,
    charts: [],
    protectedSheet: false,
    ...changed,
  };
}

/** A block of the first sheet by its address. */
export const rect = (address: string, sheet = 1): Rect => ({
  sheet,
  ...parseBlock(address, {rows: 20, columns: 6})!,
});

export const NAMES = [
  ['Name', 'Minutes', 'Done'],
  ['Ana', '30', ''],
  ['Bo', '45', ''],
  ['Cy', '', ''],
];

export const YOU = {key: 'ana', name: 'Ana', color: '#0b57d0', selection: null};

export function desk(
  sheets: readonly SheetPicture[] = [picture(NAMES)],
  canEdit = true,
) {
  const now = state();
  const edits: Edit[] = [];
  /** What else was opened or asked for, the latest last. */
  const opened: string[] = [];
  let showsLocked = true;
  now.open({
    connection: 'one',
    you: YOU,
    file: 'plan.xlsx',
    canEdit,
    frameOrigin: 'http://127.0.0.1:2',
    active: sheets[0]!.info.id,
    sheets,
  });
  const page: Page = {
    book: now.book,
    sheet: now.sheet,
    ground: now.ground,
    selection: now.selection,
    select: selection => now.place(now.sheet().info.id, selection),
    pick: now.pick,
    async edit(edit) {
      edits.push(edit);
      return true;
    },
    startEdit: how => opened.push(`${how} ${formatCell(now.selection().cell)}`),
    editNote: () => opened.push('note'),
    openFilter: column => opened.push(`filter ${column}`),
    showsLocked: () => showsLocked,
    showLocked: show => (showsLocked = show),
    cellMenu: () => opened.push('menu'),
    focusGrid: () => opened.push('grid'),
  };
  return {
    page,
    now,
    edits,
    opened,
    select(address: string): void {
      const block = rect(address);
      const isCell = block.rows * block.columns === 1;
      page.select(
        isCell ? selectCell(block, page.ground()) : selectBlock(block),
      );
    },
    /** The cell that is typed into, and the block around it. */
    where(): string {
      const {cell, block} = page.selection();
      return `${formatCell(cell)} of ${formatBlock(block)}`;
    },
  };
}
