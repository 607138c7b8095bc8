/** What is expected to be said of one odd cell, as tests write it in a line. */
import type {Problem} from '../../src/domain/problem';
import type {TypedRow} from './school';

export type Told = readonly [
  typed: TypedRow,
  column: string,
  value: string,
  message: string,
  fix: string,
  severity?: Problem['severity'],
];

/** All that is said of the second row, where the first is sound. */
export const asTold = (
  sheet: string,
  [, column, value, message, fix, severity = 'problem']: Told,
): readonly Problem[] => [
  {sheet, row: 3, column, value, severity, message, fix},
];

/** Columns of people's own words: a formula that fails is told in each. */
export const broken = (columns: readonly string[]): readonly Told[] =>
  columns.map(column => [
    {[column]: '#REF!'},
    column,
    '#REF!',
    'The cell shows "#REF!" instead of a value, so it is read as blank.',
    'Mend the formula, or write the words themselves.',
  ]);

export const A_GRADE = 'Write PK, K or 1 to 12; for several write 3, 4 or K-2.';
export const A_DATE = 'Write the date as 2026-10-14.';
export const A_MONTH = 'Write the month as 2026-10, October 2026 or October.';
