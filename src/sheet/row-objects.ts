/** Rows as objects, for the few that somebody looks at. */
import type {Row, Table} from './table';

/** @param place in the table's values */
export function rowAt({values}: Table, place: number): Row {
  return {row: place + 1, cells: values[place]!};
}
