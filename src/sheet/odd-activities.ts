/** The rows of the Activities tab of which there may be something to say: told column by column, without an object a row. */
import {type Cell, isBlank} from '../domain/cell';
import {STATUSES, counts} from '../domain/status';
import type {Noticer} from './activity-notices';
import type {Activities} from './activity-reader';
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
import {isOddText, words} from './own-text';
import {type Reading, remembered, sound} from './reading';
import type {ACTIVITIES} from './schema';
import type {Table} from './table';

type Key = KeyOf<typeof ACTIVITIES>;

/** Columns that hold people's own words. */
export const OWN_WORDS: readonly Key[] = [
  'activity',
  'why',
  'partner',
  'lead',
  'when',
  'indicators',
  'notes',
];

/**
 * Those without an id and those that don't count are few, so they are among them.
 *
 * @returns 1 for each such row, by its place in the table's values
 */
export function oddActivities(
  table: Table<Key>,
  activities: Activities,
  calendar: Calendar,
  noticer: Noticer,
): Uint8Array {
  const {values, indexes} = table;
  const odd = activities.ids().plain.map(isPlain => 1 - isPlain);
  for (const key of OWN_WORDS) markOdd(values, indexes[key], isOddText, odd);
  for (const [key, read] of readColumns(calendar))
    markOdd(values, indexes[key], isOddly(read), odd);
  markActivities(table, activities, odd);
  markNotices(table, activities, {calendar, noticer}, odd);
  return odd;
}

function markOdd(
  values: Table['values'],
  column: number,
  isOdd: (cell: Cell | undefined) => boolean,
  odd: Uint8Array,
): void {
  for (let row = 1; row < odd.length; row++)
    if (isOdd(values[row]![column])) odd[row] = 1;
}

/** Whether there are troubles in reading a cell. A school's rows repeat a few words. */
function isOddly(
  read: (cell: Cell) => Reading<unknown>,
): (cell: Cell | undefined) => boolean {
  const known = new Map<Cell | undefined, boolean>();
  return cell => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    const isOdd = read(cell ?? '').troubles.length > 0;
    if (typeof cell !== 'object') known.set(cell, isOdd);
    return isOdd;
  };
}

function readColumns({
  yearStart,
  isDayFirst,
}: Calendar): readonly (readonly [Key, (cell: Cell) => Reading<unknown>])[] {
  const readDay = dayReader(isDayFirst);
  return [
    ['month', cell => readMonth(cell, yearStart)],
    ['area', readArea],
    ['alignment', readAlignment],
    ['status', readStatus],
    ['sessions', readCount],
    ['minutesPerSession', readMinutes],
    ['participants', readCount],
    ['deliveredMinutes', readMinutes],
    ['attended', readCount],
    ['startDate', readDay],
    ['endDate', readDay],
  ];
}

const COUNTS = STATUSES.map(counts);

/** By what is known of an activity as a whole: its links, its status, minutes without sessions. */
function markActivities(
  {values, indexes}: Table<Key>,
  {columns: {count, status}, rows, oddLinks}: Activities,
  odd: Uint8Array,
): void {
  for (let place = 0; place < count; place++) {
    const cells = values[rows[place]!]!;
    const isOdd =
      !COUNTS[status[place]!] ||
      oddLinks.has(place) ||
      (isBlank(cells[indexes.sessions]) &&
        !isBlank(cells[indexes.minutesPerSession]));
    if (isOdd) odd[rows[place]!] = 1;
  }
}

function markNotices(
  {values, indexes}: Table<Key>,
  {columns: {count, month}, rows}: Activities,
  {calendar, noticer}: {calendar: Calendar; noticer: Noticer},
  odd: Uint8Array,
): void {
  const dateOf = remembered(dayReader(calendar.isDayFirst));
  const partnerOf = remembered(cell => sound(words(cell)));
  for (let place = 0; place < count; place++) {
    const row = rows[place]!;
    if (odd[row] === 1) continue;
    const cells = values[row]!;
    const partner = partnerOf(cells[indexes.partner] ?? '').value;
    const start = dateOf(cells[indexes.startDate] ?? '').value;
    const end = dateOf(cells[indexes.endDate] ?? '').value;
    if (noticer.mayNotice(partner, [start, end], month[place]!)) odd[row] = 1;
  }
}
