/** Rounding and arithmetic. */
import {
  ANY,
  type Functions,
  type SheetFunction,
  eager,
  numberAt,
  numbers,
  scalar,
} from './function';
import {roman} from './roman';
import {roundedAt} from '../workbook/rounding';
import {sum} from './aggregates';
import {
  type Scalar,
  BAD_NUMBER,
  DIVIDED_BY_ZERO,
  NOT_AVAILABLE,
} from './values';

const rounding = (round: (size: number) => number) =>
  scalar(1, 2, args => {
    const places = Math.max(-15, Math.min(15, Math.trunc(numberAt(args, 1))));
    return roundedAt(numberAt(args, 0), places, round);
  });

const plain = (work: (value: number) => number) =>
  scalar(1, 1, args => finite(work(numberAt(args, 0))));

export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : BAD_NUMBER;
}

/** The remainder has the divisor's sign. */
export function modulo(value: number, divisor: number): Scalar {
  if (divisor === 0) return DIVIDED_BY_ZERO;
  return value - divisor * Math.floor(value / divisor);
}

/** n × (n−1) × …, so many factors; endless where no number holds it. */
function falling(from: number, factors: number): number {
  if (factors < 0 || factors > from) return NaN;
  let product = 1;
  for (let by = 0; by < factors && product < Infinity; by++)
    product *= from - by;
  return product;
}

/** How many choices of so many there are among all. */
function combinations(all: number, chosen: number): number {
  if (chosen < 0 || chosen > all) return NaN;
  const fewer = Math.min(chosen, all - chosen);
  let product = 1;
  for (let by = 0; by < fewer && product < Infinity; by++)
    product = (product * (all - by)) / (by + 1);
  return Math.round(product);
}

// Beyond all numbers there is no remainder to go on with.
const divisor = (a: number, b: number): number =>
  b > 0 ? divisor(b, a % b) : a;
const multiple = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : (a / divisor(a, b)) * b;

/** Of all numbers among the arguments, cut to whole ones. */
const ofIntegers = (work: (a: number, b: number) => number): SheetFunction =>
  eager(1, ANY, args => {
    const list = numbers(args);
    if (list.length === 0 || list.some(each => each < 0)) return BAD_NUMBER;
    return list.map(Math.trunc).reduce(work);
  });

/**
 * To a multiple of a factor: 0.3 is one of 0.1, whatever binary makes of it.
 *
 * Source: support.google.com/docs/answer/3093487 and 3093471: a value above 0 takes a factor above 0.
 */
const toMultiple = (round: (value: number) => number): SheetFunction =>
  scalar(1, 2, args => {
    const value = numberAt(args, 0);
    const factor = numberAt(args, 1, 1);
    if (factor === 0) return DIVIDED_BY_ZERO;
    if (value > 0 && factor < 0) return BAD_NUMBER;
    const count = round(Number((value / factor).toPrecision(15)));
    // Never the 0 that counts as negative.
    return Number((count * factor).toPrecision(15)) + 0;
  });

/**
 * Where a value stands among all, from 0 to 1, cut to so many digits.
 *
 * Source: support.google.com/docs/answer/3094095.
 */
function percentRank(
  list: readonly number[],
  value: number,
  digits: number,
): Scalar {
  if (!list.includes(value)) return NOT_AVAILABLE;
  if (list.length === 1) return 1;
  const share = list.filter(each => each < value).length / (list.length - 1);
  return roundedAt(share, Math.min(digits >= 1 ? digits : 3, 15), Math.floor);
}

export const NUMBERS: Functions = {
  ROUND: rounding(size => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  INT: plain(Math.floor),
  ABS: plain(Math.abs),
  SIGN: plain(Math.sign),
  SQRT: plain(Math.sqrt),
  EXP: plain(Math.exp),
  LN: plain(Math.log),
  LOG10: plain(Math.log10),
  LOG: scalar(1, 2, args =>
    finite(Math.log(numberAt(args, 0)) / Math.log(numberAt(args, 1, 10))),
  ),
  POWER: scalar(2, 2, args => finite(numberAt(args, 0) ** numberAt(args, 1))),
  MOD: scalar(2, 2, args => modulo(numberAt(args, 0), numberAt(args, 1))),
  QUOTIENT: scalar(2, 2, args => {
    const divisor = numberAt(args, 1);
    return divisor === 0
      ? DIVIDED_BY_ZERO
      : Math.trunc(numberAt(args, 0) / divisor);
  }),
  PI: scalar(0, 0, () => Math.PI),
  FACT: plain(value => falling(Math.floor(value), Math.floor(value))),
  PERMUT: scalar(2, 2, args =>
    finite(
      falling(Math.floor(numberAt(args, 0)), Math.floor(numberAt(args, 1))),
    ),
  ),
  COMBIN: scalar(2, 2, args =>
    finite(
      combinations(
        Math.floor(numberAt(args, 0)),
        Math.floor(numberAt(args, 1)),
      ),
    ),
  ),
  GCD: ofIntegers(divisor),
  LCM: ofIntegers(multiple),
  FLOOR: toMultiple(Math.floor),
  CEILING: toMultiple(Math.ceil),
  PERCENTRANK: eager(2, 3, args =>
    percentRank(
      numbers(args.slice(0, 1)),
      numberAt(args, 1),
      Math.trunc(numberAt(args, 2)),
    ),
  ),
  ROMAN: scalar(1, 2, args => {
    const value = Math.floor(numberAt(args, 0));
    const degree = Math.trunc(numberAt(args, 1));
    const fits = value >= 1 && value <= 3999 && degree >= 0 && degree <= 4;
    return fits ? roman(value, degree) : BAD_NUMBER;
  }),
  SUMSQ: eager(1, ANY, args => sum(numbers(args).map(each => each ** 2))),
  SIN: plain(Math.sin),
  COS: plain(Math.cos),
  TAN: plain(Math.tan),
  ASIN: plain(Math.asin),
  ACOS: plain(Math.acos),
  ATAN: plain(Math.atan),
  // The angle of the point (x, y).
  ATAN2: scalar(2, 2, args => Math.atan2(numberAt(args, 1), numberAt(args, 0))),
  DEGREES: plain(angle => (angle * 180) / Math.PI),
  RADIANS: plain(angle => (angle * Math.PI) / 180),
};
