/** A workbook whose every service call passes by somebody. */
import type {WorkbookOps} from '../../../src/host/protocol';
import type {Workbook} from '../../../src/host/workbook/workbook';

/**
 * The same workbook, but for what is done with its calls.
 *
 * @param pass what a call gives: it may make it, or do something ahead of it, after it or in its place
 */
export function watched(
  workbook: Workbook,
  pass: <Answer>(
    make: () => Answer,
    op: keyof WorkbookOps,
    argument: unknown,
  ) => Answer,
): Workbook {
  return new Proxy(workbook, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name !== 'apply')
        return typeof member === 'function' ? member.bind(target) : member;
      return <Op extends keyof WorkbookOps>(
        op: Op,
        ...rest: [WorkbookOps[Op]['in'], never]
      ) => pass(() => target.apply(op, ...rest), op, rest[0]);
    },
    set(target, name, value) {
      return Reflect.set(target, name, value, target);
    },
  });
}
