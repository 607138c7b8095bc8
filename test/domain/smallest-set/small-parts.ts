/** Questions small enough to be asked for each mutant. */
import {chance} from '../../../src/domain/smallest-set/chance';
import {type Part, partsOf} from '../../../src/domain/smallest-set/part';

/** The largest part of a question of 14 gaps and 24 candidates, half of them of one of so many partners. */
export function smallPart(seed: number, partners: number): Part {
  const random = chance(seed);
  const candidates = Array.from({length: 24}, () => ({
    closes: [...new Set(Array.from({length: 1 + random(4)}, () => random(14)))],
    partner: partners > 0 && random(2) === 0 ? random(partners) : null,
    minutes: 30 * (1 + random(4)),
  }));
  const spare = Array.from({length: partners}, () => 60 + 30 * random(4));
  const parts = [...partsOf({gaps: 14, candidates, spare})];
  return parts.sort((a, b) => b.closers.length - a.closers.length)[0]!;
}

/** Two without partners, then four with two of them. */
export function smallParts(): readonly Part[] {
  return [1, 2, 3, 4, 5, 6].map(seed => smallPart(seed, seed < 3 ? 0 : 2));
}
