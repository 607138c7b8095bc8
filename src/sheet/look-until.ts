/** Looks at what became of a write. */

/** An answer of Google's may be older than our write, and so may the next. */
const MOST_LOOKS = 3;

/** @returns the first look that shows what is expected, or the last that does not */
export function lookUntil<Look>(
  look: () => Look,
  isSeen: (seen: Look) => boolean,
): Look {
  let seen = look();
  for (let count = 1; count < MOST_LOOKS && !isSeen(seen); count++)
    seen = look();
  return seen;
}
