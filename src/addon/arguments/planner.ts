/** What the functions that read, show and set up take. */
import * as v from 'valibot';
import {AREAS, type ByArea} from '../../domain/area';
import {GRADES} from '../../domain/grade';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

const TRUE_OR_FALSE = v.custom<boolean>(
  given => typeof given === 'boolean',
  'true or false',
);

const expectedAreas = v.strictObject(
  Object.fromEntries(
    AREAS.map(area => [area, TRUE_OR_FALSE] as const),
  ) as ByArea<typeof TRUE_OR_FALSE>,
  AN_OBJECT,
);

const expected = v.partial(
  v.strictObject(
    Object.fromEntries(GRADES.map(grade => [grade, expectedAreas] as const)),
    'the areas expected of each grade',
  ),
);

export const setUpPlanner = v.strictObject(
  {
    schoolName: v.optional(field.text(200)),
    firstMonth: v.optional(field.month),
    grades: v.optional(v.pipe(field.grades, v.nonEmpty('at least one grade'))),
    expected: v.optional(expected),
  },
  AN_OBJECT,
);

export const ofMonth = v.strictObject({month: field.month}, AN_OBJECT);

export const perhapsOfMonth = v.strictObject(
  {month: v.optional(field.month)},
  AN_OBJECT,
);

export const saveName = v.strictObject({name: field.name(60)}, AN_OBJECT);

export const showRow = v.strictObject(
  {table: field.table, id: field.id, area: v.optional(field.area)},
  AN_OBJECT,
);

export const showProblem = v.strictObject(
  {
    sheet: field.name(100),
    row: field.whole(1, 10_000_000, 'a row number'),
    column: v.nullable(field.text(field.CELL)),
  },
  AN_OBJECT,
);
