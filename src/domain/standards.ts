/** The standards that one cell names, and what they tell about its objective. */
import {trimmed} from './cell';
import type {Emphasis} from './coverage';
import type {Grade} from './grade';
import {type Standard, parseStandard} from './standard';

/** A stretch of the cell, and the standard it is a code of. */
export interface NamedCode {
  /** As typed. */
  readonly text: string;
  /** Undefined where the text is no code that we know. */
  readonly standard: Standard | undefined;
}

/** A code has no more words than `CCSS MATH CONTENT 3 OA A 1 a`. */
const MOST_WORDS = 8;

/**
 * The codes of a cell, in order.
 *
 * Apart by comma, semicolon or line break; within a piece also by spaces, taking the longest run of
 * words that is a code: `rl 3.2` is one, `3.OA.1 3.OA.2` are two. Words that are none stay together.
 */
export function parseStandards(text: string): readonly NamedCode[] {
  return text
    .split(/[,;\r\n\v\u2028\u2029]/)
    .map(trimmed)
    .filter(piece => piece !== '')
    .flatMap(codesOf);
}

/**
 * How much the published focus of the framework asks for these standards.
 *
 * Until there is a catalogue of standards, no emphasis is known and each counts as supporting.
 */
export const emphasisOf: (standards: readonly Standard[]) => Emphasis = () =>
  'supporting';

/** Whether the standard is written for other grades than these; never where either is not known. */
export function isOfAnotherGrade(
  standard: Standard,
  grades: readonly Grade[],
): boolean {
  if (standard.grades.length === 0 || grades.length === 0) return false;
  return !grades.some(grade => standard.grades.includes(grade));
}

function codesOf(piece: string): readonly NamedCode[] {
  const whole = parseStandard(piece);
  if (whole !== undefined) return [{text: piece, standard: whole}];
  const words = piece.split(/\s+/);
  const codes: NamedCode[] = [];
  let unknown: string[] = [];
  for (let first = 0; first < words.length;) {
    const run = longestCode(words, first);
    if (run === undefined) {
      unknown.push(words[first]!);
      first++;
      continue;
    }
    codes.push(...asUnknown(unknown), run.code);
    unknown = [];
    first += run.length;
  }
  return [...codes, ...asUnknown(unknown)];
}

function longestCode(
  words: readonly string[],
  first: number,
): {code: NamedCode; length: number} | undefined {
  const most = Math.min(MOST_WORDS, words.length - first);
  for (let length = most; length > 0; length--) {
    const text = words.slice(first, first + length).join(' ');
    const standard = parseStandard(text);
    if (standard !== undefined) return {code: {text, standard}, length};
  }
  return undefined;
}

function asUnknown(words: readonly string[]): readonly NamedCode[] {
  return words.length === 0
    ? []
    : [{text: words.join(' '), standard: undefined}];
}
