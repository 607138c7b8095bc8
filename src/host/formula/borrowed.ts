/** Functions that formulajs works out, on numbers that are read as Sheets reads its arguments. */
import * as formulajs from '@formulajs/formulajs';
import {
  ANY,
  type Functions,
  type SheetFunction,
  type TakesEach,
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

/** Of single numbers. */
const ofSingles = (
  least: number,
  most: number,
  theirs: string,
): SheetFunction =>
  scalar(least, most, args =>
    worked(
      theirs,
      args.map((_, index) => numberAt(args, index)),
    ),
  );

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

/** Of the numbers of a range, and a single number. */
const ofRange = (theirs: string, each?: TakesEach): SheetFunction =>
  eager(
    2,
    2,
    args => worked(theirs, [numbers(args.slice(0, 1)), numberAt(args, 1)]),
    each,
  );

const ofPlace: TakesEach = index => index === 1;

/** Their own errors are others than those of Sheets, which has #NUM! for each number that does not fit. */
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
  EVEN: ofSingles(1, 1, 'EVEN'),
  GEOMEAN: ofList('GEOMEAN', arePositive, BAD_NUMBER),
  HARMEAN: ofList('HARMEAN', arePositive, BAD_NUMBER),
  ISEVEN: ofSingles(1, 1, 'ISEVEN'),
  ISODD: ofSingles(1, 1, 'ISODD'),
  LARGE: ofRange('LARGE', ofPlace),
  MEDIAN: ofList('MEDIAN', atLeast(1), BAD_NUMBER),
  MODE: ofList('MODESNGL', repeat, NOT_AVAILABLE),
  MROUND: ofSingles(2, 2, 'MROUND'),
  ODD: ofSingles(1, 1, 'ODD'),
  PERCENTILE: ofRange('PERCENTILEINC'),
  QUARTILE: ofRange('QUARTILEINC'),
  RANK: eager(
    2,
    3,
    args => {
      const value = numberAt(args, 0);
      const list = numbers(args.slice(1, 2));
      return list.includes(value)
        ? worked('RANKEQ', [value, list, numberAt(args, 2)])
        : NOT_AVAILABLE;
    },
    index => index === 0,
  ),
  SMALL: ofRange('SMALL', ofPlace),
  STDEV: ofList('STDEVS', atLeast(2), DIVIDED_BY_ZERO),
  STDEVP: ofList('STDEVP', atLeast(1), DIVIDED_BY_ZERO),
  VAR: ofList('VARS', atLeast(2), DIVIDED_BY_ZERO),
  VARP: ofList('VARP', atLeast(1), DIVIDED_BY_ZERO),
  YEARFRAC: ofSingles(2, 3, 'YEARFRAC'),
};
