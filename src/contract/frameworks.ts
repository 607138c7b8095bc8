/** The standards that a school works with, and how others come in. */
import type {FileFormat, FileProblem} from '../domain/framework/framework-file';
import type {Field} from '../domain/framework/standard-cells';
import type {ImportedStandard} from '../domain/imported-standard';

/**
 * All standards on their way to the sidebar, as small as they are kept.
 *
 * `catalogueOf(view.list, view.imported, view.chosen)` makes the catalogue of them, `offeredStandards` those to choose from.
 */
export interface StandardsView {
  /** Those that the school chose; `licence` is the notice to show beside their wording. */
  readonly frameworks: readonly {
    readonly name: string;
    readonly licence: string | null;
  }[];
  /** The Common Core's codes and our labels, in compact form. */
  readonly list: string;
  readonly imported: readonly ImportedStandard[];
  readonly chosen: readonly string[];
}

/** The frameworks of standards that the school can work with, and those that it does. */
export interface FrameworksView {
  readonly chosen: readonly string[];
  /** Names in the setting of which no standard is known. */
  readonly unknown: readonly string[];
  readonly available: readonly {
    readonly name: string;
    /** How many, without groups and lettered parts. */
    readonly standards: number;
    readonly hasText: boolean;
    /** To be shown wherever its wording is; null where none is asked for. */
    readonly licence: string | null;
  }[];
}

export interface PreviewFramework {
  /** A CASE package as JSON, a CSV, or lines that were pasted. */
  readonly text: string;
  /** Left out: what the file calls itself. */
  readonly framework?: string;
  /** Leaves the wording out. */
  readonly codesOnly?: boolean;
}

export interface FrameworkPreview {
  /** The name under which the standards would be kept. */
  readonly framework: string;
  readonly version: string | null;
  readonly format: FileFormat;
  readonly added: number;
  readonly changed: number;
  /** How many stand in the tab just as in the file. */
  readonly left: number;
  /** How many of the framework stand in the tab and not in the file: they stay. */
  readonly missing: number;
  /** The first few of each. */
  readonly samples: {
    readonly added: readonly StandardSample[];
    readonly changed: readonly {
      readonly code: string;
      readonly fields: readonly {
        readonly field: Field;
        readonly before: string;
        readonly after: string;
      }[];
    }[];
    readonly missing: readonly StandardSample[];
  };
  /** The first hundred. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
  /** To be shown beside the wording; null where none is asked for. */
  readonly licence: string | null;
  /** What the file itself says of its terms. */
  readonly terms: string | null;
  /** Whether wording would come in. */
  readonly hasText: boolean;
  /** To be sent back with the import. */
  readonly expected: string;
}

export interface StandardSample {
  readonly code: string;
  /** Its beginning. */
  readonly text: string;
}

export interface ImportFramework {
  readonly operation: string;
  /** This and what follows as it was looked at. */
  readonly text: string;
  readonly framework?: string;
  readonly codesOnly?: boolean;
  /** What the preview gave. */
  readonly expected: string;
}

export interface ImportedFramework {
  readonly framework: string;
  readonly added: number;
  readonly changed: number;
  /** How many are still to come, where the time was up: the same import goes on with them. */
  readonly remaining: number;
  readonly frameworks: FrameworksView;
}
