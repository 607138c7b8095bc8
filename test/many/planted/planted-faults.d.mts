/** What the faults look like to those who read TypeScript. */

export interface PlantedFault {
  readonly name: string;
  /** What the add-on does then. */
  readonly what: string;
  readonly changes: readonly Change[];
}

/** One place of a source file, which must stand there exactly once. */
export interface Change {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export const PLANTED_FAULTS: readonly PlantedFault[];

/** @throws Error where the place is not there, or not clearly one */
export function withChange(text: string, change: Change): string;
