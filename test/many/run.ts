/** One run of ours: what was asked, what it was answered so far, and where it stands. */
import {NoScreen} from '../../src/host/execution/screen';

export interface Asked {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** The person's key. */
  readonly who: string;
  /** Whether Google holds back what is written until something is read, flushed or over. */
  readonly isHeldBack: boolean;
  readonly seed: number;
}

/** An answer as the run got it, and the time it had become then. */
interface Answer {
  readonly op: string;
  readonly text: string;
  readonly now: number;
}

export type Ended =
  {readonly value: unknown; readonly error: null} | {readonly error: string};

export class Run {
  readonly answers: Answer[] = [];
  readonly screen = new NoScreen();
  /** Which of the answers comes next, while it is played again up to where it stood. */
  at = 0;
  /** How many calls it may make before others get their turn. */
  budget = 0;
  now: number;
  /** Until when it waits for the lock that somebody else holds. */
  waitsUntil: number | null = null;
  /** On its way out of its realm, to be played again later or never. */
  isLeaving = false;
  isDead = false;
  ended: Ended | null = null;
  /** Writes that Google holds back. */
  readonly heldBack: {readonly op: string; readonly argument: string}[] = [];

  constructor(
    readonly id: string,
    readonly asked: Asked,
    readonly started: number,
  ) {
    this.now = started;
  }

  get isUnderWay(): boolean {
    return this.ended === null && !this.isDead;
  }
}
