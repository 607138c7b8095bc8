/** Which ideas fit a gap best. */
import {
  type BankTag,
  type Near,
  type Nearness,
  NEARNESSES,
  nearest,
  objectiveTags,
} from './bank-tag';
import {type Grade, orderOf} from './grade';
import type {Objective} from './plan';
import type {Idea, Use} from './suggestion';

/** What the words of an idea have in common with the objective's. */
export interface WordMatch {
  /** BM25: more is nearer. */
  readonly score: number;
  readonly words: readonly string[];
}

/** Of the idea the tag by which it comes near, and to which of the objective's. */
export interface Ranked extends Near {
  readonly idea: Idea;
  /** Where it was used for what comes nearest; null where the bank's own tags do, or it is new. */
  readonly use: Use | null;
  readonly words: readonly string[];
}

/**
 * The best first: same standard, then cluster, domain, subject; then how the grades fit, words in common,
 * and less used. What is tagged for another subject alone does not fit at all.
 *
 * @param wordsOf what an idea has in common with the objective; undefined where nothing
 */
export function ranked(
  all: readonly Idea[],
  objective: Objective,
  wordsOf: (idea: Idea) => WordMatch | undefined,
): readonly Ranked[] {
  const wanted = objectiveTags(objective);
  return all
    .flatMap(idea => {
      const near = nearestOf(idea, wanted);
      if (near === null) return [];
      const {score, words} = wordsOf(idea) ?? NO_WORDS;
      const order = [
        indexOf(near.nearness),
        gradesApart(idea.grades, objective.grades),
        -score,
        idea.timesUsed,
      ];
      return {found: {...near, idea, words}, order};
    })
    .sort((one, other) => compared(one.order, other.order))
    .map(({found}) => found);
}

const NO_WORDS: WordMatch = {score: 0, words: []};

/** By what it was used for, the newest first, or else by the bank's tags; null where none is of the subject. */
function nearestOf(
  {uses, bank}: Idea,
  wanted: readonly BankTag[],
): (Near & {readonly use: Use | null}) | null {
  let best: (Near & {use: Use | null}) | null = null;
  for (const use of [...uses, ...(bank ? [null] : [])]) {
    const near = nearest((use ?? bank!).tags, wanted);
    if (near && (!best || indexOf(near.nearness) < indexOf(best.nearness)))
      best = {...near, use};
  }
  return best;
}

const indexOf = (nearness: Nearness) => NEARNESSES.indexOf(nearness);

/** 0 where they share one, or the objective's can't be read; 1 where the idea names none; else from 2. */
function gradesApart(
  offered: readonly Grade[],
  wanted: readonly Grade[],
): number {
  if (wanted.length === 0) return 0;
  if (offered.length === 0) return 1;
  const apart = wanted.flatMap(grade =>
    offered.map(other => Math.abs(orderOf(grade) - orderOf(other))),
  );
  const least = Math.min(...apart);
  return least === 0 ? 0 : 1 + least;
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
