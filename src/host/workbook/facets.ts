/** What scripts read of a range: one facet of every cell. */
import type {Book} from './book';
import type {CellData} from './data';
import type {Facet, Facets, Rect, WireValue} from '../protocol';
import type {Scalar} from '../formula/values';
import {AUTOMATIC, displayText, isMoment} from './number-format';
import {effectiveFormat} from './formats';
import {overlap} from './rect';
import {isOnCalendar} from './zone';

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}
type Reader<Name extends Facet> = (
  book: Book,
  cell: CellData,
  place: Place,
) => Facets[Name];

const READERS: {
  readonly [Name in Exclude<Facet, 'validations'>]: Reader<Name>;
} = {
  values: wireValue,
  displayValues: shownText,
  formulas: (_, cell) => cell.formula ?? '',
  numberFormats: (book, cell, place) =>
    effectiveFormat(book, cell, place) ?? AUTOMATIC,
  backgrounds: (_, cell) => cell.style?.background ?? null,
  fontColors: (_, cell) => cell.style?.color ?? null,
  fontFamilies: (_, cell) => cell.style?.family ?? null,
  fontSizes: (_, cell) => cell.style?.size ?? null,
  fontWeights: (_, cell) => named(cell.style?.bold, 'bold', 'normal'),
  fontStyles: (_, cell) => named(cell.style?.italic, 'italic', 'normal'),
  fontLines: (_, cell) => fontLine(cell),
  horizontalAlignments: (_, cell) => cell.style?.align ?? null,
  verticalAlignments: (_, cell) => cell.style?.valign ?? null,
  wrapStrategies: (_, cell) => cell.style?.wrap ?? 'OVERFLOW',
  notes: (_, cell) => cell.note ?? '',
  richTexts: richText,
};

const BLANK: CellData = {};

export function readFacet<Name extends Facet>(
  book: Book,
  rect: Rect,
  facet: Name,
): Facets[Name][][] {
  if (facet === 'validations')
    return readValidations(book, rect) as Facets[Name][][];
  const read = READERS[facet as keyof typeof READERS] as Reader<Name>;
  const sheet = book.sheet(rect.sheet);
  const place = {sheet: rect.sheet, row: 0, column: 0};
  const blank = read(book, BLANK, place);
  const rows: Facets[Name][][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells = sheet.rows[row - 1];
    const found: Facets[Name][] = [];
    place.row = row;
    for (let at = 0; at < rect.columns; at++) {
      const cell = cells?.[rect.column - 1 + at];
      place.column = rect.column + at;
      found.push(cell ? read(book, cell, place) : blank);
    }
    rows.push(found);
  }
  return rows;
}

/** Rules are few and large, so each is laid over the range once. */
function readValidations(book: Book, rect: Rect): Facets['validations'][][] {
  const rows = Array.from({length: rect.rows}, () =>
    Array<Facets['validations']>(rect.columns).fill(null),
  );
  for (const {ranges, rule} of book.sheet(rect.sheet).validations)
    for (const range of ranges) {
      const shared = overlap(range, rect);
      if (!shared) continue;
      for (let row = shared.row; row < shared.row + shared.rows; row++) {
        const start = shared.column - rect.column;
        rows[row - rect.row]?.fill(rule, start, start + shared.columns);
      }
    }
  return rows;
}

function resultOf(book: Book, cell: CellData, place: Place): Scalar {
  return cell.formula === undefined
    ? (cell.value ?? null)
    : book.calculator.result(place.sheet, place.row, place.column);
}

function wireValue(book: Book, cell: CellData, place: Place): WireValue {
  const value = resultOf(book, cell, place);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  const isDate =
    typeof value === 'number' &&
    isMoment(effectiveFormat(book, cell, place)) &&
    isOnCalendar(value);
  return isDate ? {date: book.zone.toInstant(value)} : value;
}

/** The text that a cell shows. */
export function shownText(book: Book, cell: CellData, place: Place): string {
  return displayText(
    resultOf(book, cell, place) ?? undefined,
    effectiveFormat(book, cell, place),
    book.locale,
  );
}

/** Null where the value is no text. */
function richText(
  book: Book,
  cell: CellData,
  place: Place,
): Facets['richTexts'] {
  const text = resultOf(book, cell, place) ?? '';
  return typeof text === 'string' ? {text, runs: cell.runs ?? []} : null;
}

function named<Yes, No>(
  truth: boolean | undefined,
  yes: Yes,
  no: No,
): Yes | No | null {
  if (truth === undefined) return null;
  return truth ? yes : no;
}

function fontLine({style}: CellData): Facets['fontLines'] {
  if (style?.underline) return 'underline';
  return style?.strike ? 'line-through' : null;
}
