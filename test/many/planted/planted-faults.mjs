/** Every fault that is planted to see whether `test/many` notices it. */
import {FIXES} from './fixes.mjs';
import {ORDER} from './order.mjs';
import {REPEATS} from './repeats.mjs';
import {ROWS_AND_COLUMNS} from './rows-and-columns.mjs';
import {WORDS_AND_FIGURES} from './words-and-figures.mjs';

/** @type {readonly import('./planted-faults.d.mts').PlantedFault[]} */
export const PLANTED_FAULTS = [
  ...ROWS_AND_COLUMNS,
  ...ORDER,
  ...REPEATS,
  ...FIXES,
  ...WORDS_AND_FIGURES,
];

/**
 * The text of a file with the fault in it.
 *
 * @throws Error where the place is not there, or not clearly one: the sources have changed, and so must the fault
 */
export function withChange(text, {file, find, replace}) {
  const [before, after, ...more] = text.split(find);
  if (after === undefined)
    throw new Error(`${file} does not hold ${JSON.stringify(find)}.`);
  if (more.length > 0)
    throw new Error(
      `${file} holds ${JSON.stringify(find)} ${more.length + 1} times.`,
    );
  return before + replace + after;
}
