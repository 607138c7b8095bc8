/** How a group of standards is served: how many of them, and how evenly. */
import type {Depth} from './depth';

/** Breadth and balance of a group of standards: the one is never shown without the other. */
export interface Spread {
  readonly standards: number;
  /** Named by an objective. ÷ standards is the breadth named. */
  readonly named: number;
  /** Named, and with an activity. ÷ standards is the breadth supported. */
  readonly supported: number;
  /** Webb's balance of the activities over the supported standards, 0 to 1; null where none is supported. */
  readonly balance: number | null;
}

export function spread(
  standards: readonly {readonly objectives: number; readonly depth: Depth}[],
): Spread {
  const hits = standards.map(({depth}) => depth.activities);
  return {
    standards: standards.length,
    named: standards.filter(({objectives}) => objectives > 0).length,
    supported: hits.filter(some => some > 0).length,
    balance: webbBalance(hits),
  };
}

/**
 * Webb's balance of representation: 1 − ½ Σ |1 ÷ O − hits ÷ H| over the O standards with some of the H hits.
 *
 * `[6, 1, 1, 0]` gives 1 − ½ (5⁄12 + 5⁄24 + 5⁄24) = 0.583; a single standard always gives 1.
 * Source: N. Webb, Alignment of science and mathematics standards and assessments in four states, 1999.
 *
 * @returns null where there are no hits
 */
export function webbBalance(hits: readonly number[]): number | null {
  const some = hits.filter(hit => hit > 0);
  if (some.length === 0) return null;
  const all = some.reduce((sum, hit) => sum + hit, 0);
  const distance = some.reduce(
    (sum, hit) => sum + Math.abs(1 / some.length - hit / all),
    0,
  );
  return 1 - distance / 2;
}
