/**
 * What an .xlsx file has no place for, kept beside its standard parts: each piece with a mark of what
 * the standard parts said when it was written. Where another program changed them, they win.
 */
import type {
  CellData,
  HostState,
  NamedRange,
  Row,
  SheetData,
  WorkbookData,
} from '../../workbook/data';
import type {Metadata} from '../../protocol';
import type {Identity} from '../identity';
import {idAfter} from './book';
import {equal, mark} from './equal';

export interface HostPart {
  readonly version: 1;
  readonly id: string;
  /** The file that it was saved as. */
  readonly file?: Identity | undefined;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly nextId: number;
  readonly metadata: readonly Metadata[];
  readonly hostState: HostState;
  readonly namedRanges: Exact<readonly NamedRange[]> | null;
  readonly sheets: readonly HostSheet[];
}

interface HostSheet {
  /** The tab's name in the file. */
  readonly file: string;
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly facets: {readonly [facet: string]: Exact<unknown>};
  /** From row and column 1. */
  readonly cells: readonly (readonly [
    row: number,
    column: number,
    was: string,
    is: CellData | null,
  ])[];
}

interface Exact<Value> {
  /** The mark of what the standard parts said. */
  readonly was: string;
  readonly is: Value;
}

/** What of a tab may be kept exactly. */
const FACETS = [
  'name',
  'hidden',
  'frozenRows',
  'frozenColumns',
  'tabColor',
  'rowHeights',
  'columnWidths',
  'hiddenRows',
  'hiddenColumns',
  'filteredRows',
  'merges',
  'filter',
  'validations',
  'conditionalRules',
  'bandings',
  'protections',
  'charts',
] as const satisfies readonly (keyof SheetData)[];

/** Stripes stand in the file as rules, so they hold as long as the rules do. */
const witness = (facet: (typeof FACETS)[number]) =>
  facet === 'bandings' ? 'conditionalRules' : facet;

/** @param carried the same workbook as a reader of the standard parts alone sees it */
export function hostPart(
  data: WorkbookData,
  carried: WorkbookData,
  file?: Identity,
): HostPart {
  return {
    version: 1,
    id: data.id,
    file,
    name: data.name,
    locale: data.locale,
    timeZone: data.timeZone,
    nextId: data.nextId,
    metadata: data.metadata,
    hostState: data.hostState,
    namedRanges: equal(data.namedRanges, carried.namedRanges)
      ? null
      : {was: mark(carried.namedRanges), is: data.namedRanges},
    sheets: data.sheets.map((sheet, index) =>
      hostSheet(sheet, carried.sheets[index]!),
    ),
  };
}

function hostSheet(sheet: SheetData, carried: SheetData): HostSheet {
  const facets: {[facet: string]: Exact<unknown>} = {};
  for (const facet of FACETS)
    if (!equal(sheet[facet], carried[facet]))
      facets[facet] = {was: mark(carried[witness(facet)]), is: sheet[facet]};
  return {
    file: carried.name,
    id: sheet.id,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    facets,
    cells: differingCells(sheet.rows, carried.rows),
  };
}

function differingCells(
  rows: SheetData['rows'],
  carried: SheetData['rows'],
): HostSheet['cells'] {
  const cells: HostSheet['cells'][number][] = [];
  for (let row = 0; row < Math.max(rows.length, carried.length); row++) {
    const exact = rows[row] ?? [];
    const plain = carried[row] ?? [];
    for (
      let column = 0;
      column < exact.length || column < plain.length;
      column++
    ) {
      const is = exact[column] ?? null;
      const was = plain[column] ?? null;
      if (!equal(is, was)) cells.push([row + 1, column + 1, mark(was), is]);
    }
  }
  return cells;
}

/** For each tab of the file, what the host part says of it: by name, then those left over in order. */
export function matchSheets(
  names: readonly string[],
  part: HostPart | null,
): (HostSheet | null)[] {
  const left = [...(part?.sheets ?? [])];
  const matched = names.map(name => {
    const at = left.findIndex(({file}) => file === name);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
  // A tab that was renamed elsewhere is the one that stands where a name has gone missing.
  const missing = names.length === (part?.sheets.length ?? 0) ? left : [];
  return matched.map(found => found ?? missing.shift() ?? null);
}

/** The workbook as it was saved, but for what another program changed since. */
export function withHostPart(
  loaded: WorkbookData,
  part: HostPart,
  matches: readonly (HostSheet | null)[],
): WorkbookData {
  const {namedRanges} = part;
  const sheets = loaded.sheets.map((sheet, index) => {
    const match = matches[index] ?? null;
    return match === null ? sheet : exactSheet(sheet, match);
  });
  return {
    ...loaded,
    metadata: part.metadata,
    hostState: part.hostState,
    nextId: Math.max(idAfter(sheets), part.nextId),
    namedRanges:
      namedRanges !== null && mark(loaded.namedRanges) === namedRanges.was
        ? namedRanges.is
        : loaded.namedRanges,
    sheets,
  };
}

function exactSheet(loaded: SheetData, host: HostSheet): SheetData {
  const facets = FACETS.flatMap(facet => {
    const exact = host.facets[facet];
    return exact !== undefined && mark(loaded[witness(facet)]) === exact.was
      ? [[facet, exact.is]]
      : [];
  });
  return {
    ...loaded,
    ...(Object.fromEntries(facets) as Partial<SheetData>),
    rows: exactRows(loaded.rows, host.cells),
  };
}

function exactRows(
  loaded: SheetData['rows'],
  cells: HostSheet['cells'],
): SheetData['rows'] {
  const rows: ((CellData | null)[] | Row | null)[] = [...loaded];
  for (const [row, column, was, is] of cells) {
    const line = [...(rows[row - 1] ?? [])];
    if (mark(line[column - 1] ?? null) !== was) continue;
    while (line.length < column) line.push(null);
    line[column - 1] = is;
    while (rows.length < row) rows.push(null);
    rows[row - 1] = line;
  }
  return trimmed(rows.map(row => (row === null ? null : trimmed(row))));
}

/** Without blanks at the end; a blank row is null. */
function trimmed<Item>(items: readonly (Item | null)[]): (Item | null)[] {
  const isBlank = (item: Item | null) =>
    item === null || (Array.isArray(item) && item.length === 0);
  const last = items.findLastIndex(item => !isBlank(item));
  return items.slice(0, last + 1).map(item => (isBlank(item) ? null : item));
}
