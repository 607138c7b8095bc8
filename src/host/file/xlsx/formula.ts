/** Formulas between how Sheets writes them and how an .xlsx does. */
import {columnLetters, columnNumber, MAX_ROWS} from './a1';

/** `=TEXTJOIN(A2:A)` becomes `_xlfn.TEXTJOIN(A2:A$1048576)`. */
export const toFileFormula = (formula: string): string =>
  outsideQuotes(formula.replace(/^=/, ''), text =>
    text
      .replace(
        /(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(.])/gi,
        `$1:$2$$${MAX_ROWS}`,
      )
      .replace(/(?<![\w.])[A-Z][\w.]*(?=\()/gi, prefixed),
  );

/**
 * A prefix that writing would not give back stays, so that a formula always leaves as it came.
 *
 * @returns with its `=`
 */
export const fromFileFormula = (formula: string): string =>
  `=${outsideQuotes(formula, text =>
    text
      .replace(
        /(?<![\w.])(?:_xlfn\.|_xlws\.)+([A-Z][\w.]*)(?=\()/gi,
        (whole, name: string) => (prefixed(name) === whole ? name : whole),
      )
      .replace(OPEN_END, '$1'),
  )}`;

/** `A2:A$1048576`, which Sheets writes `A2:A`. */
const OPEN_END = new RegExp(
  `(\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3})\\$${MAX_ROWS}(?!\\d)`,
  'gi',
);

function prefixed(name: string): string {
  const plain = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(plain)) return `_xlfn._xlws.${plain}`;
  return NEWER.has(plain) ? `_xlfn.${plain}` : name;
}

const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/**
 * Functions that the file format knows only by a prefix.
 * Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const NEWER = new Set(
  `ACOT ACOTH ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST
  BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW
  CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T
  COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL
  ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT
  F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA
  GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE
  ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY
  MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC
  QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET
  SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST
  WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** A shared formula is written once, for the cell it was filled from; elsewhere its references move along. */
export const movedFormula = (
  formula: string,
  rows: number,
  columns: number,
): string =>
  outsideQuotes(formula, text =>
    text.replace(REFERENCE, reference =>
      reference
        .replace(LETTERS, letters =>
          columnLetters(Math.max(1, columnNumber(letters) + columns)),
        )
        .replace(NUMBER, row => String(Math.max(1, Number(row) + rows))),
    ),
  );

/** `B2`, or whole columns or rows: `B:C`, `2:3`; but neither a function nor a row of tabs, `JAN:DEC!A1`. */
const REFERENCE =
  /(?<![\w.$:])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(.!:])|(?<![\w.$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\w(.])/g;
const LETTERS = /(?<![$A-Z])[A-Z]+/g;
const NUMBER = /(?<![$\d])\d+/g;

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
