/** A range of cells: what it can have done to it, on top of what it holds and how it looks. */
import {Banding, applyBanding, bandingsOf} from './banding';
import {deleteCells, insertCells} from './cell-shift';
import {
  DeveloperMetadata,
  MetadataFinder,
  axisPlace,
  newMetadata,
} from './developer-metadata';
import {nameOf} from './enums';
import {Exception} from './exception';
import {read, write} from './facets';
import {Filter} from './filter';
import type * as G from './google';
import {host} from './host';
import {move, paste} from './paste';
import {Protection} from './protection';
import {RangeFormat} from './range-format';
import {cornerOf, overlap} from './rect';
import {selectCell, selectRanges} from './selection';
import {infoOf} from './sheets';
import {sortKeys} from './sorting';
import {splitTextToColumns} from './text-columns';
import {TextFinder} from './text-finder';

type BandingTheme = GoogleAppsScript.Spreadsheet.BandingTheme;
type Dimension = GoogleAppsScript.Spreadsheet.Dimension;

export class Range extends RangeFormat {
  override activate(): G.Range {
    selectRanges([this.rect], null);
    return this;
  }
  override activateAsCurrentCell(): G.Range {
    selectCell(this.rect);
    return this;
  }

  override copyTo(destination: G.Range, ...how: unknown[]): void {
    paste(this.rect, (destination as Range).rect, how);
  }
  override copyValuesToRange(
    sheet: number | G.Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.copyTo(rangeOn(sheet, column, columnEnd, row, rowEnd), {
      contentsOnly: true,
    });
  }
  override copyFormatToRange(
    sheet: number | G.Sheet,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this.copyTo(rangeOn(sheet, column, columnEnd, row, rowEnd), {
      formatOnly: true,
    });
  }
  override moveTo(target: G.Range): void {
    move(this.rect, (target as Range).rect);
  }

  override sort(spec: unknown): G.Range {
    host('sheets.sort', {rect: this.rect, keys: sortKeys(spec, this.rect)});
    return this;
  }
  override randomize(): G.Range {
    const rows = read(this.rect, 'values');
    for (let last = rows.length - 1; last > 0; last--) {
      const other = Math.floor(Math.random() * (last + 1));
      [rows[last], rows[other]] = [rows[other]!, rows[last]!];
    }
    write(this.rect, 'values', rows);
    return this;
  }
  /** Formulas stay as they are. */
  override trimWhitespace(): G.Range {
    const formulas = this.getFormulas();
    this.getValues().forEach((line, row) =>
      line.forEach((value, column) => {
        if (typeof value !== 'string' || formulas[row]![column] !== '') return;
        const trimmed = value.trim().replace(/\s+/g, ' ');
        if (trimmed !== value)
          this.getCell(row + 1, column + 1).setValue(trimmed);
      }),
    );
    return this;
  }
  /** @returns the rows that are left */
  override removeDuplicates(columns?: number[]): G.Range {
    const {rect} = this;
    const rows = read(rect, 'values');
    const seen = new Set<string>();
    const kept = rows.filter(row => {
      const part = columns?.map(column => row[column - rect.column]) ?? row;
      const key = JSON.stringify(part).toLowerCase();
      return !seen.has(key) && seen.add(key);
    });
    const blank = Array<string>(rect.columns).fill('');
    write(rect, 'values', [
      ...kept,
      ...Array<string[]>(rows.length - kept.length).fill(blank),
    ]);
    return new Range({...rect, rows: kept.length});
  }

  override insertCells(dimension: Dimension): G.Range {
    insertCells(this.rect, axisOf(dimension));
    return this;
  }
  override deleteCells(dimension: Dimension): void {
    deleteCells(this.rect, axisOf(dimension));
  }
  override splitTextToColumns(delimiter?: unknown): void {
    splitTextToColumns(
      this.rect,
      delimiter === undefined ? undefined : nameOf(delimiter),
    );
  }

  override createFilter(): G.Filter {
    const {sheet} = this.rect;
    if (host('filter.get', {sheet}))
      throw new Exception(
        "You can't create a filter in a sheet that already has a filter.",
      );
    host('filter.set', {sheet, filter: {range: this.rect, criteria: {}}});
    return new Filter(sheet);
  }
  override getFilter(): G.Filter | null {
    const {sheet} = this.rect;
    const filter = host('filter.get', {sheet});
    return filter && overlap(filter.range, this.rect)
      ? new Filter(sheet)
      : null;
  }
  override createTextFinder(text: string): G.TextFinder {
    return new TextFinder(() => [this.rect], text);
  }

  override applyRowBanding(
    theme?: BandingTheme,
    header = true,
    footer = false,
  ): G.Banding {
    return applyBanding(this.rect, theme, header, footer);
  }
  override getBandings(): G.Banding[] {
    return bandingsOf(this.rect.sheet)
      .filter(({range}) => overlap(range, this.rect))
      .map(({id, range}) => new Banding(id, range.sheet));
  }

  override canEdit(): boolean {
    return host('range.canEdit', {rect: this.rect});
  }
  override protect(): G.Protection {
    return Protection.add('RANGE', this.rect);
  }

  override addDeveloperMetadata(key: string, ...rest: unknown[]): G.Range {
    newMetadata(axisPlace(this.rect), key, rest);
    return this;
  }
  override getDeveloperMetadata(): G.DeveloperMetadata[] {
    return host('metadata.find', {location: axisPlace(this.rect)}).map(
      each => new DeveloperMetadata(each),
    );
  }
  override createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    return new MetadataFinder(axisPlace(this.rect));
  }
}

function rangeOn(
  sheet: number | G.Sheet,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): Range {
  const id = typeof sheet === 'number' ? sheet : sheet.getSheetId();
  return new Range({
    ...cornerOf({sheet: infoOf(id).id, row, column, rows: 1, columns: 1}),
    rows: rowEnd - row + 1,
    columns: columnEnd - column + 1,
  });
}

const axisOf = (dimension: Dimension): 'rows' | 'columns' =>
  nameOf(dimension) === 'ROWS' ? 'rows' : 'columns';
