/** Whether what a run answered is true. */
import {Violation} from './history';
import type {Known} from './known';
import type {Ledger} from './ledger';
import type {Operation} from './operations';

const OWNED_UP = /may have come into other rows/;
const KEPT_MOVING = /^Rows of .* kept moving while this was saved/;
/** A save is tried so often, and an attempt fails only where somebody did something meanwhile. */
const ATTEMPTS = 3;
const REST_IS_SAVED = /The rest of your change is saved/;
const SENTENCE = /^[A-Z“"].*[.!?]$/s;
const MANY_SENTENCES = / - |^Exception/;
const NO_TAB = /^Sheet \d+ not found$/;
const FAULT =
  /TypeError|ReferenceError|RangeError|is not a function|undefined|The host failed/;

/** What Google itself says of a tab that somebody deletes. */
export const isNoTab = (error: string): boolean => NO_TAB.test(error);

/** What owns up to damage that could not be put right. */
export const isOwnedUp = (error: string): boolean => OWNED_UP.test(error);

/** What says that somebody has typed over a cell, and all else is saved. */
export const isRestSaved = (error: string): boolean =>
  REST_IS_SAVED.test(error);

/**
 * @param done the save of that name, as far as it is known
 * @param isClouded whether people made it unclear which row it means
 */
export function checkSaved(
  what: string,
  {wish, isMet, isSwept}: Known,
  value: unknown,
  done: Operation | undefined,
  isClouded: boolean,
): void {
  if (wish.kind === 'undo' && !isMet && !isClouded)
    throw new Violation(
      'I5',
      `${what} said that it was undone, and it was not.`,
    );
  if (wish.kind !== 'save') return;
  const isKnown = isMet || done?.wasWhole || done?.isDisturbed || isSwept;
  if (!isKnown && !isClouded)
    throw new Violation(
      'I5',
      `${what} said that it was saved, and it was not.`,
    );
  const ids = wish.idsIn(value);
  const isSure = done?.state === 'done' && !done.isDisturbed;
  const first = isSure ? done.ids : [];
  if (ids && !first.every((id, index) => id === '' || id === ids[index]))
    throw new Violation(
      'I6',
      `${what} answered ${ids.join()} for ${first.join()}.`,
    );
}

/**
 * Damage stays only where people moved things twice under a write, or went on in the tab while it was put right;
 * and it is said of none where nothing is wrong, unless two things happened that together look like it.
 */
export function checkOwnedUp(
  what: string,
  {isMeddledWith, isExcused, shifts, edits, toOwnUp, wishes}: Known,
  error: string,
  ledger: Ledger,
): void {
  if (isMeddledWith || shifts >= 2) return;
  // Of an id that came into a row without one nothing shows that it is wrong there.
  const mends = wishes.flat().filter(({does}) => does === 'mend');
  const isMend = mends.some(each => ledger.rowsFor(each).length > 0);
  if (toOwnUp.length > 0 || isMend)
    throw new Violation(
      'I3',
      `${what} did not put right what it had hit, and nobody kept it from that: ${error}`,
    );
  if (!isExcused && mends.length === 0 && edits < 2)
    throw new Violation(
      'I10',
      `${what} said that cells came into other rows, and none is wrong: ${error}`,
    );
}

/** @param isMeddled whether people worked in the tabs since it was asked */
export function checkRefused(
  what: string,
  {isSaved, hasWritten, edits}: Known,
  error: string,
  isMeddled: boolean,
): void {
  if (isMeddled && isNoTab(error)) return;
  if (!SENTENCE.test(error) && !MANY_SENTENCES.test(error))
    throw new Violation(
      'I10',
      `${what} was refused with no sentence: ${error}`,
    );
  if (FAULT.test(error)) throw new Violation('I10', `${what} failed: ${error}`);
  if (KEPT_MOVING.test(error) && edits < ATTEMPTS)
    throw new Violation(
      'I10',
      `${what} was refused because rows kept moving, and people did ${edits} things.`,
    );
  if (isSaved && !isRestSaved(error))
    throw new Violation(
      'I5',
      `${what} was saved, and its sender was told: ${error}`,
    );
  if (hasWritten && !isSaved && !isMeddled)
    throw new Violation(
      'I10',
      `${what} was refused, and wrote all the same: ${error}`,
    );
}
