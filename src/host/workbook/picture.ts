/** A sheet as the page draws it, for one person. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {Sheet} from './snapshot';
import type {BorderLine, CellData} from './data';
import type {CellPicture, SheetPicture, ValidationPicture} from '../wire';
import {type RuleLook, RuleLooks} from './conditional';
import type {Chart, Rect} from '../protocol';
import {canEdit} from './protection';
import {DEFAULT_SIZE} from './spans';
import {holds, lastColumn, lastRow, rectangle} from './rect';
import {infoOf} from './tabs';
import {offered, offersOf, passes} from './validation';
import {shownText} from './facets';
import {typedText} from './writing';

const BLANK: CellData = {};
type Mutable<T> = {-readonly [key in keyof T]: T[key]};

export function sheetPicture(
  book: Book,
  id: number,
  actor: Actor,
): SheetPicture {
  const sheet = book.sheet(id);
  const painter = new Painter(book, sheet, actor);
  return {
    info: infoOf(sheet),
    cells: painter.cells(),
    validations: sheet.validations.map(({rule}): ValidationPicture => ({
      rule,
      list: offered(book, rule),
    })),
    columnWidths: unusual(sheet.columnWidths, DEFAULT_SIZE.columns),
    rowHeights: unusual(sheet.rowHeights, DEFAULT_SIZE.rows),
    hiddenRows: sheet.hiddenRows,
    filteredRows: sheet.filteredRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    filter: sheet.filter && {
      range: sheet.filter.range,
      columns: Object.keys(sheet.filter.criteria).map(Number),
    },
    charts: sheet.charts.map(chart => ({
      ...chart,
      data: chartData(book, chart),
    })),
    protectedSheet: sheet.protections.some(
      protection =>
        protection.kind === 'SHEET' &&
        !canEdit(book, {...protection.range, sheet: id}, actor),
    ),
  };
}

export function cellPicture(
  book: Book,
  id: number,
  row: number,
  column: number,
  actor: Actor,
): CellPicture {
  return new Painter(book, book.sheet(id), actor).cell(row, column);
}

function unusual(
  sizes: {readonly [index: number]: number},
  usual: number,
): {[index: number]: number} {
  return Object.fromEntries(
    Object.entries(sizes).filter(([, size]) => size !== usual),
  );
}

/** The chart's ranges side by side, as shown. */
function chartData(book: Book, chart: Chart): string[][] {
  const rows: string[][] = [];
  for (const rect of chart.ranges) {
    const sheet = book.sheets.find(each => each.id === rect.sheet);
    if (!sheet) continue;
    const bottom = Math.min(
      lastRow(rect),
      Math.max(rect.row, sheet.rows.length),
    );
    for (let row = rect.row; row <= bottom; row++) {
      const line = (rows[row - rect.row] ??= []);
      for (let column = rect.column; column <= lastColumn(rect); column++)
        line.push(
          shownText(book, book.cell(rect.sheet, row, column) ?? BLANK, {
            sheet: rect.sheet,
            row,
            column,
          }),
        );
    }
  }
  return rows;
}

