/** A cell's format as it counts: its own, or for a formula what its parts suggest. */
import type {Book} from './book';
import type {CellData} from './data';
import type {Node} from '../formula/parser';
import {parse} from '../formula/parser';
import {rectOf} from '../formula/model';

const DAYS = ['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'DATEVALUE', 'WORKDAY'];
/** Functions that give one of their arguments, or something of its kind. */
const OF_FIRST = [
  'SUM',
  'AVERAGE',
  'MIN',
  'MAX',
  'IFERROR',
  'IFNA',
  'INDEX',
  'MEDIAN',
];
const DEEPEST = 8;

export function effectiveFormat(
  book: Book,
  cell: CellData | null,
  place: {sheet: number; row: number; column: number},
): string | undefined {
  if (!cell) return undefined;
  if (cell.format !== undefined || cell.formula === undefined)
    return cell.format;
  return suggested(book, parse(cell.formula), place, 0);
}

function suggested(
  book: Book,
  node: Node,
  place: {sheet: number; row: number; column: number},
  depth: number,
): string | undefined {
  if (depth > DEEPEST) return undefined;
  const next = (each: Node | undefined) =>
    each && suggested(book, each, place, depth + 1);
  switch (node.kind) {
    case 'area':
      return formatAt(book, node, place, depth);
    case 'sign':
      return next(node.of);
    case 'binary': {
      if (node.operator !== '+' && node.operator !== '-') return undefined;
      const left = next(node.left);
      // The days between two days are a number.
      return node.operator === '-' && next(node.right)
        ? undefined
        : (left ?? next(node.right));
    }
    case 'call':
      if (DAYS.includes(node.name)) return book.locale.date;
      if (node.name === 'NOW') return book.locale.dateTime;
      if (node.name === 'TIME') return book.locale.time;
      if (node.name === 'IF') return next(node.args[1]) ?? next(node.args[2]);
      return OF_FIRST.includes(node.name) ? next(node.args[0]) : undefined;
    case 'constant':
    case 'error':
    case 'missing':
    case 'name':
    case 'percent':
    case 'array':
      return undefined;
  }
}

function formatAt(
  book: Book,
  node: Extract<Node, {kind: 'area'}>,
  place: {sheet: number; row: number; column: number},
  depth: number,
): string | undefined {
  const rect = rectOf(node, book.model, {...place, down: 0, right: 0});
  if (!rect || !book.sheets.some(({id}) => id === rect.sheet)) return undefined;
  const cell = book.cell(rect.sheet, rect.row, rect.column);
  if (cell?.format !== undefined) return cell.format;
  if (cell?.formula === undefined) return undefined;
  const there = {sheet: rect.sheet, row: rect.row, column: rect.column};
  return suggested(book, parse(cell.formula), there, depth + 1);
}
