/** Inserting, deleting and moving rows and columns, and all that goes along with them. */
import type {Book} from './book';
import type {Sheet} from './snapshot';
import {trimRows, trimmedRow} from './rows';
import type {Axis, Banding} from '../protocol';
import type {CellData, Row} from './data';
import type {Reshape} from './reshape';
import {
  movedCharts,
  movedFilter,
  movedList,
  movedMetadata,
  movedProtections,
  movedRanged,
  movedRects,
  movedRules,
  movedSizes,
  movedValidations,
  remapped,
} from './following';
import {Refusal} from './refusal';
import {equal} from './equality';
import {applyFilter} from './filter';
import {makeCell} from './cells';

/**
 * Source: support.google.com/drive/answer/37603.
 */
export const MOST_CELLS = 10_000_000;

const MOST_COLUMNS = 18_278;

export function lengthOf(sheet: Sheet, axis: Axis): number {
  return axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
}

/** @throws Refusal where the workbook would hold more than Sheets does */
export function checkSize(book: Book, cellsMore: number): void {
  const cells = book.sheets.reduce(
    (sum, {maxRows, maxColumns}) => sum + maxRows * maxColumns,
    cellsMore,
  );
  if (cells > MOST_CELLS)
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** @throws Refusal where there are no such rows or columns, or none would be left */
export function checkReshape(book: Book, reshape: Reshape): void {
  const sheet = book.sheet(reshape.sheet);
  const {axis, kind, start, count, destination} = reshape;
  const length = lengthOf(sheet, axis);
  const last = kind === 'insert' ? length + 1 : length - count + 1;
  if (
    ![start, count].every(Number.isInteger) ||
    count < 1 ||
    start < 1 ||
    start > last
  )
    throw new Refusal(`Those ${axis} are out of bounds.`);
  if (kind === 'insert') {
    const across = axis === 'rows' ? sheet.maxColumns : sheet.maxRows;
    checkSize(book, count * across);
    if (axis === 'columns' && length + count > MOST_COLUMNS)
      throw new Refusal(
        `This action would increase the number of columns in the worksheet above the limit of ${MOST_COLUMNS} columns.`,
      );
  }
  if (kind === 'delete') {
    const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
    if (count >= length)
      throw new Refusal(`You can't delete all the ${axis} on the sheet.`);
    if (frozen > 0 && length - count <= frozenLeft(frozen, start, count))
      throw new Refusal(
        `You can't delete all the non-frozen ${axis} on the sheet.`,
      );
  }
  if (kind === 'move') {
    if (
      !Number.isInteger(destination) ||
      destination < 1 ||
      destination > length + 1
    )
      throw new Refusal(`Those ${axis} are out of bounds.`);
    checkMovedMerges(sheet, reshape);
  }
}

/** How many frozen rows or columns a deletion leaves. */
function frozenLeft(frozen: number, start: number, count: number): number {
  return frozen - Math.max(0, Math.min(frozen + 1, start + count) - start);
}

function checkMovedMerges(
  sheet: Sheet,
  {axis, start, count, destination}: Reshape,
): void {
  const end = start + count;
  const torn = sheet.merges.some(merge => {
    const first = axis === 'rows' ? merge.row : merge.column;
    const stop = first + (axis === 'rows' ? merge.rows : merge.columns);
    const partly = (from: number, to: number) =>
      first < to && stop > from && !(first >= from && stop <= to);
    return partly(start, end) || (destination > first && destination < stop);
  });
  if (torn)
    throw new Refusal(
      'The operation is not possible because part of a merged cell would be moved.',
    );
}

/** Reshapes a sheet; formulas, rules and ranges of the whole workbook follow. */
export function reshapeSheet(book: Book, reshape: Reshape): void {
  checkReshape(book, reshape);
  const sheet = book.sheet(reshape.sheet);
  const {kind, axis, start, count} = reshape;
  if (kind === 'move') {
    const {destination} = reshape;
    if (destination >= start && destination <= start + count) return;
  }
  if (axis === 'rows') reshapeRows(sheet, reshape);
  else reshapeColumns(sheet, reshape);
  reshapeFields(sheet, reshape);
  reshapeFormulas(book, sheet, reshape);
  reshapeBook(book, reshape);
  book.touch(sheet);
  book.touchTabs();
  book.onReshape(reshape);
}

function reshapeRows(
  sheet: Sheet,
  {kind, start, count, destination, inheritBefore}: Reshape,
): void {
  const {rows} = sheet;
  if (kind === 'insert') {
    sheet.maxRows += count;
    const model = rows[(inheritBefore ? start - 1 : start) - 1] ?? null;
    const fresh = model && trimmedRow(model.map(looksOf));
    if (start > rows.length + 1 && !fresh) return;
    while (rows.length < start - 1) rows.push(null);
    sheet.rows = [
      ...rows.slice(0, start - 1),
      ...Array<Row | null>(count).fill(fresh),
      ...rows.slice(start - 1),
    ];
  } else if (kind === 'delete') {
    sheet.maxRows -= count;
    rows.splice(start - 1, count);
  } else {
    while (rows.length < Math.max(start + count, destination) - 1)
      rows.push(null);
    const target = destination > start ? destination - count : destination;
    const block = rows.slice(start - 1, start - 1 + count);
    const rest = [
      ...rows.slice(0, start - 1),
      ...rows.slice(start - 1 + count),
    ];
    sheet.rows = [
      ...rest.slice(0, target - 1),
      ...block,
      ...rest.slice(target - 1),
    ];
  }
  trimRows(sheet.rows);
}

/** New cells look like their neighbours, and hold nothing. */
function looksOf(cell: CellData | null): CellData | null {
  return cell && makeCell({format: cell.format, style: cell.style});
}

function reshapeColumns(sheet: Sheet, reshape: Reshape): void {
  const {kind, start, count, destination, inheritBefore} = reshape;
  if (kind === 'insert') sheet.maxColumns += count;
  if (kind === 'delete') sheet.maxColumns -= count;
  sheet.rows = sheet.rows.map(row => {
    if (!row) return null;
    const cells = row.slice();
    const reach =
      kind === 'move'
        ? Math.min(start, destination)
        : start - (kind === 'insert' && inheritBefore ? 1 : 0);
    if (cells.length < reach) return row;
    if (kind === 'insert') {
      const model = looksOf(
        cells[(inheritBefore ? start - 1 : start) - 1] ?? null,
      );
      cells.splice(start - 1, 0, ...Array<CellData | null>(count).fill(model));
    } else if (kind === 'delete') cells.splice(start - 1, count);
    else {
      while (cells.length < Math.max(start + count, destination) - 1)
        cells.push(null);
      const target = destination > start ? destination - count : destination;
      cells.splice(target - 1, 0, ...cells.splice(start - 1, count));
    }
    return trimmedRow(cells);
  });
  trimRows(sheet.rows);
}

function reshapeFields(sheet: Sheet, reshape: Reshape): void {
  const {axis} = reshape;
  if (axis === 'rows') {
    sheet.rowHeights = movedSizes(sheet.rowHeights, reshape);
    sheet.hiddenRows = movedList(sheet.hiddenRows, reshape);
    sheet.filteredRows = movedList(sheet.filteredRows, reshape);
    sheet.frozenRows = movedFrozen(sheet.frozenRows, reshape);
  } else {
    sheet.columnWidths = movedSizes(sheet.columnWidths, reshape);
    sheet.hiddenColumns = movedList(sheet.hiddenColumns, reshape);
    sheet.frozenColumns = movedFrozen(sheet.frozenColumns, reshape);
  }
  sheet.merges = movedRects(sheet.merges, reshape).filter(
    ({rows, columns}) => rows > 1 || columns > 1,
  );
  sheet.filter = sheet.filter && movedFilter(sheet.filter, reshape);
  if (!sheet.filter) sheet.filteredRows = [];
}

function movedFrozen(frozen: number, {kind, start, count}: Reshape): number {
  if (kind === 'insert') return start <= frozen ? frozen + count : frozen;
  return kind === 'delete' ? frozenLeft(frozen, start, count) : frozen;
}

/** Ranges of rules follow; a rule whose cells are all gone goes too. */
function reshapeBook(book: Book, reshape: Reshape): void {
  for (const each of book.sheets) {
    const before = rulesOf(each);
    each.validations = movedValidations(each.validations, reshape);
    each.conditionalRules = movedRules(each.conditionalRules, reshape);
    each.bandings = movedRanged<Banding>(each.bandings, reshape);
    each.protections = movedProtections(each.protections, reshape);
    each.charts = movedCharts(each.charts, reshape);
    if (each.id === reshape.sheet && each.filter) applyFilter(book, each);
    if (!equal(before, rulesOf(each))) book.touch(each);
  }
  book.namedRanges = movedRanged(book.namedRanges, reshape);
  book.metadata = movedMetadata(book.metadata, reshape);
}

const rulesOf = ({
  validations,
  conditionalRules,
  bandings,
  protections,
  charts,
}: Sheet) => [validations, conditionalRules, bandings, protections, charts];

function reshapeFormulas(book: Book, changed: Sheet, reshape: Reshape): void {
  const name = changed.name.toLowerCase();
  for (const sheet of book.sheets) {
    const isSheet = (written: string | null) =>
      written === null ? sheet === changed : written.toLowerCase() === name;
    rewriteFormulas(book, sheet, formula =>
      remapped(formula, isSheet, reshape),
    );
  }
}

/** Replaces every formula of a sheet. */
export function rewriteFormulas(
  book: Book,
  sheet: Sheet,
  change: (formula: string) => string,
): void {
  let changed = false;
  sheet.rows.forEach((row, index) => {
    if (!row?.some(cell => cell?.formula !== undefined)) return;
    let fresh = false;
    const cells = row.map(cell => {
      if (cell?.formula === undefined) return cell;
      const formula = change(cell.formula);
      if (formula === cell.formula) return cell;
      fresh = true;
      return {...cell, formula};
    });
    if (!fresh) return;
    changed = true;
    sheet.rows[index] = cells;
  });
  if (!changed) return;
  book.touch(sheet);
  book.calculator.reset();
}

/** A formula of an undone or redone cell, as it would read after the sheet was reshaped. */
export function remappedCell(
  cell: CellData | null,
  home: string,
  changed: string,
  reshape: Reshape,
): CellData | null {
  if (cell?.formula === undefined) return cell;
  const isSheet = (written: string | null) =>
    (written ?? home).toLowerCase() === changed.toLowerCase();
  return {...cell, formula: remapped(cell.formula, isSheet, reshape)};
}
