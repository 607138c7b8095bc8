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

/** Activities that don't count, or are in no cell, link nothing. */
export function activityLinker(
  {values, indexes}: Table<KeyOf<typeof ACTIVITIES>>,
  {rows, month}: DatedRows,
  {area, status}: {readonly area: Uint8Array; readonly status: Uint8Array},
  objectives: Objectives,
): ActivityLinker {
  const column = indexes.objectiveIds;
  const {add, end, links} = linkMaker(rows.length);
  const link = idLinker(objectives, add);
  const odd = new Uint8Array(rows.length);
  let place = 0;
  const linkEach = (cell: Cell) => {
    for (const id of parseIds(cellText(cell)))
      if (!link(id, month[place]!)) odd[place] = 1;
  };
  /** Most cells hold ids and commas only, so nothing is made of them but the ids. */
  const linkPlain = (cell: string) => {
    for (let from = 0; from < cell.length;) {
      const comma = cell.indexOf(',', from);
      const to = comma < 0 ? cell.length : comma;
      const id = cell.slice(from, to).trim();
      from = to + 1;
      if (id !== '' && !link(id, month[place]!)) linkEach(id);
    }
  };
  const linkNext = (row: number) => {
    const cell = values[row]![column] ?? '';
    const isCounted =
      cell !== '' &&
      month[place] !== 0 &&
      area[place] !== AREAS.length &&
      COUNTS[status[place]!];
    if (isCounted) {
      if (typeof cell !== 'string' || SEVERAL_LINES.test(cell)) linkEach(cell);
      else linkPlain(cell);
    }
    end();
    place++;
  };
  return {
    odd,
    links,
    link: (from, to) => rows.subarray(from, to).forEach(linkNext),
  };
}

/** Adds the objective of an id, and gives whether there is one in the month. */
function idLinker(
  {columns, ids, places}: Objectives,
  add: (place: number) => void,
): (id: string, month: number) => boolean {
  return (id, month) => {
    const row = ids.rows.get(id);
    const place = row === undefined ? -1 : places[row]!;
    if (place < 0 || columns.month[place] !== month) return false;
    add(place);
    return true;
  };
}
