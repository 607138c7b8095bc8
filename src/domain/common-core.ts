/** The Common Core's standards, from the compact list that they are kept in. */
import {bandsOf, counted, gradesOf, numbersOf} from './common-core-numbers';
import {type Emphasis, emphasisOf} from './emphasis';
import type {Grade} from './grade';
import type {Standard} from './standard';
import {gradesBetween} from './standard-code';

export const COMMON_CORE = 'Common Core';

/** What topics are called, and what their numbers and ranges of numbers are. */
interface TopicLabels {
  readonly topic: string;
  readonly numbers: ReadonlyMap<string, string>;
  /** For each number the range that it is in, as `1-3`; none for one that stands alone. */
  readonly ranges: ReadonlyMap<string, string>;
}

type Labels = ReadonlyMap<string, TopicLabels>;

/** What the standards of a domain have in common. */
type Shared = Pick<Standard, 'grades' | 'subject' | 'topic' | 'domain'>;
/** What is a standard's own. */
type Own = Omit<Standard, keyof Shared | 'text' | 'framework'>;

const EMPHASIS: {readonly [letter: string]: Emphasis} = {
  M: 'major',
  S: 'supporting',
  A: 'additional',
};
const LITERACY = ['RH', 'RST', 'WHST'];
/** Not what people type between numbers, so that `RL.3.1-3` stays three standards. */
const EN_DASH = '–';
const MATH_CLUSTER = /^([A-E])([MSA]?) ((?:\d\S* )+)(.+)$/;
/** What that finds in every line of the list, which is ours. */
type Parts = [string, string, string, string, string];

/**
 * In the order of the list, each domain before its clusters, each cluster before its standards.
 *
 * ELA's clusters are ranges of numbers, as `RL.3.1–3`; a number outside them stands alone.
 *
 * @param list as `src/data/common-core.ts` describes it
 */
export function commonCoreStandards(list: string): readonly Standard[] {
  const [labelled, math, ela] = list.split('\n\n') as [string, string, string];
  const labels = labelsOf(labelled);
  return [
    ...math.split('\n').flatMap(line => mathDomain(line, labels)),
    ...ela.split('\n').flatMap(line => elaStrands(line, labels)),
  ];
}

/** Whether it is a cluster of ELA, which has no code of its own. */
export function isCodeless({code, framework}: Standard): boolean {
  return framework === COMMON_CORE && code.includes(EN_DASH);
}

function labelsOf(lines: string): Labels {
  const labels = new Map<string, TopicLabels>();
  for (const line of lines.split('\n')) {
    const [name, topic, ...items] = line.split('|') as [
      string,
      string,
      ...string[],
    ];
    const borrowed = labels.get(items[0]?.slice(1) ?? '');
    labels.set(name, {...(borrowed ?? numberLabels(items)), topic});
  }
  return labels;
}

function numberLabels(items: readonly string[]): Omit<TopicLabels, 'topic'> {
  const numbers = new Map(items.map(halves));
  const ranges = [...numbers.keys()]
    .filter(name => name.includes('-'))
    .flatMap(range => counted(range).map(number => [number, range] as const));
  return {numbers, ranges: new Map(ranges)};
}

function mathDomain(line: string, labels: Labels): readonly Standard[] {
  const [domain, clusters] = halves(line);
  const [grade, topic = domain] = domain.split('.');
  const isHighSchool = topic === domain;
  const shared: Shared = {
    // The list holds no other.
    grades: isHighSchool ? gradesBetween('9', '12') : [grade as Grade],
    subject: 'Math',
    topic,
    domain,
  };
  const standards = clusters
    .split('|')
    .flatMap(cluster => mathCluster(cluster, shared));
  const emphasis = isHighSchool ? null : emphasisOf(standards);
  return [domainEntry(shared, labels, emphasis), ...standards];
}

