/**
 * How small a set can possibly be: a price on each open gap, such that what a candidate closes is worth its cost.
 *
 * Lagrangian relaxation: gaps that are closed too often get cheaper, gaps that are left open dearer, and
 * likewise the minutes of partners who have few. Source: Beasley, "A Lagrangian heuristic for set-covering
 * problems" (1990).
 */
import type {Part} from './part';

/** What is decided already, and the prices so far. */
interface Question {
  readonly part: Part;
  /** Above 0 where a gap is closed, or left open for good: it asks for nothing more. */
  readonly settled: Int32Array;
  /** Above 0 where a candidate is out. */
  readonly out: Int32Array;
  /** The minutes that each partner has left. */
  readonly left: Float64Array;
  /** What a gap costs that stays open. */
  readonly openCost: number;
}

export interface Prices {
  /** For each gap. */
  readonly gaps: Float64Array;
  /** For each partner the price of all its minutes. */
  readonly hours: Float64Array;
}

export interface Bound {
  /** No set costs less. */
  readonly least: number;
  readonly prices: Prices;
  /** For each candidate its cost less the worth of what it closes: by so much a set with it costs more, where above 0. */
  readonly surplus: Float64Array;
  /** How much was looked at. */
  readonly work: number;
}

/** Each gap is paid by the candidate that closes most. */
export function firstPrices({closes, closers, spare}: Part): Prices {
  return {
    gaps: Float64Array.from(closers, of =>
      of.reduce((price, one) => Math.min(price, 1 / closes[one]!.length), 1),
    ),
    hours: new Float64Array(spare.length),
  };
}

/**
 * @param target the cost to beat: the search ends where that is out of reach
 * @param rounds how often the prices are corrected at most
 */
export function bound(
  question: Question,
  from: Prices,
  target: number,
  rounds: number,
): Bound {
  const {part} = question;
  const prices = {gaps: from.gaps.slice(), hours: from.hours.slice()};
  const surplus = new Float64Array(part.candidates.length);
  const slope = slopes(part);
  let best: Bound = {least: -Infinity, prices: from, surplus, work: 0};
  let stride = 1;
  let stale = 0;
  let work = 0;
  for (let round = 0; round < rounds; round++) {
    const least = valueOf(question, prices, surplus, slope);
    work += slope.work;
    if (least > best.least + 1e-9) {
      best = {
        least,
        prices: {gaps: prices.gaps.slice(), hours: prices.hours.slice()},
        surplus: surplus.slice(),
        work,
      };
      stale = 0;
    } else if (++stale >= 8) {
      stride /= 2;
      stale = 0;
    }
    if (isBeaten(best.least, target) || stride < 0.01) break;
    if (!follow(question, prices, slope, stride * (target - least))) break;
  }
  return {...best, work};
}

/** Costs are whole numbers, so a little more than the next lower one is as much as the target. */
export function isBeaten(least: number, target: number): boolean {
  return least > target - 1 + 1e-6;
}

/** How far the cheapest choice at these prices is from what is asked, for each gap and partner. */
interface Slopes {
  readonly gaps: Float64Array;
  readonly hours: Float64Array;
  work: number;
}

function slopes({closers, spare}: Part): Slopes {
  return {
    gaps: new Float64Array(closers.length),
    hours: new Float64Array(spare.length),
    work: 0,
  };
}

/** What the cheapest choice costs at these prices: no set costs less. Also fills surplus and slopes. */
function valueOf(
  {part, settled, out, left}: Question,
  prices: Prices,
  surplus: Float64Array,
  slope: Slopes,
): number {
  let value = 0;
  slope.work = part.closes.length;
  for (let gap = 0; gap < settled.length; gap++) {
    slope.gaps[gap] = settled[gap]! > 0 ? 0 : 1;
    if (settled[gap] === 0) value += prices.gaps[gap]!;
  }
  for (let partner = 0; partner < left.length; partner++) {
    const share = left[partner]! / part.spare[partner]!;
    slope.hours[partner] = -share;
    value -= prices.hours[partner]! * share;
  }
  for (let one = 0; one < part.closes.length; one++) {
    if (out[one]! > 0) continue;
    const closes = part.closes[one]!;
    const partner = part.partner[one]!;
    const share = partner < 0 ? 0 : part.minutes[one]! / part.spare[partner]!;
    let cost = 1 + (partner < 0 ? 0 : prices.hours[partner]! * share);
    for (const gap of closes) if (settled[gap] === 0) cost -= prices.gaps[gap]!;
    surplus[one] = cost;
    slope.work += closes.length;
    if (cost >= 0) continue;
    value += cost;
    if (partner >= 0) slope.hours[partner]! += share;
    for (const gap of closes) if (settled[gap] === 0) slope.gaps[gap]! -= 1;
  }
  return value;
}

/** @returns false where the prices are as good as they get */
function follow(
  {settled, openCost}: Question,
  prices: Prices,
  slope: Slopes,
  distance: number,
): boolean {
  let length = 0;
  for (const rise of slope.gaps) length += rise * rise;
  for (const rise of slope.hours) length += rise * rise;
  if (length < 1e-12) return false;
  const step = distance / length;
  for (let gap = 0; gap < settled.length; gap++)
    if (settled[gap] === 0)
      prices.gaps[gap] = Math.min(
        openCost,
        Math.max(0, prices.gaps[gap]! + step * slope.gaps[gap]!),
      );
  for (let partner = 0; partner < prices.hours.length; partner++)
    prices.hours[partner] = Math.max(
      0,
      prices.hours[partner]! + step * slope.hours[partner]!,
    );
  return true;
}
