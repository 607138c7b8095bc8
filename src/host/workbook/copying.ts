/** Copying and cutting blocks of cells. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {CellData} from './data';
import type {Rect} from '../protocol';
import {clearedOf} from './validation';
import {copiedContents} from './writing';
import {followedFormula} from '../formula/shift';
import {makeCell, withContents, withParts} from './cells';
import {overlap, rectangle, without} from './rect';
import {copyFormatRules, moveFormatRules, recounted} from './rule-ranges';
import {rewriteFormulas} from './structure';

/** A larger target repeats the source; a smaller one is filled by all of it. */
export function copyTarget(from: Rect, to: Rect): Rect {
  const times = (target: number, source: number) =>
    target > source ? Math.floor(target / source) * source : source;
  return rectangle(
    to.sheet,
    to.row,
    to.column,
    times(to.rows, from.rows),
    times(to.columns, from.columns),
  );
}

export function copyCells(
  book: Book,
  from: Rect,
  to: Rect,
  what: 'all' | 'values' | 'formats',
): void {
  const target = copyTarget(from, to);
  const block = read(book, from);
  book.rewrite(target, (cell, row, column) => {
    const r = (row - target.row) % from.rows;
    const c = (column - target.column) % from.columns;
    const source = block[r]?.[c] ?? null;
    const down = row - from.row - r;
    const right = column - from.column - c;
    return pasted(book, cell, source, what, {
      ...from,
      row: from.row + r,
      column: from.column + c,
      down,
      right,
    });
  });
  if (what === 'values') return;
  for (let row = target.row; row < target.row + target.rows; row += from.rows)
    for (
      let column = target.column;
      column < target.column + target.columns;
      column += from.columns
    )
      copyRules(
        book,
        from,
        rectangle(to.sheet, row, column, from.rows, from.columns),
        what,
      );
}

function read(book: Book, rect: Rect): (CellData | null)[][] {
  return Array.from({length: rect.rows}, (_, r) =>
    Array.from({length: rect.columns}, (__, c) =>
      book.cell(rect.sheet, rect.row + r, rect.column + c),
    ),
  );
}

function pasted(
  book: Book,
  cell: CellData | null,
  source: CellData | null,
  what: 'all' | 'values' | 'formats',
  at: {sheet: number; row: number; column: number; down: number; right: number},
): CellData | null {
  if (what === 'formats')
    return makeCell({
      ...cell,
      format: source?.format,
      style: source?.style,
    });
  if (what === 'values')
    return withContents(cell, {
      value: book.value(at.sheet, at.row, at.column) ?? undefined,
    });
  const copy = copiedContents(source, at.down, at.right);
  // The last result was worked out for what the formula read before.
  return copy?.formula === source?.formula
    ? copy
    : withParts(copy, {value: undefined});
}

/** Where the part of a rectangle that lies in `from` comes to lie. */
function movedTo(from: Rect, to: Rect): (rect: Rect) => Rect[] {
  return rect => {
    const part = overlap(rect, from);
    if (!part) return [];
    return [
      {
        ...part,
        sheet: to.sheet,
        row: part.row - from.row + to.row,
        column: part.column - from.column + to.column,
      },
    ];
  };
}

/** Validation, merges and conditional formats come along with a copy. */
function copyRules(
  book: Book,
  from: Rect,
  to: Rect,
  what: 'all' | 'formats' | 'cut',
): void {
  const source = book.sheet(from.sheet);
  const target = book.sheet(to.sheet);
  const moved = movedTo(from, to);
  if (what !== 'formats') copyValidations(source, target, to, moved);
  const merges = source.merges
    .filter(merge => overlap(merge, from))
    .flatMap(moved);
  if (merges.length > 0)
    target.merges = [
      ...target.merges.filter(merge => !overlap(merge, to)),
      ...merges,
    ];
  if (what === 'cut') moveFormatRules(source, target, from, to, moved);
  else if (source === target) copyFormatRules(target, to, moved);
  book.touch(target);
}

function copyValidations(
  source: Sheet,
  target: Sheet,
  to: Rect,
  moved: (rect: Rect) => Rect[],
): void {
  const copies = source.validations.flatMap(({ranges, rule}) => {
    const there = ranges.flatMap(moved);
    return there.length > 0 ? [{ranges: there, rule, first: ranges[0]}] : [];
  });
  if (copies.length === 0 && target.validations.length === 0) return;
  const left = [...clearedOf(target.validations, to)];
  for (const {ranges, rule, first} of copies) {
    const kin = left.findIndex(each => each.rule === rule);
    const old = left[kin];
    if (old) left[kin] = {...old, ranges: [...old.ranges, ...ranges]};
    else left.push({ranges, rule: recounted(rule, first, ranges[0])});
  }
  target.validations = left;
}

/** Cuts and pastes: formulas anywhere that read the block read it where it is now. */
export function moveCells(book: Book, from: Rect, to: Rect): void {
  const target = rectangle(
    to.sheet,
    to.row,
    to.column,
    from.rows,
    from.columns,
  );
  const block = read(book, from);
  const source = book.sheet(from.sheet);
  const goal = book.sheet(to.sheet);
  copyRules(book, from, target, 'cut');
  const isKept = (row: number, column: number) =>
    overlap(target, rectangle(from.sheet, row, column)) !== null;
  book.rewrite(from, (cell, row, column) =>
    isKept(row, column) ? cell : null,
  );
  book.rewrite(
    target,
    (_, row, column) =>
      block[row - target.row]?.[column - target.column] ?? null,
  );
  source.validations = without(from, target).reduce(
    clearedOf,
    source.validations,
  );
  source.merges = source.merges.filter(
    merge => !overlap(merge, from) || overlap(merge, target),
  );
  const move = {down: to.row - from.row, right: to.column - from.column};
  for (const sheet of book.sheets)
    rewriteFormulas(book, sheet, formula =>
      followedFormula(
        formula,
        {
          ...from,
          isSheet: name =>
            name === null
              ? sheet === source
              : name.toLowerCase() === source.name.toLowerCase(),
        },
        {...move, sheet: sheet === goal ? null : goal.name},
      ),
    );
  book.touch(source);
  book.touch(goal);
}
