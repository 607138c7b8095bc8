/** The same question put to an integer program of somebody else's, and what an answer is worth. */
import {solve} from 'yalps';
import type {CoverQuestion} from '../../../src/domain/smallest-set/cover';

/** Each closed gap is worth more than all candidates together cost. */
export function worth(
  question: CoverQuestion,
  picks: readonly number[],
): number {
  return closed(question, picks).size * worthOfGap(question) - picks.length;
}

export function closed(
  {candidates}: CoverQuestion,
  picks: readonly number[],
): ReadonlySet<number> {
  return new Set(picks.flatMap(pick => candidates[pick]!.closes));
}

/** The minutes that each partner gives to these. */
export function minutesTaken(
  {candidates, spare}: CoverQuestion,
  picks: readonly number[],
): readonly number[] {
  const taken = spare.map(() => 0);
  for (const pick of picks) {
    const {partner, minutes} = candidates[pick]!;
    if (partner !== null) taken[partner]! += minutes;
  }
  return taken;
}

/**
 * What the best answer is worth.
 *
 * @throws Error where it is not found in so many milliseconds
 */
export function bestWorth(question: CoverQuestion, timeout = 60_000): number {
  const {gaps, candidates, spare} = question;
  const limits = new Map<string, {min: number} | {max: number}>();
  const variables = new Map<string, ReadonlyMap<string, number>>();
  for (let gap = 0; gap < gaps; gap++) {
    // It counts only where it is closed, and once at most.
    limits.set(`gap ${gap}`, {min: 0});
    variables.set(
      `closed ${gap}`,
      new Map([
        ['worth', worthOfGap(question)],
        [`gap ${gap}`, -1],
      ]),
    );
  }
  spare.forEach((minutes, partner) =>
    limits.set(`hours ${partner}`, {max: minutes}),
  );
  candidates.forEach(({closes, partner, minutes}, index) => {
    const needs = new Map([['worth', -1]]);
    for (const gap of closes) needs.set(`gap ${gap}`, 1);
    if (partner !== null) needs.set(`hours ${partner}`, minutes);
    variables.set(`held ${index}`, needs);
  });
  const {status, result} = solve(
    {
      direction: 'maximize',
      objective: 'worth',
      constraints: limits,
      variables,
      binaries: true,
    },
    {timeout},
  );
  if (status !== 'optimal') throw new Error(`The second solver is ${status}.`);
  return Math.round(result);
}

function worthOfGap({candidates}: CoverQuestion): number {
  return candidates.length + 1;
}
