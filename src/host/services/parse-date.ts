/**
 * Dates out of text by Java's patterns, the way back from format-date.
 *
 * Source: https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
import {Exception} from './exception';
import {DAYS, MONTHS, offsetAt, tokens} from './format-date';

/** What was read, by the pattern's letters; what was not stands for the start of 1970. */
type Fields = {[letter: string]: string};

const MINUTE = 60_000;
const NUMBER = /^(?:[yYdHkKhmsS]|[ML]{1,2}$)/;

/**
 * The moment that the text names; text behind it is left alone, as in Java.
 *
 * @throws Exception where the text does not begin as the pattern says
 */
export function parseDate(
  text: string,
  timeZone: string,
  pattern: string,
): Date {
  const letters: string[] = [];
  const found = new RegExp(`^${expression(pattern, letters)}`, 'i').exec(text);
  if (!found) throw new Exception(`Unparseable date: "${text}"`);
  const fields: Fields = {};
  letters.forEach((letter, index) => {
    fields[letter] = found[index + 1]!;
  });
  return moment(fields, timeZone);
}

/** Each field of the pattern as a group; its letter joins `letters`. */
function expression(pattern: string, letters: string[]): string {
  const parts = [...tokens(pattern)];
  return parts
    .map(([token, quoted], index) => {
      if (quoted !== undefined) return literal(quoted === '' ? "'" : quoted);
      if (!/^[A-Za-z]/.test(token)) return literal(token);
      letters.push(token.charAt(0));
      const next = parts[index + 1]?.[0] ?? '';
      return `(${field(token, NUMBER.test(next))})`;
    })
    .join('');
}

const literal = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** @param isTight whether another number follows at once, so that the width decides */
function field(token: string, isTight: boolean): string {
  if (NUMBER.test(token)) return isTight ? `\\d{${token.length}}` : '\\d+';
  switch (token.charAt(0)) {
    case 'M':
    case 'L':
      return names(MONTHS);
    case 'E':
      return names(DAYS);
    case 'a':
      return 'AM|PM';
    case 'z':
      return 'GMT|UTC|Z';
    case 'Z':
    case 'X':
      return 'Z|[+-]\\d\\d:?(?:\\d\\d)?';
    default:
      throw new Exception(`Illegal pattern character '${token.charAt(0)}'`);
  }
}

/** Whole names, or their first three letters. */
const names = (all: readonly string[]): string =>
  all.flatMap(name => [name, name.slice(0, 3)]).join('|');

function moment(fields: Fields, timeZone: string): Date {
  const number = (letter: string, otherwise: number) =>
    fields[letter] === undefined ? otherwise : Number(fields[letter]);
  const wall = Date.UTC(
    year(fields['y'] ?? fields['Y']),
    month(fields['M'] ?? fields['L']) - 1,
    number('d', 1),
    hour(fields),
    number('m', 0),
    number('s', 0),
    number('S', 0),
  );
  const written = fields['X'] ?? fields['Z'] ?? fields['z'];
  if (written !== undefined) return new Date(wall - offset(written) * MINUTE);
  const guess = wall - offsetAt(new Date(wall), timeZone) * MINUTE;
  return new Date(wall - offsetAt(new Date(guess), timeZone) * MINUTE);
}

/** Two digits lie within 80 years before today and 20 after. */
function year(text: string | undefined): number {
  if (text === undefined) return 1970;
  if (text.length !== 2) return Number(text);
  const last = new Date().getFullYear() + 20;
  const inCentury = last - (last % 100) + Number(text);
  return inCentury > last ? inCentury - 100 : inCentury;
}

function month(text: string | undefined): number {
  if (text === undefined) return 1;
  if (/^\d/.test(text)) return Number(text);
  const start = text.slice(0, 3).toLowerCase();
  return MONTHS.findIndex(name => name.slice(0, 3).toLowerCase() === start) + 1;
}

function hour(fields: Fields): number {
  const {H, k, K, h, a} = fields;
  if (H !== undefined) return Number(H);
  if (k !== undefined) return Number(k) % 24;
  const half = K ?? h;
  if (half === undefined) return 0;
  return (Number(half) % 12) + (a?.toUpperCase() === 'PM' ? 12 : 0);
}

/** `-0430`, `+02:00` or `-05` in minutes; a name is Greenwich. */
function offset(text: string): number {
  const found = /^([+-])(\d\d):?(\d\d)?$/.exec(text);
  if (!found) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}
