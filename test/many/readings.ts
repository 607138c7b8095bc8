/** What runs read of the tabs, and whether they counted what they read. */
import type {Rect} from '../../src/host/protocol';
import type {Run} from './run';
import type {School} from './school';
import {checkCounted} from './second-count';
import type {Record_, Table, Tables} from './tables';

/** Whether all rows are read, headers first. */
export const isOfWhole = ({row, rows}: Rect): boolean => row === 1 && rows > 1;

export class Readings {
  /** By run: each tab as it was when the run last read it. */
  private readonly read = new Map<Run, Map<number, Table>>();

  constructor(private readonly school: School) {}

  note(run: Run, table: Table, rect: Rect): void {
    const read = this.read.get(run) ?? new Map<number, Table>();
    this.read.set(run, read.set(table.sheet, partOf(table, rect)));
  }

  /** What the run has read of these tabs, as it last read each. */
  tablesOf(run: Run): Tables {
    return [...(this.read.get(run)?.values() ?? [])];
  }

  /** @throws Violation where it says something else than is counted of the rows as it read them */
  countAgain(run: Run, value: unknown): void {
    const read = this.read.get(run);
    this.read.delete(run);
    const asked = read?.get(this.school.objectives);
    const planned = read?.get(this.school.activities);
    // Below other rows the headers name no column.
    if (asked?.headerRow === 1 && planned?.headerRow === 1)
      checkCounted(run.asked.functionName, value, asked, planned);
  }
}

/** Rows and columns that came since it was asked how many there are, are not read. */
function partOf(table: Table, {rows, columns}: Rect): Table {
  const headers = table.headers.slice(0, columns);
  const rest = new Set(table.headers.slice(columns));
  const read = [...table.byKey]
    .filter(([, {row}]) => row <= rows)
    .map(([key, record]) => [key, without(rest, record)] as const);
  return {...table, headers, byKey: new Map(read)};
}

function without(headers: ReadonlySet<string>, record: Record_): Record_ {
  if (headers.size === 0) return record;
  const cells = [...record.cells].filter(([header]) => !headers.has(header));
  return {...record, cells: new Map(cells)};
}
