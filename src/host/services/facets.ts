/** What ranges hold, one facet at a time. */
import type {Facet, Facets, Rect} from '../protocol';
import {Exception} from './exception';
import {host} from './host';
import {cornerOf} from './rect';

export function read<F extends Facet>(rect: Rect, facet: F): Facets[F][][] {
  return host('range.get', {rect, facet}) as Facets[F][][];
}

/** The facet of the upper left cell. */
export function readOne<F extends Facet>(rect: Rect, facet: F): Facets[F] {
  return read(cornerOf(rect), facet)[0]![0]!;
}

/** The same in every cell. */
export function fill<F extends Facet>(
  rect: Rect,
  facet: F,
  value: Facets[F] | null,
): void {
  host('range.set', {rect, facet, values: [[value]]});
}

/** A value each. @throws Exception in Google's words where the shape differs */
export function write<F extends Facet>(
  rect: Rect,
  facet: F,
  values: readonly (readonly (Facets[F] | null)[])[],
): void {
  checkShape(rect, values);
  host('range.set', {rect, facet, values});
}

export function checkShape(
  rect: Rect,
  values: readonly (readonly unknown[])[],
): void {
  if (values.length !== rect.rows)
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rect.rows}.`,
    );
  const odd = values.find(row => row.length !== rect.columns);
  if (odd)
    throw new Exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${rect.columns}.`,
    );
}

export const mapped = <From, To>(
  rows: readonly (readonly From[])[],
  change: (value: From) => To,
): To[][] => rows.map(row => row.map(change));
