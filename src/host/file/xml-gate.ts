/** Bounds on what the parts of an .xlsx may say, checked before a reader builds anything from them. */
import {DEFAULT_COLUMNS, DEFAULT_ROWS} from '../workbook/data';
import {DAMAGED_PART, FileProblem} from './file-problem';
import {
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCell,
  parseRange,
  type Block,
} from './xlsx/a1';
import {ownerFolder, resolved, withAskedNames} from './part-names';
import {plainText, tags, utf8Of, type Attributes} from './xml-tags';
import type {Parts} from './zip-gate';

/** All tabs together: what the reader builds of this much fits into the memory that it is given. */
export const BOOK_LIMITS = {
  cells: 400_000,
  rows: 3_000_000,
  /** A reader keeps the whole rectangle from A1 to the last cell; Sheets takes no more either. */
  rectangle: 10_000_000,
  merges: 5_000,
  /** Of whole rows and columns, those that the tab has. */
  mergedCells: 200_000,
  /** A rule on whole columns is ordinary, a rule on every cell there could be is not. */
  ruleCells: 30_000_000,
  tags: 4_000_000,
} as const;

/** How much there is, of all tabs. */
export interface Counts {
  cells: number;
  rows: number;
  /** Of the tabs that were followed to their end. */
  rectangle: number;
  merges: number;
  mergedCells: number;
  tags: number;
}

/**
 * The parts that a reader looks at, in UTF-8. Pictures are none of them, nor what programs keep for themselves, in their own
 * ways: Power Query in UTF-16, SharePoint with instructions.
 */
export const readParts = (parts: Parts): Parts =>
  withAskedNames(
    new Map(
      [...parts]
        .filter(
          ([name]) =>
            /\.(xml|rels)$/i.test(name) && !/^customXml\//i.test(name),
        )
        .map(([name, content]) => [name, utf8Of(content)]),
    ),
  );

/** @throws FileProblem where a part is not plain XML, or asks for more than any school's workbook needs */
export function checkParts(parts: Parts): Counts {
  const strings = [...parts]
    .filter(([, content]) => isStrings(content))
    .reduce((sum, [, content]) => sum + countStrings(plainText(content)), 0);
  const counts: Counts = {
    cells: 0,
    rows: 0,
    rectangle: 0,
    merges: 0,
    mergedCells: 0,
    tags: 0,
  };
  const sheets: Sheets = {ids: new Set(), paths: new Set()};
  const roots = new Map<string, string>();
  for (const [name, content] of parts) {
    const root = checkPart(name, plainText(content), strings, counts, sheets);
    roots.set(name.toLowerCase(), root);
  }
  for (const path of sheets.paths)
    if ((roots.get(path) ?? TAB) !== TAB) throw new FileProblem(DAMAGED_PART);
  return counts;
}

/** What the workbook names as its tabs. */
interface Sheets {
  readonly ids: Set<string>;
  readonly paths: Set<string>;
}

/** The first element of a tab's part. */
const TAB = 'worksheet';

/** What the reader keeps cell by cell; what somebody had selected, or wants no warning of, may be the whole tab. */
const RULES: ReadonlySet<string> = new Set([
  'conditionalFormatting',
  'dataValidation',
]);

/** Whatever it is called. */
const isStrings = (content: Buffer) =>
  content.includes('sst') && /<(\w+:)?sst[\s/>]/.test(plainText(content));

const countStrings = (text: string) =>
  text.match(/<(\w+:)?si[\s/>]/g)?.length ?? 0;

/**
 * Follows a part as a reader would, counting instead of building.
 *
 * @returns what its first element is
 */
function checkPart(
  path: string,
  text: string,
  strings: number,
  counts: Counts,
  sheets: Sheets,
): string {
  const at = {row: 0, column: 0};
  const last = {row: 0, column: 0};
  const merges: Block[] = [];
  let root = '';
  let isShared = false;
  for (const {name, attributes, end} of tags(text)) {
    count(counts, 'tags');
    root ||= name;
    if (name === 'row') {
      nextRow(at, attributes.get('r'), root);
      count(counts, 'rows');
    } else if (name === 'c') {
      nextCell(at, attributes.get('r'), root);
      reach(last, at);
      isShared = attributes.get('t') === 's';
      count(counts, 'cells');
    } else if (name === 'v' && isShared) checkString(text, end, strings);
    else if (name === 'mergeCell') {
      count(counts, 'merges');
      merges.push(mergedBlock(attributes.get('ref')));
    } else if (name === 'comment') {
      const noted = {...at};
      place(noted, attributes.get('ref'));
      reach(last, noted);
    } else if (name === 'Relationship')
      checkRelationship(path, attributes, sheets);
    else if (name === 'sheet') checkSheet(attributes, sheets.ids);
    else if (name === 'workbookPr') checkDates(attributes);
    else if (RULES.has(name)) checkRanges(attributes);
  }
  count(counts, 'rectangle', last.row * last.column);
  for (const merge of merges)
    count(counts, 'mergedCells', mergedCells(merge, last));
  return root;
}

/** Which days they are can't be told for all of them: what another program wrote over may count from 1900. */
function checkDates(attributes: Attributes) {
  const system = attributes.get('date1904');
  if (system !== undefined && !/^(0|false|off)$/i.test(system))
    throw new FileProblem(
      'This workbook counts its days from 1904, as Excel for Mac once did: open it in Google Sheets, download it as .xlsx there, and open that.',
    );
}

