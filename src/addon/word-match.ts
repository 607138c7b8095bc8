/** What the words of many texts have in common with one: BM25, by minisearch. */
import MiniSearch from 'minisearch';
import {folded} from '../domain/cell';
import type {WordMatch} from '../domain/suggestion-rank';

interface Worded {
  /** Counts twice as much as the rest. */
  readonly title: string;
  readonly text: string;
}

/** By the places of the texts; those with no word in common are left out. */
export function wordMatches(
  texts: readonly Worded[],
  query: string,
): ReadonlyMap<number, WordMatch> {
  const index = new MiniSearch<Worded & {id: number}>({
    fields: ['title', 'text'],
    processTerm: plainWord,
  });
  index.addAll(texts.map((text, id) => ({...text, id})));
  const found = index.search(query, {boost: {title: 2}});
  const asWritten = writtenWords(query);
  return new Map(
    found.map(({id, score, terms}) => [
      id as number,
      {
        score,
        words: terms
          .slice(0, MOST_WORDS)
          .map(term => asWritten.get(term) ?? term),
      },
    ]),
  );
}

/** The words as the query writes them, by what they are compared by: `matches`, not `matche`. */
function writtenWords(query: string): ReadonlyMap<string, string> {
  const words = folded(query).split(/[^\p{L}\p{M}\p{N}]+/u);
  return new Map(words.map(word => [plainWord(word) ?? '', word]));
}

/** Enough to see why. */
const MOST_WORDS = 2;

/** In small letters, one thing as many; null for words that stand everywhere. */
function plainWord(word: string): string | null {
  const plain = folded(word);
  if (plain.length < 3 || /^\d+$/.test(plain) || STOP_WORDS.has(plain))
    return null;
  if (/[^aeiou]ies$/.test(plain)) return `${plain.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(plain)) return plain.slice(0, -2);
  return /[^su]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  'about activity after all and any are ask at back before being can child children class classes could does each every families family find for from give grade group groups had has have help helps her hers him his home how into its know learn learning lets like make makes many more most new not off one other our out over own per school see she show shows some student students step such take tell than that the their them then there these they things this through time two use uses using was way ways week were what when where which who why will with within work works you your month math ela reading'.split(
    ' ',
  ),
);
