/** Finding a value in a range. */
import {
  type Functions,
  type SheetFunction,
  type TakesEach,
  areaAt,
  eager,
  numberAt,
} from './function';
import {wildcard} from './criteria';
import {
  type Area,
  type Scalar,
  type Value,
  BAD_NUMBER,
  BAD_REFERENCE,
  BAD_VALUE,
  Failure,
  NOT_AVAILABLE,
  compare,
  isError,
  single,
  toTruth,
} from './values';

/** One row or column of an area as a list. */
interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

const columnOf = (area: Area, column: number): Line => ({
  length: area.usedRows,
  at: index => area.at(index, column),
});
const rowOf = (area: Area, row: number): Line => ({
  length: area.columns,
  at: index => area.at(row, index),
});
const lineOf = (area: Area): Line =>
  area.rows === 1 ? rowOf(area, 0) : columnOf(area, 0);

/** Numbers are compared with numbers, text with text; a blank or an error with nothing. */
const comparable = (a: Scalar, b: Scalar): boolean =>
  typeof a === typeof b && typeof a !== 'object';

/** @returns the index of the first equal one, or -1; text may have wildcards */
function exact(
  line: Line,
  wanted: Scalar,
  from: 'first' | 'last' = 'first',
): number {
  const pattern = typeof wanted === 'string' ? wildcard(wanted) : null;
  const is = (value: Scalar) =>
    pattern
      ? typeof value === 'string' && pattern.test(value)
      : comparable(value, wanted) && compare(value, wanted) === 0;
  if (from === 'last') {
    for (let index = line.length - 1; index >= 0; index--)
      if (is(line.at(index))) return index;
    return -1;
  }
  for (let index = 0; index < line.length; index++)
    if (is(line.at(index))) return index;
  return -1;
}

/** @returns the last index whose value is at most (descending: at least) the wanted one, in a sorted line */
function sorted(line: Line, wanted: Scalar, descending = false): number {
  let best = -1;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!comparable(value, wanted)) continue;
    const order = compare(value, wanted);
    if (descending ? order < 0 : order > 0) break;
    best = index;
  }
  return best;
}

/** @returns the nearest value below (or above) the wanted one, in any order */
function nearest(line: Line, wanted: Scalar, above: boolean): number {
  let best = -1;
  for (let index = 0; index < line.length; index++) {
    const value = line.at(index);
    if (!comparable(value, wanted)) continue;
    const order = compare(value, wanted);
    if (order === 0) return index;
    if (above ? order < 0 : order > 0) continue;
    const rival = best < 0 ? null : line.at(best);
    const closer =
      rival === null ||
      (above ? compare(value, rival) < 0 : compare(value, rival) > 0);
    if (closer) best = index;
  }
  return best;
}

function wantedOf(value: Value | undefined): Scalar {
  const wanted = single(value ?? null);
  if (isError(wanted)) throw new Failure(wanted);
  return wanted;
}

const isSorted = (args: readonly Value[]) =>
  args[3] === undefined ? true : toTruth(single(args[3]));

function position(
  args: readonly Value[],
  line: Line,
  approximate: boolean,
): number {
  const wanted = wantedOf(args[0]);
  const index = approximate ? sorted(line, wanted) : exact(line, wanted);
  if (index < 0) throw new Failure(NOT_AVAILABLE);
  return index;
}

/** A row, a column or a cell of an area, still as a range; 0 stands for all. */
function part(area: Area, row: number, column: number): Value {
  if (row < 0 || column < 0 || row > area.rows || column > area.columns)
    return BAD_REFERENCE;
  const top = Math.max(0, row - 1);
  const left = Math.max(0, column - 1);
  return {
    rows: row > 0 ? 1 : area.rows,
    columns: column > 0 ? 1 : area.columns,
    usedRows: row > 0 ? 1 : area.usedRows,
    at: (r, c) => area.at(top + r, left + c),
    place: area.place && {
      ...area.place,
      row: area.place.row + top,
      column: area.place.column + left,
    },
  };
}

