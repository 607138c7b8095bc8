/** Codes with words and signs about them that change nothing: `3rd grade OA 1`, `[3.OA.1]`, `A-SSE.1★`. */

const GRADE = '(?:GR(?:ADE)?S?[. ]*)';
const WORDS: readonly (readonly [said: RegExp, meant: string])[] = [
  [
    /^["'\u2018\u201c[(*\u2022\u25aa\u25e6\u00b7-]+|["'\u2019\u201d\])*\u2605\u2606]+$|\s*\(\+\)$/g,
    '',
  ],
  [/^(?:STANDARDS?|STDS?)(?:[.:#]\s*|\s+)/, ''],
  [new RegExp(`^${GRADE}(K|[1-8])[.:]?\\s+`), '$1 '],
  [new RegExp(`^([1-8])(?:ST|ND|RD|TH)\\s${GRADE}?`), '$1 '],
  [/^KINDERGARTEN[.:]?\s+/, 'K '],
  [/^(S?MP)S\s?(?=[1-8]$)/, '$1'],
];

/** @param code in capitals */
export function withoutWords(code: string): string {
  return WORDS.reduce((text, [said, meant]) => text.replace(said, meant), code);
}
