/** Who is at work: the name that a person gave once, and the key by which own changes are known. */
import {storedText} from './typed-text';
import {UserError} from './user-error';

export interface Person {
  /** Google's temporary key of the active user; '' where it gives none. */
  readonly key: string;
  /** Null before the person was asked. No email address is ever read. */
  readonly name: string | null;
}

const NAME = 'name';
const LONGEST_NAME = 60;

/** @param key what `Session.getTemporaryActiveUserKey()` gives */
export function readPerson(key: string): Person {
  return {key, name: PropertiesService.getUserProperties().getProperty(NAME)};
}

/** Keeps the name in the person's own properties. */
export function saveName(name: string): string {
  const kept = storedText(name, 'Your name').trim();
  if (kept === '' || kept.length > LONGEST_NAME || kept.includes('\n'))
    throw new UserError(
      `Write your name on one line, with at most ${LONGEST_NAME} characters.`,
    );
  PropertiesService.getUserProperties().setProperty(NAME, kept);
  return kept;
}

export const whoOf = ({name}: Person): string => name ?? 'someone';
