/** What only the owner of the file may edit from now on. */
import type {Planner} from './planner';

const OWNER = {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'} as const;

export function protectTab(planner: Planner, tab: string): void {
  protect(planner, tab, 'SHEET', {column: 1, columns: 30});
}

/** @param column counted from 1 */
export function protectColumn(
  planner: Planner,
  tab: string,
  column: number,
): void {
  protect(planner, tab, 'RANGE', {column, columns: 1});
}

function protect(
  planner: Planner,
  tab: string,
  kind: 'SHEET' | 'RANGE',
  span: {readonly column: number; readonly columns: number},
): void {
  const sheet = planner.sheetId(tab);
  planner.workbook.apply(
    'protections.add',
    {
      kind,
      range: {sheet, row: 1, rows: 1000, ...span},
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    OWNER,
  );
}
