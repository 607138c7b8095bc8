/** Bounds on what the parts of an .xlsx may say, checked before a reader builds anything from them. */
import {FileProblem} from './file-problem';
import {parseCell, parseRange} from './xlsx/a1';
import type {Parts} from './zip-gate';

export const SHEET_LIMITS = {
  cells: 2_000_000,
  /** A reader keeps the whole rectangle from A1 to the last cell; Sheets takes no more either. */
  rectangle: 10_000_000,
  merges: 5_000,
  mergedCells: 200_000,
  /** A rule on whole columns is ordinary, a rule on every cell there could be is not. */
  ruleCells: 30_000_000,
} as const;

/** @throws FileProblem where a part is not plain XML, or asks for more than any school's workbook needs */
export function checkParts(parts: Parts): void {
  const xml = [...parts]
    .filter(([name]) => /\.(xml|rels|vml)$/i.test(name))
    .map(([name, content]) => ({name, text: plainText(content)}));
  const read = xml.filter(({name}) => !name.toLowerCase().endsWith('.vml'));
  const strings = read
    .filter(({name}) => /sharedstrings/i.test(name))
    .reduce((sum, {text}) => sum + countStrings(text), 0);
  for (const {text} of read) checkPart(text, strings);
}

const DAMAGED =
  'This file is damaged: one of its parts can not be read. Use another copy.';

function plainText(content: Buffer): string {
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

const countStrings = (text: string) =>
  text.match(/<(\w+:)?si[\s/>]/g)?.length ?? 0;

interface Tag {
  readonly name: string;
  readonly attributes: string;
  /** Where the text after it begins. */
  readonly end: number;
}

/** Every opening tag; whatever is not plain XML is refused, so that no two readers differ on it. */
function* tags(text: string): Generator<Tag> {
  const opening =
    /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y;
  let at = text.indexOf('<');
  while (at >= 0) {
    const skipped = skip(text, at);
    if (skipped === null) {
      opening.lastIndex = at;
      const match = opening.exec(text);
      if (match === null) throw new FileProblem(DAMAGED);
      at = opening.lastIndex;
      yield {name: match[2]!, attributes: match[3]!, end: at};
    } else at = skipped;
    at = text.indexOf('<', at);
  }
}

/** The end of a comment, instruction, CDATA or closing tag; null where an opening tag stands. */
function skip(text: string, at: number): number | null {
  for (const [start, end] of SKIPPED)
    if (text.startsWith(start, at)) {
      const found = text.indexOf(end, at + start.length);
      if (found < 0) throw new FileProblem(DAMAGED);
      return found + end.length;
    }
  return null;
}

const SKIPPED = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
  ['</', '>'],
] as const;

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes,
  );
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

/** Follows a part as a reader would, counting instead of building. */
function checkPart(text: string, strings: number) {
  const at = {row: 0, column: 0};
  const last = {row: 0, column: 0};
  const counts = {cells: 0, merges: 0, merged: 0};
  let isShared = false;
  for (const {name, attributes, end} of tags(text)) {
    if (name === 'row') {
      at.row = Number(attribute(attributes, 'r')) || at.row + 1;
      at.column = 0;
    } else if (name === 'c') {
      place(at, attribute(attributes, 'r'));
      last.row = Math.max(last.row, at.row);
      last.column = Math.max(last.column, at.column);
      isShared = attribute(attributes, 't') === 's';
      counts.cells++;
    } else if (name === 'v' && isShared) checkString(text, end, strings);
    else if (name === 'mergeCell') {
      counts.merges++;
      counts.merged += area(attribute(attributes, 'ref'));
    } else if (name === 'comment') {
      place({...at}, attribute(attributes, 'ref'));
    }
    checkRanges(attributes);
  }
  checkCounts(counts, last);
}

function place(at: {row: number; column: number}, reference: string | null) {
  const cell = reference === null ? null : parseCell(reference);
  if (reference !== null && cell === null) throw new FileProblem(DAMAGED);
  at.row = cell?.row ?? at.row;
  at.column = cell?.column ?? at.column + 1;
  if (at.row * at.column > SHEET_LIMITS.rectangle)
    throw new FileProblem(
      `This workbook has a cell at row ${at.row}, column ${at.column}, far beyond its other rows and columns: delete what is there and try again.`,
    );
}

function checkString(text: string, at: number, strings: number) {
  const index = Number(text.slice(at, text.indexOf('<', at)));
  if (!(Number.isInteger(index) && index >= 0 && index < strings))
    throw new FileProblem(DAMAGED);
}

function checkRanges(attributes: string) {
  if (!attributes.includes('sqref')) return;
  const cells = (attribute(attributes, 'sqref') ?? '')
    .split(/\s+/)
    .filter(reference => reference !== '')
    .reduce((sum, reference) => sum + area(reference), 0);
  if (cells > SHEET_LIMITS.ruleCells)
    throw new FileProblem(
      'This workbook has a rule (drop-down list or colour) on more cells than this planner opens: give it fewer columns and try again.',
    );
}

/** How many cells a range covers. */
function area(reference: string | null): number {
  const range = reference === null ? null : parseRange(reference);
  if (range === null) throw new FileProblem(DAMAGED);
  return range.rows * range.columns;
}

function checkCounts(
  counts: {cells: number; merges: number; merged: number},
  last: {row: number; column: number},
) {
  if (
    counts.merges > SHEET_LIMITS.merges ||
    counts.merged > SHEET_LIMITS.mergedCells
  )
    throw new FileProblem(
      'This workbook merges more cells than this planner opens: take the merges apart and try again.',
    );
  if (
    counts.cells > SHEET_LIMITS.cells ||
    last.row * last.column > SHEET_LIMITS.rectangle
  )
    throw new FileProblem(
      'This workbook has a sheet with more cells than this planner opens: delete the empty rows and columns at its end and try again.',
    );
}
