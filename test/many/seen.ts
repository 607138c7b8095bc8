/** The tab before somebody's eyes, and what they may do in it. */
import type {Rect} from '../../src/host/protocol';
import type {Edit} from '../../src/host/wire';
import {type Chance, oneOf} from './chance';
import type {Table} from './tables';

export interface Seen {
  readonly table: Table;
  /** How many rows and columns the tab has, blank ones too. */
  readonly rows: number;
  readonly columns: number;
  readonly name: string;
  /** Cells that a save has just written; none where it was elsewhere. */
  readonly hot: Rect | null;
  /** Ends a tag or a text that nobody has used yet. */
  readonly count: number;
}

export type Makes = (seen: Seen, random: Chance) => readonly Edit[];

export const columnOf = ({table}: Seen, header: string) =>
  table.headers.indexOf(header) + 1;

/** A row that holds something, mostly; the next blank one is fine too. */
export function anyRow({table, rows}: Seen, random: Chance): number {
  const {headerRow, byKey} = table;
  const standing = [...byKey.values()].map(({row}) => row);
  return standing.length > 0 && random(8) > 0
    ? oneOf(random, standing)
    : besideHeaders(headerRow, Math.min(rows, 2 + random(rows - 1)));
}

/** Headers that stand below the first row have one above them. */
const besideHeaders = (headerRow: number, row: number) =>
  row === headerRow ? row - 1 : row;
