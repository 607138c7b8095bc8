/** A workbook in which somebody else acts in the middle of a run. */
import type {Rect} from '../../src/host/protocol';
import type {Workbook} from '../../src/host/workbook/workbook';
import {watched} from '../host/workbook/watched';

/**
 * The same workbook, seen through a run that somebody else gets in the way of.
 *
 * @param meddle called ahead of each read of cells and after each deletion of rows, with its number from 0; what it does itself is not counted
 * @param isOf whether a sheet is one of those whose reads count; left out, all are
 */
export function meddled(
  workbook: Workbook,
  meddle: (index: number) => void,
  isOf: (sheet: number) => boolean = () => true,
): Workbook {
  let calls = 0;
  let isActing = false;
  const act = () => {
    if (isActing) return;
    isActing = true;
    meddle(calls++);
    isActing = false;
  };
  return watched(workbook, (make, op, argument) => {
    if (op === 'range.get' && isOf(sheetIn(argument))) act();
    const answer = make();
    if (op === 'span.delete') act();
    return answer;
  });
}

export const sheetIn = (argument: unknown) =>
  (argument as {rect: Rect}).rect.sheet;
