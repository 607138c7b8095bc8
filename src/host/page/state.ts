/** What this window shows: the book, the sheet in front, and where the person is in each sheet. */
import {openBook, sheetOf, groundOf, type Book, type Sheet} from './book';
import type {Events} from '../wire';
import type {Cell} from './address';
import {movedRow} from './moved-row';
import {selectCell, type Ground, type Selection} from './selection';

export interface State {
  open(hello: Events['hello']): void;
  isOpen(): boolean;
  book(): Book;
  change(book: Book): void;
  sheet(): Sheet;
  ground(): Ground;
  selection(): Selection;
  place(sheet: number, selection: Selection): void;
  pick(sheet: number): void;
  /** Keeps the selection on its row when somebody else's rows came or went above it. */
  moveAlong(before: Sheet, after: Sheet): void;
}

export function state(): State {
  let book: Book | null = null;
  let active = 0;
  let ground: Ground | null = null;
  const selections = new Map<number, Selection>();

  const known = (): Book => {
    if (book === null) throw new Error('The workbook is not open yet.');
    return book;
  };

  /** The sheet in front, or the first in sight where that one is gone. */
  const sheet = (): Sheet => {
    const found =
      sheetOf(known(), active) ??
      known().sheets.find(({info}) => !info.hidden) ??
      known().sheets[0];
    if (found === undefined) throw new Error('A workbook has a sheet.');
    if (found.info.id !== active) {
      active = found.info.id;
      ground = null;
    }
    return found;
  };

  const groundNow = (): Ground => {
    const shown = sheet();
    return (ground ??= groundOf(shown));
  };

  return {
    open(hello) {
      // After a break the person stays where they were.
      if (book === null || sheetOf(openBook(hello), active) === null)
        active = hello.active;
      book = openBook(hello);
      ground = null;
    },
    isOpen: () => book !== null,
    book: known,
    change(next) {
      book = next;
      ground = null;
    },
    sheet,
    ground: groundNow,
    selection() {
      const {info} = sheet();
      const at = selections.get(info.id);
      const {rows, columns} = groundNow();
      if (at === undefined || !inside(at, info.maxRows, info.maxColumns))
        return selectCell(
          {row: rows[0] ?? 1, column: columns[0] ?? 1},
          groundNow(),
        );
      const {cell} = at;
      if (rows.includes(cell.row) && columns.includes(cell.column)) return at;
      return selectCell(
        {row: near(rows, cell.row), column: near(columns, cell.column)},
        groundNow(),
      );
    },
    place(id, selection) {
      selections.set(id, selection);
    },
    moveAlong(before, after) {
      const {id} = after.info;
      const at = selections.get(id);
      if (at === undefined) return;
      const row = movedRow(before, after, at.cell.row);
      if (row === null || row === at.cell.row) return;
      const by = row - at.cell.row;
      const shift = <Spot extends Cell>(spot: Spot): Spot => ({
        ...spot,
        row: Math.max(1, spot.row + by),
      });
      selections.set(id, {
        cell: shift(at.cell),
        head: shift(at.head),
        block: shift(at.block),
      });
    },
    pick(id) {
      active = id;
      ground = null;
    },
  };
}

/** The number itself, else the next in sight, else the last. */
function near(numbers: readonly number[], wanted: number): number {
  return numbers.find(number => number >= wanted) ?? numbers.at(-1) ?? 1;
}

function inside({block}: Selection, rows: number, columns: number): boolean {
  return (
    block.row + block.rows - 1 <= rows &&
    block.column + block.columns - 1 <= columns
  );
}
