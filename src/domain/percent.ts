/** Shares as whole percents. */

/**
 * Never 0 where there is something, never 100 where something is missing; null of nothing.
 *
 * 41 of 50 is 82, 1 of 300 is 1, 299 of 300 is 99.
 */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const rounded = Math.round((100 * part) / whole);
  if (part > 0 && rounded === 0) return 1;
  return part < whole && rounded === 100 ? 99 : rounded;
}