/** In a tab one after the other: of what stands twice, a reader takes one without a word. */
function nextRow(at: Place, number: string | undefined, root: string) {
  const row = number === undefined ? at.row + 1 : parseCell(`A${number}`)?.row;
  if (row === undefined || (root === TAB && row <= at.row))
    throw new FileProblem(DAMAGED_PART);
  at.row = row;
  at.column = 0;
}

function nextCell(at: Place, reference: string | undefined, root: string) {
  const {row, column} = at;
  place(at, reference);
  if (root === TAB && (at.row !== row || at.column <= column))
    throw new FileProblem(DAMAGED_PART);
}

interface Place {
  row: number;
  column: number;
}

function reach(last: Place, at: Place) {
  last.row = Math.max(last.row, at.row);
  last.column = Math.max(last.column, at.column);
}

function place(at: Place, reference: string | undefined) {
  const cell = reference === undefined ? null : parseCell(reference);
  if (reference !== undefined && cell === null)
    throw new FileProblem(DAMAGED_PART);
  at.row = cell?.row ?? at.row;
  at.column = cell?.column ?? at.column + 1;
  if (at.row * at.column > BOOK_LIMITS.rectangle)
    throw new FileProblem(
      `This workbook has a cell at row ${at.row}, column ${at.column}, far beyond its other rows and columns: delete what is there and try again.`,
    );
}

function checkSheet(attributes: Attributes, sheets: Set<string>) {
  for (const [name, value] of attributes)
    if (/:id$/i.test(name)) refuseTwice(value, sheets);
}

function checkRelationship(
  path: string,
  attributes: Attributes,
  {paths}: Sheets,
) {
  if (!attributes.get('Type')?.endsWith('/worksheet')) return;
  const target = attributes.get('Target');
  const folder = ownerFolder(path);
  if (target !== undefined && folder !== null)
    refuseTwice(resolved(folder, target).toLowerCase(), paths);
}

/** One part read again as a hundred tabs would be a hundred times what was counted. */
function refuseTwice(sheet: string, sheets: Set<string>) {
  if (sheets.has(sheet)) throw new FileProblem(DAMAGED_PART);
  sheets.add(sheet);
}

function checkString(text: string, at: number, strings: number) {
  // Up to its end, not to a comment in it.
  const written = text.slice(at, text.indexOf('</', at));
  const index = Number(written);
  // Without one the cell is blank.
  if (written === '') return;
  const isOne = /\S/.test(written) && Number.isInteger(index);
  if (!(isOne && index >= 0 && index < strings))
    throw new FileProblem(DAMAGED_PART);
}

function checkRanges(attributes: Attributes) {
  const ranges = attributes.get('sqref');
  if (ranges === undefined) return;
  const cells = ranges
    .split(/\s+/)
    .filter(reference => reference !== '')
    .reduce((sum, reference) => sum + area(reference), 0);
  if (cells > BOOK_LIMITS.ruleCells)
    throw new FileProblem(
      'This workbook has a rule (drop-down list or colour) on more cells than this planner opens: give it fewer columns and try again.',
    );
}

/** Written otherwise than from its first cell to its last, the reader takes it for another one. */
function mergedBlock(reference = ''): Block {
  const range = blockOf(reference);
  const plain = formatRange(range);
  const written = reference.toUpperCase();
  if (
    ![plain, `${plain}:${plain}`].includes(written) &&
    !/^(?:\d+:\d+|[A-Z]+:[A-Z]+)$/.test(written)
  )
    throw new FileProblem(DAMAGED_PART);
  return range;
}

/** One that goes to the last row or column there could be is as long as the tab; one that does both merges all of it. */
function mergedCells({row, column, rows, columns}: Block, last: Place): number {
  const isDown = row + rows > MAX_ROWS;
  const isAcross = column + columns > MAX_COLUMNS;
  if (isDown === isAcross) return rows * columns;
  return isDown
    ? Math.min(rows, Math.max(last.row, DEFAULT_ROWS)) * columns
    : rows * Math.min(columns, Math.max(last.column, DEFAULT_COLUMNS));
}

/** How many cells a range covers. */
function area(reference: string): number {
  const {rows, columns} = blockOf(reference);
  return rows * columns;
}

function blockOf(reference: string): Block {
  const range = parseRange(reference);
  if (range === null) throw new FileProblem(DAMAGED_PART);
  return range;
}

/** Refused as soon as it is too much: what follows is not looked at. */
function count(counts: Counts, what: keyof Counts, more = 1) {
  counts[what] += more;
  if (counts[what] > BOOK_LIMITS[what]) throw new FileProblem(TOO_MANY[what]);
}

const MERGES =
  'This workbook merges more cells than this planner opens: take the merges apart and try again.';
const CELLS =
  'This workbook has more cells than this planner opens: delete the empty rows and columns at the end of its tabs and try again.';

const TOO_MANY: {readonly [what in keyof Counts]: string} = {
  cells: CELLS,
  rows: CELLS,
  rectangle: CELLS,
  merges: MERGES,
  mergedCells: MERGES,
  tags: 'This workbook holds more than this planner opens: split it in two and try again.',
};
