/**
 * What typed text becomes: a number, a date, TRUE, a formula, or text.
 *
 * `3-5` is March 5th, `5.10` is 5.1, `1E5` is 100000; a leading `'` keeps text.
 * Source: developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED).
 */
import type {Locale} from './locale';
import type {CellValue} from './data';
import {parseDate} from './typed-date';

export interface Typed {
  readonly value?: CellValue;
  readonly formula?: string;
  /** The format that this spelling asks for; undefined where it asks for none. */
  readonly format?: string;
}

/** `year` completes a date without one. '' becomes a blank cell. */
export function parseTyped(text: string, locale: Locale, year: number): Typed {
  if (text === '') return {};
  const first = text.charCodeAt(0);
  if (first === 0x27) return text.length > 1 ? {value: text.slice(1)} : {};
  if (first === 0x3d && text.length > 1) return {formula: text};
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 60) return {value: text};
  const truth = parseTruth(trimmed, locale);
  if (truth) return truth;
  if (!DIGIT.test(trimmed)) return {value: text};
  return (
    parseNumber(trimmed, locale) ??
    parseMoment(trimmed, locale, year) ?? {value: text}
  );
}

function parseTruth(text: string, locale: Locale): Typed | null {
  if (text.length > 12) return null;
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === locale.words.yes) return {value: true};
  if (word === 'FALSE' || word === locale.words.no) return {value: false};
  return null;
}

const DIGIT = /\d/;
const escape = (text: string) => text.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&');

interface Patterns {
  readonly number: RegExp;
  readonly group: RegExp;
  readonly money: readonly string[];
}
const patterns = new Map<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const known = patterns.get(locale);
  if (known) return known;
  const point = escape(locale.decimal);
  const group = escape(locale.group);
  const made = {
    number: new RegExp(
      `^(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${point}\\d*)?(?:[eE][+-]?\\d{1,3})?$`,
    ),
    group: new RegExp(group, 'g'),
    money: [...new Set([locale.currency.symbol, '$', '€', '£'])],
  };
  patterns.set(locale, made);
  return made;
}

/** Signs, money and percent around a number. */
function parseNumber(text: string, locale: Locale): Typed | null {
  const {number, group, money} = patternsOf(locale);
  let rest = text;
  let sign = 1;
  let symbol: string | null = null;
  let percent = false;
  if (/^\(.*\)$/.test(rest)) {
    sign = -1;
    rest = rest.slice(1, -1).trim();
  }
  for (let strip = true; strip;) {
    strip = false;
    const mark: string | false | undefined =
      symbol === null && money.find(each => rest.startsWith(each));
    if (mark) {
      symbol = mark;
      rest = rest.slice(mark.length).trimStart();
      strip = true;
    } else if (/^[+-]/.test(rest) && sign === 1) {
      if (rest.startsWith('-')) sign = -1;
      rest = rest.slice(1).trimStart();
      strip = true;
      if (/^[+-]/.test(rest)) return null;
    }
  }
  const after = symbol === null && money.find(each => rest.endsWith(each));
  if (after) {
    symbol = after;
    rest = rest.slice(0, -after.length).trimEnd();
  }
  if (rest.endsWith('%')) {
    percent = true;
    rest = rest.slice(0, -1).trimEnd();
  }
  if (!DIGIT.test(rest) || /^[eE]/.test(rest) || !number.test(rest))
    return null;
  const grouped = rest.includes(locale.group);
  const plain = Number(rest.replace(group, '').replace(',', '.'));
  if (!Number.isFinite(plain) || (percent && symbol)) return null;
  const value = sign * plain;
  const decimals = rest.includes(locale.decimal);
  if (percent)
    return {
      value: Number((value / 100).toPrecision(15)),
      format: decimals ? '0.00%' : '0%',
    };
  if (symbol) return {value, format: moneyFormat(symbol, decimals, locale)};
  if (/[eE]/.test(rest)) return {value, format: '0.00E+00'};
  if (grouped) return {value, format: decimals ? '#,##0.00' : '#,##0'};
  return {value};
}

function moneyFormat(
  symbol: string,
  decimals: boolean,
  locale: Locale,
): string {
  const format =
    symbol === locale.currency.symbol
      ? locale.currency.format
      : `"${symbol}"#,##0.00`;
  return decimals ? format : format.replace('0.00', '0');
}

/** A date, a time, or both. */
function parseMoment(text: string, locale: Locale, year: number): Typed | null {
  const time = parseTime(text);
  if (time) return {value: time.share, format: time.format ?? locale.time};
  const date = parseDate(text, locale, year);
  if (date) return {value: date.serial, format: date.format};
  const both = /^(.*?\d)(?:[ T]|, )\s*(\d{1,2}(?::\d|\s*[ap]\.?m).*)$/i.exec(
    text,
  );
  if (!both) return null;
  const day = parseDate((both[1] ?? '').replace(/,$/, ''), locale, year);
  const hour = parseTime(both[2] ?? '');
  if (!day || !hour || hour.share >= 1) return null;
  return {
    value: day.serial + hour.share,
    format: locale.dateTime,
  };
}

function parseTime(
  text: string,
): {share: number; format: string | null} | null {
  const match =
    /^(\d{1,4})(?::([0-5]\d)(?::([0-5]\d(?:\.\d{1,3})?))?)?\s*([ap])?(?:\.?m\.?)?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, hours = '', minutes, seconds, half] = match;
  if (minutes === undefined && half === undefined) return null;
  if (half !== undefined && !/m\.?$/i.test(text)) return null;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const share =
    (hour * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (hour >= 24) return {share, format: '[h]:mm:ss'};
  if (seconds !== undefined)
    return {share, format: half === undefined ? 'h:mm:ss' : 'h:mm:ss AM/PM'};
  return {share, format: half === undefined ? 'h:mm' : 'h:mm AM/PM'};
}