class Painter {
  private readonly looks: RuleLooks;
  private readonly offers: (ReadonlySet<string> | null)[];
  private readonly guarded: boolean;
  private readonly hasRules: boolean;
  /** Offers of long lists are worked out when a cell first needs them. */
  private readonly offersKnown: boolean[] = [];

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly actor: Actor,
  ) {
    this.looks = new RuleLooks(book, sheet);
    this.offers = sheet.validations.map(() => null);
    this.guarded = sheet.protections.some(({warningOnly}) => !warningOnly);
    this.hasRules = sheet.conditionalRules.length > 0;
  }

  /** Cells that hold something, and blank ones that a rule, a banding or a protection marks. */
  cells(): SheetPicture['cells'] {
    const found: {[row: number]: {[column: number]: CellPicture}} = {};
    const take = (row: number, column: number) => {
      const line = (found[row] ??= {});
      if (line[column] !== undefined) return;
      const picture = this.cell(row, column);
      if (Object.keys(picture).length > 0) line[column] = picture;
    };
    this.sheet.rows.forEach((cells, index) =>
      cells?.forEach((cell, at) => {
        if (cell) take(index + 1, at + 1);
      }),
    );
    for (const rect of this.marked())
      for (
        let row = rect.row;
        row <= Math.min(lastRow(rect), this.sheet.maxRows);
        row++
      )
        for (
          let column = rect.column;
          column <= Math.min(lastColumn(rect), this.sheet.maxColumns);
          column++
        )
          take(row, column);
    for (const row of Object.keys(found).map(Number))
      if (Object.keys(found[row] ?? {}).length === 0) delete found[row];
    return found;
  }

  private marked(): Rect[] {
    const {validations, bandings, conditionalRules, protections} = this.sheet;
    const used = Math.max(this.sheet.rows.length, 1);
    // A rule by formula may colour blank cells; only those among the written rows are looked at.
    const rules = conditionalRules
      .flatMap(({ranges}) => ranges)
      .map(rect => ({...rect, rows: Math.min(rect.rows, used - rect.row + 1)}))
      .filter(({rows}) => rows > 0);
    return [
      ...validations.flatMap(({ranges}) => ranges),
      ...bandings.map(({range}) => range),
      ...rules,
      ...protections.flatMap(({kind, warningOnly, range}) =>
        kind === 'RANGE' && !warningOnly ? [range] : [],
      ),
    ];
  }

  cell(row: number, column: number): CellPicture {
    const {book, sheet} = this;
    const place = {sheet: sheet.id, row, column};
    const cell = book.cell(sheet.id, row, column);
    const picture: Mutable<CellPicture> = {};
    if (cell) this.contents(picture, cell, place);
    const banding = this.banding(row, column);
    if (banding) picture.background = banding;
    if (cell?.style) this.look(picture, cell);
    if (this.hasRules) overlay(picture, this.looks.at(row, column));
    this.rule(picture, cell, place);
    if (
      this.guarded &&
      !canEdit(book, rectangle(sheet.id, row, column), this.actor)
    )
      picture.locked = true;
    return picture;
  }

  private contents(
    picture: Mutable<CellPicture>,
    cell: CellData,
    place: {sheet: number; row: number; column: number},
  ): void {
    const text = shownText(this.book, cell, place);
    const input = typedText(this.book, cell);
    if (text !== '') picture.text = text;
    if (input !== text) picture.input = input;
    if (cell.note !== undefined) picture.note = cell.note;
    const links = (cell.runs ?? []).flatMap(({start, end, url}) =>
      url === undefined ? [] : [{start, end, url}],
    );
    if (links.length > 0) picture.links = links;
    const value = this.book.value(place.sheet, place.row, place.column);
    if (cell.style?.align) return;
    if (typeof value === 'number') picture.align = 'right';
    else if (typeof value === 'boolean' || (typeof value === 'object' && value))
      picture.align = 'center';
  }

  private look(picture: Mutable<CellPicture>, {style = {}}: CellData): void {
    if (style.background) picture.background = style.background;
    if (style.color) picture.color = style.color;
    if (style.bold) picture.bold = true;
    if (style.italic) picture.italic = true;
    if (style.underline) picture.underline = true;
    if (style.strike) picture.strike = true;
    if (style.size !== undefined) picture.size = style.size;
    if (style.family) picture.family = style.family;
    if (style.align) picture.align = style.align;
    if (style.valign) picture.valign = style.valign;
    if (style.wrap) picture.wrap = style.wrap;
    if (style.borders)
      picture.borders = Object.fromEntries(
        Object.entries(style.borders).map(([side, line]) => [side, css(line)]),
      );
  }

  private banding(row: number, column: number): string | null {
    for (const {range, header, first, second, footer} of this.sheet.bandings) {
      if (!holds(range, row, column)) continue;
      if (header !== null && row === range.row) return header;
      if (footer !== null && row === lastRow(range)) return footer;
      const index = row - range.row - (header === null ? 0 : 1);
      return index % 2 === 0 ? first : second;
    }
    return null;
  }

  private rule(
    picture: Mutable<CellPicture>,
    cell: CellData | null,
    place: {sheet: number; row: number; column: number},
  ): void {
    const index = this.sheet.validations.findIndex(({ranges}) =>
      ranges.some(rect => holds(rect, place.row, place.column)),
    );
    const area = this.sheet.validations[index];
    if (!area) return;
    picture.validation = index;
    if (area.rule.criteria === 'CHECKBOX')
      picture.checkbox = this.isChecked(area.rule.args, place);
    if (!this.offersKnown[index]) {
      this.offers[index] = offersOf(this.book, area.rule);
      this.offersKnown[index] = true;
    }
    const offers = this.offers[index] ?? null;
    if (!passes(this.book, area, place, cell, offers)) picture.invalid = true;
  }

  private isChecked(
    args: readonly unknown[],
    {sheet, row, column}: {sheet: number; row: number; column: number},
  ): boolean {
    const value = this.book.value(sheet, row, column);
    return args.length > 0
      ? value !== null && value === args[0]
      : value === true;
  }
}

function overlay(picture: Mutable<CellPicture>, look: RuleLook): void {
  if (look.background) picture.background = look.background;
  if (look.color) picture.color = look.color;
  for (const key of ['bold', 'italic', 'underline', 'strike'] as const) {
    if (look[key] === true) picture[key] = true;
    if (look[key] === false) delete picture[key];
  }
}

const WIDTHS: {readonly [style: string]: string} = {
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  DOUBLE: '3px double',
};

function css({color, style}: BorderLine): string {
  return `${WIDTHS[style] ?? '1px solid'} ${color}`;
}
