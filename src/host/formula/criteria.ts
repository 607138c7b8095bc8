/** Criteria of COUNTIF and its kin: `">=3"`, `"<>done"`, `"lib*"`, a plain value. */
import {type Scalar, isError, textToNumber} from './values';

export type Criterion = (value: Scalar) => boolean;

/** `?` is any character, `*` any text, `~` before either means itself. Case does not count. */
export function criterion(wanted: Scalar): Criterion {
  if (isError(wanted))
    return value => isError(value) && value.error === wanted.error;
  if (wanted === null) return value => value === 0;
  if (typeof wanted !== 'string') return value => value === wanted;
  const match = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(wanted);
  const operator = match?.[1] ?? '';
  const text = match?.[2] ?? '';
  if (operator === '' || operator === '=') return equal(text, operator === '=');
  if (operator === '<>') {
    const is = equal(text, true);
    return value => !is(value);
  }
  return ordered(operator, text);
}

/** `""` matches blank cells and empty text, `"="` blank cells alone. */
function equal(text: string, marked: boolean): Criterion {
  if (text === '') return value => value === null || (!marked && value === '');
  const number = textToNumber(text);
  const truth = /^(?:true|false)$/i.test(text) ? /^true$/i.test(text) : null;
  const pattern = wildcard(text);
  const plain = text.toLowerCase();
  return value => {
    if (typeof value === 'string')
      return pattern ? pattern.test(value) : value.toLowerCase() === plain;
    if (typeof value === 'number') return number !== null && value === number;
    if (typeof value === 'boolean') return value === truth;
    return isError(value) && value.error.toLowerCase() === plain;
  };
}

function ordered(operator: string, text: string): Criterion {
  const number = textToNumber(text);
  const bound = number ?? text.toLowerCase();
  const kind = typeof bound;
  const holds = ORDER[operator];
  return value => {
    const side = typeof value === 'string' ? value.toLowerCase() : value;
    if (typeof side !== kind || !holds) return false;
    return holds(side as never, bound as never);
  };
}

const ORDER: {
  readonly [operator: string]: (left: number, right: number) => boolean;
} = {
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

/** Text with wildcards, matched in time proportional to both lengths. */
export interface Wildcard {
  test(text: string): boolean;
}

const ANY_TEXT = Symbol('any text');
const ANY_CHARACTER = Symbol('any character');
type Mark = string | typeof ANY_TEXT | typeof ANY_CHARACTER;

/** @returns null where the text has no wildcard */
export function wildcard(text: string): Wildcard | null {
  if (!/[*?~]/.test(text)) return null;
  const marks = marksOf(text.toLowerCase());
  return {test: subject => matches([...subject.toLowerCase()], marks)};
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const letters = [...text];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    const next = letters[at + 1];
    if (letter === '~' && next !== undefined && '*?~'.includes(next)) {
      marks.push(next);
      at++;
    } else if (letter === '*') marks.push(ANY_TEXT);
    else marks.push(letter === '?' ? ANY_CHARACTER : letter);
  }
  return marks;
}

/** Goes back to the last `*` alone: an earlier one can't help where that one fails. */
function matches(letters: readonly string[], marks: readonly Mark[]): boolean {
  let at = 0;
  let mark = 0;
  let star = -1;
  let resume = 0;
  while (at < letters.length) {
    const wanted = marks[mark];
    if (wanted === ANY_TEXT) {
      star = mark++;
      resume = at;
    } else if (wanted === ANY_CHARACTER || wanted === letters[at]) {
      mark++;
      at++;
    } else if (star >= 0) {
      mark = star + 1;
      at = ++resume;
    } else return false;
  }
  return marks.slice(mark).every(rest => rest === ANY_TEXT);
}
