/** How large the grid of a tab is: each blank row and column of it is read whenever the tab is. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Deletes what lies below and beside, of a sheet that was just made. */
export function dropRest(sheet: Sheet, rows: number, columns: number): void {
  const below = sheet.getMaxRows() - rows;
  const beside = sheet.getMaxColumns() - columns;
  if (below > 0) sheet.deleteRows(rows + 1, below);
  if (beside > 0) sheet.deleteColumns(columns + 1, beside);
}
