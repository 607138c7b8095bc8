/** Codes written without their dots, or with others: `rl32`, `RL-3-2`, `MA 3 AR 1 1`. */
import type {Standard} from './standard';

/** The key of the one standard that is meant; undefined where none or several could be. */
export type CodeForms = (text: string) => string | undefined;

const PREFIX = /^(?:CCSS|CC)?(?:MATH(?:CONTENT)?|ELA(?:LITERACY)?|LITERACY)?/;
/** What stands between letters and digits, or around them. */
const BETWEEN = /[\s.()/:\u2010-\u2015\u2212-]+/g;
const BAND = /\b(9\s?[-/]\s?10|11\s?[-/]\s?12|6\s?[-/]\s?8)(?!\d)/g;
const BETWEEN_DIGITS = /(\d)([\s.()/:-]+)(?=\d)/g;
/** Signs that no code holds, for what is not to be taken for anything else. */
const [IN_BAND, DOT, NO_DOT] = ['~', '_', '^'];

/** Domains and clusters are found so in high school alone: `HSNRN` can't be anything else, `rl3` can. */
export function codeForms(standards: readonly Standard[]): CodeForms {
  const keys = new Map<string, string | null>();
  for (const {kind, code, key} of standards) {
    const isNumbered = kind === 'standard' || kind === 'part';
    if (!isNumbered && !code.startsWith('HS')) continue;
    for (const form of isNumbered ? formsOf(code, key) : [squeezed(code)]) {
      const isTaken = keys.has(form) && keys.get(form) !== key;
      keys.set(form, isTaken ? null : key);
    }
  }
  return text => {
    const form = numbersApart(text);
    return keys.get(form) ?? keys.get(form.replace(PREFIX, '')) ?? undefined;
  };
}

/** High school's codes also stand without HS, those of ELA also with the grade first. */
function formsOf(code: string, key: string): readonly string[] {
  const written = [code, key];
  if (code.startsWith('HS'))
    written.push(...written.map(form => form.slice('HS'.length)));
  const [, strand, grade, number] = STRAND_FIRST.exec(code) ?? [];
  if (strand !== undefined) written.push(`${grade}.${strand}.${number}`);
  return [...new Set(written)].flatMap(form =>
    TWO_NUMBERS.test(form)
      ? [squeezed(form), numbersApart(form)]
      : [squeezed(form)],
  );
}

const TWO_NUMBERS = /\d[^\dA-Za-z]+\d/;

const STRAND_FIRST = /^([A-Z]{1,4})\.(K|[\d-]+)\.(\d+[a-j]?)$/;

/** Letters and digits alone, in capitals. */
export function squeezed(text: string): string {
  return text.toUpperCase().replace(BETWEEN, '');
}

/**
 * The same with a dot between two numbers: `G-CO.1-3` is not `G-CO.13`.
 *
 * A dash or a stroke is such a dot only where the code has nothing else between: `RL-3-2`, not `RL.1-3`.
 */
function numbersApart(text: string): string {
  const code = text
    .toUpperCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(BAND, band => band.replace(/\D+/, IN_BAND));
  const isDotted = /[.\s:]/.test(code.replace(/^CCSS.|[.\s]+$/, ''));
  return code
    .replace(
      BETWEEN_DIGITS,
      (_, digit: string, between: string) =>
        digit + (isDotted && /[-/]/.test(between) ? NO_DOT : DOT),
    )
    .replace(BETWEEN, '');
}
