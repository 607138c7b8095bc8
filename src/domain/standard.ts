/** A standard of a framework, as a school names it. */
import type {Emphasis} from './emphasis';
import type {Grade} from './grade';

/** A domain (in ELA a strand of a grade) holds clusters, a cluster standards, a standard its lettered parts. */
export type StandardKind = 'domain' | 'cluster' | 'standard' | 'part';

/** JSON, so that it crosses to the sidebar as it is. */
export interface Standard {
  /** As people read it: `3.OA.A.1`, `RL.3.2`, `HSN-RN.A.1`, `CCRA.R.1`, `MP1`; imported ones as imported. */
  readonly code: string;
  /** The same for every form of one standard: `3.OA.1`. */
  readonly key: string;
  readonly kind: StandardKind;
  /** Those it is written for, in order; none where it is written for all. */
  readonly grades: readonly Grade[];
  /** `Math`, `ELA`, `Literacy` (reading and writing in history, science and technical subjects), or as imported. */
  readonly subject: string;
  /** What it is about, the same through the grades: `OA`, `RL`, `HSN-RN`; of imported ones the top of their tree. */
  readonly topic: string;
  /** The key of its domain: `3.OA`, `RL.3`. */
  readonly domain: string;
  /** The key of its cluster: `3.OA.A`, `RL.3.1–3`; its own where it stands alone, null for a domain. */
  readonly cluster: string | null;
  /** The key of what it is a part of. */
  readonly parent: string | null;
  /** Null where none is published: ELA, high school, imported frameworks. */
  readonly emphasis: Emphasis | null;
  /** A few words of our own; of imported standards the start of their text. */
  readonly label: string;
  /** The official wording, where it was imported; else blank. */
  readonly text: string;
  readonly framework: string;
}

/** The code in its usual form: what `parseStandard` reads back. */
export function formatStandard(standard: Standard): string {
  return standard.code;
}
