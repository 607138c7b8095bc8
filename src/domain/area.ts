/** The six areas in which a community school supports what classrooms teach. */
import {folded} from './cell';
import {nearestOf, slipOf} from './nearest';

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

const BY_TITLE = new Map(
  AREAS.map(area => [AREA_TITLES[area].toLowerCase(), area] as const),
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
  const [nearest] = nearestOf(plain(text), [...BY_TITLE.keys()], Infinity);
  // There are six.
  return BY_TITLE.get(nearest!)!;
}

/** The area of whose title the text is a slip; undefined where none or several could be meant. */
export function slippedArea(text: string): Area | undefined {
  const title = slipOf(plain(text), [...BY_TITLE.keys()]);
  return title === undefined ? undefined : BY_TITLE.get(title);
}

function plain(text: string): string {
  return folded(text.replace(/&/g, ' and '));
}
