/** The word that the planner uses for a subject, so that a framework's "Mathematics" is the school's Math. */
import {folded} from '../cell';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^math/, 'Math'],
  [/^(?:ela\b|english|language arts|literacy|reading|writing)/, 'ELA'],
  [/^(?:social studies|history)/, 'Social studies'],
  [/^science/, 'Science'],
];

/** Another subject stays as it is written. */
export function subjectWord(written: string): string {
  const text = written.trim().replace(/\s+/g, ' ');
  const found = WORDS.find(([form]) => form.test(folded(text)));
  return found?.[1] ?? text;
}
