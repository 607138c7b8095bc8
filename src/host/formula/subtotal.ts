/**
 * SUBTOTAL: another function on the cells that are shown.
 *
 * Source: support.google.com/docs/answer/3093649.
 */
import {AGGREGATES} from './aggregates';
import {BORROWED_FUNCTIONS} from './borrowed';
import {
  ANY,
  type Functions,
  type Scope,
  type SheetFunction,
  eager,
  numberAt,
} from './function';
import {type Area, type Value, BAD_VALUE, isArea} from './values';

/** By their code, from 1; a hundred more leaves out rows hidden by hand too. */
const BY_CODE: readonly (SheetFunction | undefined)[] = [
  undefined,
  AGGREGATES.AVERAGE,
  AGGREGATES.COUNT,
  AGGREGATES.COUNTA,
  AGGREGATES.MAX,
  AGGREGATES.MIN,
  AGGREGATES.PRODUCT,
  BORROWED_FUNCTIONS.STDEV,
  BORROWED_FUNCTIONS.STDEVP,
  AGGREGATES.SUM,
  BORROWED_FUNCTIONS.VAR,
  BORROWED_FUNCTIONS.VARP,
];

function subtotal([first, ...args]: readonly Value[], scope: Scope): Value {
  const code = Math.trunc(numberAt([first], 0));
  const byHand = code > 100;
  const call = BY_CODE[byHand ? code - 100 : code]?.call;
  if (call?.kind !== 'eager') return BAD_VALUE;
  const shown = args.map(each =>
    isArea(each) ? shownOnly(each, byHand, scope) : each,
  );
  return call.run(shown, scope);
}

/** The area with blanks where a row is hidden, and where another SUBTOTAL stands: that would count twice. */
function shownOnly(area: Area, byHand: boolean, scope: Scope): Area {
  const {place} = area;
  if (!place) return area;
  const {sheet, row, column} = place;
  const hidden = scope.hiddenRows(sheet, byHand);
  return {
    ...area,
    at: (r, c) =>
      hidden.has(row + r) ||
      SUBTOTAL.test(scope.formula(sheet, row + r, column + c))
        ? null
        : area.at(r, c),
  };
}

const SUBTOTAL = /\bSUBTOTAL\s*\(/i;

export const SUBTOTALS: Functions = {SUBTOTAL: eager(2, ANY, subtotal)};
