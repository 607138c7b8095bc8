/** A tab: its name, its place, its cells by address. */
import type {SheetInfo} from '../protocol';
import {cssColor} from './color';
import {emulated} from './emulation';
import {constantOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {RangeList} from './range-list';
import {rangeNamed} from './range-names';
import {checkedRect} from './rect';
import {
  activeRange,
  activeRanges,
  currentCell,
  selectCell,
  selectRanges,
  selectSheet,
  selected,
  Selection,
} from './selection';
import {infoOf, sheetInfos} from './sheets';
import {theSpreadsheet} from './spreadsheet';
import {toWire} from './values';

export class SheetPlace extends emulated<G.Sheet>('SpreadsheetApp.Sheet') {
  constructor(readonly id: number) {
    super();
  }
  override getSheetId(): number {
    return this.id;
  }
  override getName(): string {
    return this.info().name;
  }
  override getSheetName(): string {
    return this.info().name;
  }
  override setName(name: string): G.Sheet {
    return this.update({name: String(name)});
  }
  override getIndex(): number {
    return sheetInfos().findIndex(({id}) => id === this.id) + 1;
  }
  override getParent(): G.Spreadsheet {
    return theSpreadsheet();
  }
  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return constantOf('SheetType', 'GRID');
  }
  override isSheetHidden(): boolean {
    return this.info().hidden;
  }
  override hideSheet(): G.Sheet {
    return this.update({hidden: true});
  }
  override showSheet(): G.Sheet {
    return this.update({hidden: false});
  }
  override getTabColor(): string | null {
    return this.info().tabColor;
  }
  override setTabColor(color: string | null): G.Sheet {
    return this.update({tabColor: cssColor(color)});
  }
  override getMaxRows(): number {
    return this.info().maxRows;
  }
  override getMaxColumns(): number {
    return this.info().maxColumns;
  }
  override getLastRow(): number {
    return host('sheets.last', {sheet: this.id}).row;
  }
  override getLastColumn(): number {
    return host('sheets.last', {sheet: this.id}).column;
  }
  override getFrozenRows(): number {
    return this.info().frozenRows;
  }
  override getFrozenColumns(): number {
    return this.info().frozenColumns;
  }
  override setFrozenRows(rows: number): void {
    this.update({frozenRows: rows});
  }
  override setFrozenColumns(columns: number): void {
    this.update({frozenColumns: columns});
  }
  override copyTo(target: G.Spreadsheet): G.Sheet {
    if (target.getId() !== theSpreadsheet().getId())
      throw new Exception(
        'Sheet.copyTo another file is not emulated by this host',
      );
    return sheetLike(host('sheets.copy', {sheet: this.id, name: null}));
  }

  override getRange(
    first: string | number,
    column?: number,
    rows = 1,
    columns = 1,
  ): G.Range {
    if (typeof first === 'number')
      return new Range(checkedRect(this.info(), first, column!, rows, columns));
    return rangeNamed(first, this.id);
  }
  override getRangeList(notations: string[]): G.RangeList {
    return new RangeList(
      notations.map(notation => (rangeNamed(notation, this.id) as Range).rect),
    );
  }
  override getDataRange(): G.Range {
    const {row, column} = host('sheets.last', {sheet: this.id});
    return new Range({
      sheet: this.id,
      row: 1,
      column: 1,
      rows: Math.max(row, 1),
      columns: Math.max(column, 1),
    });
  }
  override getSheetValues(
    row: number,
    column: number,
    rows: number,
    columns: number,
  ): unknown[][] {
    const {row: lastRow, column: lastColumn} = host('sheets.last', {
      sheet: this.id,
    });
    return this.getRange(
      row,
      column,
      rows === -1 ? lastRow - row + 1 : rows,
      columns === -1 ? lastColumn - column + 1 : columns,
    ).getValues();
  }

  /** After the last row with content; new rows and columns come as they are needed. */
  override appendRow(contents: unknown[]): G.Sheet {
    const {id} = this;
    const {maxRows, maxColumns} = this.info();
    const row = host('sheets.last', {sheet: id}).row + 1;
    if (row > maxRows) insert(id, 'rows', maxRows + 1, 1);
    if (contents.length > maxColumns)
      insert(id, 'columns', maxColumns + 1, contents.length - maxColumns);
    if (contents.length === 0) return this;
    const rect = {sheet: id, row, column: 1, rows: 1, columns: contents.length};
    host('range.set', {rect, facet: 'values', values: [contents.map(toWire)]});
    return this;
  }

  override activate(): G.Sheet {
    selectSheet(this.id);
    return this;
  }
  override getSelection(): G.Selection {
    return new Selection();
  }
  override getActiveCell(): G.Range {
    return currentCell();
  }
  override getCurrentCell(): G.Range | null {
    return selected().sheet === this.id ? currentCell() : null;
  }
  override getActiveRange(): G.Range | null {
    return selected().sheet === this.id ? activeRange() : null;
  }
  override getActiveRangeList(): G.RangeList | null {
    return selected().sheet === this.id ? activeRanges() : null;
  }
  override setActiveRange(range: G.Range): G.Range {
    return range.activate();
  }
  override setActiveRangeList(list: G.RangeList): G.RangeList {
    return list.activate();
  }
  override setActiveSelection(range: string | G.Range): G.Range {
    const chosen = typeof range === 'string' ? this.getRange(range) : range;
    selectRanges([(chosen as Range).rect], null);
    return chosen;
  }
  override setCurrentCell(cell: G.Range): G.Range {
    selectCell((cell as Range).rect);
    return cell;
  }

  protected info(): SheetInfo {
    return infoOf(this.id);
  }

  private update(part: Partial<Omit<SheetInfo, 'id'>>): this {
    host('sheets.update', {sheet: this.id, ...part});
    return this;
  }
}

export function insert(
  sheet: number,
  axis: 'rows' | 'columns',
  start: number,
  count: number,
  inheritBefore = true,
): void {
  host('span.insert', {sheet, axis, start, count, inheritBefore});
}

const sheetLike = ({id}: SheetInfo): G.Sheet =>
  theSpreadsheet().getSheetById(id)!;
