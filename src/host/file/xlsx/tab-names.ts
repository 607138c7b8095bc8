/** Formulas that name tabs, where a tab is called otherwise in the file than in the workbook. */
import {renamedSheet} from '../../formula/shift';
import type {Row, SheetData} from '../../workbook/data';

/** @param names what each tab, in order, is called in the formulas that are asked for */
export function withTabNames(
  sheets: readonly SheetData[],
  names: readonly {readonly from: string; readonly to: string}[],
): readonly SheetData[] {
  const renamed = names.filter(({from, to}) => from !== to);
  if (renamed.length === 0) return sheets;
  const change = (formula: string) =>
    renamed.reduce((text, {from, to}) => renamedSheet(text, from, to), formula);
  return sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => row && changedRow(row, change)),
  }));
}

const changedRow = (row: Row, change: (formula: string) => string): Row =>
  row.map(cell =>
    cell?.formula === undefined
      ? cell
      : {...cell, formula: change(cell.formula)},
  );
