/** One tab, between the workbook's data and an .xlsx file's. */
import type {Cell, Sheet, WriteSheet} from 'hucre';
import type {Protection, Rect} from '../../protocol';
import {DEFAULT_COLUMNS, type SheetData, type Sizes} from '../../workbook/data';
import {formatRange} from './a1';
import {reachable} from './array-formula';
import {toFileCell} from './cell';
import {fromCells} from './cell-rows';
import {fromFileCharts, toFileChart} from './chart';
import {fromFileRules, toFileRules} from './conditional';
import {fromFilter, fromHiddenRows} from './filter';
import {finiteOnly} from './finite';
import {fromFilePrint, toFilePrint} from './print-setup';
import {solid, fromColor, type Palette} from './style';
import {fromFileValidation, toFileValidation, type Tabs} from './validation';
import {fromView} from './view';

/** Pixels that Sheets gives a column nobody sized; written out, since other programs make it narrower. */
const COLUMN_WIDTH = 100;
/** In pixels, of a row or a column: what people can make of them by hand. */
const LARGEST = 2000;
const POINTS_PER_PIXEL = 0.75;
/** A character of the default font is 7 pixels wide, and 5 are padding. */
const toWidth = (pixels: number) => Math.round(((pixels - 5) / 7) * 100) / 100;
const fromWidth = (width: number) => Math.round(width * 7 + 5);

type Cells = Map<string, Partial<Cell>>;

export function toFileSheet(
  sheet: SheetData,
  name: string,
  tabs: Tabs,
): WriteSheet {
  const protection = sheet.protections.find(isWall);
  const cells = toCells(sheet, protection);
  const heights = Object.keys(sheet.rowHeights).map(Number);
  const rowCount = Math.max(
    0,
    ...heights,
    ...sheet.hiddenRows,
    ...sheet.filteredRows,
  );
  return {
    name,
    // The writer passes over the settings of a row that it has no cells for.
    rows: Array.from({length: rowCount}, () => []),
    cells,
    columns: toColumns(sheet),
    rowDefs: toRows(sheet),
    merges: sheet.merges.map(({row, column, rows, columns}) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + rows - 2,
      endCol: column + columns - 2,
    })),
    dataValidations: sheet.validations.flatMap(area =>
      toFileValidation(area, tabs),
    ),
    conditionalRules: toFileRules(sheet.conditionalRules, sheet.bandings, tabs),
    charts: sheet.charts.flatMap(chart => toFileChart(chart, sheet, tabs)),
    ...(sheet.filter === null
      ? {}
      : {autoFilter: {range: formatRange(sheet.filter.range)}}),
    ...(sheet.frozenRows + sheet.frozenColumns === 0
      ? {}
      : {
          freezePane: {rows: sheet.frozenRows, columns: sheet.frozenColumns},
        }),
    ...(protection === undefined ? {} : {protection: {sheet: true}}),
    view: {
      ...sheet.view,
      ...(sheet.tabColor === null
        ? {}
        : {tabColor: solid(sheet.tabColor).fgColor}),
    },
    hidden: sheet.hidden,
    ...toFilePrint(sheet),
  };
}

/** A protection that other programs can keep: a whole tab, and not a mere warning. */
const isWall = ({kind, warningOnly}: Protection) =>
  kind === 'SHEET' && !warningOnly;

const key = (row: number, column: number) => `${row - 1},${column - 1}`;

function toCells(sheet: SheetData, protection: Protection | undefined): Cells {
  const cells: Cells = new Map();
  sheet.rows.forEach((row, index) =>
    row?.forEach((cell, column) => {
      if (cell !== null)
        cells.set(
          key(index + 1, column + 1),
          toFileCell(reachable(cell, sheet, index, column), {
            row: index + 1,
            column: column + 1,
          }),
        );
    }),
  );
  for (const rect of protection?.unprotected ?? [])
    for (const [row, column] of inside(rect, sheet)) {
      const cell = cells.get(key(row, column)) ?? {};
      cells.set(key(row, column), {
        ...cell,
        style: {...cell.style, protection: {locked: false}},
      });
    }
  return cells;
}

/** Where people type: down to a little below the last row in use, however far the area reaches. */
const ROWS_TO_TYPE = 500;

function* inside(
  rect: Rect,
  sheet: SheetData,
): Generator<readonly [number, number]> {
  const bottom = Math.min(
    rect.row + rect.rows - 1,
    sheet.maxRows,
    sheet.rows.length + ROWS_TO_TYPE,
  );
  const right = Math.min(rect.column + rect.columns - 1, sheet.maxColumns);
  for (let row = rect.row; row <= bottom; row++)
    for (let column = rect.column; column <= right; column++)
      yield [row, column];
}

function toColumns(sheet: SheetData) {
  const widths = Object.keys(sheet.columnWidths).map(Number);
  const used = sheet.rows.reduce(
    (most, row) => Math.max(most, row?.length ?? 0),
    0,
  );
  const count = Math.max(
    DEFAULT_COLUMNS,
    used,
    ...widths,
    ...sheet.hiddenColumns,
  );
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({length: count}, (_, index) => ({
    width: toWidth(sheet.columnWidths[index + 1] ?? COLUMN_WIDTH),
    ...(hidden.has(index + 1) ? {hidden: true} : {}),
  }));
}

