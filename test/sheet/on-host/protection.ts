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

/** @param row counted from 1 */
export function protectRow(planner: Planner, tab: string, row: number): void {
  protect(planner, tab, 'RANGE', {column: 1, columns: 30, row, rows: 1});
}

function protect(
  planner: Planner,
  tab: string,
  kind: 'SHEET' | 'RANGE',
  span: {
    readonly column: number;
    readonly columns: number;
    readonly row?: number;
    readonly rows?: number;
  },
): void {
  const {workbook} = planner;
  const protection = {
    kind,
    range: {sheet: planner.sheetId(tab), row: 1, rows: 1000, ...span},
    description: '',
    warningOnly: false,
    editors: [],
    domainEdit: false,
    unprotected: [],
    namedRange: null,
  };
  // A tab that only warns has its protection already.
  const {id} = workbook.apply('protections.add', protection, OWNER);
  workbook.apply('protections.update', {...protection, id}, OWNER);
}
