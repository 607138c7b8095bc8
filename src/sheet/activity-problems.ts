/** All that is to be said of the Activities tab, row by row; rows of which there is nothing to say are passed over. */
import {type Cell, isBlank} from '../domain/cell';
import type {Problem} from '../domain/problem';
import {STATUSES, counts} from '../domain/status';
import type {Noticer} from './activity-notices';
import type {Activities} from './activity-reader';
import {type Calendar, dayReader} from './day-reader';
import type {KeyOf} from './column';
import {linkProblems} from './link-problems';
import {
  readAlignment,
  readArea,
  readCount,
  readMinutes,
  readMonth,
  readStatus,
} from './meaning';
import type {Objectives} from './objective-reader';
import {checkOwnText, isOddText, words} from './own-text';
import {type Reading, remembered, sound, taker} from './reading';
import {rowAt} from './row-objects';
import type {ACTIVITIES} from './schema';
import {type Row, type Table, cellAt} from './table';

type Key = KeyOf<typeof ACTIVITIES>;

const OWN_WORDS: readonly Key[] = [
  'activity',
  'why',
  'partner',
  'lead',
  'when',
  'indicators',
  'notes',
];

/** In row order. */
export function activityProblems(
  table: Table<Key>,
  activities: Activities,
  objectives: Objectives,
  {calendar, noticer}: {calendar: Calendar; noticer: Noticer},
): readonly Problem[] {
  const {columns, rows, read} = activities;
  const ids = activities.ids();
  const linked = linkProblems(objectives);
  const mayBeOdd = oddActivities(table, activities, calendar, noticer);
  const ownWords = OWN_WORDS.map(key => table.indexes[key]);
  const problems: Problem[] = [];
  let next = 0;
  for (let place = 1; place < table.values.length; place++) {
    const row = rowAt(table, place);
    const isActivity = next < columns.count && rows[next] === place;
    const activity = isActivity ? next++ : -1;
    const isOdd =
      ids.plain[place] === 0 ||
      ownWords.some(column => isOddText(row.cells[column])) ||
      (isActivity && mayBeOdd(row, activity));
    if (!isOdd) continue;
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

/**
 * Tells activities of which there may be something to say, besides of their ids, without an object a row.
 *
 * Those without an id and those that don't count are few, so they are looked at whole.
 */
function oddActivities(
  table: Table<Key>,
  {columns, oddLinks}: Activities,
  calendar: Calendar,
  {mayNotice}: Noticer,
): (row: Row, activity: number) => boolean {
  const {indexes} = table;
  const dateOf = remembered(dayReader(calendar.isDayFirst));
  const minutesOf = remembered(readMinutes);
  const partnerOf = remembered(cell => sound(words(cell)));
  const others = otherColumns(calendar).map(
    ([key, read]) => [indexes[key], remembered<unknown>(read)] as const,
  );
  return (row, activity) => {
    if (oddLinks.has(activity)) return true;
    if (!COUNTS[columns.status[activity]!]) return true;
    const {cells} = row;
    for (const [column, read] of others)
      if (read(cells[column] ?? '').troubles.length > 0) return true;
    const each = minutesOf(cellAt(table, row, 'minutesPerSession'));
    if (each.troubles.length > 0) return true;
    if (each.value !== null && isBlank(cellAt(table, row, 'sessions')))
      return true;
    const start = dateOf(cellAt(table, row, 'startDate'));
    const end = dateOf(cellAt(table, row, 'endDate'));
    if (start.troubles.length + end.troubles.length > 0) return true;
    const {value: partner} = partnerOf(cellAt(table, row, 'partner'));
    const dates = [start.value, end.value] as const;
    return mayNotice(partner, dates, columns.month[activity]!);
  };
}

/** Those of which nothing is asked but whether they can be read. */
function otherColumns({
  yearStart,
}: Calendar): readonly (readonly [Key, (cell: Cell) => Reading<unknown>])[] {
  return [
    ['month', cell => readMonth(cell, yearStart)],
    ['area', readArea],
    ['alignment', readAlignment],
    ['status', readStatus],
    ['sessions', readCount],
    ['participants', readCount],
    ['deliveredMinutes', readMinutes],
    ['attended', readCount],
  ];
}

const COUNTS = STATUSES.map(counts);
