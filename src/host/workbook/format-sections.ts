/** A number format's sections, read: literal text, and what goes between. */
import {type DatePart, dateParts} from './date-format';

/** One of a format's sections, apart by `;`: positive, negative, zero, text. */
export interface Section {
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly pieces: readonly Piece[];
  readonly moment: readonly DatePart[];
  readonly digits: Digits;
  readonly condition: ((value: number) => boolean) | null;
}
/** Literal text, or where something goes. */
export type Piece = string | TextPiece | DigitsPiece | FractionPiece;
interface TextPiece {
  readonly is: 'text';
}
interface DigitsPiece {
  readonly is: 'digits';
  /** How many digits of the whole number it asks for. */
  readonly places: number;
}
export interface FractionPiece {
  readonly is: 'fraction';
  readonly numerator: string;
  /** A pattern, or the number itself. */
  readonly denominator: string | number;
}
export interface Digits {
  readonly whole: string;
  readonly decimals: string;
  /** A decimal point is shown where the format has one, even with no digit behind it. */
  readonly hasPoint: boolean;
  readonly exponent: Exponent | null;
  readonly grouped: boolean;
  readonly percents: number;
  readonly thousands: number;
}
export interface Exponent {
  readonly letter: string;
  /** Whether powers above zero have a `+`. */
  readonly plus: boolean;
  readonly places: number;
}

const parsed = new Map<string, readonly Section[]>();

export function sections(format: string): readonly Section[] {
  const known = parsed.get(format);
  if (known) return known;
  const made = splitSections(format).map(readSection);
  parsed.set(format, made);
  return made;
}

function splitSections(format: string): string[] {
  const found: string[] = [];
  let current = '';
  for (let at = 0; at < format.length; at++) {
    const mark = format[at] ?? '';
    if (mark === '"') {
      const end = format.indexOf('"', at + 1);
      const stop = end < 0 ? format.length : end;
      current += format.slice(at, stop + 1);
      at = stop;
    } else if (mark === '\\') {
      current += format.slice(at, at + 2);
      at++;
    } else if (mark === ';') {
      found.push(current);
      current = '';
    } else current += mark;
  }
  found.push(current);
  return found;
}

const COMPARE: {
  readonly [sign: string]: (left: number, right: number) => boolean;
} = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '=': (left, right) => left === right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
  '<>': (left, right) => left !== right,
};

const COLOURS =
  /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]/i;

function readSection(text: string): Section {
  let rest = text;
  let condition: Section['condition'] = null;
  for (;;) {
    const colour = COLOURS.exec(rest);
    const limit = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(rest);
    if (colour) rest = rest.slice(colour[0].length);
    else if (limit) {
      const compare = COMPARE[limit[1] ?? '='];
      const bound = Number(limit[2]);
      if (compare) condition = value => compare(value, bound);
      rest = rest.slice(limit[0].length);
    } else break;
  }
  const moment = dateParts(rest);
  if (moment) return {...EMPTY, kind: 'date', moment, condition};
  return {...readPieces(rest), condition};
}

const NO_DIGITS: Digits = {
  whole: '',
  decimals: '',
  hasPoint: false,
  exponent: null,
  grouped: false,
  percents: 0,
  thousands: 0,
};
const EMPTY: Section = {
  kind: 'general',
  pieces: [],
  moment: [],
  digits: NO_DIGITS,
  condition: null,
};

const FRACTION = /^([0#?]+)\/([0#?]+|[1-9]\d*)/;
const DIGITS = /^[0#?.,]+(?:[eE][+-]?[0#?]+)?/;

/** Literal text, and where the digits or the text go. */
function readPieces(text: string): Section {
  const pieces: Piece[] = [];
  let literal = '';
  let digits = '';
  let kind: Section['kind'] = 'number';
  const close = (piece: Piece) => {
    pieces.push(literal, piece);
    literal = '';
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const rest = text.slice(at);
    if (mark === '"') {
      const end = text.indexOf('"', at + 1);
      literal += text.slice(at + 1, end < 0 ? undefined : end);
      at = end < 0 ? text.length : end;
    } else if (mark === '\\') literal += text[++at] ?? '';
    else if (mark === '_') {
      literal += ' ';
      at++;
    } else if (mark === '*') at++;
    else if (mark === '[') {
      const end = text.indexOf(']', at);
      const money = /^\[\$([^\]-]*)/.exec(rest);
      literal += money?.[1] ?? '';
      at = end < 0 ? text.length : end;
    } else if (mark === '@') {
      kind = 'text';
      close({is: 'text'});
    } else if (/^general/i.test(rest)) {
      kind = 'general';
      close({is: 'text'});
      at += 6;
    } else if (FRACTION.test(rest)) {
      const fraction = readFraction(rest);
      close(fraction.piece);
      at += fraction.length - 1;
    } else if ('0#?'.includes(mark) || (mark === '.' && digits === '')) {
      const run = DIGITS.exec(rest)?.[0] ?? mark;
      close({is: 'digits', places: wholeOf(run).length});
      digits += run;
      at += run.length - 1;
    } else literal += mark;
  }
  pieces.push(literal);
  return {...EMPTY, kind, pieces, digits: readDigits(digits, pieces)};
}

function readFraction(text: string): {piece: Piece; length: number} {
  const [whole = '', numerator = '', below = ''] = FRACTION.exec(text) ?? [];
  const denominator = /^[1-9]/.test(below) ? Number(below) : below;
  return {
    piece: {is: 'fraction', numerator, denominator},
    length: whole.length,
  };
}

const wholeOf = (run: string) =>
  (/^[0#?,]*/.exec(run)?.[0] ?? '').replaceAll(',', '');

function readDigits(text: string, pieces: readonly Piece[]): Digits {
  const [, mantissa = '', letter, sign, power] =
    /^([^eE]*)(?:([eE])([+-]?)(.*))?$/.exec(text) ?? [];
  const thousands = /,+$/.exec(mantissa)?.[0].length ?? 0;
  const trimmed = mantissa.slice(0, mantissa.length - thousands);
  const [whole = '', decimals] = trimmed.split('.');
  const percents =
    pieces
      .filter(piece => typeof piece === 'string')
      .join('')
      .split('%').length - 1;
  return {
    whole: whole.replaceAll(',', ''),
    decimals: (decimals ?? '').replaceAll(',', ''),
    hasPoint: decimals !== undefined,
    exponent:
      letter === undefined
        ? null
        : {letter, plus: sign === '+', places: power?.length ?? 1},
    grouped: whole.includes(','),
    percents,
    thousands,
  };
}
