/** Rewrites a formula's references when cells move, or when the formula is copied elsewhere. */
import {
  type Corner,
  type Reference,
  type Token,
  parseReference,
  quoteSheet,
  tokens,
} from './tokens';
import {columnName, columnNumber} from '../workbook/rect';

/** Rewrites each reference; null makes it `#REF!`. Text that is no formula is left as it is. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  const list = tokens(formula);
  if (!list) return formula;
  let text = '';
  let from = 0;
  for (const token of list) {
    if (token.kind !== 'reference') continue;
    text += formula.slice(from, token.start) + rewritten(token, change);
    from = token.end;
  }
  return text + formula.slice(from);
}

function rewritten(
  token: Token,
  change: (reference: Reference) => Reference | null,
): string {
  const reference = parseReference(token.text);
  if (!reference) return token.text;
  const changed = change(reference);
  if (changed === reference) return token.text;
  return changed ? formatReference(changed) : '#REF!';
}

function formatReference({sheet, from, to}: Reference): string {
  const corner = ({column, row}: Corner) => (column ?? '') + (row ?? '');
  const area = to ? `${corner(from)}:${corner(to)}` : corner(from);
  return sheet === null ? area : `${quoteSheet(sheet)}!${area}`;
}

/** A copy's formula: relative references move along, absolute ones stay. */
export function copiedFormula(
  formula: string,
  down: number,
  right: number,
): string {
  return rewriteReferences(formula, reference => {
    const from = movedCorner(reference.from, down, right);
    const to = reference.to && movedCorner(reference.to, down, right);
    if (!from || (reference.to && !to)) return null;
    return {...reference, from, to};
  });
}

function movedCorner(
  {row, column}: Corner,
  down: number,
  right: number,
): Corner | null {
  const movedRow = row === null ? null : movedRowName(row, down);
  const movedColumn = column === null ? null : movedColumnName(column, right);
  if (movedRow === '' || movedColumn === '') return null;
  return {row: movedRow, column: movedColumn};
}

function movedRowName(row: string, by: number): string {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved < 1 ? '' : String(moved);
}

function movedColumnName(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  const moved = columnNumber(column) + by;
  return moved < 1 ? '' : columnName(moved);
}

/** Where a stretch from `start` to `end` (null is open) has gone; null where all of it is gone. */
export type Remap = (
  start: number,
  end: number | null,
) => readonly [number, number | null] | null;

/** The formula after rows or columns of a sheet were inserted, deleted or moved. */
export function remappedFormula(
  formula: string,
  isSheet: (name: string | null) => boolean,
  axis: 'rows' | 'columns',
  remap: Remap,
): string {
  return rewriteReferences(formula, reference => {
    if (!isSheet(reference.sheet)) return reference;
    return remapped(reference, AXES[axis], remap);
  });
}

const rowNumber = (row: string) => Number(row.replace('$', ''));
const numberOfColumn = (column: string) =>
  columnNumber(column.replace('$', ''));
/** A new name with the mark that the old one had. */
const marked = (old: string, name: string | number) =>
  (old.startsWith('$') ? '$' : '') + name;

const AXES = {
  rows: {side: 'row', number: rowNumber, name: String},
  columns: {side: 'column', number: numberOfColumn, name: columnName},
} as const;

function remapped(
  reference: Reference,
  {side, number, name}: (typeof AXES)['rows' | 'columns'],
  remap: Remap,
): Reference | null {
  const {from, to} = reference;
  const first = from[side];
  const last = to ? to[side] : first;
  if (first === null) return reference;
  const start = number(first);
  const end = last === null ? null : number(last);
  const flipped = end !== null && end < start;
  const moved = flipped ? remap(end, start) : remap(start, end);
  if (!moved) return null;
  const [a, b] = flipped ? [moved[1], moved[0]] : moved;
  if (a === start && b === end) return reference;
  const renamed = (corner: Corner, at: number | null): Corner => {
    const old = corner[side];
    return old === null || at === null
      ? corner
      : {...corner, [side]: marked(old, name(at))};
  };
  return {...reference, from: renamed(from, a), to: to && renamed(to, b)};
}

/** The formula after a sheet was renamed, or removed (null). */
export function renamedSheet(
  formula: string,
  old: string,
  name: string | null,
): string {
  return rewriteReferences(formula, reference => {
    if (reference.sheet?.toLowerCase() !== old.toLowerCase()) return reference;
    return name === null ? null : {...reference, sheet: name};
  });
}

/** The formula after a named range got another name; a function of that name stays. */
export function renamedRange(
  formula: string,
  old: string,
  name: string,
): string {
  const list = tokens(formula) ?? [];
  let text = '';
  let from = 0;
  for (const [index, token] of list.entries()) {
    const isName =
      token.kind === 'word' &&
      token.text.toLowerCase() === old.toLowerCase() &&
      list[index + 1]?.kind !== 'open';
    if (!isName) continue;
    text += formula.slice(from, token.start) + name;
    from = token.end;
  }
  return text + formula.slice(from);
}

/** The formula after a block of cells was cut and pasted elsewhere: references into the block follow it. */
export function followedFormula(
  formula: string,
  block: {
    readonly isSheet: (name: string | null) => boolean;
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  },
  move: {
    readonly down: number;
    readonly right: number;
    /** The sheet's name that the references need afterwards; null for none. */
    readonly sheet: string | null;
  },
): string {
  const isInside = ({row, column}: Corner): boolean => {
    if (row === null || column === null) return false;
    const down = rowNumber(row) - block.row;
    const right = numberOfColumn(column) - block.column;
    return (
      down >= 0 && down < block.rows && right >= 0 && right < block.columns
    );
  };
  const pushed = ({row, column}: Corner): Corner => ({
    row: row && marked(row, rowNumber(row) + move.down),
    column:
      column && marked(column, columnName(numberOfColumn(column) + move.right)),
  });
  return rewriteReferences(formula, reference => {
    const {sheet, from, to} = reference;
    if (!block.isSheet(sheet) || !isInside(from) || (to && !isInside(to)))
      return reference;
    return {sheet: move.sheet, from: pushed(from), to: to && pushed(to)};
  });
}
