/** What marking activities as delivered takes. */
import * as v from 'valibot';
import * as field from './fields';
import {activityBase} from './saves';

const AN_OBJECT = 'an object with named fields';

/** A month's activities of a large school. */
const MOST_ACTIVITIES = 200;

const activity = v.strictObject(
  {
    id: field.id,
    base: activityBase,
    deliveredMinutes: field.count(1_000_000),
    attended: field.count(100_000),
  },
  AN_OBJECT,
);

export const saveDelivered = v.strictObject(
  {
    operation: field.operation,
    activities: v.pipe(
      v.array(activity, 'a list of activities'),
      v.nonEmpty('a list with at least one activity'),
      v.maxLength(
        MOST_ACTIVITIES,
        `a list of at most ${MOST_ACTIVITIES} activities`,
      ),
      v.check(
        activities =>
          new Set(activities.map(({id}) => id)).size === activities.length,
        'a list that names each activity once: an ID stands there twice',
      ),
    ),
  },
  AN_OBJECT,
);
