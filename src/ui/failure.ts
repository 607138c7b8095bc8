/** What went wrong with a call, and what that means for what was typed. */
import * as words from './words/failure';
import {translated} from './words/translated';

/**
 * `refused`: nothing was written, the sentence says why.
 * `busy`: nothing was written, another save held the lock.
 * `unknown`: no answer came, so it may or may not have been written.
 * `accounts`: Google let nothing through, because of a second account.
 * `fault`: the add-on stumbled; what was written is settled at the next opening.
 */
export type FailureKind = 'refused' | 'busy' | 'unknown' | 'accounts' | 'fault';

export interface Failure {
  readonly kind: FailureKind;
  /** A sentence or two, with what to do. */
  readonly message: string;
}

const BUSY = /someone is saving/i;
const ACCOUNTS = /PERMISSION_DENIED/i;
const NO_ANSWER =
  /NetworkError|TransportError|connection failure|HTTP (0|5\d\d)|failed to fetch|server error|does not answer|timed? ?out|exceeded maximum execution time/i;
/** Google's own refusals, by the name that it gives them: they come when all is written, too. */
const GOOGLES = /^(?:ScriptError: )?Exception: /;
const STUMBLE = /^(Type|Range|Reference|Syntax|Internal)Error\b/;
/** Google puts the error's name before its message. */
const NAMES = /^(?:(?:Script|User)?Error|Exception): */;

/** @returns what a rejected call means, in words for the person who waits */
export function failure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const named = error instanceof Error ? `${error.name}: ${text}` : text;
  if (ACCOUNTS.test(named))
    return {kind: 'accounts', message: words.TWO_ACCOUNTS};
  if (BUSY.test(text)) return {kind: 'busy', message: words.SOMEONE_IS_SAVING};
  if (NO_ANSWER.test(named)) return {kind: 'unknown', message: words.NO_WORD};
  const sentence = plain(text);
  if (GOOGLES.test(named))
    return {kind: 'unknown', message: `${words.NO_WORD} (${sentence})`};
  if (STUMBLE.test(sentence) || STUMBLE.test(named))
    return {kind: 'fault', message: `${words.STUMBLED} (${sentence})`};
  return {kind: 'refused', message: translated(sentence) || words.STUMBLED};
}

/** Whether it may have been written after all. */
export function isDoubtful({kind}: Failure): boolean {
  return kind === 'unknown' || kind === 'fault';
}

function plain(text: string): string {
  const shorter = text.replace(NAMES, '');
  return shorter === text ? text.trim() : plain(shorter);
}
