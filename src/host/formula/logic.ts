/** IF and its kin, and questions about a value. */
import {
  ANY,
  type Choice,
  type Functions,
  type Scope,
  type SheetFunction,
  lazy,
  scalar,
} from './function';
import type {Node} from './parser';
import {
  type Scalar,
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

const choosing = (least: number, most: number, choice: Choice): SheetFunction =>
  lazy(least, most, (args, scope) => scope.choose(args, choice));

/** The first argument, unless it is such an error; where nothing is said instead, the cell stays empty. */
const unless = (test: (value: Scalar) => boolean): SheetFunction =>
  choosing(1, 2, ([subject, other]) => {
    const value = single(subject?.() ?? null);
    if (!test(value)) return value;
    return other ? other() : '';
  });

const isMissing = (value: Scalar): boolean =>
  isError(value) && value.error === '#N/A';

const kind = (test: (value: Scalar) => boolean) =>
  scalar(1, 1, ([value = null]) => test(value));

export const LOGIC: Functions = {
  IF: choosing(2, 3, ([test, yes, no]) => {
    if (test && toTruth(single(test()))) return yes?.() ?? null;
    return no ? no() : false;
  }),
  IFS: choosing(2, ANY, args => {
    if (args.length % 2 === 1) return NOT_AVAILABLE;
    for (let index = 0; index < args.length; index += 2)
      if (toTruth(single(args[index]?.() ?? null)))
        return args[index + 1]?.() ?? null;
    return NOT_AVAILABLE;
  }),
  SWITCH: choosing(3, ANY, ([subject, ...cases]) => {
    const value = single(subject?.() ?? null);
    for (let index = 0; index + 1 < cases.length; index += 2)
      if (compare(value, single(cases[index]?.() ?? null)) === 0)
        return cases[index + 1]?.() ?? null;
    return cases.length % 2 === 1 ? (cases.at(-1)?.() ?? null) : NOT_AVAILABLE;
  }),
  IFERROR: unless(isError),
  IFNA: unless(isMissing),
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
  ISNA: kind(isMissing),
  ISERR: kind(value => isError(value) && value.error !== '#N/A'),
};
