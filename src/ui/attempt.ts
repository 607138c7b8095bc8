/** Sends one intent until its outcome is known, or waiting longer makes no sense. */
import {failure, type Failure} from './failure';

export type Outcome<T> =
  | {readonly done: true; readonly answer: T}
  | {readonly done: false; readonly failure: Failure};

export type Doubt = 'busy' | 'unknown';

/** Pauses before further tries, in milliseconds; the request stays the same, so it is never written twice. */
const PAUSES = {busy: [1000, 3000], unknown: [1000, 3000, 8000]} as const;

export interface Patience {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told before each further try, for the words on the waiting button. */
  readonly again: (why: Doubt) => void;
}

/**
 * The answer, or why there is none after all tries.
 *
 * Once a try went unanswered, a later "busy" proves nothing: the outcome stays unknown until an answer or a refusal.
 */
export async function attempt<T>(
  send: () => Promise<T>,
  {pause, again}: Patience,
): Promise<Outcome<T>> {
  let unanswered: Failure | null = null;
  for (let tries = 0; ; tries++) {
    try {
      return {done: true, answer: await send()};
    } catch (error) {
      const why = failure(error);
      if (why.kind !== 'busy' && why.kind !== 'unknown')
        return {done: false, failure: why};
      if (why.kind === 'unknown') unanswered = why;
      const wait = PAUSES[why.kind][tries];
      if (wait === undefined) return {done: false, failure: unanswered ?? why};
      again(why.kind);
      await pause(wait);
    }
  }
}
