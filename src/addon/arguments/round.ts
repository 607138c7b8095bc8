/** What the functions of the month's round and of a new school year take. */
import * as v from 'valibot';
import {MONTH_STATES} from '../../domain/month-state';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

/** A month is published by making its copy, so nobody just says that it is. */
const STATES = ['open', 'planning', 'review', 'closed'] as const;

export const saveMonthState = v.pipe(
  v.strictObject(
    {
      operation: field.operation,
      month: field.month,
      state: v.picklist(
        STATES,
        'open, planning, review or closed; a month is published with publishMonth',
      ),
      until: v.optional(v.nullable(field.date), null),
      base: v.optional(
        v.strictObject(
          {
            state: v.picklist(MONTH_STATES, 'a state of a month'),
            isSet: v.boolean('true or false'),
            until: v.nullable(field.date),
          },
          AN_OBJECT,
        ),
      ),
    },
    AN_OBJECT,
  ),
  v.forward(
    v.check(
      ({state, until}) => state === 'open' || until === null,
      'null where the month is not open for objectives',
    ),
    ['until'],
  ),
);

export const startYear = v.strictObject(
  {operation: field.operation, firstMonth: field.month},
  AN_OBJECT,
);
