/** How evenly minutes spread over the six areas. */

/**
 * Pielou's evenness: 1 where every area has as many minutes, 0 where one has them all.
 *
 * `[120, 60, 0, 0, 60, 0]` gives 0.580.
 *
 * @returns null where there are no minutes at all
 */
export function balance(minutes: readonly number[]): number | null {
  const total = minutes.reduce((sum, some) => sum + some, 0);
  if (total === 0) return null;
  const entropy = minutes
    .filter(some => some > 0)
    .map(some => some / total)
    .reduce((sum, share) => sum - share * Math.log(share), 0);
  return entropy / Math.log(minutes.length);
}
