/** When a calendar file is made, as the file says it. */

/**
 * The sequence is five seconds each since 2024: people change rows by hand, too, where nobody counts, and a
 * file that is made later must win over one made earlier.
 */
export function calendarMoment(now: Date): {stamp: string; sequence: number} {
  const stamp = now.toISOString().replace(/\.\d+|[-:]/g, '');
  const milliseconds = now.getTime() - Date.UTC(2024, 0, 1);
  return {stamp, sequence: Math.floor(milliseconds / 5_000)};
}
