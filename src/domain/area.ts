/** The six areas in which a community school supports what classrooms teach. */

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
