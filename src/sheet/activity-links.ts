/** The objectives that the ids in activities' cells mean. */
import {AREAS} from '../domain/area';
import {type Cell, cellText, trimmed} from '../domain/cell';
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
  /** The activities with an id that is none of an objective of their month. */
  readonly odd: ReadonlySet<number>;
}

/** Activities that don't count, or are in no cell, link nothing. */
export function activityLinker(
  {values, indexes}: Table<KeyOf<typeof ACTIVITIES>>,
  {rows, month}: DatedRows,
  {area, status}: {readonly area: Uint8Array; readonly status: Uint8Array},
  objectives: Objectives,
): ActivityLinker {
  const {add, end, links} = linkMaker(rows.length);
  const linkAll = cellLinker(objectives, add);
  const column = indexes.objectiveIds;
  const odd = new Set<number>();
  return {
    odd,
    links,
    link: (from, to) => {
      for (let place = from; place < to; place++) {
        const isCounted =
          month[place] !== 0 &&
          area[place] !== AREAS.length &&
          COUNTS[status[place]!];
        const cell = values[rows[place]!]![column] ?? '';
        if (isCounted && !linkAll(cell, month[place]!)) odd.add(place);
        end();
      }
    },
  };
}

/** Adds the objectives of a cell that are of the month, and gives whether all that it names are. */
function cellLinker(
  {columns, ids, places}: Objectives,
  add: (place: number) => void,
): (cell: Cell, month: number) => boolean {
  const link = (id: string, month: number): boolean => {
    const row = ids.rows.get(id);
    const place = row === undefined ? -1 : places[row]!;
    if (place < 0 || columns.month[place] !== month) return false;
    add(place);
    return true;
  };
  return (cell, month) => {
    const text = typeof cell === 'string' ? cell : cellText(cell);
    if (SEVERAL_LINES.test(text))
      return parseIds(text).reduce(
        (isSound, id) => link(id, month) && isSound,
        true,
      );
    let isSound = true;
    // Most cells hold ids and commas only, so nothing is made of them but the ids.
    for (let from = 0; from < text.length;) {
      const comma = text.indexOf(',', from);
      const to = comma < 0 ? text.length : comma;
      const id = text.slice(from, to).trim();
      from = to + 1;
      if (id === '' || link(id, month)) continue;
      const bare = trimmed(id);
      if (bare !== '' && !link(bare, month)) isSound = false;
    }
    return isSound;
  };
}
