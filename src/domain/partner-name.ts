/** Names of partners that are nearly, but not quite, those that the Partners tab has. */
import {slipOf} from './nearest';
import {partnerKey} from './partner';

/**
 * The known name that was probably meant; undefined for a known name, and where none comes near.
 *
 * `Riverside Youth club` and `Riverside Yuoth Club` are both Riverside Youth Club.
 *
 * @param name without blanks around it
 * @param known as the Partners tab spells them
 */
export function meantPartner(
  name: string,
  known: readonly string[],
): string | undefined {
  if (name === '' || known.includes(name)) return undefined;
  const byKey = new Map(known.map(each => [partnerKey(each), each] as const));
  const key = partnerKey(name);
  return byKey.get(key) ?? byKey.get(slipOf(key, [...byKey.keys()]) ?? '');
}
