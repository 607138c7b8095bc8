/** Beside an activity in a list: the day that is locked, the agreement that does not hold. */
import type {MonthView} from '../../contract/month';
import {translated} from '../words/translated';

export function FlagLine({
  view: {flags},
  id,
}: {
  readonly view: MonthView;
  /** Of the activity. */
  readonly id: string | null;
}) {
  const flag = flags.find(({activityId}) => activityId === id);
  return flag ? (
    <small class="warning">{translated(flag.message)}</small>
  ) : null;
}
