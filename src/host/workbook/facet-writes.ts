/** What scripts write to a range: one facet of every cell. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {CellData, Style} from './data';
import type {Facet, Rect, Validation} from '../protocol';
import {AUTOMATIC, GENERAL, TEXT, displayText} from './number-format';
import {Refusal} from './refusal';
import {
  type Writer,
  formulaWriter,
  richTextWriter,
  valueWriter,
} from './writing';
import {
  checkCustomValidation,
  checkValidation,
  setValidation,
} from './validation';
import {checkInside, checkShape} from './range-check';
import {checkProtection} from './protection';
import {equal} from './equality';
import {hexColor, restyled} from './styles';
import {withParts} from './cells';

type Values = readonly (readonly unknown[])[];

export function writeFacet(
  book: Book,
  rect: Rect,
  facet: Facet,
  values: Values,
  actor: Actor,
): void {
  checkInside(book, rect);
  checkShape(rect, values);
  checkProtection(book, rect, actor);
  const fills = values.length === 1 && values[0]?.length === 1;
  const valueAt = (row: number, column: number): unknown =>
    fills ? values[0]?.[0] : values[row - rect.row]?.[column - rect.column];
  if (facet === 'validations') {
    writeValidations(book, rect, fills, valueAt);
    return;
  }
  const contents = contentsWriter(book, facet);
  if (contents) writeContents(book, rect, contents, valueAt, false);
  else {
    const write = lookWriter(book, facet);
    book.rewrite(rect, (cell, row, column) =>
      write(cell, valueAt(row, column)),
    );
  }
}

function contentsWriter(book: Book, facet: Facet): Writer | null {
  if (facet === 'values') return valueWriter(book);
  if (facet === 'formulas') return formulaWriter();
  return facet === 'richTexts' ? richTextWriter() : null;
}

/**
 * Writes contents where rules allow it; all or nothing.
 *
 * @throws Refusal naming the first cell that breaks a rule
 */
export function writeContents(
  book: Book,
  rect: Rect,
  write: Writer,
  valueAt: (row: number, column: number) => unknown,
  forPerson: boolean,
): void {
  const sheet = book.sheet(rect.sheet);
  if (sheet.validations.length === 0) {
    book.rewrite(rect, (cell, row, column) =>
      write(cell, valueAt(row, column)),
    );
    return;
  }
  const fresh = (row: number, column: number) =>
    write(book.cell(rect.sheet, row, column), valueAt(row, column));
  checkValidation(book, rect, fresh, forPerson);
  const old = new Map<number, (CellData | null)[]>();
  book.rewrite(rect, (cell, row, column) => {
    const cells = old.get(row) ?? [];
    old.set(row, cells);
    cells[column - rect.column] = cell;
    return write(cell, valueAt(row, column));
  });
  try {
    checkCustomValidation(book, rect, forPerson);
  } catch (error) {
    book.rewrite(
      rect,
      (_, row, column) => old.get(row)?.[column - rect.column] ?? null,
    );
    throw error;
  }
}

type Look = (value: unknown) => {
  readonly [key in keyof Style]?: Style[key] | null;
};
const color = (value: unknown) =>
  typeof value === 'string' && value !== '' ? hexColor(value) : null;

const LOOKS: {readonly [name in Facet]?: Look} = {
  backgrounds: value => ({background: color(value)}),
  fontColors: value => ({color: color(value)}),
  fontFamilies: value => ({family: value === null ? null : String(value)}),
  fontSizes: value => ({size: value === null ? null : Number(value)}),
  fontWeights: value => ({bold: value === 'bold' ? true : null}),
  fontStyles: value => ({italic: value === 'italic' ? true : null}),
  fontLines: value => ({
    underline: value === 'underline' ? true : null,
    strike: value === 'line-through' ? true : null,
  }),
  horizontalAlignments: value => ({align: oneOf(value, ALIGN)}),
  verticalAlignments: value => ({valign: oneOf(value, VALIGN)}),
  wrapStrategies: value => ({wrap: oneOf(value, WRAP)}),
};
const ALIGN = ['left', 'center', 'right'] as const;
const VALIGN = ['top', 'middle', 'bottom'] as const;
const WRAP = ['WRAP', 'CLIP'] as const;

function oneOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Name | null {
  return names.find(name => name === value) ?? null;
}

function lookWriter(book: Book, facet: Facet): Writer {
  if (facet === 'notes')
    return (cell, value) => withParts(cell, {note: String(value ?? '')});
  if (facet === 'numberFormats')
    return (cell, value) => reformatted(book, cell, formatOf(value));
  const look = LOOKS[facet];
  if (!look) throw new Refusal(`${facet} can be read only.`);
  return (cell, value) => {
    const style = restyled(cell?.style, look(value));
    return style === cell?.style ? cell : withParts(cell, {style});
  };
}

/**
 * A number or day that becomes plain text keeps the text that it showed; text stays text in
 * any format.
 *
 * Source: github.com/ttsukagoshi/mail-merge-for-gmail/issues/43 (a script that relies on it).
 */
function reformatted(
  book: Book,
  cell: CellData | null,
  format: string | undefined,
): CellData | null {
  const {value} = cell ?? {};
  if (
    format !== TEXT ||
    typeof value !== 'number' ||
    cell?.formula !== undefined
  )
    return withParts(cell, {format});
  const text = displayText(value, cell?.format, book.locale);
  return withParts(cell, {format, value: text});
}

function formatOf(value: unknown): string | undefined {
  const format = String(value ?? '');
  const automatic = [GENERAL, AUTOMATIC].includes(format);
  return automatic || /^general$/i.test(format) ? undefined : format;
}

/** Stretches of equal rules in a column are written as one. */
function writeValidations(
  book: Book,
  rect: Rect,
  fills: boolean,
  valueAt: (row: number, column: number) => unknown,
): void {
  const rule = (row: number, column: number) =>
    (valueAt(row, column) ?? null) as Validation | null;
  if (fills) {
    setValidation(book, rect, rule(rect.row, rect.column));
    return;
  }
  for (
    let column = rect.column;
    column < rect.column + rect.columns;
    column++
  ) {
    let start = rect.row;
    for (let row = rect.row + 1; row <= rect.row + rect.rows; row++) {
      const ends =
        row === rect.row + rect.rows ||
        !equal(rule(row, column), rule(start, column));
      if (!ends) continue;
      setValidation(
        book,
        {sheet: rect.sheet, row: start, column, rows: row - start, columns: 1},
        rule(start, column),
      );
      start = row;
    }
  }
}
