/** Rows of the Activities tab as activities of the plan. */
import {type Cell, isBlank} from '../domain/cell';
import type {ActivityColumns} from '../domain/columns';
import {parseIds} from '../domain/ids';
import type {Activity} from '../domain/plan';
import {type ReadActivities, readActivityColumns} from './activity-columns';
import type {KeyOf} from './column';
import {type Calendar, dayReader} from './day-reader';
import {
  readAlignment,
  readArea,
  readCount,
  readMinutes,
  readMonth,
  readStatus,
} from './meaning';
import type {Objectives} from './objective-reader';
import {ownText, words} from './own-text';
import {type Reading, type Take, WITHOUT_TROUBLES, remembered} from './reading';
import {type FirstIds, firstIds, typedIdAt} from './row-ids';
import {made, rowAt} from './row-objects';
import type {ACTIVITIES} from './schema';
import {type Row, type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof ACTIVITIES>;

/** Reads the activity of a row; its troubles go where `take` puts them. */
export type ActivityReader = (
  row: Row,
  id: string | null,
  take: Take<Key>,
) => Activity;

export interface Activities extends ReadActivities {
  readonly columns: ActivityColumns;
  readonly read: ActivityReader;
  /** Of all rows, found when one is first asked for. */
  readonly ids: () => FirstIds;
}

/** @param objectives that the activities may link */
export function readActivities(
  table: Table<Key>,
  calendar: Calendar,
  objectives: Objectives,
): Activities {
  const columns = readActivityColumns(table, calendar, objectives);
  const {rows} = columns;
  const read = activityReader(table, calendar);
  let known: FirstIds | undefined;
  const ids = () => (known ??= firstIds(table, 'id'));
  const minutesOf = remembered(readMinutes);
  return {
    ...columns,
    columns: {
      ...columns.columns,
      partners: () => namesIn(table, columns, 'partner'),
      leads: () => namesIn(table, columns, 'lead'),
      deliveredMinutes: place => {
        const row = rowAt(table, rows[place]!);
        return minutesOf(cellAt(table, row, 'deliveredMinutes')).value;
      },
      at: made(place => {
        const row = rows[place]!;
        const id = ids().at(row).value;
        return read(rowAt(table, row), id, WITHOUT_TROUBLES);
      }),
    },
    read,
    ids,
  };
}

function namesIn(
  {values, indexes}: Table<Key>,
  {columns: {count}, rows}: ReadActivities,
  key: 'partner' | 'lead',
): readonly string[] {
  const cells = new Set<Cell>();
  for (let place = 0; place < count; place++)
    cells.add(values[rows[place]!]![indexes[key]] ?? '');
  return [...new Set([...cells].map(words))];
}

function activityReader(
  table: Table<Key>,
  {yearStart, isDayFirst}: Calendar,
): ActivityReader {
  const monthOf = remembered(cell => readMonth(cell, yearStart));
  const areaOf = remembered(readArea);
  const alignmentOf = remembered(readAlignment);
  const statusOf = remembered(readStatus);
  const dateOf = remembered(dayReader(isDayFirst));
  const countOf = remembered(readCount);
  const minutesOf = remembered(readMinutes);
  const totalMinutes = (row: Row, take: Take<Key>): number => {
    const each = minutesOf(cellAt(table, row, 'minutesPerSession'));
    const cell = cellAt(table, row, 'sessions');
    const isOnce = isSoundMinutes(each) && isBlank(cell);
    const sessions = isOnce ? ONE_SESSION : countOf(cell);
    return (
      (take(row, 'sessions', sessions) ?? 0) *
      (take(row, 'minutesPerSession', each) ?? 0)
    );
  };
  return (row, id, take) => {
    const taken = <Value>(key: Key, read: (cell: Cell) => Reading<Value>) =>
      take(row, key, read(cellAt(table, row, key)));
    const month = taken('month', monthOf);
    const area = taken('area', areaOf);
    const alignment = taken('alignment', alignmentOf);
    const startDate = taken('startDate', dateOf);
    const endDate = taken('endDate', dateOf);
    const minutes = totalMinutes(row, take);
    const participants = taken('participants', countOf);
    const status = taken('status', statusOf);
    const deliveredMinutes = taken('deliveredMinutes', minutesOf);
    const attended = taken('attended', countOf);
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
