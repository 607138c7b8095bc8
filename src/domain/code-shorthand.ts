/** What people leave out of a code because it stands in another beside it: `3.OA.1, 2`, `RL/RI.3.1`. */
import {type Catalogue, recognise} from './catalogue';
import type {Standard} from './standard';

const NUMBERED = /^(.*\D)\d+[a-z]?$/i;
/** `2`, `.2`, `2a`, `B.5`, `NBT.2`, and `3.2` after `RI.3.1`. */
const REST = /^\.?((?:[A-Z]{1,3}[. ]?|\d{1,2}\.)?\d{1,2}[a-j]?)$/i;
const LETTER = /^\(?([a-j])\)?$/i;
const STRANDS =
  /^((?:(?:RL|RI|RF|W|SL|L|RH|RST|WHST)\s?(?:[/&+]|and)\s?)+)(RL|RI|RF|W|SL|L|RH|RST|WHST)([. ].+)$/i;

/** The codes that the text may be the rest of, after this standard, the likeliest first; none where it is no rest. */
export function wholeCodes(text: string, before: Standard): readonly string[] {
  const [, start] = NUMBERED.exec(before.key) ?? [];
  if (start === undefined) return [];
  const [, letter] = LETTER.exec(text) ?? [];
  if (letter !== undefined) return [before.key.replace(/[a-z]$/, '') + letter];
  const [, rest] = REST.exec(text) ?? [];
  if (rest === undefined) return [];
  return [start + rest, start.replace(/[^.-]*[.-]$/, '') + rest];
}

/** The standard that is meant by the rest of a code. */
export function continued(
  text: string,
  before: Standard,
  catalogue: Catalogue,
): Standard | undefined {
  for (const code of wholeCodes(text, before)) {
    const found = recognise(code, catalogue);
    const isSure =
      found?.wrongCluster === null &&
      (found.standard.kind === 'standard' || found.standard.kind === 'part');
    if (isSure) return found.standard;
  }
  return undefined;
}

/** `RL/RI.3.1` is RL.3.1 and RI.3.1; none where it is not of that form. */
export function strandCodes(text: string): readonly string[] {
  const [, strands, last, rest] = STRANDS.exec(text) ?? [];
  if (strands === undefined) return [];
  const names = strands.split(/[/&+\s]|and/i).filter(name => name !== '');
  return [...names, last].map(name => `${name}${rest}`);
}
