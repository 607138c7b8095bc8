/** An activity of this month, for one more objective. */
import type {ActivityRow} from '../contract/rows';
import type {SaveActivity} from '../contract/saves';

/** What saving that takes; all else of the row stays. What is a mere idea so far is planned with it. */
export function alsoUsed(
  {id, month, area, activity, objectiveIds, status}: ActivityRow,
  objectiveId: string,
): Omit<SaveActivity, 'operation'> {
  return {
    id,
    base: {month, area, activity, objectiveIds, status},
    month,
    area,
    activity,
    objectiveIds: [...objectiveIds, objectiveId],
    status: status === 'Idea' ? 'Planned' : status,
  };
}
