/** What an activity serves, as exactly as somebody said it: a standard, a cluster, a domain or strand. */
import {type Catalogue, parseStandard} from './catalogue';
import {folded} from './cell';
import type {Objective} from './plan';
import type {Standard} from './standard';

export interface BankTag {
  /** As people read it. */
  readonly code: string;
  /** The key of the standard, for its parts too; null where the tag names more than one. */
  readonly standard: string | null;
  /** Null where the tag names more than one. */
  readonly cluster: string | null;
  /** The domain or strand, the same through the grades. */
  readonly topic: string;
  readonly subject: string;
  readonly label: string;
}

/** How near two tags come, the nearest first. */
export const NEARNESSES = [
  'standard',
  'cluster',
  'domain',
  'subject',
  'area',
] as const;

export type Nearness = (typeof NEARNESSES)[number];

export interface Near {
  readonly nearness: Nearness;
  /** Which of the tags comes so near, and to which of the others; null where one side names nothing. */
  readonly tag: BankTag | null;
  readonly other: BankTag | null;
}

function tagOf(standard: Standard): BankTag {
  const {code, key, kind, cluster, parent, topic, subject, label} = standard;
  return {
    code,
    standard: keyOfStandard(kind, key, parent),
    cluster,
    topic,
    subject: subjectName(subject),
    label,
  };
}

/** Of an objective without a standard that we know, its subject alone; none where that is blank too. */
export function objectiveTags({
  standards,
  subject,
}: Pick<Objective, 'standards' | 'subject'>): readonly BankTag[] {
  if (standards.length > 0) return standards.map(tagOf);
  return subject === '' ? [] : [{...NOTHING, subject: subjectName(subject)}];
}

const NOTHING = {
  code: '',
  standard: null,
  cluster: null,
  topic: '',
  label: '',
};

/** The same for `Math` and `Mathematics`, `ELA` and `Reading`. */
function subjectName(subject: string): string {
  const name = folded(subject);
  return SUBJECTS.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}

const SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/^math/, 'Math'],
  [/^(?:ela\b|english|reading|writing|literacy|language arts)/, 'ELA'],
];

function keyOfStandard(
  kind: Standard['kind'],
  key: string,
  parent: string | null,
): string | null {
  if (kind === 'part') return parent ?? key;
  return kind === 'standard' ? key : null;
}

/**
 * The nearest that any of the tags comes to any of the others.
 *
 * Null where both name something, and it is not even of the same subject; `area` where one names nothing, or
 * nothing of a subject that we know.
 */
export function nearest(
  tags: readonly BankTag[],
  others: readonly BankTag[],
): Near | null {
  let best: Near | null = null;
  for (const tag of tags)
    for (const other of others) {
      const nearness = nearnessOf(tag, other);
      if (nearness === null) continue;
      if (best === null || isNearer(nearness, best.nearness))
        best = {nearness, tag, other};
    }
  if (best !== null) return best;
  return tags.length === 0 || others.length === 0
    ? {nearness: 'area', tag: null, other: null}
    : null;
}

function isNearer(one: Nearness, other: Nearness): boolean {
  return NEARNESSES.indexOf(one) < NEARNESSES.indexOf(other);
}

function nearnessOf(one: BankTag, other: BankTag): Nearness | null {
  if (one.standard !== null && one.standard === other.standard)
    return 'standard';
  if (one.cluster !== null && one.cluster === other.cluster) return 'cluster';
  const isSameSubject = one.subject === other.subject;
  // Another framework may name something else by the same letters.
  if (isSameSubject && one.topic !== '' && one.topic === other.topic)
    return 'domain';
  if (one.subject === '' || other.subject === '') return 'area';
  return isSameSubject ? 'subject' : null;
}

/**
 * What a code names, also a domain or strand without a grade, such as `RL` or `NF`; undefined where it
 * names nothing that the catalogue knows.
 */
export function tagReader(
  catalogue: Catalogue,
): (code: string) => BankTag | undefined {
  const topics = new Map<string, BankTag>();
  for (const standard of catalogue.standards)
    if (standard.kind === 'domain' && !topics.has(folded(standard.topic)))
      topics.set(folded(standard.topic), {
        ...tagOf(standard),
        code: standard.topic,
      });
  return code => {
    const standard = parseStandard(code, catalogue);
    return standard ? tagOf(standard) : topics.get(folded(code));
  };
}
