/** What Range.sort takes: a column, a column and a direction, or a list of them. */
import type {Rect} from '../protocol';
import {Exception} from './exception';

interface Key {
  readonly column: number;
  readonly ascending: boolean;
}

/** @throws Exception where a column lies outside of the range */
export function sortKeys(spec: unknown, rect: Rect): Key[] {
  const keys = (Array.isArray(spec) ? spec : [spec]).map(keyOf);
  for (const {column} of keys)
    if (column < rect.column || column >= rect.column + rect.columns)
      throw new Exception(
        `Column ${column} is outside of the range that is sorted.`,
      );
  return keys;
}

function keyOf(spec: unknown): Key {
  if (typeof spec === 'number') return {column: spec, ascending: true};
  const {column, ascending = true} = (spec ?? {}) as Partial<Key>;
  if (typeof column === 'number') return {column, ascending};
  throw new Exception(
    "The parameters don't match the method signature for SpreadsheetApp.Range.sort.",
  );
}
