/** What is said of a month in a few sentences, the same wherever it is said: in the tab, the sidebar, the report. */
import type {Area} from '../area';
import type {Gap, MonthCoverage, Slice} from '../coverage';
import {percent} from '../percent';
import type {MonthFigures} from './month-figures';

export type Change = 'more' | 'less' | 'same';

export interface MonthInShort {
  /** Against the month before; null where there is none to compare with. */
  readonly change: Change | null;
  /** Those with gaps, most first. */
  readonly openGrades: readonly string[];
  /** Of the areas that are expected at all, the one with the smallest share covered; null where all are alike. */
  readonly leastUsed: Area | null;
  /** What to do first. */
  readonly first: Gap | null;
}

/** @param coverage with something expected */
export function monthInShort(
  {cells, grades, areas, gaps}: MonthCoverage,
  before: MonthFigures | null,
): MonthInShort {
  return {
    change: before && changeOfCover(cells, before),
    openGrades: grades
      .filter(hasGaps)
      .sort((one, other) => missing(other) - missing(one))
      .map(({grade}) => grade),
    leastUsed: leastUsed(areas),
    first: gaps[0] ?? null,
  };
}

/** @param looksSame whether both are shown by the same digits */
export function changeOf(
  now: number,
  then: number,
  looksSame: boolean,
): Change {
  if (looksSame) return 'same';
  return now > then ? 'more' : 'less';
}

function changeOfCover(now: Cover, then: Cover): Change {
  return changeOf(
    now.covered / now.expected,
    then.covered / then.expected,
    percent(now.covered, now.expected) === percent(then.covered, then.expected),
  );
}

function leastUsed(areas: MonthCoverage['areas']): Area | null {
  const asked = areas.filter(({expected}) => expected > 0);
  const least = asked.reduce(
    (lowest, area) =>
      area.covered * lowest.expected < lowest.covered * area.expected
        ? area
        : lowest,
    asked[0]!,
  );
  const isLeast = asked.some(
    area => area.covered * least.expected > least.covered * area.expected,
  );
  return isLeast ? least.area : null;
}

type Cover = Pick<Slice, 'covered' | 'expected'>;

const missing = ({expected, covered}: Cover) => expected - covered;

const hasGaps = (cover: Cover) => missing(cover) > 0;
