/** Rounding and arithmetic. */
import {type Functions, numberAt, scalar} from './function';
import {roundedAt} from '../workbook/rounding';
import {type Scalar, BAD_NUMBER, DIVIDED_BY_ZERO} from './values';

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
