/** The ids by which one row names others. */
import {trimmed} from './cell';

/** The ids of a cell, each once, in order: apart by comma or line break. */
export function parseIds(text: string): readonly string[] {
  if (!APART.test(text)) return text === '' ? [] : [text];
  // Nearly always commas alone, which are found much faster.
  const pieces = text.split(SEVERAL_LINES.test(text) ? APART : ',');
  const ids = new Set(pieces.map(trimmed));
  ids.delete('');
  return [...ids];
}

/** `OBJ-A2B3C4, OBJ-D5E6F7`: what `parseIds` reads back. */
export function formatIds(ids: readonly string[]): string {
  return ids.join(', ');
}

const APART = /[,\r\n\v\u2028\u2029]/;

/** Whether other things than commas stand between ids. */
export const SEVERAL_LINES = /[\r\n\v\u2028\u2029]/;
