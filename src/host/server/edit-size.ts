/** How much one edit may write: while it does, everybody else at the workbook waits. */
import {Refusal} from '../workbook/refusal';
import type {Actor} from '../workbook/actor';
import type {Rect} from '../protocol';
import type {Edit} from '../wire';
import type {CellData} from '../workbook/data';
import type {Workbook} from '../workbook/workbook';

const MOST_CELLS = 200_000;
/** New rows look like those beside them, and may be as wide as a tab is. */
const MOST_ADDED = 50_000;
/** More would hardly be told to the pages, or saved. */
const MOST_LETTERS = 10_000_000;

/** @throws Refusal where it is too much at once */
export function checkSize(edit: Edit, workbook: Workbook, actor: Actor): void {
  for (const rect of written(edit))
    if (cellsIn(rect) > MOST_CELLS)
      throw new Refusal(
        'This would fill more than 200,000 cells at once: do it in parts.',
      );
  if (addedBy(edit, workbook, actor) > MOST_ADDED)
    throw new Refusal(
      'This would add more than 50,000 rows or columns at once: do it in parts.',
    );
  if (lettersOf(edit, workbook) > MOST_LETTERS)
    throw new Refusal(
      'This would write more than 10 million characters at once: do it in parts.',
    );
}

function written(edit: Edit): readonly Rect[] {
  if (edit.do === 'type' || edit.do === 'note') return [edit.rect];
  return edit.do === 'paste' ? [edit.from, edit.to] : [];
}

const cellsIn = ({rows, columns}: Rect): number => rows * columns;

/** A block that reaches beyond its tab makes it larger. */
function addedBy(edit: Edit, workbook: Workbook, actor: Actor): number {
  if (edit.do === 'insert') return edit.count;
  const rects = written(edit);
  if (rects.length === 0) return 0;
  const tabs = workbook.apply('sheets.list', null, actor);
  return Math.max(
    ...rects.map(({sheet, row, rows, column, columns}) => {
      const tab = tabs.find(({id}) => id === sheet);
      if (tab === undefined) return 0;
      return Math.max(
        row + rows - 1 - tab.maxRows,
        column + columns - 1 - tab.maxColumns,
      );
    }),
  );
}

/** What is given once may be written into every cell. */
function lettersOf(edit: Edit, workbook: Workbook): number {
  if (edit.do === 'note') return edit.text.length * cellsIn(edit.rect);
  if (edit.do === 'type') {
    const texts = edit.texts.flat();
    const given = texts.reduce((sum, text) => sum + text.length, 0);
    return given * Math.max(1, cellsIn(edit.rect) / Math.max(1, texts.length));
  }
  if (edit.do !== 'paste') return 0;
  const {from, to} = edit;
  const {sheets} = workbook.toData();
  const copied = (sheets.find(({id}) => id === from.sheet)?.rows ?? [])
    .slice(from.row - 1, from.row - 1 + from.rows)
    .flatMap(row => row?.slice(from.column - 1).slice(0, from.columns) ?? [])
    .reduce((sum, cell) => sum + lettersIn(cell), 0);
  return copied * Math.max(1, cellsIn(to) / cellsIn(from));
}

function lettersIn(cell: CellData | null): number {
  const {value, formula = '', note = ''} = cell ?? {};
  const text = typeof value === 'string' ? value : '';
  return text.length + formula.length + note.length;
}
