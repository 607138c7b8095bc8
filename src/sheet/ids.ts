/** New ids: short enough to read out, never given twice. */

/** No 0 or 1, which look like O and I. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789';
const LENGTH = 6;

/**
 * What gives one new id after another, such as `ACT-K7Q2PM`.
 *
 * @param taken every id that stands anywhere, the Log too: none is ever used again
 */
export function newIds(
  prefix: string,
  taken: ReadonlySet<string>,
  random: () => number,
): () => string {
  const used = new Set(taken);
  return () => {
    let id: string;
    do {
      id = prefix + sixOf(random);
    } while (used.has(id));
    used.add(id);
    return id;
  };
}

function sixOf(random: () => number): string {
  return Array.from(
    {length: LENGTH},
    () => LETTERS[Math.floor(random() * LETTERS.length)],
  ).join('');
}
