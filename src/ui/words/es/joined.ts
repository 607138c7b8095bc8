/** Palabras y oraciones, una junto a otra. */
import {translated} from './translated';

export {dotted} from '../joined';

/** Lo que se dice primero, y luego lo que dice el libro. */
export function sentences(first: string, further: readonly string[]): string {
  return [first, ...further.map(translated)]
    .filter(sentence => sentence !== '')
    .join(' ');
}