function xlookup(args: readonly Value[]): Value {
  const lookup = areaAt(args, 1);
  const result = areaAt(args, 2);
  const isAcross = lookup.columns > 1;
  const fits = isAcross
    ? lookup.rows === 1 && result.columns === lookup.columns
    : result.rows === lookup.rows;
  if (!fits) return BAD_VALUE;
  const line = lineOf(lookup);
  const wanted = wantedOf(args[0]);
  const mode = numberAt(args, 4);
  const from = numberAt(args, 5, 1) < 0 ? 'last' : 'first';
  let index =
    mode === 2 || typeof wanted !== 'string'
      ? exact(line, wanted, from)
      : exact(line, wanted.replace(/[*?~]/g, '~$&'), from);
  if (index < 0 && (mode === 1 || mode === -1))
    index = nearest(line, wanted, mode === 1);
  // Left empty between its commas is as left out.
  if (index < 0) return args[3] ?? NOT_AVAILABLE;
  return isAcross ? part(result, 0, index + 1) : part(result, index + 1, 0);
}

/** Functions of one value each that is looked for. */
const ofKey: TakesEach = index => index === 0;
/** And which column or row of the table is given. */
const ofKeyAndPlace: TakesEach = index => index === 0 || index === 2;

/** The number of a range's first row or column; of all of them where arrays are worked on. */
const numbered = (side: 'row' | 'column'): SheetFunction =>
  eager(0, 1, (args, scope) => {
    if (args.length === 0) return scope[side];
    const {place, isWhole, rows, columns} = areaAt(args, 0);
    if (!place) return BAD_VALUE;
    const first = place[side];
    if (!isWhole) return first;
    const size = side === 'row' ? {rows, columns: 1} : {rows: 1, columns};
    return {
      ...size,
      usedRows: size.rows,
      at: (row, column) => first + row + column,
      place: null,
    };
  });

export const LOOKUP: Functions = {
  VLOOKUP: eager(
    3,
    4,
    args => {
      const area = areaAt(args, 1);
      const column = Math.trunc(numberAt(args, 2));
      if (column < 1) return BAD_VALUE;
      if (column > area.columns) return BAD_REFERENCE;
      return area.at(
        position(args, columnOf(area, 0), isSorted(args)),
        column - 1,
      );
    },
    ofKeyAndPlace,
  ),
  HLOOKUP: eager(
    3,
    4,
    args => {
      const area = areaAt(args, 1);
      const row = Math.trunc(numberAt(args, 2));
      if (row < 1) return BAD_VALUE;
      if (row > area.rows) return BAD_REFERENCE;
      return area.at(row - 1, position(args, rowOf(area, 0), isSorted(args)));
    },
    ofKeyAndPlace,
  ),
  LOOKUP: eager(
    2,
    3,
    args => {
      const area = areaAt(args, 1);
      // The longer side is searched.
      const across = area.columns > area.rows;
      const line = across ? rowOf(area, 0) : columnOf(area, 0);
      const index = position(args, line, true);
      if (args[2] !== undefined) return lineOf(areaAt(args, 2)).at(index);
      return across
        ? area.at(area.rows - 1, index)
        : area.at(index, area.columns - 1);
    },
    ofKey,
  ),
  MATCH: eager(
    2,
    3,
    args => {
      const area = areaAt(args, 1);
      if (area.rows > 1 && area.columns > 1) return NOT_AVAILABLE;
      const how = numberAt(args, 2, 1);
      const line = lineOf(area);
      const wanted = wantedOf(args[0]);
      const index =
        how === 0 ? exact(line, wanted) : sorted(line, wanted, how < 0);
      return index < 0 ? NOT_AVAILABLE : index + 1;
    },
    ofKey,
  ),
  XLOOKUP: eager(3, 6, xlookup, ofKey),
  INDEX: eager(1, 3, args => {
    const area = areaAt(args, 0);
    const row = Math.trunc(numberAt(args, 1));
    // In a single row, one number counts its columns.
    if (area.rows === 1 && args[2] === undefined) return part(area, 1, row);
    return part(area, row, Math.trunc(numberAt(args, 2)));
  }),
  CHOOSE: eager(2, 30, args => {
    const index = Math.trunc(numberAt(args, 0));
    return index < 1 ? BAD_NUMBER : (args[index] ?? BAD_NUMBER);
  }),
  ROWS: eager(1, 1, args => areaAt(args, 0).rows),
  COLUMNS: eager(1, 1, args => areaAt(args, 0).columns),
  ROW: numbered('row'),
  COLUMN: numbered('column'),
};
