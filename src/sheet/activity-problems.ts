/** All that is to be said of the Activities tab, row by row; rows of which there is nothing to say are passed over. */
import type {Problem} from '../domain/problem';
import type {Noticer} from './activity-notices';
import type {Activities} from './activity-reader';
import type {Calendar} from './day-reader';
import type {KeyOf} from './column';
import {linkProblems} from './link-problems';
import type {Objectives} from './objective-reader';
import {OWN_WORDS, oddActivities} from './odd-activities';
import {checkOwnText} from './own-text';
import {taker} from './reading';
import {rowAt} from './row-objects';
import type {ACTIVITIES} from './schema';
import type {Table} from './table';

/** In row order. */
export function activityProblems(
  table: Table<KeyOf<typeof ACTIVITIES>>,
  activities: Activities,
  objectives: Objectives,
  {calendar, noticer}: {calendar: Calendar; noticer: Noticer},
): readonly Problem[] {
  const {columns, rows, read} = activities;
  const ids = activities.ids();
  const linked = linkProblems(objectives);
  const odd = oddActivities(table, activities, calendar, noticer);
  const problems: Problem[] = [];
  let next = 0;
  for (let place = 1; place < odd.length; place++) {
    const isActivity = next < columns.count && rows[next] === place;
    if (isActivity) next++;
    if (odd[place] === 0) continue;
    const row = rowAt(table, place);
    const id = ids.at(place);
    const {take, report, problems: found} = taker(table);
    const whole = isActivity ? read(row, id.value, take) : null;
    checkOwnText(table, row, OWN_WORDS, report);
    take(row, 'id', id);
    problems.push(...found);
    if (whole !== null)
      problems.push(...linked(whole), ...noticer.notices(whole));
  }
  return problems;
}
