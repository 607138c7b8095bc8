/** Something that a person typed and that we could not read, or think worth a look. */

export type Severity = 'problem' | 'notice';

/** In plain words, at the place where a person can mend it. */
export interface Problem {
  /** The tab's name; null where no tab is meant. */
  readonly sheet: string | null;
  /** As the sheet counts it, headers are row 1; null where it is about a whole tab. */
  readonly row: number | null;
  /** The header above the cell; null where it is about a whole row or tab. */
  readonly column: string | null;
  /** The text as typed; null where it is about a whole row or tab. */
  readonly value: string | null;
  /** `problem`: not understood. `notice`: understood, worth a look. */
  readonly severity: Severity;
  /** What is odd, as a sentence. */
  readonly message: string;
  /** What to do about it, as a sentence. */
  readonly fix: string;
}
