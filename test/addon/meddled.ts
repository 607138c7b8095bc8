/** A workbook in which somebody else acts in the middle of a run. */
import type {Rect, WorkbookOps} from '../../src/host/protocol';
import type {Workbook} from '../../src/host/workbook/workbook';

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
  return new Proxy(workbook, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'apply')
        return typeof member === 'function' ? member.bind(target) : member;
      return <Op extends keyof WorkbookOps>(
        op: Op,
        ...rest: [WorkbookOps[Op]['in'], never]
      ) => {
        if (op === 'range.get' && isOf(sheetIn(rest[0]))) act();
        const answer = target.apply(op, ...rest);
        if (op === 'span.delete') act();
        return answer;
      };
    },
    set(target, name, value) {
      return Reflect.set(target, name, value, target);
    },
  });
}

const sheetIn = (argument: unknown) => (argument as {rect: Rect}).rect.sheet;
