/** The objectives that the ids in activities' cells mean. */
import {AREAS} from '../domain/area';
import {type Cell, cellText} from '../domain/cell';
import {linkMaker} from '../domain/column-maker';
import type {Links} from '../domain/columns';
import {SEVERAL_LINES, parseIds} from '../domain/ids';
import {STATUSES, counts} from '../domain/status';
import type {DatedRows} from './coded';
import type {KeyOf} from './column';
import type {Objectives} from './objective-reader';
import type {ACTIVITIES} from './schema';
import type {Table} from './table';

const COUNTS = STATUSES.map(counts);

export interface ActivityLinker {
  /** Takes the activities from one place to another, one span after the other. */
  readonly link: (from: number, to: number) => void;
  readonly links: () => Links;
  /** 1 for the activities with an id that is none of an objective of their month. */
  readonly odd: Uint8Array;
}

/**
 * Activities that don't count, or are in no cell, link nothing.
 *
 * Most cells hold ids and commas only, so nothing is made of them but the ids. What each activity needs stands in
 * one function, which V8 makes fast once: a loop around it, or a part of it on its own, would be made fast besides.
 */
export function activityLinker(
  {values, indexes}: Table<KeyOf<typeof ACTIVITIES>>,
  {rows, month}: DatedRows,
  {area, status}: {readonly area: Uint8Array; readonly status: Uint8Array},
  {columns, places}: Objectives,
): ActivityLinker {
  const column = indexes.objectiveIds;
  const {add, end, links} = linkMaker(rows.length);
  const odd = new Uint8Array(rows.length);
  const linkEach = (cell: Cell, activity: number) => {
    for (const id of parseIds(cellText(cell))) {
      const place = places.get(id) ?? -1;
      if (place >= 0 && columns.month[place] === month[activity]) add(place);
      else odd[activity] = 1;
    }
  };
  let activity = 0;
  const linkNext = (row: number) => {
    const cell = values[row]![column] ?? '';
    const its = month[activity]!;
    const isCounted =
      its !== 0 && area[activity] !== AREAS.length && COUNTS[status[activity]!];
    if (isCounted && cell !== '') {
      const ids = isPlain(cell) ? cell : '';
      for (let from = 0; from < ids.length;) {
        const comma = ids.indexOf(',', from);
        const to = comma < 0 ? ids.length : comma;
        const id = ids.slice(from, to).trim();
        from = to + 1;
        const place = places.get(id) ?? -1;
        if (place >= 0 && columns.month[place] === its) add(place);
        else linkEach(id, activity);
      }
      if (ids === '') linkEach(cell, activity);
    }
    end();
    activity++;
  };
  return {
    odd,
    links,
    link: (from, to) => rows.subarray(from, to).forEach(linkNext),
  };
}

/** Whether a cell holds ids and commas only. */
function isPlain(cell: Cell): cell is string {
  return typeof cell === 'string' && !SEVERAL_LINES.test(cell);
}
