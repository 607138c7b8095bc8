/** What the functions take that give out what leaves the workbook. */
import * as v from 'valibot';
import {TABLE_NAMES} from '../../domain/table-name';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

export const loadHandout = v.strictObject(
  {month: v.optional(field.month), grade: v.optional(field.grade)},
  AN_OBJECT,
);

const words = (longest: number) => ({
  english: field.text(longest),
  spanish: field.text(longest),
  portuguese: field.text(longest),
});

export const saveFamilyWords = v.strictObject(
  {
    operation: field.operation,
    id: field.id,
    base: v.optional(v.partial(v.strictObject(words(field.CELL), AN_OBJECT))),
    ...words(field.PARAGRAPH),
  },
  AN_OBJECT,
);

export const loadTable = v.strictObject(
  {table: v.picklist(TABLE_NAMES, `one of ${TABLE_NAMES.join(', ')}`)},
  AN_OBJECT,
);
