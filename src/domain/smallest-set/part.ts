/** A part of the question that can be answered by itself: no gap and no tight hours in common with the rest. */
import type {Candidate, CoverQuestion} from './cover';

export interface Part {
  /** The candidates, by their places in the question. */
  readonly candidates: readonly number[];
  /** For each candidate of the part the gaps that it closes, by their places in the part. */
  readonly closes: readonly (readonly number[])[];
  /** For each gap of the part the candidates that close it. */
  readonly closers: readonly (readonly number[])[];
  /** For each candidate the partner whose hours it takes, by its place in `spare`; -1 where none are tight. */
  readonly partner: readonly number[];
  readonly minutes: readonly number[];
  /** The minutes that each partner has left. */
  readonly spare: readonly number[];
}

/** The question in parts, without candidates that are never needed and hours that are never short. */
export function partsOf(question: CoverQuestion): readonly Part[] {
  const {candidates, spare} = question;
  const useful = undominated(
    withTightHours(
      candidates
        .map((candidate, place) => ({...candidate, place}))
        .filter(isUseful),
      spare,
    ),
    question.gaps,
  );
  return groups(useful, question.gaps, spare.length).map(group =>
    part(group, spare),
  );

  function isUseful({closes, partner, minutes}: Candidate): boolean {
    if (closes.length === 0) return false;
    return partner === null || minutes <= spare[partner]!;
  }
}

interface Placed extends Candidate {
  /** In the question. */
  readonly place: number;
}

/** A partner with hours enough for all its candidates together limits nothing. */
function withTightHours(
  candidates: readonly Placed[],
  spare: readonly number[],
): readonly Placed[] {
  const wanted = spare.map(() => 0);
  for (const {partner, minutes} of candidates)
    if (partner !== null) wanted[partner]! += minutes;
  return candidates.map(candidate => {
    const {partner} = candidate;
    const isTight = partner !== null && wanted[partner]! > spare[partner]!;
    return isTight ? candidate : {...candidate, partner: null, minutes: 0};
  });
}

/** Without those in whose stead another closes as much and takes nobody's hours but the same, and no more. */
function undominated(
  candidates: readonly Placed[],
  gaps: number,
): readonly Placed[] {
  const closers = closersOf(candidates, gaps);
  const sets = candidates.map(({closes}) => new Set(closes));
  return candidates.filter((candidate, index) => {
    const rarest = candidate.closes.reduce((least, gap) =>
      closers[gap]!.length < closers[least]!.length ? gap : least,
    );
    return !closers[rarest]!.some(other => standsIn(other, index));
  });

  function standsIn(other: number, index: number): boolean {
    const one = candidates[index]!;
    const instead = candidates[other]!;
    if (other === index || instead.closes.length < one.closes.length)
      return false;
    const isCheaper =
      instead.partner === null ||
      (instead.partner === one.partner && instead.minutes <= one.minutes);
    if (!isCheaper || !one.closes.every(gap => sets[other]!.has(gap)))
      return false;
    const isAlike =
      instead.closes.length === one.closes.length &&
      instead.partner === one.partner &&
      instead.minutes === one.minutes;
    return !isAlike || other < index;
  }
}

function closersOf(
  candidates: readonly Candidate[],
  gaps: number,
): readonly (readonly number[])[] {
  const closers: number[][] = Array.from({length: gaps}, () => []);
  candidates.forEach(({closes}, index) => {
    for (const gap of closes) closers[gap]!.push(index);
  });
  return closers;
}

/** Together where they share a gap or a partner, at one remove or more. */
function groups(
  candidates: readonly Placed[],
  gaps: number,
  partners: number,
): readonly (readonly Placed[])[] {
  const parent = Array.from({length: gaps + partners}, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  for (const {closes, partner} of candidates) {
    const root = rootOf(closes[0]!);
    for (const gap of closes) parent[rootOf(gap)] = root;
    if (partner !== null) parent[rootOf(gaps + partner)] = root;
  }
  const found = new Map<number, Placed[]>();
  for (const candidate of candidates) {
    const root = rootOf(candidate.closes[0]!);
    const group = found.get(root);
    if (group === undefined) found.set(root, [candidate]);
    else group.push(candidate);
  }
  return [...found.values()];
}

function part(group: readonly Placed[], spare: readonly number[]): Part {
  const gaps = numbered(group.flatMap(({closes}) => closes));
  const partners = numbered(
    group.flatMap(({partner}) => (partner === null ? [] : [partner])),
  );
  const closes = group.map(candidate =>
    candidate.closes.map(gap => gaps.get(gap)!),
  );
  return {
    candidates: group.map(({place}) => place),
    closes,
    closers: closersOf(
      group.map((candidate, index) => ({...candidate, closes: closes[index]!})),
      gaps.size,
    ),
    partner: group.map(({partner}) =>
      partner === null ? -1 : partners.get(partner)!,
    ),
    minutes: group.map(({minutes}) => minutes),
    spare: [...partners.keys()].map(partner => spare[partner]!),
  };
}

/** Each once, with its place in the order of first mention. */
function numbered(items: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const item of items)
    if (!places.has(item)) places.set(item, places.size);
  return places;
}
