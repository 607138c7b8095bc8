/** A first set: always the candidate that closes most of what is open, then without those that became needless. */
import {
  emptyHolding,
  fits,
  hold,
  type Holding,
  isHeld,
  isNeedless,
  letGo,
} from './holding';
import type {Part} from './part';

export function greedy(part: Part): Holding {
  const holding = emptyHolding(part);
  // How many it closed when last counted: it can only close fewer since.
  const most = part.closes.map(closes => closes.length);
  for (;;) {
    const best = bestOf(part, holding, most);
    if (best === undefined) break;
    hold(part, holding, best);
  }
  prune(part, holding);
  return holding;
}

/** Lets go of what is needless, the least useful first. */
function prune(part: Part, holding: Holding): void {
  const bySize = [...holding.held].sort(
    (a, b) => part.closes[a]!.length - part.closes[b]!.length || b - a,
  );
  for (const candidate of bySize)
    if (isNeedless(part, holding, candidate)) letGo(part, holding, candidate);
}

/** Of those that close as much the one that takes fewer tight minutes, then the earlier. */
function bestOf(
  part: Part,
  holding: Holding,
  most: number[],
): number | undefined {
  let best: number | undefined;
  let bestCloses = 0;
  for (let candidate = 0; candidate < most.length; candidate++) {
    if (most[candidate]! === 0 || most[candidate]! < bestCloses) continue;
    if (isHeld(holding, candidate) || !fits(part, holding, candidate)) continue;
    const closes = openOnes(part, holding, candidate);
    most[candidate] = closes;
    const isBetter =
      closes > bestCloses ||
      (best !== undefined &&
        closes === bestCloses &&
        part.minutes[candidate]! < part.minutes[best]!);
    if (closes === 0 || !isBetter) continue;
    best = candidate;
    bestCloses = closes;
  }
  return best;
}

function openOnes(part: Part, {times}: Holding, candidate: number): number {
  let open = 0;
  for (const gap of part.closes[candidate]!) if (times[gap] === 0) open++;
  return open;
}
