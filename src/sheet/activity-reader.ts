/** Rows of the Activities tab as activities of the plan. */
import {type Cell, isBlank} from '../domain/cell';
import {parseIds} from '../domain/ids';
import type {Activity} from '../domain/plan';
import type {Problem} from '../domain/problem';
import {type Calendar, dayReader} from './day-reader';
import {
  readAlignment,
  readArea,
  readCount,
  readMinutes,
  readMonth,
  readStatus,
} from './meaning';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Reading, type Taker, remembered, taker} from './reading';
import {rowIds, typedIdAt} from './row-ids';
import type {KeyOf} from './column';
import {ACTIVITIES} from './schema';
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
/** A row is an activity when one of these holds text. */
const ACTIVITY_KEYS = ACTIVITIES.columns
  .map(({key}) => key)
  .filter(key => key !== 'id');

export function readActivities(
  table: Table<Key>,
  calendar: Calendar,
): {activities: readonly Activity[]; problems: readonly Problem[]} {
  const taken = taker(table);
  const read = activityReader(table, calendar, taken);
  const idOf = rowIds(table, 'id');
  const activities: Activity[] = [];
  for (const row of table.rows) {
    const isActivity = anyHoldsText(table, row, ACTIVITY_KEYS);
    const id = idOf(row);
    if (isActivity) activities.push(read(row, id.value));
    checkOwnText(table, row, OWN_WORDS, taken.report);
    taken.take(row, 'id', id);
  }
  return {activities, problems: taken.problems};
}

function activityReader(
  table: Table<Key>,
  {yearStart, isDayFirst}: Calendar,
  {take}: Taker<Key>,
): (row: Row, id: string | null) => Activity {
  const monthOf = remembered(cell => readMonth(cell, yearStart));
  const areaOf = remembered(readArea);
  const alignmentOf = remembered(readAlignment);
  const statusOf = remembered(readStatus);
  const dateOf = remembered(dayReader(isDayFirst));
  const countOf = remembered(readCount);
  const minutesOf = remembered(readMinutes);
  const taken = <Value>(
    row: Row,
    key: Key,
    read: (cell: Cell) => Reading<Value>,
  ): Value => take(row, key, read(cellAt(table, row, key)));
  const totalMinutes = (row: Row): number => {
    const each = minutesOf(cellAt(table, row, 'minutesPerSession'));
    const isOnce =
      isSoundMinutes(each) && isBlank(cellAt(table, row, 'sessions'));
    const sessions = isOnce
      ? take(row, 'sessions', ONE_SESSION)
      : taken(row, 'sessions', countOf);
    return (sessions ?? 0) * (take(row, 'minutesPerSession', each) ?? 0);
  };
  return (row, id) => {
    const month = taken(row, 'month', monthOf);
    const area = taken(row, 'area', areaOf);
    const alignment = taken(row, 'alignment', alignmentOf);
    const startDate = taken(row, 'startDate', dateOf);
    const endDate = taken(row, 'endDate', dateOf);
    const minutes = totalMinutes(row);
    const participants = taken(row, 'participants', countOf);
    const status = taken(row, 'status', statusOf);
    const deliveredMinutes = taken(row, 'deliveredMinutes', minutesOf);
    const attended = taken(row, 'attended', countOf);
    return {
      row: row.row,
      id,
      typedId: typedIdAt(table, row, 'id'),
      month,
      area,
      activity: ownText(table, row, 'activity'),
      objectiveIds: parseIds(textAt(table, row, 'objectiveIds')),
      alignment,
      partner: ownText(table, row, 'partner'),
      lead: ownText(table, row, 'lead'),
      when: ownText(table, row, 'when'),
      startDate,
      endDate,
      status,
      minutes,
      participants,
      deliveredMinutes,
      attended,
    };
  };
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

/** Whether minutes stand there and can be read. */
function isSoundMinutes({value, troubles}: Reading<number | null>): boolean {
  return value !== null && troubles.length === 0;
}
