/** What a school measures to see whether its work helps: totals, never a child. */
import {folded} from '../cell';

/** One measurement. */
export interface IndicatorReading {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly value: number;
}

export interface Indicator {
  readonly name: string;
  /** The result for the whole district that it belongs to; blank where nobody wrote one, as the four below. */
  readonly result: string;
  /** What that means at this school. */
  readonly siteResult: string;
  /** Where the figures come from. */
  readonly source: string;
  readonly unit: string;
  /** The figure to start from; null where none is written, as the target. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** In the order of their dates, each date once. */
  readonly readings: readonly IndicatorReading[];
}

/** One that Results may take over from a list. */
export type NewIndicator = Omit<Indicator, 'readings'>;

/** By which an indicator is known: its name in any case, blanks around it aside. */
export function indicatorKey(name: string): string {
  return folded(name);
}
