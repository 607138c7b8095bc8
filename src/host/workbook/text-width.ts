/** How wide text is and where it wraps, by the widths of Arial's letters: there is no page here to measure it on. */

export interface Look {
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
}

const POINTS = 10;
const PIXELS_A_POINT = 4 / 3;
const BOLD = 1.07;

/** Thousandths of the size. */
const USUAL = 556;
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [222, "ijl'"],
  [278, ' !,./:;I[]\\ft·|'],
  [333, '()-r`"*'],
  [350, '•'],
  [500, 'Jckvsxyz'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [944, 'W%'],
  [1000, '—…@'],
];
const WIDTHS = new Map(
  LETTERS.flatMap(([width, letters]) =>
    [...letters].map(letter => [letter, width] as const),
  ),
);

/** In pixels. */
export function textWidth(text: string, {size, bold}: Look): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? USUAL;
  const pixels = (size ?? POINTS) * PIXELS_A_POINT;
  return ((width * pixels) / 1000) * (bold ? BOLD : 1);
}

/** Words go to the next line whole, also after a dash; a word longer than a line is broken. */
export function wrappedLines(line: string, width: number, look: Look): number {
  let lines = 1;
  let used = 0;
  for (const word of line.match(/[^ –-]*[–-]|[^ –-]+ *| +/g) ?? []) {
    const size = textWidth(word.trimEnd(), look);
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(size / Math.max(width, 1)) - 1);
    lines += broken;
    used += textWidth(word, look) - broken * width;
  }
  return lines;
}
