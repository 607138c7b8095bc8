/** All standards that the school's codes can mean: the Common Core's and those it imported. */
import {frameworkNamed} from './chosen-frameworks';
import {COMMON_CORE, commonCoreStandards} from './common-core';
import {type ImportedStandard, importedStandards} from './imported-standard';
import {type CodeForms, codeForms} from './code-forms';
import {withoutWords} from './plain-code';
import type {Standard} from './standard';
import {type StandardCode, parseCode, plainCode} from './standard-code';

/** Made once and never changed. */
export interface Catalogue {
  /** Of every framework, each in its order, the Common Core first; a key stands once in each framework. */
  readonly standards: readonly Standard[];
  /** What a key means: where two frameworks share one, that of the framework that was chosen first. */
  readonly byKey: ReadonlyMap<string, Standard>;
  /** Codes that are written in full; none where a framework was imported, which may use the same ones. */
  readonly byCode: ReadonlyMap<string, Standard>;
  /** Common Core first. */
  readonly frameworks: readonly string[];
  /** Those that the school chose, as far as they are known; Common Core where none is. */
  readonly chosen: readonly string[];
}

/** A code that was recognised, and what was odd about it. */
export interface Recognised {
  readonly standard: Standard;
  /** The cluster's letter as typed, where the standard is in another one. */
  readonly wrongCluster: string | null;
}

/** No code is longer. */
const LONGEST = 60;

/** The lists never change, so a run reads each of them once. */
const COMMON = new Map<string, readonly Standard[]>();
/** Most schools import none, and a run reads its tabs more than once. */
const ALONE = new WeakMap<readonly Standard[], Map<string, Catalogue>>();
const KNOWN = new WeakMap<Catalogue, Map<string, Recognised | undefined>>();
const LOOSE = new WeakMap<Catalogue, CodeForms>();

/**
 * @param list the Common Core, as `src/data/common-core.ts` holds it
 * @param imported the rows of the Standards tab, in order
 * @param chosen the frameworks that the school works with, by name
 */
export function catalogueOf(
  list: string,
  imported: readonly ImportedStandard[] = [],
  chosen: readonly string[] = [],
): Catalogue {
  const common = COMMON.get(list) ?? commonCoreStandards(list);
  COMMON.set(list, common);
  if (imported.length > 0) return made(common, imported, chosen);
  const known = ALONE.get(common) ?? new Map<string, Catalogue>();
  ALONE.set(common, known);
  const catalogue = known.get(chosen.join()) ?? made(common, [], chosen);
  known.set(chosen.join(), catalogue);
  return catalogue;
}

function made(
  common: readonly Standard[],
  imported: readonly ImportedStandard[],
  chosen: readonly string[],
): Catalogue {
  const standards =
    imported.length > 0 ? importedStandards(common, imported) : common;
  const frameworks = [...new Set(standards.map(({framework}) => framework))];
  const known = [
    ...new Set(chosen.flatMap(name => frameworkNamed(name, frameworks) ?? [])),
  ];
  const preferred = known.length > 0 ? known : [COMMON_CORE];
  const written = imported.length > 0 ? [] : common;
  return {
    standards,
    byKey: byKey(standards, preferred),
    byCode: new Map(written.map(standard => [standard.code, standard])),
    frameworks,
    chosen: preferred,
  };
}

/** The standard of that code, in any of its forms; undefined where the catalogue holds none. */
export function parseStandard(
  text: string,
  catalogue: Catalogue,
): Standard | undefined {
  return recognise(text, catalogue)?.standard;
}

/** The same, with what is odd about the code. */
export function recognise(
  text: string,
  catalogue: Catalogue,
): Recognised | undefined {
  if (text.length > LONGEST) return undefined;
  const known = KNOWN.get(catalogue) ?? new Map();
  KNOWN.set(catalogue, known);
  if (known.has(text)) return known.get(text);
  const found = lookUp(text, catalogue);
  known.set(text, found);
  return found;
}

function lookUp(text: string, catalogue: Catalogue): Recognised | undefined {
  const written = catalogue.byCode.get(text);
  if (written !== undefined) return {standard: written, wrongCluster: null};
  const typed = plainCode(text);
  const found = byForm(typed, catalogue);
  const bare = withoutWords(typed);
  return found || bare === typed ? found : byForm(bare, catalogue);
}

function byForm(text: string, catalogue: Catalogue): Recognised | undefined {
  const {byKey} = catalogue;
  const code = parseCode(text);
  const standard = byKey.get(code?.key ?? text);
  if (standard !== undefined) return clustered(standard, code, catalogue);
  if (code !== undefined || WEEK.test(text)) return undefined;
  const loose = LOOSE.get(catalogue) ?? codeForms(catalogue.standards);
  LOOSE.set(catalogue, loose);
  const key = loose(text);
  const found = key === undefined ? partOf(text, catalogue) : byKey.get(key);
  return found && {standard: found, wrongCluster: null};
}

/** `Wk. 1` is hardly W.K.1. */
const WEEK = /^WK[\s.]+\d/;

/** `HSN-VM.B.a`, as the official file has it: the part of that letter in the cluster, or the cluster where it has several. */
function partOf(
  text: string,
  {byKey, standards}: Catalogue,
): Standard | undefined {
  const [, start, letter] = PART_OF_CLUSTER.exec(plainCode(text)) ?? [];
  const cluster = byKey.get(parseCode(start ?? '')?.key ?? '');
  if (cluster?.kind !== 'cluster') return undefined;
  const [part, another] = standards.filter(
    ({kind, key, cluster: its}) =>
      kind === 'part' &&
      its === cluster.key &&
      key.endsWith(letter!.toLowerCase()),
  );
  return another === undefined ? part : cluster;
}

const PART_OF_CLUSTER = /^(.*[A-E])[. ]\(?([A-E])\)?$/;

/** A state's standard may have the number of a Common Core's, and no clusters: the letter then tells which is meant. */
function clustered(
  standard: Standard,
  code: StandardCode | undefined,
  {standards}: Catalogue,
): Recognised {
  const {cluster, domain} = standard;
  const typed = code?.cluster ?? null;
  if (typed === null || cluster === `${domain}.${typed}`)
    return {standard, wrongCluster: null};
  const exact = standards.find(other => other.code === code?.code);
  if (exact !== undefined) return {standard: exact, wrongCluster: null};
  const isLettered = cluster !== null && /\.[A-E]$/.test(cluster);
  return {standard, wrongCluster: isLettered ? typed : null};
}

/** Of several with one key the first of the framework that stands first in `preferred`. */
function byKey(
  standards: readonly Standard[],
  preferred: readonly string[],
): ReadonlyMap<string, Standard> {
  const found = new Map<string, Standard>();
  const rank = ({framework}: Standard) => {
    const place = preferred.indexOf(framework);
    return place === -1 ? preferred.length : place;
  };
  for (const standard of standards) {
    const before = found.get(standard.key);
    if (before === undefined || rank(standard) < rank(before))
      found.set(standard.key, standard);
  }
  return found;
}
