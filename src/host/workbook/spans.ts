/** Sizes and hiding of whole rows and columns. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {Axis, Span} from '../protocol';
import {displayText} from './number-format';
import {lengthOf} from './structure';
import {Refusal} from './refusal';
import {textWidth, wrappedLines} from './text-width';

export const DEFAULT_SIZE = {rows: 21, columns: 100} as const;

function checkSpan(sheet: Sheet, {axis, start, count}: Span): void {
  const last = start + count - 1;
  if (
    ![start, count].every(Number.isInteger) ||
    start < 1 ||
    count < 1 ||
    last > lengthOf(sheet, axis)
  )
    throw new Refusal(`Those ${axis} are out of bounds.`);
}

const indices = ({start, count}: Span) =>
  Array.from({length: count}, (_, at) => start + at);

const sizesOf = (sheet: Sheet, axis: Axis) =>
  axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
const hiddenOf = (sheet: Sheet, axis: Axis) =>
  axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;

export function spanOf(
  book: Book,
  span: Span,
): {sizes: number[]; hidden: boolean[]; filtered: boolean[]} {
  const sheet = book.sheet(span.sheet);
  checkSpan(sheet, span);
  const sizes = sizesOf(sheet, span.axis);
  const hidden = new Set(hiddenOf(sheet, span.axis));
  const filtered = new Set(span.axis === 'rows' ? sheet.filteredRows : []);
  const all = indices(span);
  return {
    sizes: all.map(index => sizes[index] ?? DEFAULT_SIZE[span.axis]),
    hidden: all.map(index => hidden.has(index)),
    filtered: all.map(index => filtered.has(index)),
  };
}

export function setSpan(
  book: Book,
  span: Span & {size?: number; hidden?: boolean},
): void {
  const sheet = book.sheet(span.sheet);
  checkSpan(sheet, span);
  if (span.size !== undefined) resize(sheet, span, span.size);
  if (span.hidden !== undefined) {
    hide(sheet, span, span.hidden);
    if (span.axis === 'rows') book.shows(sheet, span.start, span.count);
  }
  book.touch(sheet);
}

function resize(sheet: Sheet, span: Span, size: number): void {
  const pixels = Math.max(2, Math.round(size));
  const sizes: {[index: number]: number} = {...sizesOf(sheet, span.axis)};
  for (const index of indices(span)) {
    if (pixels === DEFAULT_SIZE[span.axis]) delete sizes[index];
    else sizes[index] = pixels;
  }
  if (span.axis === 'rows') sheet.rowHeights = sizes;
  else sheet.columnWidths = sizes;
}

function hide(sheet: Sheet, span: Span, hidden: boolean): void {
  const last = span.start + span.count - 1;
  const others = hiddenOf(sheet, span.axis).filter(
    index => index < span.start || index > last,
  );
  const all = hidden ? [...others, ...indices(span)] : others;
  all.sort((a, b) => a - b);
  if (hidden && all.length >= lengthOf(sheet, span.axis))
    throw new Refusal(`You can't hide all the ${span.axis} on the sheet.`);
  if (span.axis === 'rows') sheet.hiddenRows = all;
  else sheet.hiddenColumns = all;
}

/** Widths that hold the longest line, heights that hold the lines. */
export function fitSpan(book: Book, span: Span): void {
  const sheet = book.sheet(span.sheet);
  checkSpan(sheet, span);
  const sizes: {[index: number]: number} = {...sizesOf(sheet, span.axis)};
  for (const index of indices(span)) {
    const size =
      span.axis === 'rows'
        ? fittedHeight(book, sheet, index)
        : fittedWidth(book, sheet, index);
    if (size === DEFAULT_SIZE[span.axis]) delete sizes[index];
    else sizes[index] = size;
  }
  if (span.axis === 'rows') sheet.rowHeights = sizes;
  else sheet.columnWidths = sizes;
  book.touch(sheet);
}

/** Left and right of the text, and the line of the cell at the usual size. */
const PADDING = 7;
const LINE = 17;
const USUAL_POINTS = 10;

function linesOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): string[] {
  const value = book.value(sheet.id, row, column);
  const format = book.cell(sheet.id, row, column)?.format;
  return displayText(value ?? undefined, format, book.locale).split('\n');
}

function fittedWidth(book: Book, sheet: Sheet, column: number): number {
  let longest = 0;
  for (let row = 1; row <= sheet.rows.length; row++) {
    const style = sheet.rows[row - 1]?.[column - 1]?.style ?? {};
    for (const line of linesOf(book, sheet, row, column))
      longest = Math.max(longest, textWidth(line, style));
  }
  if (longest === 0) return DEFAULT_SIZE.columns;
  return Math.ceil(longest) + 2 * PADDING;
}

function fittedHeight(book: Book, sheet: Sheet, row: number): number {
  let highest = LINE;
  const cells = sheet.rows[row - 1] ?? [];
  cells.forEach((cell, index) => {
    if (!cell) return;
    const width = sheet.columnWidths[index + 1] ?? DEFAULT_SIZE.columns;
    const lines = linesOf(book, sheet, row, index + 1);
    const {style = {}} = cell;
    const count =
      style.wrap === 'WRAP'
        ? lines
            .map(line => wrappedLines(line, width - PADDING, style))
            .reduce((sum, each) => sum + each, 0)
        : lines.length;
    const line = (LINE * (style.size ?? USUAL_POINTS)) / USUAL_POINTS;
    highest = Math.max(highest, Math.ceil(count * line));
  });
  return DEFAULT_SIZE.rows - LINE + highest;
}
