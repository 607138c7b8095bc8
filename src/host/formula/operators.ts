/** What an operator makes of two values. */
import {
  type Scalar,
  DIVIDED_BY_ZERO,
  compare,
  toNumber,
  toText,
} from './values';

/** @throws Failure where a value does not fit */
export function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/': {
      const number = toNumber(left);
      const divisor = toNumber(right);
      return divisor === 0 ? DIVIDED_BY_ZERO : number / divisor;
    }
    case '^':
      return toNumber(left) ** toNumber(right);
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    default:
      return compare(left, right) >= 0;
  }
}
