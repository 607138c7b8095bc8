/** A month's coverage in a few sentences: the same words in the tab, the toast and for a screen reader. */
import {AREA_TITLES} from '../../domain/area';
import {listed} from '../../domain/count';
import type {Coverage, Slice} from '../../domain/coverage';

/** How many grades are named before the rest is a number. */
const NAMED = 3;

/** Sentences, the most important first. */
export function headline(coverage: Coverage): readonly string[] {
  const {cells, objectives} = coverage;
  if (objectives === 0)
    return ['No objectives have been entered for this month yet.'];
  if (cells.expected === 0)
    return [
      'No area is expected of this month’s objectives: see the Expected areas tab.',
    ];
  return [
    `${share(cells.covered, cells.expected)} of expected cells are covered, ${cells.covered} of ${cells.expected}.`,
    gradesWithGaps(coverage),
    leastUsed(coverage),
  ].filter(sentence => sentence !== '');
}

/**
 * `82 %`; never 0 % where something is covered, never 100 % where something is missing; `n/a` of nothing.
 *
 * 1 of 300 gives `1 %`, 299 of 300 gives `99 %`.
 */
export function share(covered: number, expected: number): string {
  if (expected === 0) return 'n/a';
  const percent = Math.round((covered / expected) * 100);
  if (covered > 0 && percent === 0) return '1 %';
  if (covered < expected && percent === 100) return '99 %';
  return `${percent} %`;
}

const gaps = ({expected, covered}: Slice) => expected - covered;

function gradesWithGaps({grades}: Coverage): string {
  const open = grades
    .filter(grade => gaps(grade) > 0)
    .sort((one, other) => gaps(other) - gaps(one))
    .map(({grade}) => `Grade ${grade}`);
  if (open.length === 0) return grades.length > 0 ? 'No grade has a gap.' : '';
  return `${firstOf(open)} ${open.length === 1 ? 'has' : 'have'} gaps.`;
}

/** `Grade 5, Grade 2 and 4 more`. */
function firstOf(names: readonly string[]): string {
  const rest = names.length - NAMED;
  return listed(rest > 0 ? [...names.slice(0, NAMED), `${rest} more`] : names);
}

/** Of the areas that are expected at all, the one with the smallest share covered. */
function leastUsed({areas}: Coverage): string {
  const asked = areas.filter(({expected}) => expected > 0);
  const least = asked.reduce(
    (lowest, area) =>
      area.covered * lowest.expected < lowest.covered * area.expected
        ? area
        : lowest,
    asked[0]!,
  );
  return gaps(least) === 0 ? '' : `${AREA_TITLES[least.area]} is used least.`;
}
