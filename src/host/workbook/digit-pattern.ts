/**
 * Digits by their places in a pattern: `0` is always shown, `#` only where it counts, `?` else leaves a space.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats, "Number format tokens".
 */

const NO_DIGIT: {readonly [mark: string]: string} = {'0': '0', '?': ' '};

const filled = (marks: string) =>
  [...marks].map(mark => NO_DIGIT[mark] ?? '').join('');

/** A whole number, '' for none: places that it does not reach lie before it. */
export function wholeDigits(number: string, pattern: string): string {
  const unused = Math.max(0, pattern.length - number.length);
  return filled(pattern.slice(0, unused)) + number;
}

/** Digits behind the point: zeros at the end do not count. */
export function decimalDigits(digits: string, pattern: string): string {
  const counted = digits.replace(/0+$/, '').length;
  return (
    digits.slice(0, counted) + filled(pattern.slice(counted, digits.length))
  );
}
