/** The grammar of Common Core's codes: what a code says by its form alone. */
import {folded} from './cell';
import {GRADES, type Grade} from './grade';

/** What fits the grammar, whether there is such a standard or not. */
export interface StandardCode {
  /** The same for every form of one standard: `3.OA.1` for `CCSS.Math.Content.3.OA.A.1`. */
  readonly key: string;
  /** As people write it: `3.OA.A.1`, `RL.3.2`, `HSN-RN.A.1`. */
  readonly code: string;
  /** Without grade and number: `OA`, `HSN-RN`, `RL`, `CCRA.R`, `MP`. */
  readonly topic: string;
  /** Those it is written for; none where it is written for all. */
  readonly grades: readonly Grade[];
  /** The letter of the cluster, in math and where it was written. */
  readonly cluster: string | null;
}

const PREFIX =
  '^(?:CCSS[.\\s-]*)?(?:(?:MATH|M)(?:[.\\s-]*CONTENT)?[.\\s:-]+|ELA[-\\s]?LITERACY[.\\s:-]+|ELA[.\\s:-]+|LITERACY[.\\s:-]+)?';
const PRACTICE =
  /^(?:CCSS[.\s-]*)?(?:MATH[.\s-]*)?(?:PRACTICE[.\s-]*)?(?:S?MP)[.\s-]?([1-8])$/;
const ANCHOR = new RegExp(
  `${PREFIX}(?:CCRA|CCR)[.\\s](R|W|SL|L)(?:[.\\s](\\d{1,2}))?$`,
);
const MATH = new RegExp(
  `${PREFIX}(K|KG|0|[1-8])[.\\s-]?(CC|OA|NBT|NF|MD|G|RP|NS|EE|F|SP)${numbered('D')}$`,
);
const HIGH_SCHOOL = new RegExp(
  `${PREFIX}(?:HS)?([NAFGS])[.\\s-](RN|Q|CN|VM|SSE|APR|CED|REI|IF|BF|LE|TF|CO|SRT|C|GPE|GMD|MG|ID|IC|CP|MD)${numbered('E')}$`,
);
const STRAND = '(RL|RI|RF|W|SL|L|RH|RST|WHST)';
const ELA_GRADE = '(K|KG|11-12|9-10|6-8|[1-8])';
const ELA_NUMBER = '(?:[.\\s](\\d{1,2})(?:[.\\s]?\\(?([A-J])\\)?)?)?';
const ELA = new RegExp(`${PREFIX}${STRAND}[.\\s]${ELA_GRADE}${ELA_NUMBER}$`);
const ELA_GRADE_FIRST = new RegExp(
  `${PREFIX}${ELA_GRADE}[.\\s]${STRAND}${ELA_NUMBER}$`,
);

const HIGH_SCHOOL_GRADES: readonly Grade[] = ['9', '10', '11', '12'];
const DASHES = /[\u2010-\u2015\u2212]/g;

/** No code is longer, so whatever is longer need not be tried. */
const LONGEST = 60;

/** Cluster, number and part of a math standard. */
function numbered(lastPart: string): string {
  return `(?:[.\\s-]?([A-D]))?(?:[.\\s-]?(\\d{1,2})(?:[.\\s-]?\\(?([A-${lastPart}])\\)?)?)?`;
}

/** The code in any of its forms; undefined where the text fits none. */
export function parseCode(text: string): StandardCode | undefined {
  if (text.length > LONGEST) return undefined;
  const code = plainCode(text);
  for (const parse of FORMS) {
    const found = parse(code);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** In capitals, with plain dashes, and without what surrounds it. */
export function plainCode(text: string): string {
  return folded(text).toUpperCase().replace(DASHES, '-');
}

const FORMS: readonly ((code: string) => StandardCode | undefined)[] = [
  practice,
  anchor,
  math,
  highSchool,
  ela,
  elaGradeFirst,
];

function practice(code: string): StandardCode | undefined {
  const found = PRACTICE.exec(code);
  return found ? same(`MP${found[1]}`, 'MP', []) : undefined;
}

function anchor(code: string): StandardCode | undefined {
  const [, strand, number] = ANCHOR.exec(code) ?? [];
  if (strand === undefined) return undefined;
  const topic = `CCRA.${strand}`;
  return same(joined(topic, number), topic, []);
}

function math(code: string): StandardCode | undefined {
  const found = MATH.exec(code);
  if (!found) return undefined;
  const grade = gradeOf(found[1]!);
  const topic = found[2]!;
  return lettered(`${grade}.${topic}`, topic, found.slice(3), [grade]);
}

function highSchool(code: string): StandardCode | undefined {
  const found = HIGH_SCHOOL.exec(code);
  if (!found) return undefined;
  const domain = `HS${found[1]}-${found[2]}`;
  return lettered(domain, domain, found.slice(3), HIGH_SCHOOL_GRADES);
}

function ela(code: string): StandardCode | undefined {
  const found = ELA.exec(code);
  return found ? stranded(found[1]!, found[2]!, found[3], found[4]) : undefined;
}

function elaGradeFirst(code: string): StandardCode | undefined {
  const found = ELA_GRADE_FIRST.exec(code);
  return found ? stranded(found[2]!, found[1]!, found[3], found[4]) : undefined;
}

function stranded(
  strand: string,
  band: string,
  number: string | undefined,
  part: string | undefined,
): StandardCode {
  const [first, last] = band.split('-');
  const code = joined(strand, last ? band : gradeOf(band), number) + low(part);
  return same(
    code,
    strand,
    gradesBetween(gradeOf(first!), gradeOf(last ?? first!)),
  );
}

/** The cluster letter tells nothing that the number does not, so the key goes without it. */
function lettered(
  domain: string,
  topic: string,
  [cluster, number, part]: (string | undefined)[],
  grades: readonly Grade[],
): StandardCode {
  const ending = low(part);
  return {
    code: joined(domain, cluster, number) + ending,
    key: joined(domain, number ?? cluster) + ending,
    topic,
    grades,
    cluster: cluster ?? null,
  };
}

function same(
  code: string,
  topic: string,
  grades: readonly Grade[],
): StandardCode {
  return {code, key: code, topic, grades, cluster: null};
}

/** With dots between; numbers without leading zeros. */
function joined(...pieces: readonly (string | undefined)[]): string {
  return pieces
    .filter(piece => piece !== undefined)
    .map(piece => piece.replace(/^0+(?=\d)/, ''))
    .join('.');
}

function low(part: string | undefined): string {
  return part?.toLowerCase() ?? '';
}

function gradeOf(text: string): Grade {
  if (text === 'KG' || text === '0') return 'K';
  // The patterns let nothing else through than grades.
  return text as Grade;
}

/** From the first to the last, both included. */
export function gradesBetween(first: Grade, last: Grade): readonly Grade[] {
  return GRADES.slice(GRADES.indexOf(first), GRADES.indexOf(last) + 1);
}
