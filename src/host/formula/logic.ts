/** IF and its kin, and questions about a value. */
import {ANY, type Functions, lazy, scalar} from './function';
import type {Node} from './parser';
import {
  type Scalar,
  type Value,
  BAD_VALUE,
  Failure,
  NOT_AVAILABLE,
  compare,
  isArea,
  isError,
  scalars,
  single,
  toTruth,
} from './values';
import type {Scope} from './function';

const chosen = (node: Node | undefined, scope: Scope): Value =>
  node === undefined ? null : scope.evaluate(node);

const truthOf = (node: Node | undefined, scope: Scope): boolean =>
  toTruth(single(chosen(node, scope)));

/** Every truth among the arguments; cells with text or nothing do not count. */
function* truths(args: readonly Node[], scope: Scope): Generator<boolean> {
  for (const node of args) {
    const value = scope.evaluate(node);
    if (!isArea(value)) {
      yield toTruth(value);
      continue;
    }
    for (const each of scalars(value)) {
      if (isError(each)) throw new Failure(each);
      if (typeof each === 'boolean' || typeof each === 'number')
        yield Boolean(each);
    }
  }
}

/** Where nothing is said, the cell stays empty. */
const instead = (other: Node | undefined, scope: Scope): Value =>
  other === undefined ? '' : chosen(other, scope);

const kind = (test: (value: Scalar) => boolean) =>
  scalar(1, 1, ([value = null]) => test(value));

export const LOGIC: Functions = {
  IF: lazy(2, 3, ([test, yes, no], scope) => {
    if (truthOf(test, scope)) return chosen(yes, scope);
    return no === undefined ? false : chosen(no, scope);
  }),
  IFS: lazy(2, ANY, (args, scope) => {
    if (args.length % 2 === 1) return NOT_AVAILABLE;
    for (let index = 0; index < args.length; index += 2)
      if (truthOf(args[index], scope)) return chosen(args[index + 1], scope);
    return NOT_AVAILABLE;
  }),
  SWITCH: lazy(3, ANY, ([subject, ...cases], scope) => {
    const value = single(chosen(subject, scope));
    for (let index = 0; index + 1 < cases.length; index += 2)
      if (compare(value, single(chosen(cases[index], scope))) === 0)
        return chosen(cases[index + 1], scope);
    return cases.length % 2 === 1 ? chosen(cases.at(-1), scope) : NOT_AVAILABLE;
  }),
  IFERROR: lazy(1, 2, ([node, other], scope) => {
    const value = single(chosen(node, scope));
    return isError(value) ? instead(other, scope) : value;
  }),
  IFNA: lazy(1, 2, ([node, other], scope) => {
    const value = single(chosen(node, scope));
    return isError(value) && value.error === '#N/A'
      ? instead(other, scope)
      : value;
  }),
  AND: lazy(1, ANY, (args, scope) => {
    let all = true;
    let some = false;
    for (const truth of truths(args, scope)) {
      all &&= truth;
      some = true;
    }
    return some ? all : BAD_VALUE;
  }),
  OR: lazy(1, ANY, (args, scope) => {
    let any = false;
    let some = false;
    for (const truth of truths(args, scope)) {
      any ||= truth;
      some = true;
    }
    return some ? any : BAD_VALUE;
  }),
  XOR: lazy(1, ANY, (args, scope) => {
    let odd = false;
    for (const truth of truths(args, scope)) odd = odd !== truth;
    return odd;
  }),
  NOT: scalar(1, 1, ([value = null]) => !toTruth(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
  NA: scalar(0, 0, () => NOT_AVAILABLE),
  ISBLANK: kind(value => value === null),
  ISNUMBER: kind(value => typeof value === 'number'),
  ISTEXT: kind(value => typeof value === 'string'),
  ISNONTEXT: kind(value => typeof value !== 'string'),
  ISLOGICAL: kind(value => typeof value === 'boolean'),
  ISERROR: kind(isError),
  ISNA: kind(value => isError(value) && value.error === '#N/A'),
  ISERR: kind(value => isError(value) && value.error !== '#N/A'),
};
