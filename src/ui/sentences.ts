/** English sentences with places in them, known again as they arrive and said in another language. */

/**
 * By the English sentence, the other one: `'Row {row} of {tab} is new.'`.
 *
 * A place holds any text unless PATTERNS says more. Names that end in digits are of one kind: `{n}`, `{n2}`.
 */
export interface Sentences {
  readonly [english: string]: string;
}

/** By the kind of a place, how what stands there is said; other kinds stay as they are. */
export interface Kinds {
  readonly [kind: string]: (english: string) => string;
}

/** A sentence as it is known again. */
interface Known {
  /** What stands before its first place and after its last, and the longest of its words: cheap to look for. */
  readonly head: string;
  readonly tail: string;
  readonly words: string;
  /** It ends in a text of its own, which goes on as far as there is any. */
  readonly isOpen: boolean;
  readonly pattern: RegExp;
  readonly own: string;
}

/**
 * Says a text in another language: one sentence, several, or parts with a semicolon between them.
 *
 * What is not known stays in English, so that nothing is lost.
 */
export function translator(
  sentences: Sentences,
  kinds: Kinds,
): (text: string) => string {
  const all = Object.entries(sentences).map(([english, own]) =>
    knownBy(english, own),
  );
  const said: Kinds = {...kinds, text: text => translate(text)};
  const say = ({pattern, own}: Known, text: string) =>
    begunAs(text, filled(own, pattern.exec(text)?.groups ?? {}, said));
  const part = (text: string) => {
    const known = knownOf(text, all);
    return known && say(known, text);
  };
  // The shortest beginning that is known, again and again; what is not known passes by a sentence at a time.
  const inSentences = (text: string): string => {
    const ends = endsIn(text);
    const begun = all.filter(
      ({head, words}) => text.startsWith(head) && text.includes(words),
    );
    for (const end of begun.length > 0 ? [...ends, text.length] : []) {
      const sentence = text.slice(0, end);
      const known = knownOf(sentence, begun);
      if (known?.isOpen) return say(known, text);
      const own = inParts(sentence, part) ?? (known && say(known, sentence));
      if (own !== undefined)
        return `${own} ${inSentences(text.slice(end + 1))}`.trim();
    }
    const [first] = ends;
    return first === undefined
      ? text
      : `${text.slice(0, first)} ${inSentences(text.slice(first + 1))}`;
  };
  const translate = (text: string) => inParts(text, part) ?? inSentences(text);
  return translate;
}

/** What a place of that kind holds. */
const PATTERNS: {readonly [kind: string]: string} = {
  n: '[\\d,]+',
  month: '\\p{Lu}\\p{Ll}+(?: \\d{4})?',
  day: '\\p{Lu}\\p{Ll}{2} \\d{1,2}(?:, \\d{4})?',
  minutes: '\\d+ (?:min|h(?: \\d+)?)',
  grades: '(?:(?:pre-)?kindergarten|grades? [^.;]+?)',
};

/** Another language may begin a sentence with a month, which it writes small. */
function begunAs(english: string, own: string): string {
  return /^\p{Lu}/u.test(english)
    ? own.slice(0, 1).toUpperCase() + own.slice(1)
    : own;
}

function knownBy(english: string, own: string): Known {
  const words = english.split(/\{\w+\}/);
  const [longest = ''] = [...words].sort((a, b) => b.length - a.length);
  return {
    head: words[0] ?? '',
    tail: words[words.length - 1] ?? '',
    words: longest,
    isOpen: english.endsWith('{text}'),
    pattern: patternOf(english),
    own,
  };
}

const knownOf = (text: string, among: readonly Known[]) =>
  among.find(
    ({head, tail, pattern}) =>
      text.startsWith(head) && text.endsWith(tail) && pattern.test(text),
  );

function patternOf(english: string): RegExp {
  const [first = '', ...rest] = english.split(/(\{\w+\})/);
  const places = rest.map(piece =>
    /^\{\w+\}$/.test(piece) ? placeOf(piece.slice(1, -1)) : literal(piece),
  );
  return new RegExp(`^${literal(first)}${places.join('')}$`, 'u');
}

const placeOf = (name: string) =>
  `(?<${name}>${PATTERNS[kindOf(name)] ?? '[^]+?'})`;

const kindOf = (name: string) => name.replace(/\d+$/, '');

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function filled(
  own: string,
  places: {readonly [name: string]: string},
  kinds: Kinds,
): string {
  return own.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = places[name] ?? '';
    return (kinds[kindOf(name)] ?? String)(text);
  });
}

/** Undefined where one of the parts is not known. */
function inParts(
  text: string,
  said: (part: string) => string | undefined,
): string | undefined {
  const end = text.endsWith('.') ? '.' : '';
  const parts = text.slice(0, text.length - end.length).split('; ');
  if (parts.length === 1) return undefined;
  const own: string[] = [];
  for (const part of parts) {
    const words = said(part);
    if (words === undefined) return undefined;
    own.push(words);
  }
  return `${own.join('; ')}${end}`;
}

/** Where sentences may end, but for the last. */
const endsIn = (text: string): readonly number[] =>
  [...text.matchAll(/[.!?]["”]? (?=\S)/g)].map(
    ({index, 0: end}) => index + end.length - 1,
  );
