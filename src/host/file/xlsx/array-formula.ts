/** Array formulas: Sheets wraps them in ARRAYFORMULA, a file says over which cells they reach. */
import type {Cell} from 'hucre';
import type {CellData, SheetData} from '../../workbook/data';
import {formatRange, parseRange} from './a1';
import {fromFileFormula, toFileFormula} from './formula';
import {escapeText, unescapeText} from './text';

type Formula = Pick<
  Cell,
  'formula' | 'formulaType' | 'formulaRef' | 'formulaDynamic'
>;

/** Where a formula stands, from row and column 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export function toFormula(
  formula: string,
  array: CellData['array'],
  place: Place,
): Formula {
  const inner = insideArrayFormula(formula);
  const written = (text: string) => escapeText(toFileFormula(text));
  if (inner === null && !array?.dynamic) return {formula: written(formula)};
  const {rows = 1, columns = 1} = array ?? {};
  return {
    formula: written(array?.dynamic ? formula : (inner ?? formula)),
    formulaType: 'array',
    formulaRef: formatRange({...place, rows, columns}),
    ...(array?.dynamic ? {formulaDynamic: true} : {}),
  };
}

export function fromFormula(
  cell: Partial<Cell> & {readonly formula: string},
): Pick<CellData, 'formula' | 'array'> {
  const formula = fromFileFormula(unescapeText(cell.formula));
  if (cell.formulaType !== 'array') return {formula};
  const {rows = 1, columns = 1} = parseRange(cell.formulaRef ?? '') ?? {};
  if (cell.formulaDynamic)
    return {formula, array: {rows, columns, dynamic: true}};
  return {
    formula: `=ARRAYFORMULA(${formula.slice(1)})`,
    ...(rows * columns > 1 ? {array: {rows, columns, dynamic: false}} : {}),
  };
}

/** A formula that gives many cells may not give one that has a formula by now: other programs call that damage. */
export function reachable(
  cell: CellData,
  {rows}: SheetData,
  index: number,
  column: number,
): CellData {
  if (cell.array === undefined) return cell;
  const {array, ...single} = cell;
  const isFree = rows
    .slice(index, index + array.rows)
    .every(
      (row, down) =>
        row
          ?.slice(column, column + array.columns)
          .every((other, right) => down + right === 0 || !other?.formula) ??
        true,
    );
  if (isFree) return cell;
  return array.dynamic
    ? {...cell, array: {rows: 1, columns: 1, dynamic: true}}
    : single;
}

/** What stands in the parentheses of `=ARRAYFORMULA(…)`; null where more than that is said. */
function insideArrayFormula(formula: string): string | null {
  const inner = /^=ARRAYFORMULA\((.*)\)$/is.exec(formula)?.[1];
  if (inner === undefined) return null;
  let depth = 0;
  for (const mark of inner.replace(/"[^"]*"|'[^']*'/g, '')) {
    if (mark === '(') depth++;
    if (mark === ')') depth--;
    if (depth < 0) return null;
  }
  return inner;
}
