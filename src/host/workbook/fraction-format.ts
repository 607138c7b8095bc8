/**
 * Numbers as fractions: 23.25 as `0 #/#` is 23 1/4, as `0 #/8` 23 2/8.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats, "Number format tokens".
 */
import type {FractionPiece} from './format-sections';
import {wholeDigits} from './digit-pattern';

/** As many digits as a denominator is looked for with. */
const MOST_DIGITS = 5;

/**
 * @param hasWhole whether the whole number is shown apart; else it is in the fraction
 * @returns the text '' where nothing is left for the fraction
 */
export function fractionOf(
  value: number,
  {numerator, denominator}: FractionPiece,
  hasWhole: boolean,
): {readonly whole: number; readonly text: string} {
  const floor = hasWhole ? Math.floor(value) : 0;
  const [above, below] = nearest(value - floor, denominator);
  const carries = hasWhole && above === below;
  if (carries || above === 0)
    return {whole: carries ? floor + 1 : floor, text: ''};
  const pattern = typeof denominator === 'string' ? denominator : '';
  // Denominators stand to the left, so that the strokes of a column lie below each other.
  const spaces = [...pattern.slice(String(below).length)]
    .filter(mark => mark === '?')
    .map(() => ' ');
  return {
    whole: floor,
    text: `${wholeDigits(String(above), numerator)}/${below}${spaces.join('')}`,
  };
}

function nearest(
  value: number,
  denominator: string | number,
): readonly [above: number, below: number] {
  if (typeof denominator === 'number')
    return [Math.round(value * denominator), denominator];
  const most = 10 ** Math.min(denominator.length, MOST_DIGITS) - 1;
  let best: readonly [number, number] = [Math.round(value), 1];
  let least = Math.abs(value - best[0]);
  for (let below = 2; below <= most && least > SAME; below++) {
    const above = Math.round(value * below);
    const off = Math.abs(value - above / below);
    if (off < least - SAME) {
      least = off;
      best = [above, below];
    }
  }
  return best;
}

/** Nearer than this is the noise of binary fractions. */
const SAME = 1e-12;
