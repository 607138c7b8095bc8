/** One month in a line: what a tile and a point of the trend show. */
import {AREAS} from '../area';
import {balance} from '../balance';
import {cellsOf} from '../cells';
import type {Month} from '../month';
import {type Plan, indexesOf} from '../plan';
import {settled} from '../settled';
import {tally} from '../tally';
import {deliveredIn} from './delivery';

export interface MonthFigures {
  readonly month: Month;
  readonly objectives: number;
  /** The denominator of the four below it: where it is 0, each of them is n/a. */
  readonly expected: number;
  readonly covered: number;
  readonly strong: number;
  readonly confirmed: number;
  readonly delivered: number;
  /** Null where there are no minutes. */
  readonly balance: number | null;
  /** Over how many of the six areas the minutes spread: shown beside the balance. */
  readonly areasUsed: number;
  /** Total minutes. */
  readonly minutes: number;
  /** As staff entered them. */
  readonly deliveredMinutes: number;
}

export function monthFigures(plan: Plan, month: Month): MonthFigures {
  const objectives = indexesOf(plan, month);
  const {whole, areas} = tally(plan, cellsOf(plan), month);
  const {expected, covered, strong, confirmed, delivered} = whole;
  const minutes = AREAS.map((_, index) => settled(areas[index]!.minutes));
  return {
    month,
    objectives: objectives.length,
    expected,
    covered,
    strong,
    confirmed,
    delivered,
    balance: balance(minutes),
    areasUsed: minutes.filter(some => some > 0).length,
    minutes: settled(whole.minutes),
    deliveredMinutes: deliveredIn(plan, month),
  };
}
