/** The steps of a sequence: who does what, and by which chance. */
import {chance} from './chance';

export interface Step {
  readonly do: keyof typeof WEIGHTS;
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

const LENGTH = 62;

/** What a step is, and how often. */
const WEIGHTS = {
  /** Something in the tabs. */
  edit: 27,
  /** Something that turns a tab over: its headers, a whole column, rows under others, the tab itself. */
  upset: 2,
  /** A row right below the last one, where saves add theirs. */
  below: 2,
  ask: 13,
  /** To put right what a check lists; to list it first. */
  fix: 3,
  /** A run goes on. */
  go: 14,
  /** The last request once more. */
  again: 2,
  /** A run is ended, just now or as soon as it writes to a row. */
  kill: 1,
  /** One of the next writes to rows is the last of its run. */
  doom: 2,
  /** People are in the tab right before one of the next writes to its rows. */
  ambush: 2,
  /** Somebody turns the tab over right before one of the next writes to its rows. */
  beset: 1,
  /** What follows where a run was ended. */
  sequel: 3,
  /** Ten seconds. */
  wait: 1,
  /** The columns of ids stand beyond those of the school: how every fourth sequence begins. */
  apart: 0,
} as const;

const APART_IN = 4;
const FIRST: Step = {do: 'apart', who: 0, seed: 0};

const KINDS = Object.entries(WEIGHTS).flatMap(([kind, weight]) =>
  Array.from({length: weight}, () => kind as Step['do']),
);

export function sequenceOf(seed: number): Sequence {
  const random = chance(seed);
  const people = 2 + random(11);
  const askers = Math.min(people, 1 + random(6));
  const rest = Array.from({length: LENGTH}, () => ({
    do: KINDS[random(KINDS.length)]!,
    who: random(people),
    seed: random(2 ** 31),
  }));
  const first = random(APART_IN) === 0 ? [{...FIRST, seed}] : [];
  return {seed, people, askers, steps: [...first, ...rest]};
}
