/** What formulas work on: single values, and areas of them. */
import type {CellError} from '../workbook/data';
import {locale} from '../workbook/locale';
import {parseTyped} from '../workbook/typing';

/** Null is a blank cell. */
export type Scalar = number | string | boolean | null | CellError;

/** A range or an array. */
export interface Area {
  readonly rows: number;
  readonly columns: number;
  /** Rows beyond this one are blank; at most `rows`. */
  readonly usedRows: number;
  /** From 0. */
  at(row: number, column: number): Scalar;
  /** Where a range stands; null for an array. */
  readonly place: {
    readonly sheet: number;
    readonly row: number;
    readonly column: number;
    /** The cell whose formula reads it; null where that works on arrays. */
    readonly reader: {readonly row: number; readonly column: number} | null;
  } | null;
  /** Where a formula works on arrays: no single cell may stand for it. */
  readonly isWhole?: boolean;
}
export type Value = Scalar | Area;

export const error = (code: string): CellError => ({error: code});
export const NOT_AVAILABLE = error('#N/A');
export const BAD_VALUE = error('#VALUE!');
export const BAD_REFERENCE = error('#REF!');
export const BAD_NUMBER = error('#NUM!');
export const BAD_NAME = error('#NAME?');
export const DIVIDED_BY_ZERO = error('#DIV/0!');

/** Carries an error value out of a function's working. */
export class Failure extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

/** An area met where only single values are worked on here: Sheets may well give something else than this #VALUE!. */
export class Unmapped extends Failure {
  constructor() {
    super(BAD_VALUE);
  }
}

export function isError(value: Value): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isArea(value: Value): value is Area {
  return typeof value === 'object' && value !== null && 'rows' in value;
}

export function arrayArea(rows: readonly (readonly Scalar[])[]): Area {
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    usedRows: rows.length,
    at: (row, column) => rows[row]?.[column] ?? null,
    place: null,
  };
}

/** An area of several cells as one that no single cell may stand for. */
export function whole(value: Value): Value {
  return isArea(value) && value.rows * value.columns > 1
    ? {...value, isWhole: true}
    : value;
}

/** An area's values row by row, as far as it holds any. */
export function* scalars(area: Area): Generator<Scalar> {
  for (let row = 0; row < area.usedRows; row++)
    for (let column = 0; column < area.columns; column++)
      yield area.at(row, column);
}

/**
 * An area where one value is wanted: its only cell, the first of an array, a row's or column's beside the formula;
 * else #VALUE!.
 *
 * @throws Unmapped where the area is to be worked on as a whole
 */
export function single(value: Value): Scalar {
  if (!isArea(value)) return value;
  if (value.isWhole) throw new Unmapped();
  const {place, rows, columns} = value;
  if (columns === 0) return BAD_REFERENCE;
  if (place === null || (rows === 1 && columns === 1)) return value.at(0, 0);
  if (!place.reader) return BAD_VALUE;
  const row = place.reader.row - place.row;
  const column = place.reader.column - place.column;
  if (columns === 1 && row >= 0 && row < rows) return value.at(row, 0);
  if (rows === 1 && column >= 0 && column < columns) return value.at(0, column);
  return BAD_VALUE;
}

/** @throws Failure where it is no number, or an error */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') throw new Failure(value);
  const number = textToNumber(value);
  if (number === null) throw new Failure(BAD_VALUE);
  return number;
}

const ENGLISH = locale('en_US');

/** Text that would be a number, date or time if it were typed (a date with its year); null for other text. */
export function textToNumber(text: string): number | null {
  const {value} = parseTyped(text, ENGLISH, NaN);
  return typeof value === 'number' ? value : null;
}

/** @throws Failure where it is an error */
export function toText(value: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') throw new Failure(value);
  return numberText(value);
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).replace('e', 'E');
}

/** @throws Failure where it is neither true nor false */
export function toTruth(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (typeof value === 'object') throw new Failure(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Failure(BAD_VALUE);
}

const rank = (value: Scalar): number => {
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

/**
 * Numbers stand before text, text before FALSE, FALSE before TRUE; text in any case.
 * A blank is 0, '' or FALSE, as the other side is.
 *
 * @throws Failure where either is an error
 */
export function compare(left: Scalar, right: Scalar): number {
  if (isError(left)) throw new Failure(left);
  if (isError(right)) throw new Failure(right);
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const x = a.toLowerCase();
    const y = b.toLowerCase();
    if (x === y) return 0;
    return x < y ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
