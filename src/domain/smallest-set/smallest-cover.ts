/** Which candidates to hold so that the most gaps close with the fewest of them. */
import type {CoverAnswer, CoverQuestion} from './cover';
import {exact, type Proof} from './exact';
import {greedy} from './greedy';
import {hold, type Holding, emptyHolding} from './holding';
import {improved} from './local-search';
import {type Part, partsOf} from './part';
import {preferred} from './preferred';

/** How much to look at, about 100 a microsecond: for each gap in a first search, for proofs, for long searches. */
const FIRST = 5e3;
const PROOF = 2e7;
const LONG = 2.5e7;

/** So many times its even share a part may take for its proof: small ones mostly need less than theirs. */
const GENEROUS = 3;

/**
 * Greedy, pruned, improved by exchanges, and proven where the parts are small.
 *
 * First the most gaps are closed that hours allow, then with the fewest candidates; where sets are alike
 * the candidates that stand earlier are preferred. The same question always has the same answer.
 */
export function smallestCover(question: CoverQuestion): CoverAnswer {
  const parts = [...partsOf(question)].sort((a, b) => sizeOf(a) - sizeOf(b));
  const size = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  let sizeLeft = size;
  let proofLeft = PROOF;
  const picks: number[] = [];
  let isSmallest = true;
  for (const part of parts) {
    const share = Math.min(1, (GENEROUS * sizeOf(part)) / sizeLeft);
    const proof = proofOf(part, proofLeft * share);
    const held = proof.isProven
      ? proof.held
      : longSearch(part, proof, (LONG * sizeOf(part)) / size);
    picks.push(...held.map(index => part.candidates[index]!));
    isSmallest &&= proof.isProven;
    sizeLeft -= sizeOf(part);
    proofLeft -= proof.work;
  }
  return {picks: preferred(question, picks), isSmallest};
}

function sizeOf({closers}: Part): number {
  return closers.length;
}

function proofOf(part: Part, work: number): Proof {
  const first = improved(part, greedy(part), 1, FIRST * sizeOf(part));
  const {open} = holdingOf(part, first);
  return exact(part, {held: first, open}, work);
}

function longSearch(
  part: Part,
  {held, least}: Proof,
  work: number,
): readonly number[] {
  return improved(part, holdingOf(part, held), least, work);
}

function holdingOf(part: Part, held: readonly number[]): Holding {
  const holding = emptyHolding(part);
  for (const candidate of held) hold(part, holding, candidate);
  return holding;
}
