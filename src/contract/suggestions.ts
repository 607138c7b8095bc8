/** Ideas for a gap. */
import type {Area} from '../domain/area';
import type {Nearness} from '../domain/bank-tag';
import type {ActivityRow} from './rows';
import type {NewActivity} from './saves';

/** One idea for a gap, ready to be planned. */
export interface Suggestion {
  /** Names it among the others. */
  readonly key: string;
  /** How near what it serves comes to the objective. */
  readonly nearness: Nearness;
  /** Why it is suggested, in words: "used in October for 3.OA.A.3; same cluster; 4 × 45 min". */
  readonly reason: string;
  /** What stands in its way, a sentence each. */
  readonly notices: readonly string[];
  /** In any month. */
  readonly timesUsed: number;
  /** Blank where the bank does not say, as the two below. */
  readonly description: string;
  readonly materials: string;
  readonly families: string;
  /** What saving it as it is takes. */
  readonly proposal: NewActivity;
  /** The row of this month that has it for others already, to which the objective can be added; else null. */
  readonly onPlan: ActivityRow | null;
}

export interface SuggestionsView {
  readonly objectiveId: string;
  readonly area: Area;
  /** The best first, some twelve at most. */
  readonly suggestions: readonly Suggestion[];
  /** Other objectives of the month at the same standard or cluster. */
  readonly alsoAnswers: readonly string[];
  /** Whether the bank holds anything, for any area. */
  readonly hasBank: boolean;
}
