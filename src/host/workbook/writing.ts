/** Contents written into cells: as typed by people and scripts, as rich text, as formulas. */
import type {Book} from './book';
import {LONGEST_TEXT, type CellData, type CellValue} from './data';
import {withContents} from './cells';
import {copiedFormula} from '../formula/shift';
import {formulaFromLocal, formulaToLocal} from '../formula/local';
import {TEXT, displayText, isMoment} from './number-format';
import {roundedAt} from './rounding';
import type {RichText, WireValue} from '../protocol';
import {Refusal} from './refusal';
import {parseTyped} from './typing';

/** @throws Refusal where a cell can't hold that much; the sentence is the one that Sheets shows */
export function checkLength(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new Refusal(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
}

/** What writing a value into a cell makes of it. */
export type Writer = (cell: CellData | null, value: unknown) => CellData | null;

/**
 * A value from a script. Text is parsed as if typed; a leading `=` is a formula.
 *
 * Under the format `@` text stays text, but what starts with `=` is a formula still: the
 * reference of Range.setValue says so of every cell and names no exception (unproven).
 * Source: developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue.
 */
export function valueWriter(book: Book): Writer {
  const {locale, zone} = book;
  const year = book.year();
  return (cell, value) => {
    const wire = value as WireValue;
    if (typeof wire === 'string') {
      checkLength(wire);
      if (cell?.format === TEXT && !(wire.startsWith('=') && wire.length > 1))
        return withContents(cell, {value: wire});
      return typed(cell, parseTyped(wire, locale, year));
    }
    if (typeof wire === 'number' || typeof wire === 'boolean')
      return withContents(cell, {value: wire});
    const serial = zone.toSerial(wire.date);
    const format = Number.isInteger(serial) ? locale.date : locale.dateTime;
    if (cell?.format === TEXT)
      return withContents(cell, {value: displayText(serial, format, locale)});
    return withContents(cell, {value: serial}, cell?.format ?? format);
  };
}

/** What a person types: under the format `@` all of it is text, also `=1+1` (unproven for Google). */
export function typingWriter(book: Book): Writer {
  const {locale} = book;
  const year = book.year();
  return (cell, value) => {
    const text = String(value);
    checkLength(text);
    if (cell?.format === TEXT) return withContents(cell, {value: text});
    const {formula, ...rest} = parseTyped(text, locale, year);
    if (formula === undefined) return typed(cell, rest);
    return typed(cell, {formula: formulaFromLocal(formula, locale)});
  };
}

/** A spelling's own format counts in an automatic cell; days and times also in a number's. */
function typed(
  cell: CellData | null,
  {value, formula, format}: ReturnType<typeof parseTyped>,
): CellData | null {
  const old = cell?.format;
  const becomes =
    format !== undefined &&
    (old === undefined || (isMoment(format) && !isMoment(old)))
      ? format
      : old;
  return withContents(cell, {value, formula}, becomes);
}

/** A formula, also without its `=`; '' takes it away. */
export function formulaWriter(): Writer {
  return (cell, value) => {
    const text = String(value);
    checkLength(text);
    if (text === '') return withContents(cell, {});
    return withContents(cell, {
      formula: text.startsWith('=') ? text : `=${text}`,
    });
  };
}

/** Never parsed: `=1+1` and `3-5` stay text. */
export function richTextWriter(): Writer {
  return (cell, value) => {
    const {text, runs} = value as RichText;
    checkLength(text);
    const kept = runs.filter(
      ({start, end, url, style}) =>
        end > start &&
        (url !== undefined || Object.keys(style ?? {}).length > 0),
    );
    return withContents(cell, {
      value: text,
      runs: text === '' ? [] : kept,
    });
  };
}

/** The text that a person would type to get this cell; '' where it is blank. */
export function typedText(book: Book, cell: CellData | null): string {
  if (!cell) return '';
  if (cell.formula !== undefined)
    return formulaToLocal(cell.formula, book.locale);
  const {value} = cell;
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(book, cell, value);
  return displayText(value, editFormat(book, value, cell.format), book.locale);
}

/** Numbers are edited in full, days and times in the locale's own order. */
function editFormat(
  book: Book,
  value: CellValue,
  format: string | undefined,
): string | undefined {
  if (typeof value !== 'number' || format === undefined) return undefined;
  if (format.includes('%'))
    return Number.isInteger(roundedAt(value * 100, 10))
      ? '0%'
      : '0.##########%';
  if (!isMoment(format)) return undefined;
  const {locale} = book;
  if (value < 1 && value >= 0) return 'h:mm:ss AM/PM';
  return Number.isInteger(value) ? locale.date : locale.dateTime;
}

/** Text that would be something else if typed shows the `'` that keeps it text. */
function quoted(book: Book, cell: CellData, text: string): string {
  if (cell.format === TEXT) return text;
  const {value, formula} = parseTyped(text, book.locale, book.year());
  return formula !== undefined || value !== text ? `'${text}` : text;
}

/** A copy of a cell's contents for another place. */
export function copiedContents(
  cell: CellData | null,
  down: number,
  right: number,
): CellData | null {
  if (cell?.formula === undefined) return cell;
  return {...cell, formula: copiedFormula(cell.formula, down, right)};
}
