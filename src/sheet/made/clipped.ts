/** A text of any length as it fits into a made tab. */

const LONGEST_TEXT = 230;

/** In one line. */
export function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TEXT
    ? line
    : `${line.slice(0, LONGEST_TEXT - 1)}…`;
}
