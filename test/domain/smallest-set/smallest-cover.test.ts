/** The smallest set in numbers: checked against another solver, and by what must hold of every answer. */
import fc from 'fast-check';
import type {
  Candidate,
  CoverQuestion,
} from '../../../src/domain/smallest-set/cover';
import {exact} from '../../../src/domain/smallest-set/exact';
import {emptyHolding, hold} from '../../../src/domain/smallest-set/holding';
import {improved} from '../../../src/domain/smallest-set/local-search';
import {partsOf} from '../../../src/domain/smallest-set/part';
import {smallestCover} from '../../../src/domain/smallest-set/smallest-cover';
import {bestWorth, closed, minutesTaken, worth} from './second-solver';

const PARTNERS = 3;

/** Up to 12 gaps and 18 candidates, some of partners with few hours. */
const QUESTIONS: fc.Arbitrary<CoverQuestion> = fc
  .integer({min: 1, max: 12})
  .chain(gaps =>
    fc.record({
      gaps: fc.constant(gaps),
      candidates: fc.array(
        fc.record({
          closes: fc.uniqueArray(fc.integer({min: 0, max: gaps - 1}), {
            maxLength: 5,
          }),
          partner: fc.option(fc.integer({min: 0, max: PARTNERS - 1})),
          minutes: fc.constantFrom(0, 30, 45, 60, 180),
        }),
        {maxLength: 18},
      ),
      spare: fc.array(fc.constantFrom(0, 45, 90, 200, 600), {
        minLength: PARTNERS,
        maxLength: PARTNERS,
      }),
    }),
  );

const SEED = {seed: 20261014, numRuns: 150};

function candidate(
  closes: readonly number[],
  partner: number | null = null,
  minutes = 0,
): Candidate {
  return {closes, partner, minutes};
}

test('no set closes more, and none as much with fewer, says another solver', () => {
  fc.assert(
    fc.property(QUESTIONS, question => {
      const {picks, isSmallest} = smallestCover(question);
      expect(isSmallest).toBe(true);
      expect(worth(question, picks) - bestWorth(question)).toBe(0);
    }),
    SEED,
  );
});

test('each pick closes a gap that no other pick does', () => {
  fc.assert(
    fc.property(QUESTIONS, question => {
      const {picks} = smallestCover(question);
      const all = closed(question, picks).size;
      for (const pick of picks) {
        const others = picks.filter(other => other !== pick);
        expect(closed(question, others).size).toBeLessThan(all);
      }
    }),
    SEED,
  );
});

test('no partner gives more minutes than are left', () => {
  fc.assert(
    fc.property(QUESTIONS, question => {
      const {picks} = smallestCover(question);
      minutesTaken(question, picks).forEach((minutes, partner) =>
        expect(minutes).toBeLessThanOrEqual(question.spare[partner]!),
      );
    }),
    SEED,
  );
});

test('the proof finds what the search would have found, if need be alone', () => {
  fc.assert(
    fc.property(QUESTIONS, question => {
      const picks = partsOf(question).flatMap(part => {
        const known = {held: [], open: part.closers.length};
        const {held, isProven} = exact(part, known, 1e6);
        expect(isProven).toBe(true);
        return held.map(index => part.candidates[index]!);
      });
      expect(worth(question, picks) - bestWorth(question)).toBe(0);
    }),
    SEED,
  );
});

test('a proof that is cut short says so, and keeps a set that is allowed', () => {
  const [part] = partsOf({
    gaps: GAPS,
    candidates: activities(99, 1),
    spare: [],
  });
  const known = {held: [], open: part!.closers.length};
  const ends = [1e3, 1e4, 1e5].map(work => exact(part!, known, work));
  expect(ends.map(({isProven}) => isProven)).toEqual([false, false, false]);
  for (const {least, held} of ends)
    expect(held.length === 0 || held.length >= least).toBe(true);
});

test('a set with more than it needs is thinned out', () => {
  const closes = [
    [0, 1],
    [2, 3],
    [1, 2],
    [0, 3],
  ];
  const candidates = closes.map(each => candidate(each));
  const [part] = partsOf({gaps: 4, candidates, spare: []});
  const holding = emptyHolding(part!);
  closes.forEach((_, index) => hold(part!, holding, index));
  expect(improved(part!, holding, 0, 2000)).toHaveLength(2);
});

