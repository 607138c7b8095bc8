/** How much one edit may write: while it does, everybody else at the workbook waits. */
import {Refusal} from '../workbook/refusal';
import type {Rect} from '../protocol';
import type {Edit} from '../wire';

const MOST_CELLS = 200_000;

/** @throws Refusal where it is too much at once */
export function checkSize(edit: Edit): void {
  for (const {rows, columns} of written(edit))
    if (rows * columns > MOST_CELLS)
      throw new Refusal(
        'This would fill more than 200,000 cells at once: do it in parts.',
      );
}

function written(edit: Edit): readonly Rect[] {
  if (edit.do === 'type' || edit.do === 'note') return [edit.rect];
  return edit.do === 'paste' ? [edit.from, edit.to] : [];
}
