/** Rows of which there may be something to say, found column after column, without an object a row. */
import type {Cell} from '../domain/cell';
import {isOddText} from './own-text';
import type {Reading} from './reading';
import type {Table} from './table';

/** A column and what its cells mean; the same cells come again and again, so it had better be `remembered`. */
export type ColumnReader<Key> = readonly [
  key: Key,
  read: (cell: Cell) => Reading<unknown>,
];

/**
 * @param words columns with people's own words
 * @param readers of other columns
 * @returns for each row of the table's values 1 where it has a cell of which there is something to say
 */
export function oddRows<Key extends string>(
  {values, indexes}: Table<Key>,
  words: readonly Key[],
  readers: readonly ColumnReader<Key>[],
): Uint8Array {
  const odd = new Uint8Array(values.length);
  const mark = (key: Key, isOdd: (cell: Cell) => boolean) => {
    const column = indexes[key];
    for (let row = 1; row < values.length; row++)
      if (isOdd(values[row]![column] ?? '')) odd[row] = 1;
  };
  for (const key of words) mark(key, isOddText);
  for (const [key, read] of readers)
    mark(key, cell => read(cell).troubles.length > 0);
  return odd;
}