test('two wide activities beat the widest one', () => {
  const candidates = [
    candidate([1, 2, 3, 4]),
    candidate([0, 1, 2]),
    candidate([3, 4, 5]),
    candidate([0]),
    candidate([5]),
  ];
  expect(smallestCover({gaps: 6, candidates, spare: []})).toEqual({
    picks: [1, 2],
    isSmallest: true,
  });
});

test('the one that stands earlier is taken where two serve alike', () => {
  const candidates = [candidate([0]), candidate([0, 1]), candidate([0, 1])];
  const {picks} = smallestCover({gaps: 2, candidates, spare: []});
  expect(picks).toEqual([1]);
});

test('a narrower one that is preferred stands in where nothing is lost', () => {
  const candidates = [candidate([0]), candidate([0, 1]), candidate([1, 2])];
  const {picks} = smallestCover({gaps: 3, candidates, spare: []});
  expect(picks).toEqual([0, 2]);
});

test('a partner without hours is passed over for two others', () => {
  const candidates = [
    candidate([0, 1], 0, 120),
    candidate([0], 1, 60),
    candidate([1]),
  ];
  const {picks} = smallestCover({gaps: 2, candidates, spare: [119, 60]});
  expect(picks).toEqual([1, 2]);
});

test('more gaps close before fewer activities do', () => {
  const candidates = [
    candidate([0, 1], 0, 100),
    candidate([0], 0, 50),
    candidate([1, 2], 0, 50),
  ];
  const {picks} = smallestCover({gaps: 3, candidates, spare: [100]});
  expect(picks).toEqual([1, 2]);
});

test('a gap that nothing closes is left, and nothing to do is done', () => {
  const candidates = [candidate([1])];
  const {picks} = smallestCover({gaps: 3, candidates, spare: []});
  expect(picks).toEqual([0]);
  expect(smallestCover({gaps: 0, candidates: [], spare: []})).toEqual({
    picks: [],
    isSmallest: true,
  });
});

describe('a school month of 403 gaps and 814 activities', () => {
  test('is answered with proof where no activity crosses areas', () => {
    const candidates = activities(814, 0);
    const question = {gaps: GAPS, candidates, spare: []};
    const {picks, isSmallest} = smallestCover(question);
    expect(isSmallest).toBe(true);
    expect(closed(question, picks)).toEqual(
      new Set(candidates.flatMap(({closes}) => closes)),
    );
    expect(smallestCover(question).picks).toEqual(picks);
  });

  test('is answered without proof where all of them do', () => {
    const candidates = activities(814, 1);
    const question = {gaps: GAPS, candidates, spare: []};
    const {picks, isSmallest} = smallestCover(question);
    expect(isSmallest).toBe(false);
    expect(closed(question, picks).size).toBe(
      new Set(candidates.flatMap(({closes}) => closes)).size,
    );
  });

  test('is answered within 2.5 % of the best where they do', () => {
    const best = closingEachOnce();
    const question = {
      gaps: GAPS,
      candidates: [...activities(814 - best.length, 0.1), ...best],
      spare: [],
    };
    const {picks} = smallestCover(question);
    expect(closed(question, picks).size).toBe(GAPS);
    expect(picks.length).toBeLessThanOrEqual(best.length * 1.025);
  });
});

const GAPS = 403;
const MOST = 9;
/** Six areas and one gap more, which activities that cross areas may close. */
const AREA = 67;

/** Each closes 1 to 9 gaps of an area, and a share of them some gaps of others. */
function activities(count: number, crossing: number): readonly Candidate[] {
  const random = fraction(7);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({length: count}, () => {
    const area = below(6) * AREA;
    const first = below(AREA);
    const closes = Array.from(
      {length: 1 + below(MOST - 2)},
      () => area + ((first + below(24)) % AREA),
    );
    if (random() < crossing) closes.push(below(GAPS), below(GAPS));
    return candidate([...new Set(closes)]);
  });
}

/** A set that closes each gap once, as many at a time as any activity can: no set is smaller. */
function closingEachOnce(): readonly Candidate[] {
  const random = fraction(8);
  const gaps = Array.from({length: GAPS}, (_, gap) => ({
    gap,
    order: gap + 12 * random(),
  }))
    .sort((a, b) => a.order - b.order)
    .map(({gap}) => gap);
  return Array.from({length: Math.ceil(GAPS / MOST)}, (_, index) =>
    candidate(gaps.slice(index * MOST, (index + 1) * MOST)),
  );
}

/** From 0 below 1, the same in every run. */
function fraction(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
