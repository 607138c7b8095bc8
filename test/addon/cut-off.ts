/** A run that Google ends in its middle. */
import type {WorkbookOps} from '../../src/host/protocol';
import type {Workbook} from '../../src/host/workbook/workbook';
import {watched} from '../host/workbook/watched';

/** The same workbook for a run that is over once it has made a service call of that kind: no later one is made. */
export function endingAfter(
  workbook: Workbook,
  last: keyof WorkbookOps,
): Workbook {
  let isOver = false;
  return watched(workbook, (make, op) => {
    if (isOver) throw new Error('Exceeded maximum execution time');
    const answer = make();
    isOver = op === last;
    return answer;
  });
}
