/** Under the dates of an activity: the locked days that it meets, and whom to ask. */
import type {MonthView} from '../../contract/month';
import {lockedSentences} from '../../domain/locked-words';
import {periodOf} from '../../domain/period';
import type {ActivityValues} from '../activity-values';
import {translated} from '../words/translated';

export function LockedNotes({
  view,
  values: {startDate, endDate},
}: {
  readonly view: MonthView;
  readonly values: ActivityValues;
}) {
  const period = periodOf(startDate || null, endDate || null);
  const sentences = lockedSentences(period, view.lockedDates);
  return (
    <div class="beside" role="status">
      {sentences !== '' && <p class="warning">{translated(sentences)}</p>}
    </div>
  );
}
