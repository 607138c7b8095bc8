/** The workbook as this window knows it: what the server said so far, put together. */
import type {SheetInfo} from '../protocol';
import type {CellPicture, Events, Person, SheetPicture} from '../wire';
import {holds, lastCell, type Block, type Cell} from './address';
import type {Ground} from './selection';

interface Cells {
  [row: number]: {[column: number]: CellPicture};
}

export type Sheet = Omit<SheetPicture, 'cells' | 'info'> & {
  info: SheetInfo;
  readonly cells: Cells;
};

export interface Book {
  readonly connection: string;
  readonly you: Person;
  readonly file: string;
  readonly canEdit: boolean;
  readonly frameOrigin: string;
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly people: readonly Person[];
}

export const DEFAULT_WIDTH = 100;
export const DEFAULT_HEIGHT = 21;

const BLANK: CellPicture = {};

export function openBook(hello: Events['hello']): Book {
  const {connection, you, file, canEdit, frameOrigin, sheets} = hello;
  return {
    connection,
    you,
    file,
    canEdit,
    frameOrigin,
    sheets: sheets.map(openSheet),
    people: [],
  };
}

export function sheetOf(book: Book, id: number): Sheet | null {
  return book.sheets.find(({info}) => info.id === id) ?? null;
}

/** The book with a sheet whose shape changed; one that the book does not know yet comes last. */
export function withSheet(book: Book, picture: SheetPicture): Book {
  const sheet = openSheet(picture);
  const known = sheetOf(book, sheet.info.id) !== null;
  return {
    ...book,
    sheets: known
      ? book.sheets.map(old => (old.info.id === sheet.info.id ? sheet : old))
      : [...book.sheets, sheet],
  };
}

/** The book with its sheets as the tabs are now; a new one is empty until its picture comes. */
export function withTabs(book: Book, tabs: Events['tabs']): Book {
  return {
    ...book,
    sheets: tabs.map(info => {
      const sheet = sheetOf(book, info.id);
      return sheet === null ? emptySheet(info) : {...sheet, info};
    }),
  };
}

/** Changes a sheet's cells in place: a sheet may hold many thousands. */
export function putCells(
  sheet: Sheet,
  changed: Events['cells']['cells'],
): void {
  for (const [row, column, cell] of changed)
    (sheet.cells[row] ??= {})[column] = cell;
}

export function cellAt(sheet: Sheet, {row, column}: Cell): CellPicture {
  return sheet.cells[row]?.[column] ?? BLANK;
}

/** What an edit of the cell starts from. */
export function inputOf(cell: CellPicture): string {
  return cell.input ?? cell.text ?? '';
}

/** A cell inside a merge that is not its first one: drawn blank. */
export function isCovered(sheet: Sheet, cell: Cell): boolean {
  return sheet.merges.some(
    merge =>
      holds(merge, cell) &&
      (merge.row !== cell.row || merge.column !== cell.column),
  );
}

/** The rows and columns in sight, and what moving about among them has to know. */
export function groundOf(sheet: Sheet): Ground {
  const unseen = new Set([...sheet.hiddenRows, ...sheet.filteredRows]);
  const unseenColumns = new Set(sheet.hiddenColumns);
  return {
    rows: upTo(sheet.info.maxRows).filter(row => !unseen.has(row)),
    columns: upTo(sheet.info.maxColumns).filter(
      column => !unseenColumns.has(column),
    ),
    merges: sheet.merges,
    filled: cell => (cellAt(sheet, cell).text ?? '') !== '',
  };
}

/** The display texts of a block, as copied: rows and columns out of sight are left out. */
export function textsOf(
  sheet: Sheet,
  block: Block,
  ground: Ground,
): string[][] {
  const last = lastCell(block);
  const within = (numbers: readonly number[], from: number, to: number) =>
    numbers.filter(number => number >= from && number <= to);
  return within(ground.rows, block.row, last.row).map(row =>
    within(ground.columns, block.column, last.column).map(
      column => cellAt(sheet, {row, column}).text ?? '',
    ),
  );
}

function openSheet(picture: SheetPicture): Sheet {
  return {...picture, cells: picture.cells as Cells};
}

function emptySheet(info: SheetInfo): Sheet {
  return {
    info,
    cells: {},
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
  };
}

function upTo(count: number): number[] {
  return Array.from({length: count}, (_, index) => index + 1);
}
