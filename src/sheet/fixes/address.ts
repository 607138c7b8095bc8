/** How a row is known from one moment to the next: by its id, or else by all that it holds. */
import {type Cell, cellText, isBlank} from '../../domain/cell';
import {checksum} from '../made/fingerprint';
import {type OwnTable, idOf, onlyRow} from '../own-table';
import {type Cells, type LoggedCells, holds} from '../row-change';
import {type Row, cellAt} from '../table';

/** Ids are given by us or typed by people; nobody types this. */
const CONTENT = '~';
const CONTENT_LENGTH = 17;

/** What the Log calls the headers of a tab, and marks that nobody sees. */
export const HEADERS = `${CONTENT}headers`;
export const MARKS = `${CONTENT}marks`;

export const isContent = (address: string) => address.startsWith(CONTENT);

/** Where a row is meant to be, and which of several that are all alike. */
export interface Target {
  readonly address: string;
  /** From 0. */
  readonly nth: number;
  readonly before: LoggedCells;
  readonly after: LoggedCells;
}

/** The id of a row that has one of its own. */
export function addressOf(own: OwnTable, row: Row): string {
  const id = idOf(own, row);
  return onlyRow(own, id) && !isContent(id) ? id : contentOf(own, row);
}

/** The same for a row that holds the same under the same headers, wherever it stands. */
export function contentOf(
  own: OwnTable,
  row: Row,
  instead: Cells = {},
): string {
  const headers = own.tab.values?.[0] ?? [];
  const indexes = new Map(
    Object.keys(instead).map(key => [own.table.indexes[key] ?? -1, key]),
  );
  const pairs = headers.flatMap((header, index) => {
    const key = indexes.get(index);
    const cell: Cell =
      key === undefined ? (row.cells[index] ?? '') : (instead[key] ?? '');
    return isBlank(cell) ? [] : [JSON.stringify([cellText(header), cell])];
  });
  return CONTENT + checksum(pairs.sort().join('\n'));
}

/** What the Log calls a row: its id, or what it held and holds since. */
export function logged(
  own: OwnTable,
  row: Row,
  {address, nth, after}: Target & {readonly after: Cells},
): string {
  if (!isContent(address)) return address;
  return `${address}${contentOf(own, row, after)}.${nth}`;
}

/** The content of a blank row. */
export const NOTHING = CONTENT + checksum('');

/** The row as the change found it, and as it left it. */
export function addressesIn(log: string): {
  before: string;
  after: string;
  nth: number;
} {
  if (!isContent(log)) return {before: log, after: log, nth: 0};
  const [contents = '', nth] = log.split('.');
  return {
    before: contents.slice(0, CONTENT_LENGTH),
    after: contents.slice(CONTENT_LENGTH),
    nth: Number(nth),
  };
}

/** The row of an address whose cells hold this; undefined where there is none any more. Below the last row, all are blank. */
export function rowAt(
  own: OwnTable,
  {address, nth}: Pick<Target, 'address' | 'nth'>,
  holding: LoggedCells,
): Row | undefined {
  const {idKey} = own.tab.schema;
  if (address === NOTHING) {
    const row = own.lastRow + 1 + nth;
    return {row, cells: own.tab.values?.[row - 1] ?? []};
  }
  const isHolding = (row: Row) =>
    Object.entries(holding).every(([key, cell]) =>
      holds(cellAt(own.table, row, key), cell),
    );
  if (!isContent(address)) {
    const row = onlyRow(own, address);
    return row && isHolding(row) ? row : undefined;
  }
  const rows = own.table.rows.filter(isHolding);
  const alike = rows.filter(row => contentOf(own, row) === address);
  if (alike.length > 0) return alike[Math.min(nth, alike.length - 1)];
  // An id of its own names the row, whatever else was changed in it since.
  const isNamed = idKey !== null && (holding[idKey] ?? '') !== '';
  return isNamed && rows.length === 1 ? rows[0] : undefined;
}
