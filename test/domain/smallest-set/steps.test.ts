/** The steps to the smallest set, each against a plain second reading, in numbers that never change. */
import {bound, firstPrices} from '../../../src/domain/smallest-set/bound';
import {chance} from '../../../src/domain/smallest-set/chance';
import type {
  Candidate,
  CoverQuestion,
} from '../../../src/domain/smallest-set/cover';
import {exact} from '../../../src/domain/smallest-set/exact';
import {greedy} from '../../../src/domain/smallest-set/greedy';
import {
  type Holding,
  emptyHolding,
  fits,
  hold,
  isHeld,
  isNeedless,
  letGo,
} from '../../../src/domain/smallest-set/holding';
import {improved} from '../../../src/domain/smallest-set/local-search';
import {type Part, partsOf} from '../../../src/domain/smallest-set/part';
import {preferred} from '../../../src/domain/smallest-set/preferred';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Candidates that close up to six of the gaps each, half of them of one of so many partners. */
function question(
  seed: number,
  partners: number,
  gaps = 30,
  count = 60,
): CoverQuestion {
  const random = chance(seed);
  const candidates = Array.from({length: count}, () => ({
    closes: [
      ...new Set(Array.from({length: 1 + random(6)}, () => random(gaps))),
    ],
    partner: partners > 0 && random(2) === 0 ? random(partners) : null,
    minutes: 30 * (1 + random(4)),
  }));
  const spare = Array.from({length: partners}, () => 60 + 30 * random(6));
  return {gaps, candidates, spare};
}

/** The largest part, which nearly all gaps fall into. */
function partOf(seed: number, partners: number): Part {
  const parts = [...partsOf(question(seed, partners))];
  return parts.sort((a, b) => b.closers.length - a.closers.length)[0]!;
}

const PARTS = SEEDS.flatMap(seed => [partOf(seed, 0), partOf(seed, 4)]);
const NUMBERED = PARTS.map((part, index) => ({part, index}));

/** Counted anew: how often each gap is closed, and the minutes left. */
function counted(part: Part, held: readonly number[]) {
  const times = part.closers.map(
    closers => closers.filter(one => held.includes(one)).length,
  );
  const left = part.spare.map((spare, partner) =>
    held
      .filter(one => part.partner[one] === partner)
      .reduce((rest, one) => rest - part.minutes[one]!, spare),
  );
  return {times, left, open: times.filter(time => time === 0).length};
}

const shown = ({times, left, open}: Holding) => ({
  times: [...times],
  left: [...left],
  open,
});

test('chance falls as mulberry32 says', () => {
  const random = chance(7);
  expect([1, 2, 3, 4, 5].map(() => random(1_000_000))).toEqual([
    11704, 61958, 976907, 699028, 521445,
  ]);
});

test('what is held is counted as it would be anew, whatever comes and goes', () => {
  for (const part of PARTS.slice(0, 4)) {
    const random = chance(3);
    const holding = emptyHolding(part);
    const all = part.candidates.map((_, one) => one);
    for (let step = 0; step < 20; step++) {
      const one = random(all.length);
      if (isHeld(holding, one)) letGo(part, holding, one);
      else hold(part, holding, one);
      const {held, at, times, left} = holding;
      expect(shown(holding)).toEqual(counted(part, held));
      expect([...at]).toEqual(all.map(each => held.indexOf(each)));
      expect(all.filter(each => isNeedless(part, holding, each))).toEqual(
        all.filter(each => part.closes[each]!.every(gap => times[gap]! >= 2)),
      );
      expect(all.filter(each => fits(part, holding, each))).toEqual(
        all.filter(
          each => part.minutes[each]! <= (left[part.partner[each]!] ?? 1e9),
        ),
      );
    }
  }
});

/** The same as `greedy`, each time with all that could be held. */
function plainGreedy(part: Part): readonly number[] {
  let held: number[] = [];
  for (;;) {
    const {times, left} = counted(part, held);
    const opens = (one: number) =>
      part.closes[one]!.filter(gap => times[gap] === 0).length;
    const [best] = part.candidates
      .map((_, one) => one)
      .filter(one => part.minutes[one]! <= (left[part.partner[one]!] ?? 1e9))
      .sort(
        (a, b) =>
          opens(b) - opens(a) || part.minutes[a]! - part.minutes[b]! || a - b,
      );
    if (best === undefined || opens(best) === 0) break;
    held.push(best);
  }
  const size = (one: number) => part.closes[one]!.length;
  for (const one of [...held].sort((a, b) => size(a) - size(b) || b - a)) {
    const others = held.filter(other => other !== one);
    const {open} = counted(part, others);
    if (open === counted(part, held).open) held = others;
  }
  return held;
}

