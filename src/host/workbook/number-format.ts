/**
 * The text that a cell shows: its value by its number format.
 *
 * Source: developers.google.com/workspace/sheets/api/guides/formats.
 */
import {type Section, sections} from './format-sections';
import type {CellValue} from './data';
import type {Locale} from './locale';
import {formatMoment} from './date-format';
import {isOnCalendar} from './zone';
import {numberPieces, plainNumber} from './number-digits';

export const GENERAL = '';
export const TEXT = '@';
/** What Range.getNumberFormat answers of an automatic cell (unproven). */
export const AUTOMATIC = '0.###############';

const isPattern = (format: string | undefined): format is string =>
  format !== undefined && ![GENERAL, TEXT, AUTOMATIC].includes(format);

/** Whether numbers in this format are days or times. */
export function isMoment(format: string | undefined): boolean {
  if (!isPattern(format)) return false;
  return sections(format)[0]?.kind === 'date';
}

/** @param format undefined or '' shows the value plainly */
export function displayText(
  value: CellValue | undefined,
  format: string | undefined,
  locale: Locale,
): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return showText(value, format);
  if (typeof value === 'boolean')
    return value ? locale.words.yes : locale.words.no;
  if (typeof value === 'object') return value.error;
  if (!isPattern(format)) return plainNumber(value, locale);
  return showNumber(value, sections(format), locale);
}

function showText(text: string, format: string | undefined): string {
  if (!isPattern(format)) return text;
  const all = sections(format);
  const own = all[3] ?? all.find(({kind}) => kind === 'text');
  return own ? textOf(own, text) : text;
}

function showNumber(
  value: number,
  all: readonly Section[],
  locale: Locale,
): string {
  const section = choose(value, all);
  if (!section) return plainNumber(value, locale);
  if (section.kind === 'date')
    return isOnCalendar(value)
      ? formatMoment(value, section.moment, locale)
      : plainNumber(value, locale);
  const bare = section !== all[0] && value < 0 && section.condition === null;
  const number = bare ? -value : value;
  if (section.kind === 'general' || section.kind === 'text')
    return textOf(section, plainNumber(number, locale));
  const {pieces, texts, isZero} = numberPieces(
    Math.abs(number),
    section.pieces,
    section.digits,
    locale,
  );
  const sign = number < 0 && !isZero ? '-' : '';
  return (
    sign +
    pieces
      .map((piece, index) => (typeof piece === 'string' ? piece : texts[index]))
      .join('')
  );
}

function textOf({pieces}: Section, text: string): string {
  return pieces
    .map(piece => (typeof piece === 'string' ? piece : text))
    .join('');
}

function choose(value: number, all: readonly Section[]): Section | undefined {
  const conditional = all.some(({condition}) => condition !== null);
  if (conditional)
    return (
      all.find(({condition}) => condition?.(value)) ??
      all.find(({condition}) => condition === null)
    );
  if (all.length === 1 || value > 0) return all[0];
  if (value < 0) return all[1];
  return all[2] ?? all[0];
}
