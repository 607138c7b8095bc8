/** A tab's values as rows of the planner's own columns, found by their headers. */
import {type Cell, cellText, isBlank} from '../domain/cell';
import type {Problem} from '../domain/problem';
import type {Schema} from './column';
import {headerName} from './header-name';

export interface Row {
  /** As the sheet counts it: headers are row 1. */
  readonly row: number;
  /** The whole row as it stands, the school's own columns too. */
  readonly cells: readonly Cell[];
}

export interface Table<Key extends string = string> {
  readonly schema: Schema<Key>;
  /** From 0, where in a row each column stands; -1 where it is missing. */
  readonly indexes: {readonly [key in Key]: number};
  /** All cells from A1 on, headers first; none where the tab is missing. */
  readonly values: readonly (readonly Cell[])[];
  /** Those in which some column of the planner is not blank, in sheet order; made at the first look. */
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of a tab. A missing tab or column reads as blank.
 *
 * @param values all cells from A1 on, headers first; null where there is no such tab
 */
export function readTable<Key extends string>(
  schema: Schema<Key>,
  values: readonly (readonly Cell[])[] | null,
): Table<Key> {
  const headers = values?.[0] ?? [];
  const {indexes, problems} = findColumns(schema, headers);
  const owned = schema.columns
    .map(({key}) => indexes[key])
    .filter(index => index >= 0);
  if (owned.length === 0 && holdsAnything(values))
    problems.push(noHeaders(schema.tab));
  let rows: readonly Row[] | undefined;
  return {
    schema,
    indexes,
    values: values ?? [],
    get rows() {
      return (rows ??= rowsOf(values ?? [], owned));
    },
    problems,
  };
}

function rowsOf(
  values: readonly (readonly Cell[])[],
  owned: readonly number[],
): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 1; index < values.length; index++) {
    const cells = values[index]!;
    if (owned.some(column => !isBlank(cells[column])))
      rows.push({row: index + 1, cells});
  }
  return rows;
}

/** From 0, where the column of a key stands; -1 where it is missing, or no column is called so. */
export function columnIndex<Key extends string>(
  {indexes}: Table<Key>,
  key: Key,
): number {
  const index: number | undefined = indexes[key];
  return index ?? -1;
}

/** What stands in a column of a row; blank where the column is missing. */
export function cellAt<Key extends string>(
  {indexes}: Table<Key>,
  {cells}: Row,
  key: Key,
): Cell {
  const index = indexes[key];
  return index < 0 ? '' : (cells[index] ?? '');
}

/** The same as people see it, without blanks around it. */
export function textAt<Key extends string>(
  table: Table<Key>,
  row: Row,
  key: Key,
): string {
  return cellText(cellAt(table, row, key));
}

/** Where each column stands; the first where a header stands twice. */
function findColumns<Key extends string>(
  schema: Schema<Key>,
  headers: readonly Cell[],
): {indexes: {[key in Key]: number}; problems: Problem[]} {
  const places = new Map<string, number>();
  const again = new Map<string, Cell>();
  headers.forEach((header, index) => {
    const name = headerName(header);
    if (!places.has(name)) places.set(name, index);
    else if (!again.has(name)) again.set(name, header);
  });
  const problems: Problem[] = [];
  const indexes = Object.fromEntries(
    schema.columns.map(({key, header}) => {
      const name = headerName(header);
      const second = again.get(name);
      if (second !== undefined)
        problems.push(twice(schema.tab, header, cellText(second)));
      return [key, places.get(name) ?? -1];
    }),
    // Each key of the schema has its entry.
  ) as {[key in Key]: number};
  return {indexes, problems};
}

function holdsAnything(values: readonly (readonly Cell[])[] | null): boolean {
  return values?.some(cells => cells.some(cell => !isBlank(cell))) ?? false;
}

function twice(sheet: string, column: string, value: string): Problem {
  return {
    sheet,
    row: 1,
    column,
    value,
    severity: 'problem',
    message: `Two columns of ${sheet} have the header "${column}"; only the first is read.`,
    fix: 'Rename or delete the one that you do not need.',
  };
}

function noHeaders(sheet: string): Problem {
  return {
    sheet,
    row: 1,
    column: null,
    value: null,
    severity: 'problem',
    message: `Row 1 of ${sheet} holds none of the planner's headers, so nothing in this tab is read.`,
    fix: 'Put the headers back into row 1, or run Set up planner, which adds those that are missing.',
  };
}
