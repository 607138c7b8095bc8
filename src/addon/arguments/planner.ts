/** What the functions that read, show and set up take. */
import * as v from 'valibot';
import {AREAS} from '../../domain/area';
import type {Area} from '../../domain/area';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

const expectedAreas = v.strictObject(
  Object.fromEntries(
    AREAS.map(area => [area, v.boolean('true or false')] as const),
  ) as {readonly [area in Area]: v.BooleanSchema<string>},
  AN_OBJECT,
);

export const setUpPlanner = v.strictObject(
  {
    schoolName: v.optional(field.text(200)),
    firstMonth: v.optional(field.month),
    grades: v.optional(v.pipe(field.grades, v.nonEmpty('at least one grade'))),
    expected: v.optional(
      v.record(field.grade, expectedAreas, 'the areas expected of each grade'),
    ),
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
    row: v.pipe(
      v.number('a row number'),
      v.integer('a row number'),
      v.minValue(1, 'a row number'),
      v.maxValue(10_000_000, 'a row number'),
    ),
    column: v.nullable(field.text(field.CELL)),
  },
  AN_OBJECT,
);
