/** Texts found by words in them: by the beginning of a word, or with a slip in it. */
import SearchableMap from 'minisearch/SearchableMap';

/** The words of one thing, each part with how much a word of it says. */
export type Parts = readonly {
  readonly text: string;
  readonly weight: number;
}[];

export interface Asked {
  /** Whether every word has to be found. */
  readonly isWhole: boolean;
  /** Whether a word may have a slip. */
  readonly isLoose: boolean;
}

/** From which place in the list a word is, and how much it says there. */
type Weights = Map<number, number>;

/** The places of the things that fit, the best first. */
export type WordSearch = (typed: string, asked: Asked) => readonly number[];

export function wordSearch(things: readonly Parts[]): WordSearch {
  const index = new SearchableMap<Weights>();
  things.forEach((parts, place) => {
    for (const {text, weight} of parts)
      for (const word of wordsOf(text)) {
        const weights = index.fetch(word, () => new Map());
        weights.set(place, Math.max(weight, weights.get(place) ?? 0));
      }
  });
  return (typed, {isWhole, isLoose}) => {
    const words = [...new Set(wordsOf(typed))];
    const found = words.map(word => scored(index, word, isLoose));
    const sums: Weights = new Map();
    for (const scores of found)
      for (const [place, score] of scores)
        if (!isWhole || found.every(each => each.has(place)))
          sums.set(place, (sums.get(place) ?? 0) + score);
    return [...sums]
      .sort(([one, a], [other, b]) => b - a || one - other)
      .map(([place]) => place);
  };
}

/** How much a typed word says of each thing: rare words more, the whole word more than its beginning. */
function scored(
  index: SearchableMap<Weights>,
  word: string,
  isLoose: boolean,
): Weights {
  const scores: Weights = new Map();
  const add = (weights: Weights, nearness: number) => {
    for (const [place, weight] of weights) {
      const score = (weight * nearness) / Math.sqrt(weights.size);
      scores.set(place, Math.max(score, scores.get(place) ?? 0));
    }
  };
  const exact = index.get(word);
  if (exact) add(exact, 1);
  // A number is whole: 3 is not 30. So is one letter.
  if (word.length > 1 && !/\d/.test(word))
    for (const [longer, weights] of index.atPrefix(word))
      if (longer !== word) add(weights, word.length / longer.length);
  const slips = isLoose ? slipsIn(word) : 0;
  if (slips > 0)
    for (const [weights, distance] of index.fuzzyGet(word, slips).values())
      if (distance > 0) add(weights, 0.5 / distance);
  return scores;
}

/** Short words have no letter to spare. */
const slipsIn = (word: string) =>
  word.length > 3 ? Math.round(word.length / 4) : 0;

const wordsOf = (text: string) =>
  text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
