/** Whether two states of a workbook are the same work: what formulas worked out again is not counted. */
import type {Row, WorkbookData} from './workbook/data';
import {equal} from './file/xlsx/equal';

export const isSameWork = (a: WorkbookData, b: WorkbookData): boolean =>
  equal(withoutResults(a), withoutResults(b));

const withoutResults = (data: WorkbookData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => (row === null ? null : plain(row))),
  })),
});

const plain = (row: Row): Row =>
  row.map(cell =>
    cell?.formula === undefined ? cell : {...cell, value: undefined},
  );
