/** The indicators that an activity names in one cell. */
import {trimmed} from '../cell';
import {indicatorKey} from './indicator';

const SEPARATORS = ['\n', ';', ','];

/**
 * The names in a cell, each once: apart by line breaks, semicolons or commas.
 *
 * A name that is known is taken whole, so `Grade 3 reading, spring` is one where Results have it.
 */
export function indicatorNames(
  text: string,
  isKnown: (key: string) => boolean,
): readonly string[] {
  const names = new Map<string, string>();
  for (const name of pieces(text.replace(/\r\n?/g, '\n'), SEPARATORS, isKnown))
    if (!names.has(indicatorKey(name))) names.set(indicatorKey(name), name);
  return [...names.values()];
}

function pieces(
  text: string,
  [separator, ...finer]: readonly string[],
  isKnown: (key: string) => boolean,
): readonly string[] {
  const whole = trimmed(text);
  if (whole === '') return [];
  if (separator === undefined || isKnown(indicatorKey(whole))) return [whole];
  return text.split(separator).flatMap(part => pieces(part, finer, isKnown));
}

/** What `indicatorNames` reads back, where it knows these names. */
export function formatIndicators(names: readonly string[]): string {
  return names.join(names.some(name => name.includes(';')) ? '\n' : '; ');
}
