/** Standards as a school imported them, beside those of the Common Core. */
import {folded, trimmed} from './cell';
import {COMMON_CORE} from './common-core';
import {namesCommonCore} from './framework/licence';
import type {Grade} from './grade';
import type {Standard, StandardKind} from './standard';
import {parseCode, plainCode} from './standard-code';

/** A row of the Standards tab; JSON. */
export interface ImportedStandard {
  readonly code: string;
  readonly text: string;
  /** In order; none where it is for all or unknown. */
  readonly grades: readonly Grade[];
  readonly subject: string;
  /** The code of what it is a part of; blank where it stands alone. */
  readonly parent: string;
  readonly framework: string;
}

/** What a part's code has after that of its standard: `a`, `.a`, `(a)`. */
const PART = /^[.(]?[A-Za-z]\)?$/;
/** A performance expectation in science, which its practices, ideas and concepts make up: `3-LS4-1`. */
const EXPECTATION = /^(?:K|[1-5]|MS|HS|K-2|3-5)-(?:PS|LS|ESS|ETS)\d-\d+$/i;
/** A number that a framework leaves out for a grade: `(RL.3.8 not applicable to literature)`, `(Begins in grade 3)`. */
const PLACEHOLDER =
  /^\W*(?:\S+ )?(?:not applicable|begins in grade)\b.{0,30}$/i;
/** The pattern would look at a long text anew from each of its letters. */
const LONGEST_PLACEHOLDER = 200;
const OFFICIAL = /^CCSS\.(?:Math\.Content|ELA-Literacy)\./i;
const LABEL_LENGTH = 60;

/**
 * The Common Core, then each imported framework, in order.
 *
 * Rows without a code, placeholders, and what stands twice in a framework are left out. A row that
 * is the Common Core's own standard keeps its label, emphasis and cluster.
 */
export function importedStandards(
  common: readonly Standard[],
  rows: readonly ImportedStandard[],
): readonly Standard[] {
  const ours = new Map(common.map(standard => [standard.key, standard]));
  const frameworks = byFramework(keyedRows(rows, common));
  const texts = new Map<string, string>();
  for (const [framework, keyed] of frameworks)
    if (namesCommonCore(framework))
      for (const {key, row} of keyed)
        if (!texts.has(key)) texts.set(key, row.text);
  return [
    ...common.map(standard => {
      const text = texts.get(standard.key);
      return text === undefined ? standard : {...standard, text};
    }),
    ...[...frameworks].flatMap(([framework, keyed]) =>
      standardsOf(framework, keyed, ours),
    ),
  ];
}

/** What a framework has of its own, or under its own name. */
function standardsOf(
  framework: string,
  rows: readonly KeyedRow[],
  ours: Standards,
): readonly Standard[] {
  const standards = new Map<string, Standard>();
  const tree = treeOf(rows, ours);
  const isCommonCore = namesCommonCore(framework);
  for (const each of rows) {
    const {row, key, code} = each;
    if (standards.has(key)) continue;
    const same = ours.get(key);
    // A state may give the number another content, but hardly with the same cluster letter.
    const own = isCommonCore || code === same?.code ? same : undefined;
    if (own !== undefined && framework === COMMON_CORE) continue;
    standards.set(
      key,
      own
        ? {...own, text: row.text, framework}
        : foreign(each, framework, tree),
    );
  }
  return [...standards.values()];
}

type Standards = ReadonlyMap<string, Standard>;

/** A row, and what its codes mean. */
interface KeyedRow {
  readonly row: ImportedStandard;
  /** The same for every form of one code. */
  readonly key: string;
  /** In the usual form. */
  readonly code: string;
  /** The key of its parent; blank where it names none. */
  readonly parent: string;
}

function keyedRows(
  rows: readonly ImportedStandard[],
  common: readonly Standard[],
): readonly KeyedRow[] {
  const known = new Map<string, {key: string; code: string}>(
    common.map(standard => [standard.code, standard]),
  );
  // Reading a code takes much longer than looking it up, and files hold thousands.
  const read = (text: string) => {
    const found = known.get(text) ??
      known.get(text.replace(OFFICIAL, '')) ??
      parseCode(text) ?? {key: plainCode(text), code: text};
    known.set(text, found);
    return found;
  };
  return rows
    .filter(({code, text}) => trimmed(code) !== '' && !isPlaceholder(text))
    .map(row => {
      const {key, code} = read(row.code);
      return {row, key, code, parent: read(row.parent).key};
    });
}

