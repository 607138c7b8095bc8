/** The smallest set of a part, proven: every choice is tried that could still be better than the best known. */
import {type Bound, bound, firstPrices, isBeaten, type Prices} from './bound';
import type {Part} from './part';

export interface Proof {
  /** The best set: the one that was known, where none is better. */
  readonly held: readonly number[];
  /** Whether it is proven that none is better. */
  readonly isProven: boolean;
  /** No set has fewer candidates and closes as many. */
  readonly least: number;
  /** How much was looked at. */
  readonly work: number;
}

interface Trial {
  readonly part: Part;
  /** Above 0 where a gap is closed or given up. */
  readonly settled: Int32Array;
  readonly out: Int32Array;
  readonly left: Float64Array;
  /** What a gap costs that stays open: more than all candidates that a set can need. */
  readonly openCost: number;
  readonly held: number[];
  /** Of what is held and given up. */
  cost: number;
  best: readonly number[];
  /** Of the best; to be beaten. */
  target: number;
  work: number;
}

const ROUNDS_AT_FIRST = 300;
const ROUNDS_LATER = 12;

/**
 * @param known a set and how many gaps it leaves open
 * @param work how much to look at before giving up the proof, about 100 a microsecond
 */
export function exact(
  part: Part,
  known: {readonly held: readonly number[]; readonly open: number},
  work: number,
): Proof {
  const openCost = part.closers.length + 1;
  const trial: Trial = {
    part,
    settled: new Int32Array(part.closers.length),
    out: new Int32Array(part.candidates.length),
    left: Float64Array.from(part.spare),
    openCost,
    held: [],
    cost: 0,
    best: known.held,
    target: known.held.length + known.open * openCost,
    work,
  };
  const root = bound(trial, firstPrices(part), trial.target, ROUNDS_AT_FIRST);
  trial.work -= root.work;
  visit(trial, root);
  return {
    held: trial.best,
    isProven: trial.work > 0,
    least: Math.ceil(root.least - 1e-6),
    work: work - trial.work,
  };
}

/** Tries all that follows from what is decided; leaves the trial as it found it. */
function visit(trial: Trial, here: Bound): void {
  if (isBeaten(trial.cost + here.least, trial.target)) return;
  const out = ruleOut(trial, here);
  const gap = hardestGap(trial);
  if (gap === undefined) accept(trial);
  else branch(trial, gap, here);
  for (const candidate of out) trial.out[candidate]! -= 1;
}

/** It is better: what is not has been left before. */
function accept(trial: Trial): void {
  trial.target = trial.cost;
  trial.best = [...trial.held];
}

/** Candidates with which no set can be better, or that their partner has no hours for. */
function ruleOut(trial: Trial, here: Bound): readonly number[] {
  const {part, out, left} = trial;
  const found: number[] = [];
  for (let one = 0; one < out.length; one++) {
    if (out[one]! > 0) continue;
    const partner = part.partner[one]!;
    const surplus = Math.max(0, here.surplus[one]!);
    const isOut =
      isBeaten(trial.cost + here.least + surplus, trial.target) ||
      (partner >= 0 && part.minutes[one]! > left[partner]!);
    if (!isOut) continue;
    out[one]! += 1;
    found.push(one);
  }
  trial.work -= out.length;
  return found;
}

/** The open gap with the fewest candidates left. */
function hardestGap({part, settled, out}: Trial): number | undefined {
  let hardest: number | undefined;
  let fewest = Infinity;
  for (let gap = 0; gap < settled.length; gap++) {
    if (settled[gap]! > 0) continue;
    let count = 0;
    for (const closer of part.closers[gap]!) if (out[closer] === 0) count++;
    if (count >= fewest) continue;
    hardest = gap;
    fewest = count;
  }
  return hardest;
}

/** One of those that close the gap is held, the most promising first; or none, and the gap stays open. */
function branch(trial: Trial, gap: number, here: Bound): void {
  const {part, out, settled} = trial;
  const closers = part.closers[gap]!.filter(closer => out[closer] === 0).sort(
    (a, b) => here.surplus[a]! - here.surplus[b]! || a - b,
  );
  for (const closer of closers) {
    take(trial, closer, 1);
    descend(trial, here.prices);
    take(trial, closer, -1);
    out[closer]! += 1;
  }
  settled[gap]! += 1;
  trial.cost += trial.openCost;
  descend(trial, here.prices);
  trial.cost -= trial.openCost;
  settled[gap]! -= 1;
  for (const closer of closers) out[closer]! -= 1;
}

function descend(trial: Trial, prices: Prices): void {
  const left = trial.target - trial.cost;
  if (isBeaten(0, left) || trial.work <= 0) return;
  const next = bound(trial, prices, left, ROUNDS_LATER);
  trial.work -= next.work;
  if (trial.work > 0) visit(trial, next);
}

/** @param by 1 holds the candidate, -1 lets it go */
function take(trial: Trial, candidate: number, by: 1 | -1): void {
  const {part, settled, out, left, held} = trial;
  if (by > 0) held.push(candidate);
  else held.pop();
  out[candidate]! += by;
  trial.cost += by;
  for (const gap of part.closes[candidate]!) settled[gap]! += by;
  const partner = part.partner[candidate]!;
  if (partner >= 0) left[partner]! -= by * part.minutes[candidate]!;
}
