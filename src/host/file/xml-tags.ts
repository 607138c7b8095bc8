/** The tags of an XML text, where it is plain enough that no two readers differ on it. */
import {isUtf8} from 'node:buffer';
import {DAMAGED_PART, FileProblem} from './file-problem';

/** Spreadsheet programs nest some twenty levels. */
const DEEPEST = 100;

/**
 * The same text in UTF-8, which is what we read on: XML may also be written in UTF-16 with a mark. Its lines end as those
 * of XML do.
 * Source: XML 1.0, 2.11 and 4.3.3.
 */
export function utf8Of(content: Buffer): Buffer {
  const mark = content.length < 2 ? 0 : content.readUInt16BE(0);
  const encoding = UTF_16[mark];
  const plain =
    encoding === undefined
      ? content
      : Buffer.from(fromUtf16(content, encoding));
  return plain.includes(CARRIAGE_RETURN)
    ? Buffer.from(plain.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1')
    : plain;
}

const UTF_16: {readonly [mark: number]: string} = {
  0xfffe: 'utf-16le',
  0xfeff: 'utf-16be',
};
const CARRIAGE_RETURN = 13;

function fromUtf16(content: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, {fatal: true})
      .decode(content)
      .replace(/^(<\?xml[^>]*\sencoding\s*=\s*["'])UTF-16/i, '$1UTF-8');
  } catch {
    throw new FileProblem(DAMAGED_PART);
  }
}

/** @throws FileProblem where it is not UTF-8, or tells its reader to do things */
export function plainText(content: Buffer): string {
  const start = content.subarray(0, 4);
  if (start.includes(0) || (start[0] ?? 0) >= 0xfe)
    throw new FileProblem(
      'This file is written in UTF-16 without its mark, which no spreadsheet program does.',
    );
  // What is no UTF-8 would be read with other letters in its place.
  if (!isUtf8(content)) throw new FileProblem(NOT_UTF8);
  const text = content.toString('utf8');
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new FileProblem(
      'This file holds XML instructions that no spreadsheet program writes (DOCTYPE).',
    );
  const declaration = /^\ufeff?<\?xml[^>]*>/.exec(text)?.[0] ?? '';
  if (/encoding\s*=\s*["'](?!(?:utf-?8|us-ascii)["'])/i.test(declaration))
    throw new FileProblem(NOT_UTF8);
  return text;
}

const NOT_UTF8 = 'This file is not written in UTF-8, which every .xlsx is.';

/** By their names as they are written, with what stands before a colon. */
export type Attributes = ReadonlyMap<string, string>;

export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Where the text after it begins. */
  readonly end: number;
}

/**
 * Every opening tag.
 *
 * @throws FileProblem where the text is not plain XML, or does not close what it opens
 */
export function* tags(text: string): Generator<Tag> {
  const open: string[] = [];
  let at = text.indexOf('<');
  if (at < 0) throw new FileProblem(DAMAGED_PART);
  while (at >= 0) {
    const skipped = skip(text, at);
    if (skipped !== null) at = skipped;
    else if (text[at + 1] === '/') {
      const [all, name] = matchAt(CLOSING, text, at);
      if (open.pop() !== name) throw new FileProblem(DAMAGED_PART);
      at += all.length;
    } else {
      const [all, full = '', name = '', attributes = '', closed] = matchAt(
        OPENING,
        text,
        at,
      );
      at += all.length;
      if (closed === '') open.push(full);
      if (open.length > DEEPEST) throw new FileProblem(DAMAGED_PART);
      yield {name, attributes: read(attributes), end: at};
    }
    at = text.indexOf('<', at);
  }
  if (open.length > 0) throw new FileProblem(DAMAGED_PART);
}

/** Blanks are those of XML: a reader takes no others. */
const OPENING =
  /<((?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*))((?:[ \t\r\n]+[\w:.-]+[ \t\r\n]*=[ \t\r\n]*(?:"[^"<]*"|'[^'<]*'))*)[ \t\r\n]*(\/?)>/y;
const CLOSING = /<\/([\w:.-]+)\s*>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray {
  pattern.lastIndex = at;
  try {
    const match = pattern.exec(text);
    if (match !== null) return match;
  } catch {
    // More attributes than the pattern's stack holds.
  }
  throw new FileProblem(DAMAGED_PART);
}

/** The end of a comment, instruction or CDATA; null where a tag stands. */
function skip(text: string, at: number): number | null {
  for (const [start, end] of SKIPPED)
    if (text.startsWith(start, at)) {
      const found = text.indexOf(end, at + start.length);
      if (found < 0) throw new FileProblem(DAMAGED_PART);
      return found + end.length;
    }
  return null;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

const NO_ATTRIBUTES: Attributes = new Map();
const ATTRIBUTE =
  /[ \t\r\n]([\w:.-]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/g;

/** @throws FileProblem where one is given twice: of two readers each may take another */
function read(attributes: string): Attributes {
  if (attributes === '') return NO_ATTRIBUTES;
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  for (let match; (match = ATTRIBUTE.exec(attributes));) {
    const [, name = '', quoted, other = ''] = match;
    if (found.has(name)) throw new FileProblem(DAMAGED_PART);
    found.set(name, decoded(quoted ?? other));
  }
  return found;
}

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, decodedOne)
    : text;

function decodedOne(
  whole: string,
  hex?: string,
  decimal?: string,
  name = '',
): string {
  if (hex === undefined && decimal === undefined)
    return NAMED.get(name) ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