test('the first set takes what closes most, then fewer minutes, then the earlier one, and nothing needless', () => {
  for (const part of PARTS) {
    const holding = greedy(part);
    const ascending = (held: readonly number[]) =>
      [...held].sort((a, b) => a - b);
    expect(ascending(holding.held)).toEqual(ascending(plainGreedy(part)));
    expect(shown(holding)).toEqual(counted(part, holding.held));
  }
});

/** What a set leaves open, and how many it holds. */
function worth(part: Part, held: readonly number[]) {
  const {left, open} = counted(part, held);
  for (const minutes of left) expect(minutes).toBeGreaterThanOrEqual(0);
  return [open, held.length];
}

const proven = (part: Part) =>
  exact(part, {held: [], open: part.closers.length}, 1e7);

test.each(NUMBERED)(
  'many small exchanges find as small a set as is proven: $index',
  ({part}) => {
    const best = worth(part, proven(part).held);
    expect(worth(part, improved(part, greedy(part), 0, 1e5))).toEqual(best);
    expect(worth(part, improved(part, emptyHolding(part), 0, 1e5))).toEqual(
      best,
    );
  },
);

test('exchanges end where no set is smaller, and leave what they began with where nothing is better', () => {
  for (const part of PARTS) {
    const {held} = greedy(part);
    expect(improved(part, greedy(part), held.length, 1e5)).toEqual(held);
    expect(improved(part, greedy(part), 0, 0)).toEqual(held);
  }
});

test('a few exchanges make first sets smaller by a tenth', () => {
  const all = (sets: readonly (readonly number[])[]) =>
    sets.reduce((sum, {length}) => sum + length, 0);
  expect(all(PARTS.map(part => greedy(part).held))).toBe(175);
  expect(all(PARTS.map(part => improved(part, greedy(part), 0, 1e4)))).toBe(
    160,
  );
});

test('a proof says the least that any set has, and takes no more looks than it needs', () => {
  let work = 0;
  for (const part of PARTS) {
    const proof = proven(part);
    expect(proof.isProven).toBe(true);
    expect(proof.least).toBeLessThanOrEqual(proof.held.length);
    const {open} = counted(part, proof.held);
    const again = exact(part, {held: proof.held, open}, 1e7);
    expect(again.held).toBe(proof.held);
    expect(again.least).toBeLessThanOrEqual(proof.held.length);
    expect(again.least).toBeGreaterThanOrEqual(proof.held.length - 1);
    expect(again.work).toBeLessThanOrEqual(proof.work);
    work += proof.work;
  }
  expect(work).toBeLessThan(1_100_000);
});

test('prices never say more than the smallest set costs, nor much less', () => {
  let least = 0;
  for (const part of PARTS.slice(0, 6)) {
    const question = {
      part,
      settled: new Int32Array(part.closers.length),
      out: new Int32Array(part.candidates.length),
      left: Float64Array.from(part.spare),
      openCost: part.closers.length + 1,
    };
    const {held} = proven(part);
    const found = bound(question, firstPrices(part), held.length + 1, 300);
    expect(found.least).toBeLessThanOrEqual(held.length + 1e-6);
    for (const one of held)
      expect(found.least + found.surplus[one]!).toBeLessThanOrEqual(
        held.length + 1e-6,
      );
    least += found.least;
  }
  expect(least).toBeGreaterThan(44.6);
});

/** Whether somebody would take the other in its stead, with nothing lost. */
function standsIn(
  {candidates}: CoverQuestion,
  other: number,
  one: number,
): boolean {
  const [its, instead] = [candidates[one]!, candidates[other]!];
  const isCheaper =
    instead.partner === null ||
    (instead.partner === its.partner && instead.minutes <= its.minutes);
  return isCheaper && its.closes.every(gap => instead.closes.includes(gap));
}

