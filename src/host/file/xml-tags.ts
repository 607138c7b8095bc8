/** The tags of an XML text, where it is plain enough that no two readers differ on it. */
import {DAMAGED_PART, FileProblem} from './file-problem';

/** Spreadsheet programs nest some twenty levels. */
const DEEPEST = 100;

/** @throws FileProblem where it is not UTF-8, or tells its reader to do things */
export function plainText(content: Buffer): string {
  const start = content.subarray(0, 4);
  if (start.includes(0) || (start[0] ?? 0) >= 0xfe)
    throw new FileProblem(
      'This file is written in UTF-16, which no spreadsheet program uses for .xlsx.',
    );
  const text = content.toString('utf8');
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    throw new FileProblem(
      'This file holds XML instructions that no spreadsheet program writes (DOCTYPE).',
    );
  if (/^[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(text.slice(0, 200)))
    throw new FileProblem(
      'This file is not written in UTF-8, which every .xlsx is.',
    );
  return text;
}

export interface Tag {
  readonly name: string;
  readonly attributes: string;
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
      yield {name, attributes, end: at};
    }
    at = text.indexOf('<', at);
  }
  if (open.length > 0) throw new FileProblem(DAMAGED_PART);
}

const OPENING =
  /<((?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*))((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
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

export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return match === null ? null : (match[1] ?? match[2] ?? null);
}
