/** Formulas between how Sheets writes them and how an .xlsx does. */
import {columnLetters, columnNumber, MAX_ROWS} from './a1';

/** `=TEXTJOIN(A2:A)` becomes `_xlfn.TEXTJOIN(A2:A1048576)`. */
export const toFileFormula = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ''), text =>
    text
      .replace(
        /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(.])/gi,
        `$1:$2$$${MAX_ROWS}`,
      )
      .replace(/\b([A-Z][A-Z0-9.]*)(?=\()/g, name =>
        NEWER.has(name) ? `_xlfn.${name}` : name,
      ),
  );

/** @returns with its `=` */
export const fromFileFormula = (formula: string): string =>
  `=${outsideQuotes(formula, text =>
    text
      .replace(/_xlfn\.|_xlws\.|_xludf\./gi, '')
      .replaceAll(`$${MAX_ROWS}`, ''),
  )}`;

/** Functions that the file format knows only by a prefix. Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula". */
const NEWER = new Set(
  'CONCAT IFS SWITCH TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE LET LAMBDA IFNA DAYS ISFORMULA FORMULATEXT SHEET SHEETS XOR NUMBERVALUE UNICHAR UNICODE'.split(
    ' ',
  ),
);

/** A shared formula is written once, for the cell it was filled from; elsewhere its references move along. */
export const movedFormula = (
  formula: string,
  rows: number,
  columns: number,
): string =>
  outsideQuotes(formula, text =>
    text.replace(
      /(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g,
      (
        _,
        fixedColumn: string,
        letters: string,
        fixedRow: string,
        row: string,
      ) =>
        fixedColumn +
        (fixedColumn === ''
          ? columnLetters(Math.max(1, columnNumber(letters) + columns))
          : letters) +
        fixedRow +
        (fixedRow === '' ? Math.max(1, Number(row) + rows) : row),
    ),
  );

/** Changes the text of a formula, but neither its strings nor its quoted tab names. */
function outsideQuotes(
  formula: string,
  change: (text: string) => string,
): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join('');
}
