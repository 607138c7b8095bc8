/** Words of adding many drafts at once. */

export const tooMany = (most: number) =>
  `At most ${most} can be added at once. Untick some, and add those next.`;

/** Blank where none is. */
export function cut(drafts: number): string {
  if (drafts === 0) return '';
  return drafts === 1
    ? 'One of them had a text or number that was too long, and was shortened.'
    : `${drafts} of them had texts or numbers that were too long, and were shortened.`;
}
