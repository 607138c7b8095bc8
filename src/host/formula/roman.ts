/**
 * Roman numerals.
 *
 * Source: support.google.com/docs/answer/3094153.
 */

interface Sign {
  readonly letters: string;
  readonly size: number;
}

const SIGNS: readonly Sign[] = [
  {letters: 'M', size: 1000},
  {letters: 'D', size: 500},
  {letters: 'C', size: 100},
  {letters: 'L', size: 50},
  {letters: 'X', size: 10},
  {letters: 'V', size: 5},
  {letters: 'I', size: 1},
];

/**
 * A whole number from 1 to 3999. Each of four degrees of relaxation lets one smaller sign more stand before a great one.
 *
 * 499 is CDXCIX at degree 0, LDVLIV at 1, ID at 4.
 */
export function roman(value: number, degree: number): string {
  let text = '';
  let left = value;
  for (const {letters, size} of signsOf(degree))
    for (; left >= size; left -= size) text += letters;
  return text;
}

/** Single signs, and pairs that stand for a difference; the greatest first. */
function signsOf(degree: number): Sign[] {
  const signs = SIGNS.flatMap((great, index) => {
    // C is the first to stand before M and D, X before C and L, I before X and V.
    const first = index - (index % 2) + 2;
    const pairs = SIGNS.slice(first, first + degree + 1).map(small => ({
      letters: small.letters + great.letters,
      size: great.size - small.size,
    }));
    return [great, ...pairs];
  });
  return signs.sort((a, b) => b.size - a.size);
}
