/** Copy, cut and paste of blocks, inside the page with all that cells hold, to and from elsewhere as text. */
import type {Rect} from '../protocol';
import type {Edit} from '../wire';
import {lastCell, type Block} from './address';
import {groundOf, textsOf} from './book';
import type {Page} from './page';
import {selectBlock} from './selection';
import {formatTsv, parseTsv} from './tsv';

export interface Copied {
  readonly rect: Rect;
  readonly text: string;
  readonly move: boolean;
}

export interface Clipboard {
  /** What the dashed line is around. */
  framed(): Copied | null;
  /** Takes the dashed line away; what was copied can still be pasted, a cut is called off. */
  unframe(): void;
  /** After an edit the line is gone, unless the same block may be pasted once more. */
  edited(edit: Edit): void;
}

/** @param isGrid whether the cells have the focus, not a text field */
export function clipboard(
  page: Page,
  isGrid: () => boolean,
  marked: () => void,
): Clipboard {
  let copied: Copied | null = null;
  let isFramed = false;

  document.addEventListener('copy', event => copy(event, false));
  document.addEventListener('cut', event => copy(event, true));
  document.addEventListener('paste', event => {
    if (!isGrid()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    void paste(text);
  });

  function copy(event: ClipboardEvent, move: boolean): void {
    if (!isGrid()) return;
    event.preventDefault();
    const sheet = page.sheet();
    const {block} = page.selection();
    const text = formatTsv(textsOf(sheet, block, page.ground()));
    event.clipboardData?.setData('text/plain', text);
    copied = {rect: {sheet: sheet.info.id, ...block}, text, move};
    isFramed = true;
    marked();
  }

  async function paste(text: string): Promise<void> {
    if (copied !== null && same(copied.text, text) && isThere(copied)) {
      const {rect: from, move} = copied;
      const to = target(page.selection().block, from, move);
      if (move) forget();
      await put({do: 'paste', from, to: onSheet(to), move}, to);
      return;
    }
    if (text === '') return;
    const texts = parseTsv(text);
    const size = {rows: texts.length, columns: texts[0]?.length ?? 1};
    const to = target(page.selection().block, size, false);
    await put({do: 'type', rect: onSheet(to), texts: tiled(texts, to)}, to);
  }

  async function put(
    edit: Parameters<Page['edit']>[0],
    to: Block,
  ): Promise<void> {
    if (await page.edit(edit)) page.select(selectBlock(to));
  }

  const onSheet = (block: Block): Rect => ({
    sheet: page.sheet().info.id,
    ...block,
  });

  function forget(): void {
    copied = null;
    marked();
  }

  function unframe(): void {
    isFramed = false;
    if (copied?.move) copied = null;
    marked();
  }

  function edited(edit: Edit): void {
    if (copied === null || (edit.do === 'paste' && !edit.move)) return;
    const rect = standing(copied.rect, edit);
    copied = rect && {...copied, rect};
    unframe();
  }

  /** Other people's edits, an undo, a sort may have brought something else to its place. */
  function isThere({rect, text}: Copied): boolean {
    const sheet = page.book().sheets.find(({info}) => info.id === rect.sheet);
    return (
      sheet !== undefined &&
      formatTsv(textsOf(sheet, rect, groundOf(sheet))) === text
    );
  }

  return {framed: () => (isFramed ? copied : null), unframe, edited};
}

/** Systems change line breaks on the way. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** Where a copied block is once rows or columns came or went; null where that was within it. */
export function standing(rect: Rect, edit: Edit): Rect | null {
  if (edit.do !== 'insert' && edit.do !== 'delete') return rect;
  if (edit.sheet !== rect.sheet) return rect;
  const last = lastCell(rect);
  const [first, end] =
    edit.axis === 'rows' ? [rect.row, last.row] : [rect.column, last.column];
  if (edit.start > end) return rect;
  const isInsert = edit.do === 'insert';
  const isBefore = edit.start + (isInsert ? 0 : edit.count - 1) < first;
  if (!isBefore && !(isInsert && edit.start === first)) return null;
  const count = isInsert ? edit.count : -edit.count;
  return edit.axis === 'rows'
    ? {...rect, row: rect.row + count}
    : {...rect, column: rect.column + count};
}

/** A selection that holds the block a whole number of times is filled with it, else it goes in once. */
export function target(
  selection: Block,
  from: {readonly rows: number; readonly columns: number},
  move: boolean,
): Block {
  const fills =
    !move &&
    selection.rows % from.rows === 0 &&
    selection.columns % from.columns === 0;
  return fills
    ? selection
    : {...selection, rows: from.rows, columns: from.columns};
}

/** The texts, over and over, as far as the block goes. */
export function tiled(
  texts: readonly (readonly string[])[],
  to: Block,
): string[][] {
  return Array.from({length: to.rows}, (_, row) =>
    Array.from({length: to.columns}, (__, column) => {
      const line = texts[row % texts.length] ?? [];
      return line[column % line.length] ?? '';
    }),
  );
}

/** The part of a copied block that a sheet shows, for its dashed line. */
export function copiedOn(copied: Copied | null, sheet: number): Block | null {
  if (copied === null || copied.rect.sheet !== sheet) return null;
  const {row, column} = copied.rect;
  const last = lastCell(copied.rect);
  return {
    row,
    column,
    rows: last.row - row + 1,
    columns: last.column - column + 1,
  };
}
