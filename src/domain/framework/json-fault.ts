/** Where a text stops being JSON: engines name the place differently, or not at all. */

/** What may come next: a value or the end of a list, a name or the end of an object, and so on. */
type Next = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

const ENDS: {readonly [sign: string]: string} = {'}': '{', ']': '['};
const BLANKS = /\s*/y;
const WORD = /-?\d[\d.eE+-]*|true|false|null/y;
// eslint-disable-next-line no-control-regex
const LETTERS = /[^"\\\u0000-\u001f]*/y;

/** From 0; the text's length where it breaks off. */
export function jsonFault(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  let index = 0;
  do {
    index = endOf(BLANKS, text, index);
    const end = tokenEnd(text, index);
    if (end === null) return index;
    if (end > text.length) return text.length;
    const after = nextAfter(text.charAt(index), next, open);
    if (after === null) return index;
    next = after;
    index = end;
  } while (open.length > 0);
  return endOf(BLANKS, text, index);
}

/** Null where no token begins; beyond the text for words in quotation marks that are never closed. */
function tokenEnd(text: string, start: number): number | null {
  const sign = text.charAt(start);
  if ('{}[],:'.includes(sign)) return sign === '' ? null : start + 1;
  if (sign !== '"') {
    const end = endOf(WORD, text, start);
    return end > start ? end : null;
  }
  let index = endOf(LETTERS, text, start + 1);
  while (text.charAt(index) === '\\') index = endOf(LETTERS, text, index + 2);
  if (index >= text.length) return text.length + 1;
  return text.charAt(index) === '"' ? index + 1 : null;
}

function endOf(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return start + (form.exec(text)?.[0].length ?? 0);
}

/** Null where what begins with this sign may not stand here. */
function nextAfter(sign: string, next: Next, open: string[]): Next | null {
  const isValue = next === 'value' || next === 'first value';
  if (sign === '{' || sign === '[') {
    if (!isValue) return null;
    open.push(sign);
    return sign === '{' ? 'first name' : 'first value';
  }
  if (sign in ENDS) {
    const mayEnd = next === 'comma' || next.startsWith('first');
    return mayEnd && open.pop() === ENDS[sign] ? 'comma' : null;
  }
  if (sign === ':') return next === 'colon' ? 'value' : null;
  if (sign === ',') {
    if (next !== 'comma') return null;
    return open[open.length - 1] === '{' ? 'name' : 'value';
  }
  if (isValue) return 'comma';
  return sign === '"' && next.endsWith('name') ? 'colon' : null;
}
