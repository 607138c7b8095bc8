/** What a row of the Standards tab says of a standard, and how an import changes it. */

export const FIELDS = [
  'code',
  'text',
  'grade',
  'subject',
  'parent',
  'guid',
] as const;
export type Field = (typeof FIELDS)[number];

/** What the cells of a standard say, as people see them. */
export type StandardCells = {readonly [field in Field]: string};

export interface StandingStandard {
  /** As the sheet counts it. */
  readonly row: number;
  readonly cells: StandardCells;
}

export interface ChangedStandard {
  readonly standing: StandingStandard;
  /** Only the cells that change. */
  readonly after: Partial<StandardCells>;
}
