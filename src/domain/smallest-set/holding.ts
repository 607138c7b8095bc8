/** What is held of a part, and what that leaves open: changed in place, one candidate at a time. */
import type {Part} from './part';

export interface Holding {
  /** In no order. */
  readonly held: number[];
  /** Where each candidate stands in `held`; -1 where it does not. */
  readonly at: Int32Array;
  /** How many of the held close each gap. */
  readonly times: Int32Array;
  /** The minutes that each partner has left. */
  readonly left: Float64Array;
  /** How many gaps nothing held closes. */
  open: number;
}

export function emptyHolding({candidates, closers, spare}: Part): Holding {
  return {
    held: [],
    at: new Int32Array(candidates.length).fill(-1),
    times: new Int32Array(closers.length),
    left: Float64Array.from(spare),
    open: closers.length,
  };
}

export function isHeld({at}: Holding, candidate: number): boolean {
  return at[candidate]! >= 0;
}

/** Whether its partner has the hours. */
export function fits(part: Part, {left}: Holding, candidate: number): boolean {
  const partner = part.partner[candidate]!;
  return partner < 0 || part.minutes[candidate]! <= left[partner]!;
}

export function hold(part: Part, holding: Holding, candidate: number): void {
  const {held, at, times, left} = holding;
  at[candidate] = held.push(candidate) - 1;
  for (const gap of part.closes[candidate]!)
    if (times[gap]!++ === 0) holding.open--;
  const partner = part.partner[candidate]!;
  if (partner >= 0) left[partner]! -= part.minutes[candidate]!;
}

export function letGo(part: Part, holding: Holding, candidate: number): void {
  const {held, at, times, left} = holding;
  const last = held.pop()!;
  const place = at[candidate]!;
  if (last !== candidate) {
    held[place] = last;
    at[last] = place;
  }
  at[candidate] = -1;
  for (const gap of part.closes[candidate]!)
    if (--times[gap]! === 0) holding.open++;
  const partner = part.partner[candidate]!;
  if (partner >= 0) left[partner]! += part.minutes[candidate]!;
}

/** Whether every gap that it closes is closed by another one too. */
export function isNeedless(
  part: Part,
  {times}: Holding,
  candidate: number,
): boolean {
  return part.closes[candidate]!.every(gap => times[gap]! > 1);
}
