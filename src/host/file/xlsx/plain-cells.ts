/** Tabs and styles in the words that the reader knows, where other programs say the same in other ones. */
import {PREFIX, SKIPPED} from './markup';

/** A text or a truth without a value is a blank cell with a look; the reader takes the first text, or FALSE. */
const VALUELESS = `(<${PREFIX}c\\b[^>]*?)\\st\\s*=\\s*(?:"[sb]"|'[sb]')(?=[^>]*(?:/>|(?<!/)>\\s*(?:<${PREFIX}v\\b[^>]*(?:/>|></${PREFIX}v>)\\s*)?</${PREFIX}c>))`;
/** How a text is said aloud, which the reader adds to it. */
const PHONETIC = `<(${PREFIX}rPh)\\b[^>]*(?:/>|>[\\s\\S]*?</\\2>)`;
const ODD_CELL = new RegExp(`${SKIPPED}|${VALUELESS}|${PHONETIC}`, 'g');

/** @param sheet the XML of a tab as it stands in the file */
export const withPlainCells = (sheet: string): string =>
  withRowNumbers(
    sheet.replace(ODD_CELL, (all: string, cell?: string, phonetic?: string) =>
      phonetic === undefined ? (cell ?? all) : '',
    ),
  );

const ROW = new RegExp(`${SKIPPED}|(<${PREFIX}row)(?=[\\s/>])([^>]*>)`, 'g');

/** A row that does not say which it is comes after the one before; the reader then knows neither its height nor that it is hidden. */
function withRowNumbers(sheet: string): string {
  let row = 0;
  return sheet.replace(ROW, (all: string, name?: string, rest = '') => {
    if (name === undefined) return all;
    const number = /\sr\s*=\s*["'](\d+)["']/.exec(rest)?.[1];
    row = number === undefined ? row + 1 : Number(number);
    return number === undefined ? `${name} r="${row}"${rest}` : all;
  });
}

const NO_LINE = new RegExp(
  `${SKIPPED}|<${PREFIX}u\\s+val\\s*=\\s*["']none["']\\s*(?:/>|>\\s*</${PREFIX}u>)`,
  'g',
);

/** Letters that are said to have no line under them; the reader then draws one. */
export const withPlainFonts = (xml: string): string =>
  xml.replace(NO_LINE, all => (/^<!/.test(all) ? all : ''));

const SIDE = new RegExp(`(</?${PREFIX})(start|end)(?=[\\s/>])`, 'g');

/** @param styles the XML of a workbook's styles, where a border may also be named by where a line of text starts and ends */
export const withPlainBorders = (styles: string): string =>
  styles.replace(
    SIDE,
    (_, before: string, side: string) =>
      before + (side === 'start' ? 'left' : 'right'),
  );

const DAY = 'yyyy-mm-dd';
const DAYS = [27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57];

/**
 * Formats that a file may use by their numbers alone and that the reader has no words for: amounts in columns, and
 * days and times as they are written in East Asia, which stand as plain ones.
 * Source: ECMA-376 part 1, 18.8.30 numFmt.
 */
const FORMATS: readonly (readonly [id: number, code: string])[] = [
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [32, 'h:mm'],
  [33, 'h:mm:ss'],
  ...[...DAYS, 58].map(id => [id, DAY] as const),
];

/** @param styles the XML of a workbook's styles; what it says itself of a number holds */
export const withAllFormats = (styles: string): string =>
  styles.replace(
    /<((?:[\w.-]+:)?)styleSheet\b[^>]*(?<!\/)>/,
    (root, prefix: string) =>
      `${root}<${prefix}numFmts>${FORMATS.map(
        ([id, code]) =>
          `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replace(/"/g, '&quot;')}"/>`,
      ).join('')}</${prefix}numFmts>`,
  );
