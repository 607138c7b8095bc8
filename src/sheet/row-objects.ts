/** Rows as objects, for the few that somebody looks at. */
import type {Row, Table} from './table';

/** @param place in the table's values */
export function rowAt({values}: Table, place: number): Row {
  return {row: place + 1, cells: values[place]!};
}

/** Makes each object once, when it is first asked for. */
export function made<Made>(
  make: (place: number) => Made,
): (place: number) => Made {
  const known = new Map<number, Made>();
  return place => {
    const found = known.get(place) ?? make(place);
    known.set(place, found);
    return found;
  };
}
