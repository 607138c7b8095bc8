/** Rows of the Activities tab as columns: what the figures need of them, without an object a row. */
import {AREAS, AREA_INDEX} from '../domain/area';
import type {ActivityColumns} from '../domain/columns';
import {STATUSES} from '../domain/status';
import {activityLinker} from './activity-links';
import {coder, emptyRows, fillRows} from './coded';
import type {KeyOf} from './column';
import type {Calendar} from './day-reader';
import {
  readAlignment,
  readArea,
  readCount,
  readMinutes,
  readStatus,
} from './meaning';
import type {Objectives} from './objective-reader';
import type {ACTIVITIES} from './schema';
import type {Table} from './table';

type Key = KeyOf<typeof ACTIVITIES>;

export interface ReadActivities {
  readonly columns: Omit<
    ActivityColumns,
    'at' | 'partners' | 'leads' | 'deliveredMinutes'
  >;
  /** For each activity its place in the table's values. */
  readonly rows: Uint32Array;
  readonly oddLinks: ReadonlySet<number>;
}

/** @param objectives that the activities may link */
export function readActivityColumns(
  table: Table<Key>,
  {yearStart}: Calendar,
  objectives: Objectives,
): ReadActivities {
  const dated = emptyRows(table);
  const {length} = dated.rows;
  const area = new Uint8Array(length);
  const alignment = new Uint8Array(length);
  const status = new Uint8Array(length);
  const sessions = new Int32Array(length);
  const minutes = new Float64Array(length);
  const linker = activityLinker(table, dated, {area, status}, objectives);
  const count = fillRows(table, dated, yearStart, [
    coder(table, 'area', dated, area, cell => {
      const found = readArea(cell).value;
      return found === null ? AREAS.length : AREA_INDEX[found];
    }),
    coder(
      table,
      'alignment',
      dated,
      alignment,
      cell => readAlignment(cell).value,
    ),
    coder(table, 'status', dated, status, cell =>
      STATUSES.indexOf(readStatus(cell).value),
    ),
    coder(
      table,
      'sessions',
      dated,
      sessions,
      cell => readCount(cell).value ?? BLANK,
    ),
    coder(table, 'minutesPerSession', dated, minutes, cell => {
      const {value, troubles} = readMinutes(cell);
      return troubles.length > 0 ? ODD : (value ?? BLANK);
    }),
    (from, to) => {
      for (let place = from; place < to; place++)
        minutes[place] = totalMinutes(sessions[place]!, minutes[place]!);
    },
    linker.link,
  ]);
  return {
    columns: {
      count,
      month: dated.month,
      area,
      alignment,
      status,
      minutes,
      links: linker.links(),
    },
    rows: dated.rows,
    oddLinks: linker.odd,
  };
}

/** Where a number is left out, and where it can't be read. */
const BLANK = -1;
const ODD = -2;

/** Minutes without a number of sessions are those of one. */
function totalMinutes(sessions: number, each: number): number {
  if (each < 0) return 0;
  return sessions === BLANK ? each : sessions * each;
}
