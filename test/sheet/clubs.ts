/** A small tab whose rows have ids, as it was read at one moment: what was written is told by it alone. */
import type {Cell} from '../../src/domain/cell';
import type {CellWrite} from '../../src/sheet/cell-writes';
import {type Schema, column} from '../../src/sheet/column';
import {type OwnTable, ownRows} from '../../src/sheet/own-table';
import {readTable} from '../../src/sheet/table';

const CLUBS: Schema = {
  tab: 'Clubs',
  idPrefix: 'CLB',
  idKey: 'id',
  columns: [
    column('name', 'Club', 100, 'Its name.'),
    column('place', 'Place', 100, 'Where it meets.'),
    column('seats', 'Seats', 100, 'How many may come.'),
    column('id', 'Club ID', 100, 'Its id.'),
  ],
};

export const HEADERS = ['Club', 'Place', 'Seats', 'Club ID', 'Our notes'];

/** @param height how many rows the sheet has, where that is not what is filled */
export function clubs(
  rows: readonly (readonly Cell[])[],
  {headers = HEADERS, height = rows.length + 1} = {},
): OwnTable {
  return ownOf(CLUBS, [headers, ...rows], height);
}

/** @param values all cells of the tab, headers first */
export function ownOf(
  schema: Schema,
  values: readonly (readonly Cell[])[],
  height = values.length,
): OwnTable {
  const sheet = {
    getMaxRows: () => height,
  } as GoogleAppsScript.Spreadsheet.Sheet;
  const tab = {
    schema,
    sheet,
    values,
    height,
    doubts: [],
    problems: [],
    refusal: null,
  };
  return ownRows(tab, sheet, readTable(schema, values));
}

/** A cell of `Clubs` that was written: the row as the sheet counts it, the column by its key. */
export function wrote(
  row: number,
  key: string,
  value: Cell,
  id: string,
): CellWrite {
  const index = CLUBS.columns.findIndex(each => each.key === key);
  return {row, index, id, key, value};
}
