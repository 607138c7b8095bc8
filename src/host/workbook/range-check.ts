/** Whether a range and what is written into it fit. */
import type {Book} from './book';
import type {Rect} from '../protocol';
import {Refusal} from './refusal';

/** @throws Refusal where it reaches beyond the sheet */
export function checkInside(book: Book, rect: Rect): void {
  const sheet = book.sheet(rect.sheet);
  const numbers = [rect.row, rect.column, rect.rows, rect.columns];
  if (
    numbers.some(number => !Number.isInteger(number) || number < 1) ||
    rect.row + rect.rows - 1 > sheet.maxRows ||
    rect.column + rect.columns - 1 > sheet.maxColumns
  )
    throw new Refusal(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
}

/**
 * One cell fills any range.
 *
 * @throws Refusal where the shapes differ
 */
export function checkShape(
  rect: Rect,
  values: readonly (readonly unknown[])[],
): void {
  if (values.length === 1 && values[0]?.length === 1) return;
  if (values.length !== rect.rows)
    throw new Refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rect.rows}.`,
    );
  for (const {length} of values)
    if (length !== rect.columns)
      throw new Refusal(
        `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${rect.columns}.`,
      );
}
