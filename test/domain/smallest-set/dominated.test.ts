/** Which candidates are never needed, in whose stead. */
import type {Candidate} from '../../../src/domain/smallest-set/cover';
import {partsOf} from '../../../src/domain/smallest-set/part';

const one = (
  closes: readonly number[],
  partner: number | null = null,
  minutes = 0,
): Candidate => ({closes, partner, minutes});

/** So that the hours of partner 0 are short. */
const SHORT = one([5], 0, 100);

test.each([
  ['of two alike the earlier stays', [one([0, 1]), one([0, 1])], [0]],
  ['what closes more stands in', [one([0]), one([0, 1])], [1]],
  ['what closes less does not', [one([0, 1]), one([1, 2])], [0, 1]],
  ['nobody’s hours are better', [one([0], 0, 30), one([0]), SHORT], [1, 2]],
  ['fewer minutes are', [one([0], 0, 40), one([0], 0, 30), SHORT], [1, 2]],
  ['of as many the earlier', [one([0], 0, 30), one([0], 0, 30), SHORT], [0, 2]],
  [
    'more gaps for as many minutes',
    [one([0], 0, 30), one([0, 1], 0, 30), SHORT],
    [1, 2],
  ],
  [
    'more gaps for more minutes are no substitute',
    [one([0], 0, 30), one([0, 1], 0, 40), SHORT],
    [0, 1, 2],
  ],
])('%s', (_, candidates, kept) => {
  const parts = partsOf({gaps: 6, candidates, spare: [100]});
  const all = parts.flatMap(part => part.candidates);
  expect([...all].sort((a, b) => a - b)).toEqual(kept);
});
