/** Areas that are worked on cell by cell. */
import {
  type Scalar,
  type Value,
  Failure,
  NOT_AVAILABLE,
  isArea,
} from './values';

/** How many cells of areas there are to look at. */
export const size = (values: readonly Value[]): number =>
  values
    .filter(isArea)
    .reduce((sum, {usedRows, columns}) => sum + usedRows * columns, 0);

/**
 * What meets a cell of the whole: a single row stands beside every row, a single column beside every column.
 *
 * @throws Failure with #N/A beyond an area's end
 */
export function cellOf(value: Value, row: number, column: number): Scalar {
  if (!isArea(value)) return value;
  const down = value.rows === 1 ? 0 : row;
  const right = value.columns === 1 ? 0 : column;
  if (down >= value.rows || right >= value.columns)
    throw new Failure(NOT_AVAILABLE);
  return value.at(down, right);
}

/** The same, each cell of an array worked out once. */
export function remembered(value: Value): Value {
  if (!isArea(value) || value.place) return value;
  const known = new Map<number, Scalar>();
  const at = (row: number, column: number): Scalar => {
    const key = row * value.columns + column;
    const old = known.get(key);
    if (old !== undefined) return old;
    const cell = value.at(row, column);
    known.set(key, cell);
    return cell;
  };
  return {...value, at};
}