function toRows(sheet: SheetData) {
  const rows = new Map<number, {height?: number; hidden?: boolean}>();
  for (const [row, height] of Object.entries(sheet.rowHeights))
    rows.set(Number(row) - 1, {height: height * POINTS_PER_PIXEL});
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows])
    rows.set(row - 1, {...rows.get(row - 1), hidden: true});
  return rows;
}

/** What a file says of a tab besides its own words: who it is in the workbook, and the workbook's ways. */
export interface Reading {
  readonly tabs: Tabs;
  readonly palette: Palette;
}

/** A tab of the file, with what Sheets would give it where the file says nothing. */
export function fromFileSheet(
  file: Sheet | WriteSheet,
  {tabs, palette}: Reading,
): SheetData {
  const id = tabs.sheet;
  const rows = fromCells(file, tabs, palette);
  const filter = fromFilter(file, id, rows);
  const hidden = fromHiddenRows(file, filter);
  const columns = file.columns ?? [];
  const print = fromFilePrint(file);
  const view = fromView(file);
  const facets = finiteOnly({
    id,
    name: file.name,
    hidden: Boolean(file.hidden || file.veryHidden),
    maxRows: tabs.rows,
    maxColumns: tabs.columns,
    frozenRows: wholeUpTo(tabs.rows, file.freezePane?.rows),
    frozenColumns: wholeUpTo(tabs.columns, file.freezePane?.columns),
    tabColor: fromColor(file.view?.tabColor, palette.themeColors),
    rowHeights: fromHeights(file),
    columnWidths: fromWidths(columns.slice(0, tabs.columns)),
    ...hidden,
    hiddenColumns: columns
      .slice(0, tabs.columns)
      .flatMap((column, index) => (column.hidden ? [index + 1] : [])),
    merges: (file.merges ?? [])
      .map(merge => ({
        sheet: id,
        row: merge.startRow + 1,
        column: merge.startCol + 1,
        rows: Math.min(merge.endRow + 1, tabs.rows) - merge.startRow,
        columns: Math.min(merge.endCol + 1, tabs.columns) - merge.startCol,
      }))
      .filter(({rows, columns}) => rows * columns > 1),
    filter,
    validations: (file.dataValidations ?? []).flatMap(
      rule => fromFileValidation(rule, tabs) ?? [],
    ),
    conditionalRules: fromFileRules(file.conditionalRules ?? [], tabs, palette),
    bandings: [],
    protections: fromProtection(file, tabs),
    charts: fromFileCharts(file.charts ?? [], tabs),
    ...(print === undefined ? {} : {print}),
    ...(view === undefined ? {} : {view}),
  });
  return {...facets, rows};
}

const wholeUpTo = (most: number, number = 0) =>
  Math.min(Math.floor(number), most);

function fromHeights({rowDefs}: Sheet | WriteSheet): Sizes {
  const heights: {[row: number]: number} = {};
  for (const [index, {height}] of rowDefs ?? [])
    if (height !== undefined && height > 0)
      heights[index + 1] = Math.min(
        LARGEST,
        Math.round(height / POINTS_PER_PIXEL),
      );
  return heights;
}

function fromWidths(columns: readonly {width?: number}[]): Sizes {
  const widths: {[column: number]: number} = {};
  columns.forEach(({width}, index) => {
    const pixels =
      width === undefined ? COLUMN_WIDTH : Math.min(LARGEST, fromWidth(width));
    if (pixels !== COLUMN_WIDTH && pixels > 5) widths[index + 1] = pixels;
  });
  return widths;
}

function fromProtection(
  {protection, cells}: Sheet | WriteSheet,
  {sheet, rows, columns}: Tabs,
): Protection[] {
  // Some programs write what would be allowed in a tab that nobody protects.
  if (protection?.sheet !== true) return [];
  const open = [...(cells ?? [])]
    .filter(([, cell]) => cell.style?.protection?.locked === false)
    .map(([place]) => place.split(',').map(Number))
    .map(([row, column]) => ({row: row! + 1, column: column! + 1}));
  return [
    {
      id: `sheet-${sheet}`,
      kind: 'SHEET',
      range: {sheet, row: 1, column: 1, rows, columns},
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: columnRuns(sheet, open),
      namedRange: null,
    },
  ];
}

/** Cells as few tall rectangles. */
function columnRuns(
  sheet: number,
  cells: readonly {readonly row: number; readonly column: number}[],
): Rect[] {
  const sorted = [...cells].sort(
    (a, b) => a.column - b.column || a.row - b.row,
  );
  const runs: {
    sheet: number;
    row: number;
    column: number;
    rows: number;
    columns: 1;
  }[] = [];
  for (const {row, column} of sorted) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({sheet, row, column, rows: 1, columns: 1});
  }
  return runs;
}
