/** What differs from one run to the next: the clock, chance, and waiting. */
import {UserError} from './user-error';

export interface Runtime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => void;
}

export const RUNTIME: Runtime = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: milliseconds => Utilities.sleep(milliseconds),
};

/** Google stops a run after six minutes, in the middle of a write if need be: we stop before. */
const LONGEST_RUN = 240_000;

/** Whether so little time is left that a write could be cut in two. */
export function isLate({now}: Runtime, started: number): boolean {
  return now() - started > LONGEST_RUN;
}

/** @throws UserError when it is late */
export function checkTime(runtime: Runtime, started: number): void {
  if (!isLate(runtime, started)) return;
  throw new UserError(
    'Google took too long to answer, so nothing more was written. Try again in a minute.',
  );
}

const WAITS = [500, 1_000, 2_000, 4_000];

/**
 * What a read gives; a passing failure of Google's is tried again, four times at most.
 *
 * Source: developers.google.com/workspace/sheets/api/limits (truncated exponential backoff).
 */
export function patiently<T>({sleep, random}: Runtime, read: () => T): T {
  for (const wait of WAITS) {
    try {
      return read();
    } catch (error) {
      if (!isPassing(error)) throw error;
      sleep(wait + Math.floor(random() * 250));
    }
  }
  return read();
}

// The last of them tells that somebody has just deleted rows or columns.
const PASSING =
  /^(?:Exception: )?(?:Service (?:Spreadsheets|error|timed out|invoked too many times in a short time)|We're sorry, a server error occurred|Internal error|Server (?:error|not available)|Empty response|Address unavailable|The coordinates of the range are outside)/i;

/** Whether the same call may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && PASSING.test(error.message);
}
