/** Rows of the Activities tab as activities of the plan. */
import type {Alignment} from '../domain/alignment';
import {AREAS} from '../domain/area';
import type {Cell} from '../domain/cell';
import {type ActivityColumns, monthNumbered} from '../domain/columns';
import {parseIds} from '../domain/ids';
import type {Activity} from '../domain/plan';
import {STATUSES} from '../domain/status';
import {type ReadActivities, readActivityColumns} from './activity-columns';
import type {KeyOf} from './column';
import {type Calendar, dayReader} from './day-reader';
import {readCount, readMinutes} from './meaning';
import type {Objectives} from './objective-reader';
import {ownText, words} from './own-text';
import {type Reading, remembered} from './reading';
import {remembering} from './remembering';
import {type FirstIds, firstIds, typedIdAt} from './row-ids';
import {rowAt} from './row-objects';
import type {ACTIVITIES} from './schema';
import {type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof ACTIVITIES>;

export interface Activities extends ReadActivities {
  readonly columns: ActivityColumns;
  /** Of all rows, found when one is first asked for. */
  readonly ids: () => FirstIds;
}

/** @param objectives that the activities may link */
export function readActivities(
  table: Table<Key>,
  calendar: Calendar,
  objectives: Objectives,
): Activities {
  const read = readActivityColumns(table, calendar, objectives);
  const {rows} = read;
  let known: FirstIds | undefined;
  const ids = () => (known ??= firstIds(table, 'id'));
  const minutesOf = remembered(readMinutes);
  const activity = activityMaker(table, calendar, read);
  return {
    ...read,
    columns: {
      ...read.columns,
      partners: () => namesIn(table, read, 'partner'),
      leads: () => namesIn(table, read, 'lead'),
      deliveredMinutes: place => {
        const cell =
          table.values[rows[place]!]![table.indexes.deliveredMinutes] ?? '';
        return minutesOf(cell).value;
      },
      at: remembering(place => activity(place, ids().at(rows[place]!).value)),
    },
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

/** What the columns hold is taken from there, the rest is read in the row. */
function activityMaker(
  table: Table<Key>,
  {isDayFirst}: Calendar,
  {columns, rows}: ReadActivities,
): (place: number, id: string | null) => Activity {
  const monthOf = remembering(monthNumbered);
  const dateOf = remembered(dayReader(isDayFirst));
  const countOf = remembered(readCount);
  const minutesOf = remembered(readMinutes);
  return (place, id) => {
    const row = rowAt(table, rows[place]!);
    const month = columns.month[place]!;
    const valueAt = <Value>(key: Key, read: (cell: Cell) => Reading<Value>) =>
      read(cellAt(table, row, key)).value;
    return {
      row: row.row,
      id,
      typedId: typedIdAt(table, row, 'id'),
      month: month === 0 ? null : monthOf(month),
      area: AREAS[columns.area[place]!] ?? null,
      activity: ownText(table, row, 'activity'),
      objectiveIds: parseIds(textAt(table, row, 'objectiveIds')),
      alignment: columns.alignment[place]! as Alignment,
      partner: ownText(table, row, 'partner'),
      lead: ownText(table, row, 'lead'),
      when: ownText(table, row, 'when'),
      startDate: valueAt('startDate', dateOf),
      endDate: valueAt('endDate', dateOf),
      status: STATUSES[columns.status[place]!]!,
      minutes: columns.sessions[place]! * columns.sessionMinutes[place]!,
      participants: valueAt('participants', countOf),
      deliveredMinutes: valueAt('deliveredMinutes', minutesOf),
      attended: valueAt('attended', countOf),
    };
  };
}