/** Those of partners with hours enough for all take nobody's. */
function withTightHours(asked: CoverQuestion): CoverQuestion {
  const {candidates, spare} = asked;
  const isPossible = ({closes, partner, minutes}: Candidate) =>
    closes.length > 0 && (partner === null || minutes <= spare[partner]!);
  const wanted = spare.map((_, its) =>
    candidates
      .filter(each => each.partner === its && isPossible(each))
      .reduce((sum, {minutes}) => sum + minutes, 0),
  );
  return {
    ...asked,
    candidates: candidates.map(each =>
      each.partner !== null && wanted[each.partner]! > spare[each.partner]!
        ? each
        : {...each, partner: null, minutes: 0},
    ),
  };
}

test.each(SEEDS)(
  'a question falls into parts that share nothing, without what is never needed: %i',
  seed => {
    const asked = question(seed, 4, 40, 30);
    const {candidates, spare} = asked;
    const tight = withTightHours(asked);
    const parts = partsOf(asked);
    const kept = parts.flatMap(part => part.candidates);
    candidates.forEach(({closes, partner, minutes}, one) => {
      const isImpossible =
        closes.length === 0 || (partner !== null && minutes > spare[partner]!);
      const stand = kept.filter(
        other => other !== one && standsIn(tight, other, one),
      );
      if (!kept.includes(one))
        expect(isImpossible || stand.length > 0).toBe(true);
      else expect(stand).toEqual([]);
    });
    const gaps = parts.map(
      part => new Set(part.candidates.flatMap(one => candidates[one]!.closes)),
    );
    expect(gaps.reduce((sum, {size}) => sum + size, 0)).toBe(
      new Set(gaps.flatMap(each => [...each])).size,
    );
    for (const part of parts) {
      part.closes.forEach((closes, one) => {
        expect(closes).toHaveLength(
          candidates[part.candidates[one]!]!.closes.length,
        );
        for (const gap of closes) expect(part.closers[gap]).toContain(one);
        const {partner, minutes} = tight.candidates[part.candidates[one]!]!;
        const its = part.partner[one]!;
        expect(its < 0 ? null : part.spare[its]).toBe(
          partner === null ? null : spare[partner],
        );
        expect(part.minutes[one]).toBe(minutes);
      });
      const links = part.closers.reduce((sum, {length}) => sum + length, 0);
      expect(links).toBe(
        part.closes.reduce((sum, {length}) => sum + length, 0),
      );
    }
  },
);

test('partners join what shares no gap, and only where their hours are short', () => {
  const candidates = [
    {closes: [0], partner: 0, minutes: 60},
    {closes: [1], partner: 0, minutes: 60},
    {closes: [2], partner: 1, minutes: 60},
    {closes: [3], partner: 1, minutes: 60},
  ];
  const parts = partsOf({gaps: 4, candidates, spare: [119, 120]});
  expect(parts).toEqual([
    {
      candidates: [0, 1],
      closes: [[0], [1]],
      closers: [[0], [1]],
      partner: [0, 0],
      minutes: [60, 60],
      spare: [119],
    },
    ...[2, 3].map(one => ({
      candidates: [one],
      closes: [[0]],
      closers: [[0]],
      partner: [-1],
      minutes: [0],
      spare: [],
    })),
  ]);
});

test('a pick gives way to an earlier one that does its work within the hours', () => {
  const candidates = [
    {closes: [0], partner: 0, minutes: 61},
    {closes: [0], partner: 0, minutes: 60},
    {closes: [0, 1], partner: null, minutes: 0},
    {closes: [1], partner: 0, minutes: 30},
    {closes: [1, 2], partner: null, minutes: 0},
  ];
  const better = (spare: number, picks: readonly number[]) =>
    preferred({gaps: 3, candidates, spare: [spare]}, picks);
  expect(better(60, [2, 4])).toEqual([1, 4]);
  expect(better(61, [2, 4])).toEqual([0, 4]);
  expect(better(59, [2, 4])).toEqual([2, 4]);
  expect(better(90, [4, 1])).toEqual([0, 4]);
  expect(better(90, [1, 3])).toEqual([1, 2]);
  expect(better(61, [0, 2])).toEqual([0, 2]);
});
