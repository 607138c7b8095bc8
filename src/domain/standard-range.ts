/** Several standards in one stretch, as pacing guides write them: `3.OA.A.1-4`, `K.CC.4a-c`, `3.OA.1 to 3.OA.4`. */
import {type Catalogue, recognise} from './catalogue';
import {continued} from './code-shorthand';
import type {Standard} from './standard';

const TO = /\s?(?:[-\u2010-\u2015\u2212]|\b(?:to|thru|through)\b)\s?/gi;
const TAIL = /^(.*?)(\d+|[a-j])$/;
/** No cluster has more numbers, and no standard more parts. */
const LONGEST = 13;

/** Those from the first to the last, as far as there are such standards; none where either is not there. */
export function standardRange(
  text: string,
  catalogue: Catalogue,
): readonly Standard[] {
  for (const {0: to, index} of text.matchAll(TO)) {
    const first = numbered(text.slice(0, index), catalogue);
    if (first === undefined) continue;
    const end = text.slice(index + to.length);
    const last = numbered(end, catalogue) ?? continued(end, first, catalogue);
    if (last !== undefined) return from(first, last, catalogue);
  }
  return [];
}

function from(
  first: Standard,
  last: Standard,
  catalogue: Catalogue,
): readonly Standard[] {
  const lowest = TAIL.exec(first.key);
  const highest = TAIL.exec(last.key);
  if (!lowest || !highest || lowest[1] !== highest[1]) return [];
  return between(lowest[2]!, highest[2]!).flatMap(
    each => numbered(lowest[1]! + each, catalogue) ?? [],
  );
}

function numbered(text: string, catalogue: Catalogue): Standard | undefined {
  const standard = recognise(text, catalogue)?.standard;
  const isOne = standard?.kind === 'standard' || standard?.kind === 'part';
  return isOne ? standard : undefined;
}

/** `1` and `4`, or `a` and `c`, and what is between them; none where one is a number and the other a letter. */
function between(first: string, last: string): readonly string[] {
  const radix = first > '9' ? 36 : 10;
  const from = parseInt(first, radix);
  const to = parseInt(last, radix);
  if (!(to > from && to - from < LONGEST)) return [];
  return Array.from({length: to - from + 1}, (_, index) =>
    (from + index).toString(radix),
  );
}
