/** Which gaps an activity of the bank may honestly claim to close. */
import type {BankActivity} from '../bank';
import type {BankTag} from '../bank-tag';
import type {Grade} from '../grade';

/** By what it fits, the nearest first. */
export const FITS = ['standard', 'cluster', 'domain', 'grade'] as const;

export type Fit = (typeof FITS)[number];

/** A cell's objective, as far as fitting goes. */
interface Wanted {
  readonly grades: readonly Grade[];
  /** Its `objectiveTags`. */
  readonly tags: readonly BankTag[];
  /** The keys of its standards' domains, each of one grade: `3.NF`, `RL.3`. */
  readonly domains: readonly string[];
}

/**
 * How an activity fits an objective; null where it does not.
 *
 * It has to suit one of the objective's grades; one without grades suits all, and where the objective's
 * can't be read they are not asked. Beyond that, what it is tagged for decides:
 * - `standard`, `cluster`: the objective names the standard, or one of the cluster, that a tag names;
 * - `domain`: a tag names the whole domain or strand, of one grade (`3.NF`) or through the grades (`RL`),
 *   or the objective does. A tag that names only a standard or cluster claims nothing else of its domain;
 * - `grade`: it is tagged for nothing, and serves its area alone. So vague a claim is held narrow by
 *   `offersOf`, and there is none where the grade is not known.
 *
 * @param domainOf the key of a tag's domain; null where it names one through the grades
 */
export function fitOf(
  {grades, tags}: BankActivity,
  wanted: Wanted,
  domainOf: (tag: BankTag) => string | null,
): Fit | null {
  if (!suits(grades, wanted.grades)) return null;
  if (tags.length === 0) return wanted.grades.length > 0 ? 'grade' : null;
  let best: number = FITS.length;
  for (const tag of tags)
    for (const own of wanted.tags) {
      const place = nearness(tag, own);
      if (place < best && (place < DOMAIN || isOfDomain(tag))) best = place;
    }
  return FITS[best] ?? null;

  function isOfDomain(tag: BankTag): boolean {
    const domain = domainOf(tag);
    return domain === null || wanted.domains.includes(domain);
  }
}

const DOMAIN = FITS.indexOf('domain');

function suits(offered: readonly Grade[], asked: readonly Grade[]): boolean {
  if (offered.length === 0 || asked.length === 0) return true;
  return asked.some(grade => offered.includes(grade));
}

/** The place of how they fit; past the last where they do not. */
function nearness(tag: BankTag, own: BankTag): number {
  if (tag.standard !== null && tag.standard === own.standard) return 0;
  if (tag.cluster !== null && tag.cluster === own.cluster) return 1;
  const isWhole = tag.cluster === null || own.cluster === null;
  return isWhole && tag.topic !== '' && tag.topic === own.topic
    ? DOMAIN
    : FITS.length;
}
