/** How much one edit may write: while it does, everybody else at the workbook waits. */
import {Refusal} from '../workbook/refusal';
import type {Rect} from '../protocol';
import type {Edit} from '../wire';
import type {CellData} from '../workbook/data';
import type {Workbook} from '../workbook/workbook';

const MOST_CELLS = 200_000;
/** More would hardly be told to the pages, or saved. */
const MOST_LETTERS = 10_000_000;

/** @throws Refusal where it is too much at once */
export function checkSize(edit: Edit, workbook: Workbook): void {
  for (const rect of written(edit))
    if (cellsIn(rect) > MOST_CELLS)
      throw new Refusal(
        'This would fill more than 200,000 cells at once: do it in parts.',
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
