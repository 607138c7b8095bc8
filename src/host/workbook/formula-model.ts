/** A workbook as its formulas see it. */
import type {Book} from './book';
import type {SeenModel} from '../formula/model';

export function modelOf(book: Book): SeenModel {
  const sheetOf = (id: number) => book.sheets.find(each => each.id === id);
  return {
    now: () => book.now(),
    sheetNamed: name => book.findSheet(name)?.id ?? null,
    extent: id => {
      const sheet = sheetOf(id);
      return sheet
        ? {
            rows: sheet.maxRows,
            columns: sheet.maxColumns,
            usedRows: sheet.rows.length,
          }
        : null;
    },
    namedRange: name =>
      book.namedRanges.find(
        each => each.name.toLowerCase() === name.toLowerCase(),
      )?.range ?? null,
    value: (sheet, row, column) => book.value(sheet, row, column),
    hiddenRows: (id, byHand) => {
      const {filteredRows = [], hiddenRows = []} = sheetOf(id) ?? {};
      return new Set(byHand ? [...filteredRows, ...hiddenRows] : filteredRows);
    },
    formula: (sheet, row, column) =>
      book.cell(sheet, row, column)?.formula ?? '',
  };
}
