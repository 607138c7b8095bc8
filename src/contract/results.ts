/** What a school measures. */
import type {Problem} from '../domain/problem';
import type {Chain} from '../domain/results/chain';
import type {NewIndicator} from '../domain/results/indicator';

/** What the school measures, and what its activities of the school year are to move. */
export interface ResultsView extends Chain {
  /** `YYYY-MM-DD`, in the file's time zone. */
  readonly today: string;
  readonly schoolName: string;
  /** Of the Results tab. */
  readonly problems: readonly Problem[];
  /** A list to begin with: those of it that the school has not. */
  readonly offered: readonly NewIndicator[];
}

export interface SaveReading {
  readonly operation: string;
  /** Its name as Results have it. */
  readonly indicator: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Null takes the reading of that day away. */
  readonly reading: number | null;
  /** The reading of that day as the sender last saw it; left out where there was none. */
  readonly base?: number;
}

/** Indicators of a list that the school takes over, as it adapted them. */
export interface AdoptResults {
  readonly operation: string;
  readonly indicators: readonly NewIndicator[];
}

/** A list of results from a file or a paste; nothing of it is written yet. */
export interface ResultListPreview {
  readonly indicators: readonly NewIndicator[];
  /** Of the list, its rows counted as the file has them. */
  readonly problems: readonly Problem[];
}
