/** Moments within a run of ours, by what it asks of Google, and what people do at them. */
import type {Hands} from './planner';

export interface Moment {
  readonly when: 'before' | 'after';
  readonly op: string;
  /** From 1; of those that come after the first flush, where it says so. */
  readonly nth: number;
  readonly isBack?: boolean;
  readonly act: () => void;
}

/** Each of them does what it is to do. */
export function hands(...moments: readonly Moment[]): Hands {
  const counts = new Map<string, number>();
  const count = (key: string) => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  const meet = (when: Moment['when'], op: string) => {
    for (const moment of moments) {
      const key = moment.isBack ? `back ${op}` : op;
      const isNow = moment.when === when && moment.op === op;
      if (isNow && counts.get(key) === moment.nth) moment.act();
    }
  };
  return {
    before: ({op}) => {
      if (counts.has('flush')) count(`back ${op}`);
      count(op);
      meet('before', op);
    },
    after: ({op}) => meet('after', op),
  };
}

export const before = (op: string, nth: number, act: () => void): Moment => ({
  when: 'before',
  op,
  nth,
  act,
});
export const after = (op: string, nth: number, act: () => void): Moment => ({
  when: 'after',
  op,
  nth,
  act,
});
/** After the so-manyth look at what was written. */
export const looked = (nth: number, act: () => void): Moment => ({
  ...after('range.get', nth, act),
  isBack: true,
});
