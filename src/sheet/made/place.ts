/** Where a new tab goes: the planner's tabs have an order, and people may have moved or added others. */
import {
  COVERAGE_TAB,
  GRANTS_TAB,
  GRID,
  START_HERE_TAB,
  TABLES,
  YEAR_TAB,
} from '../schema';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What people fill in, then what is made of it, then what is needed now and then. */
const ORDER: readonly string[] = [
  START_HERE_TAB,
  ...TABLES.slice(0, 2).map(({tab}) => tab),
  GRID.tab,
  COVERAGE_TAB,
  YEAR_TAB,
  GRANTS_TAB,
  ...TABLES.slice(2).map(({tab}) => tab),
];

/** From 0: after the last tab that comes before it in the order; first where there is none. */
export function placeFor(spreadsheet: Spreadsheet, tab: string): number {
  const earlier = new Set(ORDER.slice(0, ORDER.indexOf(tab)));
  const names = spreadsheet.getSheets().map(sheet => sheet.getName());
  return names.reduce(
    (place, name, index) => (earlier.has(name) ? index + 1 : place),
    0,
  );
}
