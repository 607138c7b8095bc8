/** Where a month stands in its round, as Settings says it. */

export const MONTH_STATES = [
  'open',
  'planning',
  'review',
  'published',
  'closed',
] as const;

/** Open for objectives, being planned, in review, published, closed. A state locks nothing. */
export type MonthState = (typeof MONTH_STATES)[number];

export interface MonthStanding {
  readonly state: MonthState;
  /** `YYYY-MM-DD`: the last day for objectives, where it is open and somebody has set one. */
  readonly until: string | null;
  /** Of a published month, where it is known: `YYYY-MM-DD`. */
  readonly publishedOn: string | null;
  readonly publishedBy: string | null;
}

/** The standing of a state of which nothing else is known. */
export function standingAt(state: MonthState): MonthStanding {
  return {state, until: null, publishedOn: null, publishedBy: null};
}

/** `Open for objectives until 2026-09-25`, `Published on 2026-09-28 by Ana Alves`: as Settings keeps it. */
export function formatStanding(standing: MonthStanding): string {
  const {state, until, publishedOn, publishedBy} = standing;
  switch (state) {
    case 'open':
      return `Open for objectives${until === null ? '' : ` until ${until}`}`;
    case 'planning':
      return 'Planning';
    case 'review':
      return 'In review';
    case 'published':
      return `Published${publishedOn === null ? '' : ` on ${publishedOn}`}${publishedBy === null ? '' : ` by ${publishedBy}`}`;
    case 'closed':
      return 'Closed';
  }
}
