/** Those who work with the school, as the Partners tab says it. */
import type {Area} from './area';
import {folded} from './cell';

export interface Partner {
  /** As the sheet counts it. */
  readonly row: number;
  readonly name: string;
  readonly role: string;
  /** Those that the row names; none where it names none. */
  readonly areas: readonly Area[];
  /** Hours agreed a month, also parts of one; null where none are. */
  readonly hours: number | null;
  /** `YYYY-MM-DD`, as the two below; null where the tab names no day. */
  readonly agreementStart: string | null;
  readonly agreementEnd: string | null;
  readonly nextReview: string | null;
  readonly contact: string;
}

/** By which a partner is known: the name in any case, blanks around it aside. */
export function partnerKey(name: string): string {
  return folded(name);
}

/** The partner of that name; undefined where the tab has none. */
export function partnerNamed(
  partners: readonly Partner[],
  name: string,
): Partner | undefined {
  const key = partnerKey(name);
  return partners.find(partner => partnerKey(partner.name) === key);
}