const isPlaceholder = (text: string) =>
  text.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(text);

/** Under its name as it is first written: in another case it is the same. */
function byFramework(
  rows: readonly KeyedRow[],
): ReadonlyMap<string, readonly KeyedRow[]> {
  const names = new Map([[folded(COMMON_CORE), COMMON_CORE]]);
  const frameworks = new Map<string, KeyedRow[]>();
  for (const each of rows) {
    const {framework} = each.row;
    const name = names.get(folded(framework)) ?? framework;
    names.set(folded(name), name);
    const found = frameworks.get(name) ?? [];
    frameworks.set(name, found);
    found.push(each);
  }
  return frameworks;
}

/** What the rows of a framework say about each other. */
interface Tree {
  /** Of each key that has one, up to a top: a file may go round in a circle, or name a parent that nobody holds. */
  readonly parents: ReadonlyMap<string, string>;
  /** Those with more than lettered parts below them. */
  readonly groups: ReadonlySet<string>;
  /** The top above a key; the key itself where nothing is above it. */
  readonly topOf: (key: string) => string;
}

function treeOf(rows: readonly KeyedRow[], ours: Standards): Tree {
  const held = new Set(rows.map(({key}) => key));
  const parents = new Map<string, string>();
  const above = new Map<string, string>();
  const groups = new Set<string>();
  for (const {row, key, parent} of rows) {
    const isHeld = held.has(parent) || ours.has(parent);
    if (!isHeld || parents.has(key) || topFrom(parent, above) === key) continue;
    parents.set(key, parent);
    above.set(key, parent);
    if (!isPart(row)) groups.add(parent);
  }
  // What is written as a part and holds standards, as `111.5.b` does, is a group in a group.
  for (const group of groups) {
    const parent = parents.get(group);
    if (parent !== undefined) groups.add(parent);
  }
  return {parents, groups, topOf: key => topFrom(key, above)};
}

/** @param above of each key one that is above it, and from now on the highest: a file may hold a chain of thousands */
function topFrom(key: string, above: Map<string, string>): string {
  let top = key;
  for (let next = above.get(key); next !== undefined; next = above.get(top))
    top = next;
  for (let at = key; at !== top;) {
    const next = above.get(at)!;
    above.set(at, top);
    at = next;
  }
  return top;
}

function isPart({code, parent}: ImportedStandard): boolean {
  const [whole, start] = [trimmed(code), trimmed(parent)];
  if (EXPECTATION.test(start)) return true;
  return (
    start !== '' &&
    whole.startsWith(start) &&
    PART.test(whole.slice(start.length))
  );
}

function foreign(
  {row, key}: KeyedRow,
  framework: string,
  {parents, groups, topOf}: Tree,
): Standard {
  const {code, grades, subject, text} = row;
  const parent = parents.get(key) ?? null;
  const top = topOf(key);
  const kind = kindOf(row, parent, groups.has(key));
  return {
    code: trimmed(code),
    key,
    kind,
    grades,
    subject,
    topic: top,
    domain: top,
    cluster: kind === 'domain' ? null : (parent ?? key),
    parent,
    emphasis: null,
    label: labelOf(text),
    text,
    framework,
  };
}

function kindOf(
  row: ImportedStandard,
  parent: string | null,
  isGroup: boolean,
): StandardKind {
  if (!isGroup) return isPart(row) ? 'part' : 'standard';
  return parent === null ? 'domain' : 'cluster';
}

/** The first words of the wording. */
function labelOf(text: string): string {
  const line = trimmed(text).split(/[\r\n]/)[0]!;
  if (line.length <= LABEL_LENGTH) return line;
  const space = line.lastIndexOf(' ', LABEL_LENGTH);
  return `${line.slice(0, space > 0 ? space : LABEL_LENGTH)}…`;
}
