/** Functions that formulajs works out on the numbers of their ranges, with arguments and results turned into its kind and back. */
import * as formulajs from '@formulajs/formulajs';
import {
  ANY,
  type Functions,
  type SheetFunction,
  eager,
  numbers,
} from './function';
import {
  type Scalar,
  type Value,
  BAD_VALUE,
  Failure,
  isArea,
  isError,
} from './values';

/** Sheets' name, formulajs' name where it differs, and how many arguments it takes. */
const BORROWED: readonly (readonly [
  name: string,
  least: number,
  most: number,
  theirs?: string,
])[] = [
  ['ACOS', 1, 1],
  ['ASIN', 1, 1],
  ['ATAN', 1, 1],
  ['ATAN2', 2, 2],
  ['CEILING', 1, 2],
  ['COMBIN', 2, 2],
  ['COS', 1, 1],
  ['DEGREES', 1, 1],
  ['EVEN', 1, 1],
  ['FACT', 1, 1],
  ['FLOOR', 1, 2, 'FLOORMATH'],
  ['GCD', 1, ANY],
  ['GEOMEAN', 1, ANY],
  ['HARMEAN', 1, ANY],
  ['ISEVEN', 1, 1],
  ['ISODD', 1, 1],
  ['LARGE', 2, 2],
  ['LCM', 1, ANY],
  ['MEDIAN', 1, ANY],
  ['MODE', 1, ANY, 'MODESNGL'],
  ['MROUND', 2, 2],
  ['ODD', 1, 1],
  ['PERCENTILE', 2, 2, 'PERCENTILEINC'],
  ['PERCENTRANK', 2, 3, 'PERCENTRANKINC'],
  ['PERMUT', 2, 2],
  ['QUARTILE', 2, 2, 'QUARTILEINC'],
  ['RADIANS', 1, 1],
  ['RANK', 2, 3, 'RANKEQ'],
  ['ROMAN', 1, 1],
  ['SIN', 1, 1],
  ['SMALL', 2, 2],
  ['STDEV', 1, ANY, 'STDEVS'],
  ['STDEVP', 1, ANY],
  ['SUMSQ', 1, ANY],
  ['TAN', 1, 1],
  ['VAR', 1, ANY, 'VARS'],
  ['VARP', 1, ANY],
  ['YEARFRAC', 2, 3],
];

type Theirs = (...args: readonly unknown[]) => unknown;

export const BORROWED_FUNCTIONS: Functions = Object.fromEntries(
  BORROWED.map(([name, least, most, theirs]) => [
    name,
    borrow(theirs ?? name, least, most),
  ]),
);

function borrow(name: string, least: number, most: number): SheetFunction {
  const run = Reflect.get(formulajs, name) as Theirs;
  return eager(least, most, args => ours(run(...args.map(theirs))));
}

function theirs(value: Value): unknown {
  if (isArea(value)) return numbers([value]);
  if (isError(value)) throw new Failure(value);
  return value;
}

function ours(result: unknown): Scalar {
  if (result instanceof Error) return {error: result.message};
  if (typeof result === 'number')
    return Number.isFinite(result) ? result : {error: '#NUM!'};
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return BAD_VALUE;
}
