/** Which standards somebody may have meant whose code the catalogue does not hold. */
import {type Catalogue, recognise} from './catalogue';
import {squeezed} from './code-forms';
import {isCodeless} from './common-core';
import type {Grade} from './grade';
import {editsBetween} from './nearest';
import type {Standard} from './standard';
import {type StandardCode, parseCode, plainCode} from './standard-code';
import {isOfAnotherGrade} from './standards';

interface Candidate {
  readonly standard: Standard;
  readonly form: string;
  /** The letters and digits in it, a bit each. */
  readonly letters: number;
  /** 0 for a domain or cluster. */
  readonly number: number;
}

const MOST_EDITS = 2;
const NAMED = 3;
/** A longer text, or one of more words, is no slip in a code. */
const LONGEST = 33;
const MOST_WORDS = 5;

/** `Unit 3` and `Week 3` are none, however near they come. */
const WORD = /\b(?!(?:WHST|CCSS|CCRA|MATH|CONTENT|LITERACY)\b)[A-Z]{4}/i;

const CANDIDATES = new WeakMap<Catalogue, readonly Candidate[]>();

/**
 * The standards whose codes come nearest, at most three; none where the text is nothing like a code.
 *
 * Those with the fewest edits, and others of the domain that is written; first those of the grade, then
 * with a number close by: for `RL.3.8` they are RL.3.7, RL.3.9 and RI.3.8.
 *
 * @param grades of the objective
 */
export function nearestStandards(
  typed: string,
  catalogue: Catalogue,
  grades: readonly Grade[],
): readonly Standard[] {
  if (!isLikeACode(typed)) return [];
  const {standard, text} = inBand(typed, catalogue);
  if (standard !== undefined) return [standard];
  const code = parseCode(text);
  const form = squeezed(code?.key ?? text);
  const number = numberIn(code?.key ?? text);
  const wanted = code && code.grades.length > 0 ? code.grades : grades;
  const score = (candidate: Candidate) => {
    const {standard} = candidate;
    const apart = Math.abs(candidate.number - number);
    return (
      editsBetween(form, candidate.form) * 10 +
      (isOfAnotherGrade(standard, wanted) ? 4 : 0) +
      (standard.topic === code?.topic ? 0 : 0.7) +
      (apart * 3) / (apart + 5) +
      (number > 0 && candidate.number === 0 ? 20 : 0)
    );
  };
  return nearOnes(form, code, candidatesOf(catalogue))
    .map(candidate => ({candidate, score: score(candidate)}))
    .sort((one, other) => one.score - other.score)
    .slice(0, NAMED)
    .map(({candidate}) => candidate.standard);
}

function isLikeACode(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /\d|\bK/i.test(text) &&
    /[A-Za-z]/.test(text) &&
    !WORD.test(text) &&
    text.split(/\s+/).length <= MOST_WORDS
  );
}

/** One edit away, or else two; and what is of the domain that is written. */
function nearOnes(
  form: string,
  code: StandardCode | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const domain = candidates.filter(
    ({standard, number}) =>
      number > 0 &&
      standard.topic === code?.topic &&
      !isOfAnotherGrade(standard, code.grades),
  );
  const letters = lettersOf(form);
  for (let edits = 1; edits <= Math.min(MOST_EDITS, form.length / 2); edits++) {
    const near = candidates.filter(candidate =>
      isWithin(edits, form, letters, candidate),
    );
    if (near.length > 0) return [...new Set([...near, ...domain])];
  }
  return domain;
}

/** An edit adds one letter at most, and takes one away. */
function isWithin(
  most: number,
  form: string,
  letters: number,
  other: Candidate,
): boolean {
  return (
    Math.abs(other.form.length - form.length) <= most &&
    differing(other.letters, letters) <= 2 * most &&
    editsBetween(form, other.form) <= most
  );
}

const BANDS: readonly (readonly [grade: RegExp, band: string])[] = [
  [/\b(?:9|10)(?=[. ]|$)/, '9-10'],
  [/\b(?:11|12)(?=[. ]|$)/, '11-12'],
  [/\b[678](?=[. ]|$)/, '6-8'],
];

/**
 * `RL.9.1` is RL.9-10.1, `RH.6.2` is RH.6-8.2: a grade where the framework has a band of them.
 *
 * `RST.9.11` is `RST.9-10.11`, though the band has no such standard.
 */
function inBand(
  typed: string,
  catalogue: Catalogue,
): {readonly standard?: Standard; readonly text: string} {
  const code = plainCode(typed);
  for (const [grade, band] of BANDS) {
    const text = code.replace(grade, band);
    const found = recognise(text, catalogue);
    if (found !== undefined) return {standard: found.standard, text};
    const domain = text.replace(/[. ]\d{1,2}[A-Z]?$/, '');
    if (text !== code && recognise(domain, catalogue) !== undefined)
      return {text};
  }
  return {text: typed};
}

function candidatesOf(catalogue: Catalogue): readonly Candidate[] {
  const known =
    CANDIDATES.get(catalogue) ??
    [...catalogue.byKey.values()]
      .filter(standard => !isCodeless(standard))
      .map(standard => {
        const form = squeezed(standard.key);
        const isNumbered =
          standard.kind === 'standard' || standard.kind === 'part';
        const number = isNumbered ? numberIn(standard.key) : 0;
        return {standard, form, letters: lettersOf(form), number};
      });
  CANDIDATES.set(catalogue, known);
  return known;
}

/** High school, all grades, kindergarten. */
const GRADE_WITHOUT_NUMBER = /^(?:HS|MP|CC)|(?:^|\.)K\./i;

/** The last number of a code, after that of its grade; 0 where it has none. */
function numberIn(code: string): number {
  const numbers = code.match(/\d+/g) ?? [];
  return numbers.length > 1 || GRADE_WITHOUT_NUMBER.test(code)
    ? Number(numbers[numbers.length - 1] ?? 0)
    : 0;
}

function lettersOf(form: string): number {
  let letters = 0;
  for (let index = 0; index < form.length; index++)
    letters |= 1 << (form.charCodeAt(index) % 32);
  return letters;
}

function differing(one: number, other: number): number {
  let bits = one ^ other;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
