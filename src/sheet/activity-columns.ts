/** Rows of the Activities tab as columns: what the figures need of them, without an object a row. */
import {AREAS, AREA_INDEX} from '../domain/area';
import type {ActivityColumns} from '../domain/columns';
import {STATUSES} from '../domain/status';
import {activityLinker} from './activity-links';
import {coded, emptyRows, fillRows} from './coded';
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
  /** As `odd` of the linker. */
  readonly oddLinks: Uint8Array;
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
  const sessionMinutes = new Int32Array(length);
  const linker = activityLinker(table, dated, {area, status}, objectives);
  const count = fillRows(
    table,
    dated,
    yearStart,
    [
      coded(table, 'area', dated, area, cell => {
        const found = readArea(cell).value;
        return found === null ? AREAS.length : AREA_INDEX[found];
      }),
      coded(
        table,
        'alignment',
        dated,
        alignment,
        cell => readAlignment(cell).value,
      ),
      coded(table, 'status', dated, status, cell =>
        STATUSES.indexOf(readStatus(cell).value),
      ),
      coded(
        table,
        'sessions',
        dated,
        sessions,
        // Minutes without a number of sessions are those of one.
        cell => readCount(cell).value ?? 1,
      ),
      coded(
        table,
        'minutesPerSession',
        dated,
        sessionMinutes,
        cell => readMinutes(cell).value ?? 0,
      ),
    ],
    linker.link,
  );
  return {
    columns: {
      count,
      month: dated.month,
      area,
      alignment,
      status,
      sessions,
      sessionMinutes,
      links: linker.links(),
    },
    rows: dated.rows,
    oddLinks: linker.odd,
  };
}
