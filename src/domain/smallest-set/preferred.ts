/** The same set with better candidates: each pick gives way to an earlier one that closes what it alone closes. */
import type {CoverQuestion} from './cover';

/** @returns as many picks that close as much, in order */
export function preferred(
  {gaps, candidates, spare}: CoverQuestion,
  picks: readonly number[],
): readonly number[] {
  const held = new Set(picks);
  const times = new Int32Array(gaps);
  const left = [...spare];
  for (const pick of picks) count(pick, 1);
  for (const pick of [...picks].sort((a, b) => a - b)) {
    count(pick, -1);
    const better = candidates.findIndex(
      (_, index) => index === pick || (!held.has(index) && serves(index, pick)),
    );
    held.delete(pick);
    held.add(better);
    count(better, 1);
  }
  return [...held].sort((a, b) => a - b);

  function count(index: number, by: 1 | -1): void {
    const {closes, partner, minutes} = candidates[index]!;
    for (const gap of closes) times[gap]! += by;
    if (partner !== null) left[partner]! -= by * minutes;
  }

  function serves(index: number, pick: number): boolean {
    const {closes, partner, minutes} = candidates[index]!;
    if (partner !== null && minutes > left[partner]!) return false;
    const needed = candidates[pick]!.closes.filter(gap => times[gap] === 0);
    return needed.every(gap => closes.includes(gap));
  }
}
