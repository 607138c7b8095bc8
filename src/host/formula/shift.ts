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
  if (down === 0 && right === 0) return formula;
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
    return axis === 'rows'
      ? remapRows(reference, remap)
      : remapColumns(reference, remap);
  });
}

function remapRows(reference: Reference, remap: Remap): Reference | null {
  const {from} = reference;
  const to = reference.to ?? from;
  if (from.row === null) return reference;
  const start = Number(from.row.replace('$', ''));
  const end = to.row === null ? null : Number(to.row.replace('$', ''));
  const flipped = end !== null && end < start;
  const moved = flipped ? remap(end, start) : remap(start, end);
  if (!moved) return null;
  const [a, b] = flipped ? [moved[1], moved[0]] : moved;
  if (a === start && b === end) return reference;
  const name = (old: string | null, row: number | null) =>
    old === null || row === null ? old : (old.startsWith('$') ? '$' : '') + row;
  return {
    ...reference,
    from: {...from, row: name(from.row, a)},
    to: reference.to && {...reference.to, row: name(reference.to.row, b)},
  };
}

function remapColumns(reference: Reference, remap: Remap): Reference | null {
  const {from} = reference;
  const to = reference.to ?? from;
  if (from.column === null) return reference;
  const start = columnNumber(from.column.replace('$', ''));
  const end =
    to.column === null ? null : columnNumber(to.column.replace('$', ''));
  const flipped = end !== null && end < start;
  const moved = flipped ? remap(end, start) : remap(start, end);
  if (!moved) return null;
  const [a, b] = flipped ? [moved[1], moved[0]] : moved;
  if (a === start && b === end) return reference;
  const name = (old: string | null, column: number | null) =>
    old === null || column === null
      ? old
      : (old.startsWith('$') ? '$' : '') + columnName(column);
  return {
    ...reference,
    from: {...from, column: name(from.column, a)},
    to: reference.to && {...reference.to, column: name(reference.to.column, b)},
  };
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
  return rewriteReferences(formula, reference => {
    if (!block.isSheet(reference.sheet)) return reference;
    const ends = [reference.from, reference.to ?? reference.from];
    const inside = ends.every(({row, column}) => {
      if (row === null || column === null) return false;
      const r = Number(row.replace('$', '')) - block.row;
      const c = columnNumber(column.replace('$', '')) - block.column;
      return r >= 0 && r < block.rows && c >= 0 && c < block.columns;
    });
    if (!inside) return reference;
    const [from, to] = ends.map(corner => pushed(corner, move));
    if (!from || !to) return null;
    return {sheet: move.sheet, from, to: reference.to && to};
  });
}

function pushed(
  {row, column}: Corner,
  {down, right}: {down: number; right: number},
): Corner {
  const mark = (text: string | null) => (text?.startsWith('$') ? '$' : '');
  const number = Number(row?.replace('$', '')) + down;
  const name = columnName(
    columnNumber((column ?? '').replace('$', '')) + right,
  );
  return {row: mark(row) + number, column: mark(column) + name};
}
