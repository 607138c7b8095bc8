/** The standards that the school works with: found by any form of their code, by words, by grade. */
import type {StandardsView} from '../contract/frameworks';
import {type Catalogue, catalogueOf, parseStandard} from '../domain/catalogue';
import type {Standard} from '../domain/standard';
import {parseCode, plainCode} from '../domain/standard-code';
import {offeredStandards} from '../domain/standard-options';
import {type NamedCode, parseStandards} from '../domain/standards';
import {type Parts, type WordSearch, wordSearch} from './word-index';

export interface Standards {
  /** The codes of a text, each with what it is the code of. */
  readonly codesIn: (text: string) => readonly NamedCode[];
  /** The standard of a code, in whatever form it is written. */
  readonly named: (code: string) => Standard | undefined;
  /** Whether a text has the form of a code, also of one that the list does not hold. */
  readonly isCode: (text: string) => boolean;
  /** Those that fit what is typed, the likeliest first and those of these grades before others. */
  readonly fitting: (typed: string, grades: readonly string[]) => Fitting;
  /** What has to stand beside the imported text of a framework; null for none. */
  readonly licence: (framework: string) => string | null;
}

interface Fitting {
  readonly standards: readonly Standard[];
  /** Whether the first is meant: its code begins so, or all words are about it. */
  readonly isSure: boolean;
}

/** Before the list is there, codes are told by their form and none is known. */
export const NO_STANDARDS = made(
  {
    standards: [],
    byKey: new Map(),
    byCode: new Map(),
    frameworks: [],
    chosen: [],
  },
  [],
);

const KNOWN = new WeakMap<StandardsView, Standards>();

/** Made once for each list: it takes a moment. */
export function standardsOf(view: StandardsView): Standards {
  const {list, imported, chosen, frameworks} = view;
  const known =
    KNOWN.get(view) ?? made(catalogueOf(list, imported, chosen), frameworks);
  KNOWN.set(view, known);
  return known;
}

function made(
  catalogue: Catalogue,
  frameworks: StandardsView['frameworks'],
): Standards {
  const licences = new Map(
    frameworks.map(({name, licence}) => [name, licence]),
  );
  const named = (code: string) => parseStandard(code, catalogue);
  const search = searchIn(catalogue);
  return {
    codesIn: text => parseStandards(text, catalogue),
    named,
    isCode: text => named(text) !== undefined || parseCode(text) !== undefined,
    licence: framework => licences.get(framework) ?? null,
    fitting(typed, grades) {
      const exact = typed.trim() === '' ? undefined : named(typed);
      const {standards: found, isSure} = search(typed);
      const others = nearFirst(found, grades).filter(one => one !== exact);
      return {
        standards: exact ? [exact, ...others] : others,
        isSure: isSure || exact !== undefined,
      };
    },
  };
}

function nearFirst(
  found: readonly Standard[],
  grades: readonly string[],
): readonly Standard[] {
  const isNear = (one: Standard) =>
    one.grades.some(grade => grades.includes(grade));
  return [...found.filter(isNear), ...found.filter(one => !isNear(one))];
}

/** Without what stands between letters and digits: `3OAA1` and `3OA1` for 3.OA.A.1. */
function squeezedForms({code, key}: Standard): readonly string[] {
  return [squeezed(code), squeezed(key)];
}

function squeezed(code: string): string {
  return plainCode(code)
    .replace(/[^A-Z0-9]+/g, '')
    .replace(PREFIX, '');
}

const PREFIX = /^(?:CCSS)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/;

/** By the beginning of the code; where no code begins so, by its pieces and the words about it. */
function searchIn(catalogue: Catalogue): (typed: string) => Fitting {
  const standards = offeredStandards(catalogue);
  const forms = standards.map(squeezedForms);
  let search: WordSearch | null = null;
  const hits = (typed: string, isWhole: boolean, isLoose: boolean) => {
    search ??= wordSearch(standards.map(one => partsOf(one, catalogue)));
    return search(typed, {isWhole, isLoose}).map(place => standards[place]!);
  };
  const beginning = (code: string) =>
    standards.filter(
      (_, place) =>
        code !== '' && forms[place]!.some(form => form.startsWith(code)),
    );
  return typed => {
    if (typed.trim() === '') return {standards, isSure: false};
    const code = squeezed(typed);
    const begun = beginning(code);
    if (begun.length > 0) return {standards: begun, isSure: true};
    if (CODE_LIKE.test(typed))
      return {standards: nearest(code, beginning), isSure: false};
    const all = hits(typed, true, false);
    if (all.length > 0) return {standards: all, isSure: true};
    const near = hits(typed, true, true);
    const some = near.length > 0 ? near : hits(typed, false, true);
    return {standards: some, isSure: false};
  };
}

/** Of a code that there is not, those that begin like it: 3.NF for 3.NF.99. */
function nearest(
  code: string,
  beginning: (code: string) => readonly Standard[],
): readonly Standard[] {
  for (let length = code.length - 1; length >= LEAST_BEGINNING; length--) {
    const found = beginning(code.slice(0, length));
    if (found.length > 0) return found;
  }
  return [];
}

const LEAST_BEGINNING = 3;

/** One word with a digit. */
const CODE_LIKE = /^\s*(?=\S*\d)\S+\s*$/;

/** What a standard is found by, the labels of what it is part of too. */
function partsOf(one: Standard, {byKey}: Catalogue): Parts {
  const above = ({parent}: Standard): string => {
    const whole = byKey.get(parent ?? '');
    return whole ? `${whole.label} ${above(whole)}` : '';
  };
  return [
    {text: `${one.code} ${one.subject}`, weight: 4},
    {text: one.label, weight: 3},
    {text: `${one.text} ${above(one)}`, weight: 1},
  ];
}
