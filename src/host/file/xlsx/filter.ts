/** Filters of a file's tab, and the rows that they or people hide. */
import type {Sheet, WriteSheet} from 'hucre';
import type {Filter} from '../../protocol';
import type {Row, SheetData} from '../../workbook/data';
import {locale} from '../../workbook/locale';
import {displayText} from '../../workbook/number-format';
import {parseRange} from './a1';

/** What a row shows that the file does not hide is shown, however the file writes it: a blank, an amount, a day. */
export function fromFilter(
  {autoFilter, rowDefs}: Sheet | WriteSheet,
  sheet: number,
  rows: readonly (Row | null)[],
): Filter | null {
  const block = parseRange(autoFilter?.range.replaceAll('$', '') ?? '');
  if (block === null) return null;
  const criteria: {[column: number]: Filter['criteria'][number]} = {};
  for (const {colIndex, filters} of autoFilter?.columns ?? []) {
    const column = block.column + colIndex;
    const texts = rows
      .slice(block.row, block.row + block.rows - 1)
      .map(row => shownText(row?.[column - 1]));
    const shown = new Set([
      ...(filters ?? []),
      ...texts.filter((_, index) => !rowDefs?.get(block.row + index)?.hidden),
    ]);
    criteria[column] = {
      hiddenValues: [...new Set(texts)].filter(text => !shown.has(text)),
      criteria: null,
      args: [],
    };
  }
  return {range: {sheet, ...block}, criteria};
}

const ENGLISH = locale('en_US');

const shownText = (cell: Row[number] | undefined): string =>
  displayText(cell?.value, cell?.format, ENGLISH);

/** A file hides rows in one way; those inside a filter that filters are the filter's. */
export function fromHiddenRows(
  {rowDefs}: Sheet | WriteSheet,
  filter: Filter | null,
): Pick<SheetData, 'hiddenRows' | 'filteredRows'> {
  const hidden = [...(rowDefs ?? [])]
    .filter(([, row]) => row.hidden)
    .map(([index]) => index + 1)
    .sort((a, b) => a - b);
  const filters = filter !== null && Object.keys(filter.criteria).length > 0;
  const isFiltered = (row: number) =>
    filters &&
    row > filter.range.row &&
    row < filter.range.row + filter.range.rows;
  return {
    hiddenRows: hidden.filter(row => !isFiltered(row)),
    filteredRows: hidden.filter(isFiltered),
  };
}
