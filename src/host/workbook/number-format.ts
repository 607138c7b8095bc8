/**
 * The text that a cell shows: its value by its number format.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats.
 */
import {type DatePart, dateParts, formatMoment} from './date-format';
import type {CellValue} from './data';
import type {Locale} from './locale';
import {roundedAt} from './rounding';
import {isOnCalendar} from './zone';

export const GENERAL = '';
export const TEXT = '@';

/** One of a format's sections, apart by `;`: positive, negative, zero, text. */
interface Section {
  readonly kind: 'number' | 'date' | 'text' | 'general';
  readonly pieces: readonly Piece[];
  readonly moment: readonly DatePart[];
  readonly digits: Digits;
  readonly condition: ((value: number) => boolean) | null;
}
type Piece = string | 'DIGITS'[] | 'TEXT'[];
interface Digits {
  readonly whole: string;
  readonly decimals: string;
  readonly exponent: string | null;
  readonly grouped: boolean;
  readonly percents: number;
  readonly thousands: number;
}

const parsed = new Map<string, readonly Section[]>();

/** Whether numbers in this format are days or times. */
export function isMoment(format: string | undefined): boolean {
  if (format === undefined || format === GENERAL || format === TEXT)
    return false;
  return sections(format)[0]?.kind === 'date';
}

/** @param format undefined or '' shows the value plainly */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: Locale,
): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return showText(value, format);
  if (typeof value === 'boolean')
    return value ? locale.words.yes : locale.words.no;
  if (typeof value === 'object') return value.error;
  if (format === undefined || format === GENERAL || format === TEXT)
    return plainNumber(value, locale);
  return showNumber(value, sections(format), locale);
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

function showText(text: string, format: string | undefined): string {
  if (format === undefined || format === GENERAL || format === TEXT)
    return text;
  const all = sections(format);
  const own = all[3] ?? all.find(({kind}) => kind === 'text');
  if (!own) return text;
  return own.pieces
    .map(piece => (typeof piece === 'string' ? piece : text))
    .join('');
}

function showNumber(
  value: number,
  all: readonly Section[],
  locale: Locale,
): string {
  const section = choose(value, all);
  if (!section) return plainNumber(value, locale);
  if (section.kind === 'date')
    return isOnCalendar(value)
      ? formatMoment(value, section.moment, locale)
      : plainNumber(value, locale);
  const bare = section !== all[0] && value < 0 && section.condition === null;
  const number = bare ? -value : value;
  if (section.kind === 'general' || section.kind === 'text')
    return around(section, plainNumber(number, locale));
  const digits = showDigits(Math.abs(number), section.digits, locale);
  const isZero = !/[1-9]/.test(digits);
  const sign = number < 0 && !isZero ? '-' : '';
  return sign + around(section, digits);
}

function around(section: Section, number: string): string {
  return section.pieces
    .map(piece => (typeof piece === 'string' ? piece : number))
    .join('');
}

function choose(value: number, all: readonly Section[]): Section | undefined {
  const conditional = all.some(({condition}) => condition !== null);
  if (conditional)
    return (
      all.find(({condition}) => condition?.(value)) ??
      all.find(({condition}) => condition === null)
    );
  if (all.length === 1 || value > 0) return all[0];
  if (value < 0) return all[1];
  return all[2] ?? all[0];
}

function showDigits(value: number, digits: Digits, locale: Locale): string {
  const scaled = (value * 100 ** digits.percents) / 1000 ** digits.thousands;
  if (!Number.isFinite(scaled)) return plainNumber(value, locale);
  if (digits.exponent !== null) return showExponent(scaled, digits, locale);
  const places = digits.decimals.length;
  const fixed = roundedAt(scaled, places).toFixed(
    Math.min(places, MOST_PLACES),
  );
  const [rawWhole = '0', rawDecimals = ''] = fixed.split('.');
  const least = [...digits.whole].filter(mark => mark === '0').length;
  const bare = rawWhole === '0' && least === 0 ? '' : rawWhole;
  let whole = bare.padStart(least, '0');
  if (digits.grouped)
    whole = whole.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  const decimals = trimDecimals(rawDecimals, digits.decimals);
  return decimals === '' ? whole : whole + locale.decimal + decimals;
}

/** More than a number has digits. */
const MOST_PLACES = 30;

/** `#` shows no zero at the end. */
function trimDecimals(decimals: string, pattern: string): string {
  let end = decimals.length;
  while (end > 0 && decimals[end - 1] === '0' && pattern[end - 1] !== '0')
    end--;
  return decimals.slice(0, end);
}

function showExponent(value: number, digits: Digits, locale: Locale): string {
  const [mantissa = '0', power = '0'] = value
    .toExponential(Math.min(digits.decimals.length, MOST_PLACES))
    .split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  const size = power
    .replace(/^[+-]/, '')
    .padStart(digits.exponent?.length ?? 2, '0');
  return `${mantissa.replace('.', locale.decimal)}E${sign}${size}`;
}

function sections(format: string): readonly Section[] {
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
      const money = /^\[\$([^\]-]*)/.exec(text.slice(at));
      literal += money?.[1] ?? '';
      at = end < 0 ? text.length : end;
    } else if (mark === '@') {
      kind = 'text';
      close(['TEXT']);
    } else if (/^general/i.test(text.slice(at))) {
      kind = 'general';
      close(['DIGITS']);
      at += 6;
    } else if ('0#?'.includes(mark) || (mark === '.' && digits === '')) {
      const run =
        /^[0#?.,]+(?:[eE][+-]?[0#]+)?/.exec(text.slice(at))?.[0] ?? mark;
      if (digits === '') close(['DIGITS']);
      digits += run;
      at += run.length - 1;
    } else literal += mark;
  }
  pieces.push(literal);
  return {...EMPTY, kind, pieces, digits: readDigits(digits, pieces)};
}

function readDigits(text: string, pieces: readonly Piece[]): Digits {
  const [mantissa = '', exponent] = text.split(/[eE][+-]?/);
  const thousands = /,+$/.exec(mantissa)?.[0].length ?? 0;
  const trimmed = mantissa.slice(0, mantissa.length - thousands);
  const [whole = '', decimals = ''] = trimmed.split('.');
  const percents =
    pieces
      .filter(piece => typeof piece === 'string')
      .join('')
      .split('%').length - 1;
  return {
    whole: whole.replaceAll(',', ''),
    decimals: decimals.replaceAll(',', ''),
    exponent: exponent ?? null,
    grouped: whole.includes(','),
    percents,
    thousands,
  };
}
