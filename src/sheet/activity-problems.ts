/** All that is to be said of the Activities tab, row by row; rows of which there is nothing to say are passed over. */
import {AREAS} from '../domain/area';
import {type Cell, isBlank} from '../domain/cell';
import type {Problem} from '../domain/problem';
import {STATUSES, counts} from '../domain/status';
import type {Noticer} from './activity-notices';
import type {Activities} from './activity-reader';
import type {KeyOf} from './column';
import {type Calendar, dayReader} from './day-reader';
import {hasOddLink, linkProblems} from './link-problems';
import {
  readAlignment,
  readArea,
  readCount,
  readMinutes,
  readMonth,
  readStatus,
} from './meaning';
import type {Objectives} from './objective-reader';
import {type ColumnReader, oddRows} from './odd-rows';
import {checkOwnText, words} from './own-text';
import {type Reading, remembered, sound, taker} from './reading';
import {rowAt} from './row-objects';
import type {ACTIVITIES} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

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

type DateReader = (cell: Cell) => Reading<string | null>;

/** In row order. */
export function activityProblems(
  table: Table<Key>,
  activities: Activities,
  objectives: Objectives,
  {calendar, noticer}: {calendar: Calendar; noticer: Noticer},
): readonly Problem[] {
  const {columns, rows} = activities;
  const ids = activities.ids();
  const linked = linkProblems(objectives);
  const dateOf = remembered(dayReader(calendar.isDayFirst));
  const readers = readersOf(calendar, dateOf);
  const odd = oddRows(table, OWN_WORDS, readers);
  const isOdd = oddActivities({table, activities, objectives}, dateOf, noticer);
  const problems: Problem[] = [];
  let next = 0;
  for (let place = 1; place < table.values.length; place++) {
    const isActivity = next < columns.count && rows[next] === place;
    const activity = isActivity ? next++ : -1;
    const isSound = odd[place] === 0 && ids.plain[place] === 1;
    if (isSound && !(isActivity && isOdd(activity))) continue;
    const row = rowAt(table, place);
    const {take, report, problems: found} = taker(table);
    if (isActivity)
      for (const [key, read] of readers)
        take(row, key, readingAt(table, row, key, read));
    checkOwnText(table, row, OWN_WORDS, report);
    take(row, 'id', ids.at(place));
    problems.push(...found);
    if (!isActivity) continue;
    const whole = columns.at(activity);
    problems.push(...linked(whole), ...noticer.notices(whole));
  }
  return problems;
}

/** Of what is read cell by cell, in the order in which it is told. */
function readersOf(
  {yearStart}: Calendar,
  dateOf: DateReader,
): readonly ColumnReader<Key>[] {
  const countOf = remembered(readCount);
  const minutesOf = remembered(readMinutes);
  return [
    ['month', remembered(cell => readMonth(cell, yearStart))],
    ['area', remembered(readArea)],
    ['alignment', remembered(readAlignment)],
    ['startDate', dateOf],
    ['endDate', dateOf],
    ['sessions', countOf],
    ['minutesPerSession', minutesOf],
    ['participants', countOf],
    ['status', remembered(readStatus)],
    ['deliveredMinutes', minutesOf],
    ['attended', countOf],
  ];
}

function readingAt(
  table: Table<Key>,
  row: Row,
  key: Key,
  read: (cell: Cell) => Reading<unknown>,
): Reading<unknown> {
  return key === 'sessions' && isUnsaid(table, row)
    ? ONE_SESSION
    : read(cellAt(table, row, key));
}

const ONE_SESSION: Reading<number> = {
  value: 1,
  troubles: [
    {
      severity: 'notice',
      message: 'There are minutes but no sessions, so it is read as 1 session.',
      fix: 'Write how many sessions there are.',
    },
  ],
};

/** Whether minutes stand there that can be read, and no number of sessions. */
function isUnsaid(table: Table<Key>, row: Row): boolean {
  if (!isBlank(cellAt(table, row, 'sessions'))) return false;
  const {value, troubles} = readMinutes(
    cellAt(table, row, 'minutesPerSession'),
  );
  return value !== null && troubles.length === 0;
}

/** Tells activities of which there may be something to say that no cell of theirs says alone. */
function oddActivities(
  {
    table,
    activities: {columns, rows, oddLinks},
    objectives,
  }: {table: Table<Key>; activities: Activities; objectives: Objectives},
  dateOf: DateReader,
  {mayNotice}: Noticer,
): (activity: number) => boolean {
  const partnerOf = remembered(cell => sound(words(cell)));
  return activity => {
    if (oddLinks[activity] === 1) return true;
    const row = rowAt(table, rows[activity]!);
    const month = columns.month[activity]!;
    const isLinked =
      month !== 0 &&
      columns.area[activity] !== AREAS.length &&
      COUNTS[columns.status[activity]!];
    if (
      !isLinked &&
      hasOddLink(objectives, textAt(table, row, 'objectiveIds'), month)
    )
      return true;
    if (isUnsaid(table, row)) return true;
    return mayNotice(
      partnerOf(cellAt(table, row, 'partner')).value,
      [
        dateOf(cellAt(table, row, 'startDate')).value,
        dateOf(cellAt(table, row, 'endDate')).value,
      ],
      month,
    );
  };
}

const COUNTS = STATUSES.map(counts);
