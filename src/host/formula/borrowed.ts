/** Functions that formulajs works out, on numbers that are read as Sheets reads its arguments. */
import * as formulajs from '@formulajs/formulajs';
import {
  ANY,
  type Functions,
  type SheetFunction,
  eager,
  numberAt,
  numbers,
  scalar,
} from './function';
import {
  type Scalar,
  BAD_NUMBER,
  DIVIDED_BY_ZERO,
  NOT_AVAILABLE,
} from './values';

type Theirs = (...args: readonly unknown[]) => unknown;

/** Of single numbers; those that are left out are as `fallbacks` say. */
function ofSingles(
  least: number,
  most: number,
  theirs: string,
  fallbacks: readonly number[] = [],
): SheetFunction {
  return scalar(least, most, args => {
    const count = Math.max(args.length, fallbacks.length);
    return worked(
      theirs,
      Array.from({length: count}, (_, index) =>
        numberAt(args, index, fallbacks[index]),
      ),
    );
  });
}

/** Of all numbers among the arguments; `otherwise` where `suits` says that they are too few, or not such. */
function ofList(
  theirs: string,
  suits: (list: readonly number[]) => boolean,
  otherwise: Scalar,
): SheetFunction {
  return eager(1, ANY, args => {
    const list = numbers(args);
    return suits(list) ? worked(theirs, [list]) : otherwise;
  });
}

/** Of the numbers of a range, and single numbers. */
const ofRange = (most: number, theirs: string): SheetFunction =>
  eager(2, most, args =>
    worked(theirs, [
      numbers(args.slice(0, 1)),
      ...args.slice(1).map((_, index) => numberAt(args, index + 1)),
    ]),
  );

function worked(name: string, args: readonly unknown[]): Scalar {
  const run = Reflect.get(formulajs, name) as Theirs;
  const result = run(...args);
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return Number.isFinite(result) ? (result as number) : BAD_NUMBER;
}

const atLeast = (count: number) => (list: readonly number[]) =>
  list.length >= count;
const arePositive = (list: readonly number[]) =>
  list.length > 0 && list.every(each => each > 0);
const repeat = (list: readonly number[]) => new Set(list).size < list.length;

export const BORROWED_FUNCTIONS: Functions = {
  CEILING: ofSingles(1, 2, 'CEILING', [0, 1]),
  COMBIN: ofSingles(2, 2, 'COMBIN'),
  EVEN: ofSingles(1, 1, 'EVEN'),
  FLOOR: ofSingles(1, 2, 'FLOORMATH'),
  GCD: ofList('GCD', atLeast(1), BAD_NUMBER),
  GEOMEAN: ofList('GEOMEAN', arePositive, BAD_NUMBER),
  HARMEAN: ofList('HARMEAN', arePositive, BAD_NUMBER),
  ISEVEN: ofSingles(1, 1, 'ISEVEN'),
  ISODD: ofSingles(1, 1, 'ISODD'),
  LARGE: ofRange(2, 'LARGE'),
  LCM: ofList('LCM', atLeast(1), BAD_NUMBER),
  MEDIAN: ofList('MEDIAN', atLeast(1), BAD_NUMBER),
  MODE: ofList('MODESNGL', repeat, NOT_AVAILABLE),
  MROUND: ofSingles(2, 2, 'MROUND'),
  ODD: ofSingles(1, 1, 'ODD'),
  PERCENTILE: ofRange(2, 'PERCENTILEINC'),
  PERCENTRANK: ofRange(3, 'PERCENTRANKINC'),
  QUARTILE: ofRange(2, 'QUARTILEINC'),
  RANK: eager(2, 3, args => {
    const value = numberAt(args, 0);
    const list = numbers(args.slice(1, 2));
    return list.includes(value)
      ? worked('RANKEQ', [value, list, numberAt(args, 2)])
      : NOT_AVAILABLE;
  }),
  ROMAN: ofSingles(1, 1, 'ROMAN'),
  SMALL: ofRange(2, 'SMALL'),
  STDEV: ofList('STDEVS', atLeast(2), DIVIDED_BY_ZERO),
  STDEVP: ofList('STDEVP', atLeast(1), DIVIDED_BY_ZERO),
  SUMSQ: ofList('SUMSQ', () => true, 0),
  VAR: ofList('VARS', atLeast(2), DIVIDED_BY_ZERO),
  VARP: ofList('VARP', atLeast(1), DIVIDED_BY_ZERO),
  YEARFRAC: ofSingles(2, 3, 'YEARFRAC'),
};
