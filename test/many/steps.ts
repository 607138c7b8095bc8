/** The steps of a sequence: who does what, and by which chance. */
import {chance} from './chance';

export interface Step {
  /** `edit` in the tabs, `ask` the sidebar, `go` on with a run, `again` the last request, `kill` a run, `wait` ten seconds. */
  readonly do: 'edit' | 'ask' | 'go' | 'again' | 'kill' | 'wait';
  readonly who: number;
  readonly seed: number;
}

export interface Sequence {
  readonly seed: number;
  readonly people: number;
  /** How many of them have the sidebar open. */
  readonly askers: number;
  readonly steps: readonly Step[];
}

const LENGTH = 60;

const WEIGHTS = {
  edit: 26,
  ask: 14,
  go: 15,
  again: 2,
  kill: 2,
  wait: 1,
} as const;
const KINDS = Object.entries(WEIGHTS).flatMap(([kind, weight]) =>
  Array.from({length: weight}, () => kind as Step['do']),
);

export function sequenceOf(seed: number): Sequence {
  const random = chance(seed);
  const people = 2 + random(11);
  const askers = Math.min(people, 1 + random(6));
  const steps = Array.from({length: LENGTH}, () => ({
    do: KINDS[random(KINDS.length)]!,
    who: random(people),
    seed: random(2 ** 31),
  }));
  return {seed, people, askers, steps};
}
