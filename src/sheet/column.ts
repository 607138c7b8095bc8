/** What a tab and its columns are described by. */

export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  /** Explains the column to whoever fills it in, as a sentence. */
  readonly note: string;
  /** In pixels. */
  readonly width: number;
  /** What a drop-down offers, where there is one. */
  readonly values?: readonly string[];
  /** Whether it holds a figure that the planner counts anew at any time: no word of anybody's. */
  readonly isCounted?: boolean;
}

export interface Schema<Key extends string = string> {
  readonly tab: string;
  /** What the ids given in this tab start with; null where its rows have none. */
  readonly idPrefix: string | null;
  /** The column that holds the id; null where its rows have none. */
  readonly idKey: Key | null;
  /** The column by which people know its rows where it has no ids; left out, the first. */
  readonly nameKey?: Key;
  readonly columns: readonly Column<Key>[];
}

/** The keys of a tab's columns. */
export type KeyOf<Of> = Of extends Schema<infer Key> ? Key : never;

export const NARROW = 70;
export const SHORT = 110;
export const MEDIUM = 160;
export const WIDE = 280;

export function column<Key extends string>(
  key: Key,
  header: string,
  width: number,
  note: string,
  values?: readonly string[],
): Column<Key> {
  return values === undefined
    ? {key, header, note, width}
    : {key, header, note, width, values};
}

export function schema<Key extends string>(
  tab: string,
  columns: readonly Column<Key>[],
): Schema<Key> {
  return {tab, idPrefix: null, idKey: null, columns};
}

export function schemaWithIds<Key extends string>(
  tab: string,
  idPrefix: string,
  idKey: Key,
  columns: readonly Column<Key>[],
): Schema<Key> {
  return {tab, idPrefix, idKey, columns};
}

export const ID_NOTE =
  'The planner gives each row its own id here; please leave it as it is.';

export function isCounted({columns}: Schema, key: string): boolean {
  return columns.some(each => each.key === key && each.isCounted === true);
}

/** The header of a column. */
export function headerOf<Key extends string>(
  {columns}: Schema<Key>,
  key: Key,
): string {
  const found = columns.find(column => column.key === key);
  // The keys are those of the columns, so there always is one.
  return found!.header;
}
