/** How near an activity comes to what a standard asks. */
import {type Cell, cellText, folded} from './cell';

export const ALIGNMENTS = [1, 2, 3] as const;

export type Alignment = (typeof ALIGNMENTS)[number];

export const ALIGNMENT_WORDS: {readonly [alignment in Alignment]: string} = {
  1: 'same topic',
  2: 'practises it',
  3: 'performs what the standard asks',
};

const BY_TEXT = new Map(
  ALIGNMENTS.flatMap(alignment => {
    const words = ALIGNMENT_WORDS[alignment];
    return [String(alignment), words, `${alignment} ${words}`].map(
      text => [text, alignment] as const,
    );
  }),
);

/** `2`, `practises it` or `2 practises it`; undefined for anything else. */
export function parseAlignment(cell: Cell): Alignment | undefined {
  return BY_TEXT.get(folded(cellText(cell)));
}
