/** A number's digits as a format's section asks for them. */
import type {Digits, Exponent, FractionPiece, Piece} from './format-sections';
import type {Locale} from './locale';
import {decimalDigits, wholeDigits} from './digit-pattern';
import {fractionOf} from './fraction-format';
import {roundedAt} from './rounding';

interface NumberText {
  readonly whole: string;
  /** Decimals and power. */
  readonly tail: string;
}

/** At most ten significant decimals, as an automatic cell shows a number. */
export function plainNumber(value: number, locale: Locale): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .replace('e', 'E')
      .replace('.', locale.decimal);
  const whole = Math.trunc(size).toString().length;
  const text = value.toFixed(Math.max(0, Math.min(10, 15 - whole)));
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return (short === '-0' ? '0' : short).replace('.', locale.decimal);
}

/** A section's pieces, and by each what the number puts there. */
interface Filled {
  readonly pieces: readonly Piece[];
  readonly texts: readonly string[];
  /** Whether no digit but 0 is left of it. */
  readonly isZero: boolean;
}

/** @param value without its sign */
export function numberPieces(
  value: number,
  pieces: readonly Piece[],
  digits: Digits,
  locale: Locale,
): Filled {
  const scaled = (value * 100 ** digits.percents) / 1000 ** digits.thousands;
  const fraction = pieces.find(isFraction);
  if (fraction && Number.isFinite(scaled))
    return withFraction(scaled, pieces, digits, fraction, locale);
  const text = Number.isFinite(scaled)
    ? digitsText(scaled, digits, locale)
    : {whole: plainNumber(value, locale), tail: ''};
  const isZero = !/[1-9]/.test(text.whole + text.tail);
  return {pieces, texts: laidOut(pieces, digits, text), isZero};
}

/** Where nothing is left for the fraction, the space before it goes too: 23.1 as `0 #/3` is 23. */
function withFraction(
  value: number,
  pieces: readonly Piece[],
  digits: Digits,
  fraction: FractionPiece,
  locale: Locale,
): Filled {
  const {whole, text} = fractionOf(value, fraction, pieces.some(isDigits));
  const at = pieces.indexOf(fraction);
  const left =
    text === ''
      ? pieces.filter((_, index) => index !== at && index !== at - 1)
      : pieces;
  const texts = laidOut(left, digits, digitsText(whole, digits, locale));
  return {
    pieces: left,
    texts: left.map((piece, index) =>
      isFraction(piece) ? text : (texts[index] ?? ''),
    ),
    isZero: whole === 0 && text === '',
  };
}

const isFraction = (piece: Piece): piece is FractionPiece =>
  typeof piece === 'object' && piece.is === 'fraction';
const isDigits = (piece: Piece) =>
  typeof piece === 'object' && piece.is === 'digits';

/** Runs of digits share a whole number from the right: 5551234 as `000-0000` is 555-1234. */
function laidOut(
  pieces: readonly Piece[],
  digits: Digits,
  {whole, tail}: NumberText,
): string[] {
  const runs = pieces.map(piece =>
    typeof piece === 'object' && piece.is === 'digits' ? piece.places : null,
  );
  const first = runs.findIndex(places => places !== null);
  const all = runs.reduce<number>((sum, places) => sum + (places ?? 0), 0);
  const isShared = all === digits.whole.length && !digits.grouped;
  let left = whole;
  let behind = tail;
  const take = (places: number) => {
    const start = Math.max(0, left.length - places);
    const taken = left.slice(start) + behind;
    left = left.slice(0, start);
    behind = '';
    return taken;
  };
  return runs
    .map((places, index) => ({places, index}))
    .reverse()
    .map(({places, index}) => {
      if (places === null) return '';
      if (index === first) return left + behind;
      return isShared ? take(places) : '';
    })
    .reverse();
}

/** More than a number has digits. */
const MOST_PLACES = 30;

function digitsText(value: number, digits: Digits, locale: Locale): NumberText {
  const places = Math.min(digits.decimals.length, MOST_PLACES);
  if (digits.exponent)
    return powerText(value, digits, digits.exponent, places, locale);
  const fixed = roundedAt(value, digits.decimals.length).toFixed(places);
  const [number = '', decimals = ''] = fixed.split('.');
  const whole = wholeDigits(number === '0' ? '' : number, digits.whole);
  return {
    whole: digits.grouped
      ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group)
      : whole,
    tail: behindPoint(decimals, digits, locale),
  };
}

function behindPoint(decimals: string, digits: Digits, locale: Locale): string {
  if (!digits.hasPoint) return '';
  return locale.decimal + decimalDigits(decimals, digits.decimals);
}

function powerText(
  value: number,
  digits: Digits,
  {letter, plus, places}: Exponent,
  decimalPlaces: number,
  locale: Locale,
): NumberText {
  const [mantissa = '0', power = '0'] = value
    .toExponential(decimalPlaces)
    .split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const above = plus ? '+' : '';
  const sign = power.startsWith('-') ? '-' : above;
  const size = power.replace(/^[+-]/, '').padStart(places, '0');
  return {
    whole,
    tail: `${behindPoint(decimals, digits, locale)}${letter}${sign}${size}`,
  };
}
