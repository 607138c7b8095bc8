/**
 * Formulas as locales with a decimal comma write them: `=ROUND(1,5;0)` is `=ROUND(1.5,0)`.
 *
 * Source: support.google.com/docs/answer/58515 (a spreadsheet's locale changes its formulas).
 */
import type {Locale} from '../workbook/locale';
import {tokens} from './tokens';

/** A typed formula with points and commas, as the workbook keeps it. */
export function formulaFromLocal(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return formula;
  let text = '';
  const open: string[] = [];
  // Quoted text and names are passed over whole.
  for (const [piece] of formula.matchAll(
    /"[^"]*"?|'[^']*'?|\d+(?:,\d+)?|[^]/g,
  )) {
    if (piece === '{' || piece === '(') open.push(piece);
    if (piece === '}' || piece === ')') open.pop();
    if (/^\d+,\d+$/.test(piece)) text += piece.replace(',', '.');
    else if (piece === ';' && open.at(-1) !== '{') text += ',';
    else text += piece === '\\' ? ',' : piece;
  }
  return text;
}

/** A kept formula as a person of that locale reads and edits it. */
export function formulaToLocal(formula: string, locale: Locale): string {
  const list = locale.decimal === '.' ? null : tokens(formula);
  if (!list) return formula;
  let text = '';
  let from = 0;
  const open: string[] = [];
  for (const {kind, start, end} of list) {
    if (kind === 'openArray' || kind === 'open') open.push(kind);
    if (kind === 'closeArray' || kind === 'close') open.pop();
    if (kind !== 'number' && kind !== 'separator') continue;
    text += formula.slice(from, start);
    text += localPiece(kind, formula.slice(start, end), open.at(-1));
    from = end;
  }
  return text + formula.slice(from);
}

function localPiece(
  kind: 'number' | 'separator',
  piece: string,
  within: string | undefined,
): string {
  if (kind === 'number') return piece.replace('.', ',');
  if (piece !== ',') return piece;
  return within === 'openArray' ? '\\' : ';';
}
