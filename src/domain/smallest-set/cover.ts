/** The question of the smallest set in numbers alone: which candidates to hold so that the gaps close. */

/** One activity that could be held. */
export interface Candidate {
  /** The gaps that it closes, by their places, each once. */
  readonly closes: readonly number[];
  /** Whose hours it takes, by its place; null where they are not limited. */
  readonly partner: number | null;
  /** How many of them. */
  readonly minutes: number;
}

export interface CoverQuestion {
  /** How many there are; their places count from 0. */
  readonly gaps: number;
  /** Preferred ones first: where two serve alike, the earlier is taken. */
  readonly candidates: readonly Candidate[];
  /** The minutes that each partner has left. */
  readonly spare: readonly number[];
}

export interface CoverAnswer {
  /** The candidates to hold, by their places, in order. */
  readonly picks: readonly number[];
  /** Whether it is proven that no set closes more gaps, and none closes as many with fewer candidates. */
  readonly isSmallest: boolean;
}
