/** What a file of standards holds once it is read: its standards, and all that is odd about it. */
import type {Grade} from '../grade';

export type FileFormat = 'CASE 1.0' | 'CASE 1.1' | 'CSV';

/** A standard as the file has it; blank where the file does not say. */
export interface FileStandard {
  readonly code: string;
  /** In plain text, without HTML or Markdown. */
  readonly text: string;
  readonly grades: readonly Grade[];
  readonly subject: string;
  /** The code of what it is a part of, or the words of a group that has no code. */
  readonly parent: string;
  /** As the file writes it. */
  readonly guid: string;
}

/** Something in the file that was not understood, or that was read otherwise than it stands. */
export interface FileProblem {
  /** `Line 12`, `Item 7f2c…`, `Items`: where in the file. */
  readonly where: string;
  /** What is odd, and what became of it, in a sentence or two. */
  readonly message: string;
}

export interface FrameworkFile {
  /** What the file calls the framework; blank where it does not say. */
  readonly title: string;
  readonly version: string | null;
  readonly format: FileFormat;
  /** Whether the wording is the Common Core's own. */
  readonly isCommonCore: boolean;
  /** The terms that the file itself names, in its own words; null where it names none. */
  readonly terms: string | null;
  /** In the order of the framework, each code once. */
  readonly standards: readonly FileStandard[];
  readonly problems: readonly FileProblem[];
}

/** Why a file can't be read at all, as a sentence. */
export interface Refusal {
  readonly refusal: string;
}

export function isRefused(read: object): read is Refusal {
  return 'refusal' in read;
}
