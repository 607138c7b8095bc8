/** What the year of a grade and subject is asked for. */
import * as v from 'valibot';
import * as field from './fields';

export const loadYear = v.strictObject(
  {month: field.month, grade: field.grade, subject: field.name(100)},
  'an object with named fields',
);
