/** What the smallest set is asked for. */
import * as v from 'valibot';
import * as field from './fields';

const AN_OBJECT = 'an object with named fields';

const MOST_GAPS = 20_000;

export const loadSmallestSet = v.strictObject(
  {
    month: field.month,
    gaps: v.optional(
      v.pipe(
        v.array(
          v.strictObject(
            {objectiveId: field.id, area: field.area},
            'a gap with objectiveId and area',
          ),
          'a list of gaps',
        ),
        v.maxLength(
          MOST_GAPS,
          `a list of at most ${MOST_GAPS.toLocaleString('en-US')} gaps`,
        ),
      ),
    ),
  },
  AN_OBJECT,
);
