/** Working on text. */
import {ANY, type Functions, eager, numberAt, scalar} from './function';
import {LONGEST_TEXT} from '../workbook/data';
import {displayText} from '../workbook/number-format';
import {locale} from '../workbook/locale';
import {
  type Scalar,
  type Value,
  BAD_NUMBER,
  BAD_VALUE,
  Failure,
  isArea,
  isError,
  scalars,
  single,
  textToNumber,
  toNumber,
  toText,
  toTruth,
} from './values';

const ENGLISH = locale('en_US');
const LAST_CHARACTER = 0x10ffff;

const one = (change: (text: string) => Scalar) =>
  scalar(1, 1, ([value = null]) => change(toText(value)));

const textAt = (args: readonly Scalar[], index: number, fallback = '') =>
  args[index] === undefined ? fallback : toText(args[index] ?? null);

/** @throws Failure where it is negative */
function length(
  args: readonly Scalar[],
  index: number,
  fallback: number,
): number {
  const number = Math.trunc(numberAt(args, index, fallback));
  if (number < 0) throw new Failure(BAD_VALUE);
  return number;
}

const proper = (text: string) =>
  text
    .toLowerCase()
    .replace(
      /\p{L}[\p{L}\p{M}]*/gu,
      word => word.charAt(0).toUpperCase() + word.slice(1),
    );

/** Every value of the arguments as text, areas row by row. */
function* texts(args: readonly Value[]): Generator<string> {
  for (const argument of args) {
    if (!isArea(argument)) yield toText(argument);
    else for (const value of scalars(argument)) yield toText(value);
  }
}

function find(args: readonly Scalar[], sensitive: boolean): Scalar {
  const fold = (text: string) => (sensitive ? text : text.toLowerCase());
  const start = Math.trunc(numberAt(args, 2, 1));
  const within = fold(textAt(args, 1));
  if (start < 1 || start > within.length + 1) return BAD_VALUE;
  const index = within.indexOf(fold(textAt(args, 0)), start - 1);
  return index < 0 ? BAD_VALUE : index + 1;
}

function substitute(args: readonly Scalar[]): string {
  const text = textAt(args, 0);
  const old = textAt(args, 1);
  const fresh = textAt(args, 2);
  if (old === '') return text;
  const pieces = text.split(old);
  if (args[3] === undefined) return joined(pieces, fresh);
  const which = Math.trunc(numberAt(args, 3));
  if (which < 1 || which >= pieces.length) return text;
  return (
    pieces.slice(0, which).join(old) + fresh + pieces.slice(which).join(old)
  );
}

/** @throws Failure where no cell holds so much: looked at before it is made */
function joined(pieces: readonly string[], mark: string): string {
  const length = pieces.reduce(
    (sum, piece) => sum + piece.length + mark.length,
    -mark.length,
  );
  if (length > LONGEST_TEXT) throw new Failure(BAD_VALUE);
  return pieces.join(mark);
}

function format(value: Scalar, how: string): Scalar {
  const number = typeof value === 'string' ? textToNumber(value) : value;
  if (isError(number)) return number;
  if (typeof number === 'boolean') return toText(number);
  return displayText(
    number ?? (value === null ? 0 : toText(value)),
    how,
    ENGLISH,
  );
}

export const TEXT_FUNCTIONS: Functions = {
  LEN: one(text => text.length),
  TRIM: one(text => text.trim().replace(/ +/g, ' ')),
  UPPER: one(text => text.toUpperCase()),
  LOWER: one(text => text.toLowerCase()),
  PROPER: one(proper),
  // eslint-disable-next-line no-control-regex
  CLEAN: one(text => text.replace(/[\u0000-\u001f]/g, '')),
  CODE: one(text => text.codePointAt(0) ?? BAD_VALUE),
  CHAR: scalar(1, 1, args => {
    const code = length(args, 0, 0);
    return code > LAST_CHARACTER ? BAD_NUMBER : String.fromCodePoint(code);
  }),
  T: scalar(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  N: scalar(1, 1, ([value = null]) =>
    typeof value === 'string' ? 0 : toNumber(value),
  ),
  VALUE: scalar(1, 1, ([value = null]) => toNumber(value)),
  LEFT: scalar(1, 2, args => textAt(args, 0).slice(0, length(args, 1, 1))),
  RIGHT: scalar(1, 2, args => {
    const text = textAt(args, 0);
    return text.slice(Math.max(0, text.length - length(args, 1, 1)));
  }),
  MID: scalar(3, 3, args => {
    const start = length(args, 1, 1);
    if (start < 1) return BAD_VALUE;
    return textAt(args, 0).slice(start - 1, start - 1 + length(args, 2, 0));
  }),
  FIND: scalar(2, 3, args => find(args, true)),
  SEARCH: scalar(2, 3, args => find(args, false)),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, args => {
    const text = textAt(args, 0);
    const start = length(args, 1, 1);
    if (start < 1) return BAD_VALUE;
    const rest = text.slice(start - 1 + length(args, 2, 0));
    return text.slice(0, start - 1) + textAt(args, 3) + rest;
  }),
  REPT: scalar(2, 2, args => {
    const text = textAt(args, 0);
    const count = length(args, 1, 0);
    if (text.length * count > LONGEST_TEXT) return BAD_VALUE;
    return text.repeat(count);
  }),
  EXACT: scalar(2, 2, args => textAt(args, 0) === textAt(args, 1)),
  TEXT: scalar(2, 2, ([value = null, how = null]) =>
    format(value, toText(how)),
  ),
  CONCAT: scalar(2, 2, args => textAt(args, 0) + textAt(args, 1)),
  CONCATENATE: eager(1, ANY, args => joined([...texts(args)], '')),
  JOIN: eager(2, ANY, ([mark, ...args]) =>
    joined([...texts(args)], toText(single(mark ?? null))),
  ),
  TEXTJOIN: eager(3, ANY, ([mark, skip, ...args]) => {
    const all = [...texts(args)];
    const kept = toTruth(single(skip ?? null))
      ? all.filter(text => text !== '')
      : all;
    return joined(kept, toText(single(mark ?? null)));
  }),
};
