/** The handout in the largest type in which it fits on two pages; where none does, with less in it. */
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {HandoutView} from '../../contract/sharing';
import {
  type Content,
  type Limits,
  NO_LIMITS,
  content,
} from '../../domain/handout/content';
import type {Language} from '../../domain/language';
import {HandoutPaper} from './handout-paper';

export interface Fit {
  readonly pages: number;
  readonly isShortened: boolean;
}

interface Size {
  readonly type: 'large' | 'medium' | 'small';
  readonly limits: Limits;
}

const TYPES = ['large', 'medium', 'small'] as const;

/**
 * The first is what a page looks best in; small is still 12 points. Long texts go first: what is left of
 * them is still a sentence or two. Then ideas for home, and what is offered last.
 */
const SIZES: readonly Size[] = [
  ...[Infinity, 600, 300, 160].flatMap(letters =>
    TYPES.map(type => ({type, limits: {...NO_LIMITS, letters}})),
  ),
  small({...NO_LIMITS, letters: 160, ideas: 2}),
  ...[40, 34, 29, 25, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8].map(
    activities =>
      small({
        objectives: Math.round(activities * 0.5 + 2),
        activities,
        letters: 160,
        ideas: 2,
      }),
  ),
  small({objectives: 5, activities: 7, letters: 140, ideas: 2}),
  small({objectives: 4, activities: 6, letters: 90, ideas: 2}),
];

function small(limits: Limits): Size {
  return {type: 'small', limits};
}

const MOST_PAGES = 2;
/** Height of a page's text by its width, on letter paper with the margins of the print style. */
const PAGE = 9.9 / 7.5;
/** Printers set lines a little differently. */
const ROOM = 0.98;
/** What is not cut through at a page's end, where it leaves room empty. */
const WHOLE = '.item, h3, h4, footer';

export function FittedHandout({
  handout,
  languages,
  onlyConfirmed,
  withBank,
  onFit,
}: {
  readonly handout: HandoutView;
  readonly languages: readonly Language[];
  readonly onlyConfirmed: boolean;
  readonly withBank: boolean;
  readonly onFit: (fit: Fit) => void;
}) {
  const [index, setIndex] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  const key = languages.join();
  useLayoutEffect(() => setIndex(0), [handout, key, onlyConfirmed, withBank]);
  // There is one for each index.
  const {type, limits} = SIZES[index]!;
  useLayoutEffect(() => {
    const pages = paper.current ? pagesOf(paper.current) : 0;
    if (pages > MOST_PAGES && index < SIZES.length - 1) setIndex(index + 1);
  });
  useEffect(() => {
    if (!paper.current) return;
    const pages = Math.max(1, Math.ceil(pagesOf(paper.current)));
    onFit({pages, isShortened: index >= TYPES.length});
  }, [index, handout, key, onlyConfirmed, withBank]);
  const contents = languages.map((language): Content =>
    content(handout, language, {onlyConfirmed, withBank, limits}),
  );
  return (
    <div class="paper portrait">
      <div ref={paper} class={`sheet ${type}`}>
        <HandoutPaper contents={contents} />
      </div>
    </div>
  );
}

/** However much the preview is made smaller: by its shape alone. */
function pagesOf(sheet: HTMLElement): number {
  const {width, height} = sheet.getBoundingClientRect();
  if (width === 0) return 0;
  const page = width * PAGE * ROOM;
  if (height <= page) return height / page;
  const heights = [...sheet.querySelectorAll(WHOLE)].map(
    part => part.getBoundingClientRect().height,
  );
  return (height + Math.max(0, ...heights)) / page;
}
