/** Brings a tab to the front. */

export function showTab(name: string): void {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.activate();
}