/** `BM 3-4 3a-d 4a-c label`: the cluster, then its standards, each before its parts. */
function mathCluster(text: string, shared: Shared): readonly Standard[] {
  const [, letter, focus, numbers, label] = [
    ...MATH_CLUSTER.exec(text)!,
  ] as Parts;
  const {domain} = shared;
  const cluster = `${domain}.${letter}`;
  const emphasis = EMPHASIS[focus] ?? null;
  const {standards, parts} = numbersOf(numbers);
  return [
    entry(shared, {
      code: cluster,
      key: cluster,
      kind: 'cluster',
      cluster,
      parent: domain,
      emphasis,
      label,
    }),
    ...standards.flatMap(number =>
      withParts(
        shared,
        {
          code: `${cluster}.${number}`,
          key: `${domain}.${number}`,
          kind: 'standard',
          cluster,
          parent: cluster,
          emphasis,
          label,
        },
        parts.get(number),
      ),
    ),
  ];
}

/** `SL 1,2 1-6 1a-c`: the strand in each of these grades; practices and anchors are for all. */
function elaStrands(line: string, labels: Labels): readonly Standard[] {
  const [topic, rest] = halves(line);
  if (topic === 'MP' || topic.startsWith('CCRA'))
    return elaStrand(topic, topic, [], rest, labels);
  const [bands, numbers] = halves(rest);
  return bandsOf(bands).flatMap(band =>
    elaStrand(topic, `${topic}.${band}`, gradesOf(band), numbers, labels),
  );
}

function elaStrand(
  topic: string,
  domain: string,
  grades: readonly Grade[],
  text: string,
  labels: Labels,
): readonly Standard[] {
  const shared: Shared = {
    grades,
    subject: subjectOf(topic),
    topic,
    domain,
  };
  const {standards, parts} = numbersOf(text);
  const {numbers: named, ranges} = labels.get(topic)!;
  const made = new Set<string>();
  return [
    domainEntry(shared, labels, null),
    ...standards.flatMap(number => {
      const key = topic === 'MP' ? topic + number : `${domain}.${number}`;
      const range = ranges.get(number);
      const cluster = range ? domain + '.' + range.replace('-', EN_DASH) : key;
      const isFirst = range !== undefined && !made.has(range);
      if (isFirst) made.add(range);
      return [
        ...(isFirst ? [elaCluster(shared, cluster, named.get(range)!)] : []),
        ...withParts(
          shared,
          {
            code: key,
            key,
            kind: 'standard',
            cluster,
            parent: range ? cluster : domain,
            emphasis: null,
            label: named.get(number)!,
          },
          parts.get(number),
        ),
      ];
    }),
  ];
}

function elaCluster(shared: Shared, key: string, label: string): Standard {
  return entry(shared, {
    code: key,
    key,
    kind: 'cluster',
    cluster: key,
    parent: shared.domain,
    emphasis: null,
    label,
  });
}

function domainEntry(
  shared: Shared,
  labels: Labels,
  emphasis: Emphasis | null,
): Standard {
  const {domain, topic} = shared;
  return entry(shared, {
    code: domain,
    key: domain,
    kind: 'domain',
    cluster: null,
    parent: null,
    emphasis,
    label: labels.get(topic)!.topic,
  });
}

/** @param letters of its parts */
function withParts(
  shared: Shared,
  standard: Own,
  letters: readonly string[] = [],
): readonly Standard[] {
  const {code, key, cluster, emphasis, label} = standard;
  return [
    entry(shared, standard),
    ...letters.map(letter =>
      entry(shared, {
        code: code + letter,
        key: key + letter,
        kind: 'part',
        cluster,
        parent: key,
        emphasis,
        label,
      }),
    ),
  ];
}

/** Field by field, since there are two thousand of them and spreading takes ten times as long. */
function entry(shared: Shared, own: Own): Standard {
  return {
    code: own.code,
    key: own.key,
    kind: own.kind,
    grades: shared.grades,
    subject: shared.subject,
    topic: shared.topic,
    domain: shared.domain,
    cluster: own.cluster,
    parent: own.parent,
    emphasis: own.emphasis,
    label: own.label,
    text: '',
    framework: COMMON_CORE,
  };
}

function subjectOf(topic: string): string {
  if (topic === 'MP') return 'Math';
  return LITERACY.includes(topic) ? 'Literacy' : 'ELA';
}

/** Before and after the first space. */
function halves(text: string): [string, string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}
