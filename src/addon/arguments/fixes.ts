/** What the functions that put problems right take. */
import * as v from 'valibot';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

const repair = v.pipe(field.text(500), v.nonEmpty('the id of a repair'));

const asked = {
  operation: field.operation,
  month: v.optional(field.month),
};

export const fixProblem = v.strictObject({...asked, repair}, AN_OBJECT);

export const fixProblems = v.strictObject(
  {
    ...asked,
    repairs: v.pipe(
      v.array(repair, 'a list of repairs'),
      v.nonEmpty('a list with at least one repair'),
      v.maxLength(100, 'a list of at most 100 repairs'),
      v.check(
        list => new Set(list).size === list.length,
        'a list that names each repair once',
      ),
    ),
  },
  AN_OBJECT,
);
