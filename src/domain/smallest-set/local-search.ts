/**
 * A better set by many small exchanges: one goes, and one that closes what is open comes.
 *
 * Gaps that stay open weigh more each time, so the search does not go in circles.
 * Source: Gao, Weise, Li, "An efficient local search heuristic with row weighting for the unicost set
 * covering problem" (2015); the partners' hours are ours.
 */
import {chance} from './chance';
import {fits, hold, type Holding, isHeld, letGo} from './holding';
import type {Part} from './part';

interface Search {
  readonly part: Part;
  readonly holding: Holding;
  readonly weights: Float64Array;
  /** Of a held one the weight that would open without it, of another the weight that it would close. */
  readonly worth: Float64Array;
  /** When each last came or went. */
  readonly moved: Int32Array;
  /** Held ones that may not come back before another moves: those that just went. */
  readonly isBarred: Uint8Array;
  /** The gaps that are open, in no order, and where each stands. */
  readonly open: number[];
  readonly openAt: Int32Array;
  step: number;
  /** How much was looked at. */
  work: number;
}

interface Found {
  held: readonly number[];
  open: number;
}

/**
 * The best set that it meets: fewest open gaps, then fewest candidates.
 *
 * @param holding where to begin; is changed
 * @param least no set has fewer candidates and closes as much: reaching it ends the search
 * @param work how much to look at, about 100 a microsecond
 */
export function improved(
  part: Part,
  holding: Holding,
  least: number,
  work: number,
): readonly number[] {
  const search = begin(part, holding);
  const random = chance(part.closes.length);
  const best: Found = {held: [...holding.held], open: holding.open};
  if (best.open > 0) closeMore(search, best, random, work / 3);
  while (search.work < work) {
    if (best.open === 0 && best.held.length <= least) break;
    while (holding.held.length >= best.held.length - 1 && holding.held.length)
      drop(search, leastWorth(search, -1));
    exchange(search, random);
    note(best, holding);
  }
  return best.held;
}

/** While hours are short: any number of candidates, as long as more gaps close. */
function closeMore(
  search: Search,
  best: Found,
  random: (limit: number) => number,
  work: number,
): void {
  while (search.work < work && search.holding.open > 0) {
    exchange(search, random);
    note(best, search.holding);
  }
}

function note(best: Found, {held, open}: Holding): void {
  const isBetter =
    open < best.open || (open === best.open && held.length < best.held.length);
  if (!isBetter) return;
  best.held = [...held];
  best.open = open;
}

/** One that closes some open gap comes; of its partner's the least worth go until there are hours for it. */
function exchange(search: Search, random: (limit: number) => number): void {
  const {part, holding, open} = search;
  search.step++;
  const gap = open[random(open.length)];
  if (gap === undefined) return;
  const candidate = mostWorth(search, part.closers[gap]!);
  if (candidate !== undefined) {
    const partner = part.partner[candidate]!;
    while (!fits(part, holding, candidate))
      drop(search, leastWorth(search, partner));
    add(search, candidate);
  }
  for (const left of open) weigh(search, left);
}

function begin(part: Part, holding: Holding): Search {
  const {candidates, closers} = part;
  const search: Search = {
    part,
    holding,
    weights: new Float64Array(closers.length).fill(1),
    worth: new Float64Array(candidates.length),
    moved: new Int32Array(candidates.length),
    isBarred: new Uint8Array(candidates.length),
    open: [],
    openAt: new Int32Array(closers.length).fill(-1),
    step: 0,
    work: 0,
  };
  holding.times.forEach((times, gap) => {
    if (times === 0) nowOpen(search, gap);
  });
  part.closes.forEach((closes, candidate) => {
    const counted = isHeld(holding, candidate) ? 1 : 0;
    for (const gap of closes)
      if (holding.times[gap] === counted) search.worth[candidate]! += 1;
  });
  return search;
}

/** The gap weighs one more, and so do those that would close it. */
function weigh(search: Search, gap: number): void {
  search.weights[gap]! += 1;
  for (const closer of search.part.closers[gap]!) search.worth[closer]! += 1;
  search.work += search.part.closers[gap]!.length;
}

/** Of those worth as little, the one that moved longest ago. */
function leastWorth(search: Search, partner: number): number {
  const {part, holding, worth, moved} = search;
  let least = -1;
  for (const held of holding.held) {
    if (partner >= 0 && part.partner[held] !== partner) continue;
    const apart = least < 0 ? -1 : worth[held]! - worth[least]!;
    if (apart < 0 || (apart === 0 && moved[held]! < moved[least]!))
      least = held;
  }
  search.work += holding.held.length;
  return least;
}

function mostWorth(
  search: Search,
  closers: readonly number[],
): number | undefined {
  const {worth, moved, isBarred} = search;
  let most: number | undefined;
  for (const closer of closers) {
    if (isBarred[closer]) continue;
    const apart = most === undefined ? 1 : worth[closer]! - worth[most]!;
    if (apart > 0 || (apart === 0 && moved[closer]! < moved[most!]!))
      most = closer;
  }
  search.work += closers.length;
  return most;
}

function add(search: Search, candidate: number): void {
  const {part, holding, worth, weights} = search;
  hold(part, holding, candidate);
  worth[candidate] = 0;
  for (const gap of part.closes[candidate]!) {
    const times = holding.times[gap]!;
    const weight = weights[gap]!;
    if (times === 1) {
      nowClosed(search, gap);
      for (const closer of part.closers[gap]!) worth[closer]! -= weight;
      worth[candidate]! += 2 * weight;
    } else if (times === 2)
      for (const closer of part.closers[gap]!)
        if (closer !== candidate && isHeld(holding, closer))
          worth[closer]! -= weight;
    search.work += part.closers[gap]!.length;
  }
  settle(search, candidate);
}

function drop(search: Search, candidate: number): void {
  const {part, holding, worth, weights} = search;
  letGo(part, holding, candidate);
  worth[candidate] = 0;
  for (const gap of part.closes[candidate]!) {
    const times = holding.times[gap]!;
    const weight = weights[gap]!;
    if (times === 0) {
      nowOpen(search, gap);
      for (const closer of part.closers[gap]!) worth[closer]! += weight;
    } else if (times === 1)
      for (const closer of part.closers[gap]!)
        if (isHeld(holding, closer)) worth[closer]! += weight;
    search.work += part.closers[gap]!.length;
  }
  settle(search, candidate);
  search.isBarred[candidate] = 1;
}

/** What shares a gap with the one that moved may come again. */
function settle(search: Search, candidate: number): void {
  const {part, isBarred, moved} = search;
  moved[candidate] = search.step;
  for (const gap of part.closes[candidate]!)
    for (const closer of part.closers[gap]!) isBarred[closer] = 0;
}

function nowOpen({open, openAt}: Search, gap: number): void {
  openAt[gap] = open.push(gap) - 1;
}

function nowClosed({open, openAt}: Search, gap: number): void {
  const last = open.pop()!;
  if (last !== gap) {
    open[openAt[gap]!] = last;
    openAt[last] = openAt[gap]!;
  }
  openAt[gap] = -1;
}
