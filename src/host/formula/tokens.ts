/** A formula's text as tokens, each with its place, so that references can be rewritten in place. */

export type TokenKind =
  | 'number'
  | 'text'
  | 'reference'
  | 'word'
  | 'error'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'openArray'
  | 'closeArray';

export interface Token {
  readonly kind: TokenKind;
  /** As written; a text without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One end of a reference; null where it names a whole row or column. */
export interface Corner {
  readonly column: string | null;
  readonly row: string | null;
}

const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,7}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d{0,7}';
const AREA = `${CELL}:${CELL}|${CELL}:${COLUMN}(?![A-Za-z0-9_(])|${CELL}|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/iuy],
  [
    'reference',
    new RegExp(`(?:${SHEET})?(?:${AREA})(?![\\p{L}\\p{N}_.(!])`, 'uy'),
  ],
  ['reference', new RegExp(`${SHEET}#REF!`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%]/uy],
  ['open', /\(/uy],
  ['close', /\)/uy],
  ['separator', /[,;\\]/uy],
  ['openArray', /\{/uy],
  ['closeArray', /\}/uy],
];
const SPACE = /\s+/uy;

/** @returns null where the text is no formula */
export function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  while (at < formula.length) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(formula);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(formula, at);
    if (!token) return null;
    found.push(token);
    at = token.end;
  }
  return found;
}

function tokenAt(formula: string, start: number): Token | null {
  for (const [kind, rule] of RULES) {
    rule.lastIndex = start;
    const match = rule.exec(formula);
    if (!match) continue;
    const end = start + match[0].length;
    const text =
      kind === 'text' ? match[0].slice(1, -1).replaceAll('""', '"') : match[0];
    return {kind, text, start, end};
  }
  return null;
}

/** A reference taken apart. */
export interface Reference {
  /** The sheet's name, without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

/** @returns null for `Sheet!#REF!` */
export function parseReference(text: string): Reference | null {
  const mark = text.lastIndexOf('!');
  const area = text.endsWith('#REF!') ? null : text.slice(mark + 1);
  if (area === null) return null;
  const [from = '', to] = area.split(':');
  return {
    sheet: mark < 0 ? null : unquote(text.slice(0, mark)),
    from: corner(from),
    to: to === undefined ? null : corner(to),
  };
}

function corner(text: string): Corner {
  const match = /^(\$?[A-Za-z]+)?(\$?\d+)?$/.exec(text);
  return {column: match?.[1] ?? null, row: match?.[2] ?? null};
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet's name as a formula writes it: in quotes where it needs them. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^(?:r\d*c\d*|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
