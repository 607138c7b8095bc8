/** Rows and columns of a tab: inserted, deleted, moved, hidden, sized. */
import type {Axis, Rect} from '../protocol';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {Range} from './range';
import {SheetPlace, insert} from './sheet-place';

export class SheetSpans extends SheetPlace {
  override insertRows(row: number, count = 1): void {
    insert(this.id, 'rows', row, count, false);
  }
  override insertRowBefore(row: number): G.Sheet {
    return this.insertRowsBefore(row, 1);
  }
  override insertRowAfter(row: number): G.Sheet {
    return this.insertRowsAfter(row, 1);
  }
  override insertRowsBefore(row: number, count: number): G.Sheet {
    insert(this.id, 'rows', row, count, false);
    return this;
  }
  override insertRowsAfter(row: number, count: number): G.Sheet {
    insert(this.id, 'rows', row + 1, count, true);
    return this;
  }
  override insertColumns(column: number, count = 1): void {
    insert(this.id, 'columns', column, count, false);
  }
  override insertColumnBefore(column: number): G.Sheet {
    return this.insertColumnsBefore(column, 1);
  }
  override insertColumnAfter(column: number): G.Sheet {
    return this.insertColumnsAfter(column, 1);
  }
  override insertColumnsBefore(column: number, count: number): G.Sheet {
    insert(this.id, 'columns', column, count, false);
    return this;
  }
  override insertColumnsAfter(column: number, count: number): G.Sheet {
    insert(this.id, 'columns', column + 1, count, true);
    return this;
  }

  override deleteRow(row: number): G.Sheet {
    this.deleteRows(row, 1);
    return this;
  }
  override deleteRows(row: number, count: number): void {
    host('span.delete', this.span('rows', row, count));
  }
  override deleteColumn(column: number): G.Sheet {
    this.deleteColumns(column, 1);
    return this;
  }
  override deleteColumns(column: number, count: number): void {
    host('span.delete', this.span('columns', column, count));
  }
  override moveRows(rows: G.Range, destination: number): void {
    const {row, rows: count} = rectOf(rows);
    host('span.move', {...this.span('rows', row, count), destination});
  }
  override moveColumns(columns: G.Range, destination: number): void {
    const {column, columns: count} = rectOf(columns);
    host('span.move', {...this.span('columns', column, count), destination});
  }

  override hideRows(row: number, count = 1): void {
    this.hide('rows', row, count, true);
  }
  override showRows(row: number, count = 1): void {
    this.hide('rows', row, count, false);
  }
  override hideColumns(column: number, count = 1): void {
    this.hide('columns', column, count, true);
  }
  override showColumns(column: number, count = 1): void {
    this.hide('columns', column, count, false);
  }
  override hideRow(range: G.Range): void {
    this.hideRows(range.getRow(), range.getNumRows());
  }
  override unhideRow(range: G.Range): void {
    this.showRows(range.getRow(), range.getNumRows());
  }
  override hideColumn(range: G.Range): void {
    this.hideColumns(range.getColumn(), range.getNumColumns());
  }
  override unhideColumn(range: G.Range): void {
    this.showColumns(range.getColumn(), range.getNumColumns());
  }
  override isRowHiddenByUser(row: number): boolean {
    return this.state('rows', row).hidden[0]!;
  }
  override isRowHiddenByFilter(row: number): boolean {
    return this.state('rows', row).filtered[0]!;
  }
  override isColumnHiddenByUser(column: number): boolean {
    return this.state('columns', column).hidden[0]!;
  }

  override getRowHeight(row: number): number {
    return this.state('rows', row).sizes[0]!;
  }
  override getColumnWidth(column: number): number {
    return this.state('columns', column).sizes[0]!;
  }
  override setRowHeight(row: number, height: number): G.Sheet {
    return this.size('rows', row, 1, height);
  }
  override setRowHeights(row: number, count: number, height: number): G.Sheet {
    return this.size('rows', row, count, height);
  }
  override setRowHeightsForced(
    row: number,
    count: number,
    height: number,
  ): G.Sheet {
    return this.size('rows', row, count, height);
  }
  override setColumnWidth(column: number, width: number): G.Sheet {
    return this.size('columns', column, 1, width);
  }
  override setColumnWidths(
    column: number,
    count: number,
    width: number,
  ): G.Sheet {
    return this.size('columns', column, count, width);
  }
  override autoResizeColumn(column: number): G.Sheet {
    return this.autoResizeColumns(column, 1);
  }
  override autoResizeColumns(column: number, count: number): G.Sheet {
    host('span.fit', this.span('columns', column, count));
    return this;
  }
  override autoResizeRows(row: number, count: number): G.Sheet {
    host('span.fit', this.span('rows', row, count));
    return this;
  }

  protected whole(): Rect {
    const {maxRows, maxColumns} = this.info();
    return {
      sheet: this.id,
      row: 1,
      column: 1,
      rows: maxRows,
      columns: maxColumns,
    };
  }

  private span(axis: Axis, start: number, count: number) {
    const {maxRows, maxColumns} = this.info();
    const most = axis === 'rows' ? maxRows : maxColumns;
    if (start < 1 || count < 1 || start + count - 1 > most)
      throw new Exception(
        axis === 'rows'
          ? 'Those rows are out of bounds.'
          : 'Those columns are out of bounds.',
      );
    return {sheet: this.id, axis, start, count};
  }

  private hide(axis: Axis, start: number, count: number, hidden: boolean) {
    host('span.set', {...this.span(axis, start, count), hidden});
  }

  private size(axis: Axis, start: number, count: number, size: number): this {
    host('span.set', {...this.span(axis, start, count), size});
    return this;
  }

  private state(axis: Axis, start: number) {
    return host('span.get', this.span(axis, start, 1));
  }
}

const rectOf = (range: G.Range): Rect => (range as Range).rect;
