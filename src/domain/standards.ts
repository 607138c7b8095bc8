/** The standards that one cell names. */
import {type Catalogue, type Recognised, recognise} from './catalogue';
import {trimmed} from './cell';
import {continued, strandCodes, wholeCodes} from './code-shorthand';
import type {Grade} from './grade';
import type {Standard} from './standard';
import {parseCode} from './standard-code';
import {standardRange} from './standard-range';

/** A stretch of the cell, and the standard it is a code of. */
export interface NamedCode {
  /** As typed; the code itself where it was left out in part, as in `3.OA.1, 2` and `3.OA.1-4`. */
  readonly text: string;
  /** Undefined where the text is no code that the catalogue holds. */
  readonly standard: Standard | undefined;
  /** The cluster's letter as typed, where the standard is in another one. */
  readonly wrongCluster: string | null;
  /** What an unknown text may be the rest of, after the code before it. */
  readonly whole: string | null;
}

/** A code has no more words than `CCSS MATH CONTENT 3 OA A 1 a`. */
const MOST_WORDS = 8;
/** Forty codes; a longer piece is words. */
const LONGEST = 500;
/** What people write between codes. */
const BETWEEN = /^(?:and|or|&|\+|[-\u2010-\u2015•·/|])$/i;
const LINKED = /\s*[/&+|]\s*|\s+(?:and|or)\s+/i;

/**
 * The codes of a cell, in order.
 *
 * Apart by comma, semicolon or line break; within a piece also by spaces, taking the longest run of
 * words that is a code: `rl 3.2` is one, `3.OA.1 3.OA.2` are two, and `3.OA.1-4` is four. After a code
 * the next may leave out what they share: `3.OA.1, 2`. Words that are none stay together.
 */
export function parseStandards(
  text: string,
  catalogue: Catalogue,
): readonly NamedCode[] {
  const codes: NamedCode[] = [];
  for (const part of text.split(/[,;\r\n\v\u2028\u2029]/)) {
    const piece = trimmed(part);
    const written = catalogue.byCode.get(piece);
    if (written !== undefined)
      codes.push(known(piece, {standard: written, wrongCluster: null}));
    else if (piece !== '')
      codes.push(
        ...codesOf(piece, codes[codes.length - 1]?.standard, catalogue),
      );
  }
  return codes;
}

/** The standards of a cell in which each code is written in full, as in nearly all; undefined of another cell. */
export function writtenStandards(
  text: string,
  {byCode}: Catalogue,
): readonly Standard[] | undefined {
  const only = byCode.get(text);
  if (only !== undefined) return [only];
  const standards: Standard[] = [];
  for (const code of text.split(',')) {
    const standard = byCode.get(code.trim());
    if (standard === undefined) return undefined;
    if (!standards.includes(standard)) standards.push(standard);
  }
  return standards;
}

/** Whether the standard is written for other grades than these; never where either is not known. */
export function isOfAnotherGrade(
  standard: Standard,
  grades: readonly Grade[],
): boolean {
  if (standard.grades.length === 0 || grades.length === 0) return false;
  return !grades.some(grade => standard.grades.includes(grade));
}

/** @param before the standard that was named last, where nothing else stands between */
function codesOf(
  piece: string,
  before: Standard | undefined,
  catalogue: Catalogue,
): readonly NamedCode[] {
  const linked = linkedCodes(piece, before, catalogue);
  if (linked.length > 0) return linked;
  const words = piece.split(/\s+/);
  const codes: NamedCode[] = [];
  let unknown: string[] = [];
  const endUnknown = () => {
    const text = unknown.filter(word => !BETWEEN.test(word)).length;
    const last = codes.length > 0 ? codes[codes.length - 1]!.standard : before;
    if (text > 0) codes.push(notKnown(unknown.join(' '), last));
    unknown = [];
  };
  for (let first = 0; first < words.length;) {
    const run = longestCode(words, first, catalogue);
    if (run === undefined) {
      unknown.push(words[first]!);
      first++;
      continue;
    }
    endUnknown();
    codes.push(...run.codes);
    first += run.length;
  }
  endUnknown();
  return codes;
}

/** `3.OA.1 & 2`, `RL.3.1/RI.3.1`, ranges; none where any of it is no standard. */
function linkedCodes(
  piece: string,
  before: Standard | undefined,
  catalogue: Catalogue,
): readonly NamedCode[] {
  if (piece.length > LONGEST) return [];
  const whole = recognise(piece, catalogue);
  if (whole !== undefined) return [known(piece, whole)];
  const codes: NamedCode[] = [];
  const strands = strandCodes(piece);
  for (const text of strands.length > 0 ? strands : piece.split(LINKED)) {
    const last = codes.length > 0 ? codes[codes.length - 1]!.standard : before;
    const found = oneOrMore(text, last, catalogue);
    if (found.length === 0) return [];
    codes.push(...found);
  }
  return codes;
}

function oneOrMore(
  text: string,
  before: Standard | undefined,
  catalogue: Catalogue,
): readonly NamedCode[] {
  const found = recognise(text, catalogue);
  if (found !== undefined) return [known(text, found)];
  const rest = before && continued(text, before, catalogue);
  const standards = rest ? [rest] : standardRange(text, catalogue);
  return standards.map(standard =>
    known(standard.code, {standard, wrongCluster: null}),
  );
}

interface Run {
  readonly codes: readonly NamedCode[];
  /** In words. */
  readonly length: number;
}

/** A known code is preferred, a standard's to a domain's; else what has the form of one. */
function longestCode(
  words: readonly string[],
  first: number,
  catalogue: Catalogue,
): Run | undefined {
  const most = Math.min(MOST_WORDS, words.length - first);
  let formed: Run | undefined;
  for (let length = most; length > 0; length--) {
    const text = words.slice(first, first + length).join(' ');
    const found = recognise(text, catalogue);
    if (found !== undefined && (!formed || isNumbered(found.standard)))
      return {codes: [known(text, found)], length};
    if (!formed && parseCode(text) !== undefined)
      formed = {codes: [notKnown(text)], length};
  }
  const several = linkedCodes(words[first]!, undefined, catalogue);
  return several.length > 1 ? {codes: several, length: 1} : formed;
}

function isNumbered({kind}: Standard): boolean {
  return kind === 'standard' || kind === 'part';
}

function known(text: string, {standard, wrongCluster}: Recognised): NamedCode {
  return {text, standard, wrongCluster, whole: null};
}

function notKnown(text: string, before?: Standard): NamedCode {
  const [whole = null] = before ? wholeCodes(text, before) : [];
  return {text, standard: undefined, wrongCluster: null, whole};
}
