/** The six areas in which a community school supports what classrooms teach. */
import {folded} from './cell';

/** Fixed, in the order in which the grid shows them. Source: Providence's integration grid. */
export const AREAS = [
  'academicEnrichment',
  'familyLiteracy',
  'behavioralSupports',
  'healthWellness',
  'familyEngagement',
  'earlyChildhood',
] as const;

export type Area = (typeof AREAS)[number];

export type ByArea<T> = {readonly [area in Area]: T};

export const AREA_TITLES: ByArea<string> = {
  academicEnrichment: 'Academic enrichment',
  familyLiteracy: 'Family literacy',
  behavioralSupports: 'Behavioral supports',
  healthWellness: 'Health and wellness',
  familyEngagement: 'Family engagement',
  earlyChildhood: 'Early childhood',
};

/** The titles, as a drop-down offers them. */
export const AREA_VALUES: readonly string[] = AREAS.map(
  area => AREA_TITLES[area],
);

const BY_NAME = new Map(
  AREAS.flatMap(area => [
    [area.toLowerCase(), area] as const,
    [AREA_TITLES[area].toLowerCase(), area] as const,
  ]),
);

/** From 0. */
export const AREA_INDEX: ByArea<number> = byArea(area => AREAS.indexOf(area));

/** One of something for each area. */
export function byArea<T>(make: (area: Area) => T): ByArea<T> {
  // Each of the six has its entry.
  return Object.fromEntries(AREAS.map(area => [area, make(area)])) as ByArea<T>;
}

/** The area of that title or key, in any case and with `&` for `and`; undefined where there is none. */
export function parseArea(text: string): Area | undefined {
  return BY_NAME.get(plain(text));
}

/** The area whose title comes nearest to what was written. */
export function nearestArea(text: string): Area {
  const [nearest] = AREAS.map(area => ({
    area,
    apart: editsBetween(plain(text), AREA_TITLES[area].toLowerCase()),
  })).sort((a, b) => a.apart - b.apart);
  // There are six.
  return nearest!.area;
}

function plain(text: string): string {
  return folded(text.replace(/&/g, ' and '));
}

/** How many letters to add, leave out or change. */
function editsBetween(from: string, to: string): number {
  let edits = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [row, letter] of [...from.slice(0, LONGEST)].entries()) {
    const next = [row + 1];
    for (let index = 0; index < to.length; index++)
      next.push(
        Math.min(
          next[index]! + 1,
          edits[index + 1]! + 1,
          edits[index]! + (to[index] === letter ? 0 : 1),
        ),
      );
    edits = next;
  }
  return edits[to.length]!;
}

/** What is longer than this is no slip in a title. */
const LONGEST = 60;
