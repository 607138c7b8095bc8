/** Which indicator somebody meant who made a slip in its name. */
import {nearestOf} from '../nearest';

/**
 * One edit for each four letters is a slip; another number never is: grade 3 and grade 4 are measured apart.
 *
 * @param known keys of indicators
 * @returns one of them; null where none or several can be meant
 */
export function meantIndicator(
  key: string,
  known: Iterable<string>,
): string | null {
  const alike = [...known].filter(each => numbersIn(each) === numbersIn(key));
  const [nearest, another] = nearestOf(key, alike, Math.floor(key.length / 4));
  return nearest === undefined || another !== undefined ? null : nearest;
}

const numbersIn = (text: string) => text.match(/\d+/g)?.join(' ') ?? '';
