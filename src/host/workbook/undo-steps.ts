/** Taking back a change although others went on since: only what still is as it was left. */
import type {Book} from './book';
import type {CellData, SheetData} from './data';
import type {AlteredRow, RowsChange} from './undo-kept';
import {type Change, MOVED_ON, sameSheet} from './undo-whole';
import {FIELDS, moveField} from './undo-fields';
import {type Reshape, movedIndex} from './reshape';
import {Refusal} from './refusal';
import {a1, rectangle} from './rect';
import {equal} from './equality';
import {hasContent} from './cells';
import {remappedCell, reshapeSheet} from './structure';

/** Inserted rows or columns go again as long as nobody wrote into them. */
export function revertInsertion(book: Book, {own, since}: Change): Reshape[] {
  const [insertion] = own;
  if (own.length !== 1 || insertion?.kind !== 'insert')
    throw new Refusal(MOVED_ON);
  const places: number[] = [];
  for (let at = 0; at < insertion.count; at++) {
    const place = movedPlace(insertion.start + at, insertion, since);
    if (place === null) throw new Refusal(MOVED_ON);
    places.push(place);
  }
  const start = Math.min(...places);
  const isBlock = places.every((place, index) => place === start + index);
  const {sheet, axis, count} = insertion;
  if (!isBlock || !isBlank(book, sheet, axis, start, count))
    throw new Refusal(MOVED_ON);
  const removal: Reshape = {...insertion, kind: 'delete', start};
  reshapeSheet(book, removal);
  return [removal];
}

function movedPlace(
  index: number,
  {sheet, axis}: {sheet: number; axis: Reshape['axis']},
  since: readonly Reshape[],
): number | null {
  let place: number | null = index;
  for (const reshape of since) {
    if (place === null) return null;
    if (reshape.sheet === sheet && reshape.axis === axis)
      place = movedIndex(place, reshape);
  }
  return place;
}

function isBlank(
  book: Book,
  id: number,
  axis: Reshape['axis'],
  start: number,
  count: number,
): boolean {
  const {rows} = book.sheet(id);
  const lines =
    axis === 'rows' ? rows.slice(start - 1, start - 1 + count) : rows;
  return lines.every(row => {
    const cells =
      axis === 'rows' ? row : row?.slice(start - 1, start - 1 + count);
    return !cells?.some(hasContent);
  });
}

/** Cell by cell and list by list, each only where it still is as the change left it. */
export function revertCells(book: Book, change: Change): void {
  const writes: CellWrite[] = [];
  const fields: (() => void)[] = [];
  for (const before of change.before.sheets) {
    const after = change.after.sheets.find(({id}) => id === before.id);
    if (!after || sameSheet(before, after)) continue;
    const sheet = book.sheets.find(({id}) => id === before.id);
    if (!sheet) throw new Refusal(MOVED_ON);
    writes.push(...cellWrites(book, before, after, change.since));
    for (const key of FIELDS) {
      if (equal(before[key], after[key])) continue;
      const old = moveField(before, key, change.since);
      if (!equal(sheet[key], moveField(after, key, change.since)))
        throw new Refusal(MOVED_ON);
      fields.push(() => {
        Object.assign(sheet, {[key]: old});
        book.touch(sheet);
        book.touchTabs();
      });
    }
  }
  carryOut(book, writes);
  fields.forEach(write => write());
}

/** Cell by cell, each only where it still is as the change left it. */
export function revertRows(book: Book, {rows, since}: RowsChange): void {
  carryOut(
    book,
    rows.flatMap(row => rowWrites(book, row, since)),
  );
}

/** A cell as it is to be again. */
interface CellWrite {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly cell: CellData | null;
}

function carryOut(book: Book, writes: readonly CellWrite[]): void {
  for (const {sheet, row, column, cell} of writes)
    book.rewrite(rectangle(sheet, row, column), () => cell);
}

function cellWrites(
  book: Book,
  before: SheetData,
  after: SheetData,
  since: readonly Reshape[],
): CellWrite[] {
  const {id: sheet, name} = before;
  const writes: CellWrite[] = [];
  const rows = Math.max(before.rows.length, after.rows.length);
  for (let index = 0; index < rows; index++) {
    const old = before.rows[index] ?? null;
    const made = after.rows[index] ?? null;
    if (old !== made)
      writes.push(...rowWrites(book, {sheet, name, index, old, made}, since));
  }
  return writes;
}

function rowWrites(
  book: Book,
  {sheet, name, index, old, made}: AlteredRow,
  since: readonly Reshape[],
): CellWrite[] {
  if (!book.sheets.some(({id}) => id === sheet)) throw new Refusal(MOVED_ON);
  const moved = (cell: CellData | null) =>
    since.reduce(
      (each, reshape) =>
        remappedCell(
          each,
          name,
          book.sheets.find(({id}) => id === reshape.sheet)?.name ?? '',
          reshape,
        ),
      cell,
    );
  const found: CellWrite[] = [];
  const columns = Math.max(old?.length ?? 0, made?.length ?? 0);
  for (let at = 0; at < columns; at++) {
    const was = old?.[at] ?? null;
    const became = made?.[at] ?? null;
    if (was === became || equal(was, became)) continue;
    const row = movedPlace(index + 1, {sheet, axis: 'rows'}, since);
    const column = movedPlace(at + 1, {sheet, axis: 'columns'}, since);
    if (row === null || column === null)
      throw new Refusal(
        "Somebody deleted those cells since, so this can't be taken back.",
      );
    if (!equal(book.cell(sheet, row, column), moved(became)))
      throw new Refusal(
        `Somebody changed ${a1(rectangle(sheet, row, column))} since, so this can't be taken back. Please change it by hand.`,
      );
    found.push({sheet, row, column, cell: moved(was)});
  }
  return found;
}
